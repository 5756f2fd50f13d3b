import { MalformedAnswer } from '../../client/failure.ts'
import { isRecord } from '../../reading/value-path.ts'

type Answer = Readonly<Record<string, unknown>>

/**
 * The answer about the one account that Inspector was asked about. Inspector answers with success where it could not say
 * anything of an account: that is an error as any other. Throws a MalformedAnswer where it says nothing of it at all.
 */
export function requireAccount(answer: Answer): Answer {
  const { accounts, failedAccounts } = answer
  const failed: unknown = Array.isArray(failedAccounts) ? failedAccounts[0] : undefined
  if (isRecord(failed)) throw failureOf(failed)
  if (!Array.isArray(accounts) || accounts.length === 0)
    throw new MalformedAnswer('the answer says nothing of the account')
  return answer
}

function failureOf({ errorCode, errorMessage }: Answer): Error {
  const code = typeof errorCode === 'string' ? errorCode : 'Unknown'
  const name = code === 'ACCESS_DENIED' ? 'AccessDeniedException' : code
  return Object.assign(new Error(typeof errorMessage === 'string' ? errorMessage : code), { name })
}
