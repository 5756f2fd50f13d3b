import { messageOf, UserError } from '../model/errors.ts'
import { USUAL_PRIVACY } from '../settings/usual-privacy.ts'
import { tell } from './print.ts'

export const EXIT = { good: 0, violations: 1, wrongUse: 2, incomplete: 3 } as const

/** What exit codes mean for a command. */
export type ExitWords = Readonly<Partial<Record<keyof typeof EXIT, string>>>

const USUAL: ExitWords = {
  good: 'done',
  wrongUse: 'used wrongly: the message says what was received and what is expected',
}

/** By code. What a command does not speak of it does not end with, but for faults of ours, which have seen nothing. */
export function codesOf(words: ExitWords): ReadonlyMap<number, string> {
  const all: ExitWords = { ...USUAL, ...words }
  return new Map(
    (Object.keys(EXIT) as (keyof typeof EXIT)[]).flatMap((name) => {
      const said = all[name]
      return said === undefined ? [] : [[EXIT[name], said] as const]
    }),
  )
}

/**
 * Tells an error on standard error and gives the exit code: a fault of ours has seen nothing, so it is incomplete. It is masked
 * by the usual policy, whatever the settings say: an error may be about these.
 */
export async function fail(error: unknown): Promise<number> {
  // Loaded only now: what goes well does not wait for it.
  const { lineMask } = await import('../sensitive/line-mask.ts')
  const mask = lineMask(USUAL_PRIVACY)
  if (error instanceof UserError) {
    tell(mask(error.message))
    if (error.excerpt !== null) tell(mask(error.excerpt))
    return EXIT.wrongUse
  }
  tell(mask(`Cloud Baseline failed with an internal error: ${messageOf(error)}`))
  if (error instanceof Error && error.stack !== undefined) tell(mask(error.stack))
  return EXIT.incomplete
}
