import { setTimeout as sleep } from 'node:timers/promises'
import { CallFailure } from './failure.ts'

/** A person may have to confirm a sign-in; a program of credential_process that takes longer hangs. */
const LIMIT_MS = 120_000

/**
 * What gives credentials (programs, metadata servers, sign-in services) has no limit of its own, or a long one. Rejects
 * with a CallFailure when the time is over; the work itself cannot be ended.
 * @param limit milliseconds
 */
export async function withinLimit<T>(credentials: Promise<T>, limit = LIMIT_MS): Promise<T> {
  const end = new AbortController()
  const late = sleep(limit, undefined, { signal: end.signal, ref: false }).then(() => {
    throw new CallFailure(
      'no-credentials',
      'sts:GetCallerIdentity',
      `No AWS credentials came within ${limit / 1000} s: the credential_process of the profile, or the address that gives them, does not answer.`,
    )
  })
  late.catch(() => undefined)
  try {
    return await Promise.race([credentials, late])
  } finally {
    end.abort()
  }
}
