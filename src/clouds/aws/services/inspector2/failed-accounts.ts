import { isRecord } from '../../reading/value-path.ts'

type Answer = Readonly<Record<string, unknown>>

/** Inspector answers with success where it could not say anything of an account: that is an error as any other. */
export function refuseFailedAccounts(answer: Answer): Answer {
  const { failedAccounts } = answer
  const failed: unknown = Array.isArray(failedAccounts) ? failedAccounts[0] : undefined
  if (!isRecord(failed)) return answer
  const { errorCode, errorMessage } = failed
  const code = typeof errorCode === 'string' ? errorCode : 'Unknown'
  const name = code === 'ACCESS_DENIED' ? 'AccessDeniedException' : code
  throw Object.assign(new Error(typeof errorMessage === 'string' ? errorMessage : code), { name })
}
