import { messageOf, UserError } from '../model/errors.ts'
import { SearchError } from '../search/search-error.ts'
import { visible } from '../text/visible.ts'

export const EXIT = { good: 0, violations: 1, wrongUse: 2, incomplete: 3 } as const

/** Tells an error on standard error and gives the exit code: a fault of ours has seen nothing, so it is incomplete. */
export function fail(error: unknown): number {
  if (error instanceof UserError) {
    const lines = [error.message, ...(error instanceof SearchError ? [error.excerpt] : [])]
      .join('\n')
      .split('\n')
    for (const line of lines) process.stderr.write(`${visible(line)}\n`)
    return EXIT.wrongUse
  }
  process.stderr.write(`Cloud Baseline failed by a fault of its own: ${messageOf(error)}\n`)
  if (error instanceof Error && error.stack !== undefined) process.stderr.write(`${error.stack}\n`)
  return EXIT.incomplete
}
