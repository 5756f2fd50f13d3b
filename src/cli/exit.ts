import { messageOf, UserError } from '../model/errors.ts'
import { tell } from './print.ts'

export const EXIT = { good: 0, violations: 1, wrongUse: 2, incomplete: 3 } as const

/** Tells an error on standard error and gives the exit code: a fault of ours has seen nothing, so it is incomplete. */
export function fail(error: unknown): number {
  if (error instanceof UserError) {
    tell([error.message, error.excerpt].filter((part) => part !== null).join('\n'))
    return EXIT.wrongUse
  }
  tell(`Cloud Baseline failed with an internal error: ${messageOf(error)}`)
  if (error instanceof Error && error.stack !== undefined) tell(error.stack)
  return EXIT.incomplete
}
