/**
 * A user's mistake, in one sentence: the received value, the expected form and the fix.
 * Shown without a stack; everything else is a fault of ours and keeps it.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** Lines to be shown below the sentence: what was received, and the place in it. */
  readonly excerpt: string | null = null
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** Says of a UserError where its cause stands, as `file:line`; null: nowhere that could be named. */
export function placed<T>(place: string | null, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw place !== null && error instanceof UserError ? new UserError(`${place}: ${error.message}`) : error
  }
}
