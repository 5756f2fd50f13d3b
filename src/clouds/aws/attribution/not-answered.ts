import type { Attribution } from '../../../model/attribution.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { denyingPolicy } from '../client/denying-policy.ts'
import type { CallFailure } from '../client/failure.ts'
import { withArticle } from '../../../text/words.ts'

/** Code points of what AWS or the network said. */
const MOST_SAID = 200

/** Why nobody is named, as a clause. @param seconds the time that there was for all questions */
export function notAnswered(failure: CallFailure, seconds: number): Attribution {
  const { reason, action, message } = failure
  const notAnsweredAs = (text: string): Attribution => ({ status: 'not-answered', message: text })
  if (reason === 'timeout') return { status: 'not-asked', message: `the ${seconds} s for it were over` }
  if (reason === 'cancelled') return { status: 'not-asked', message: 'the run was cancelled' }
  if (reason === 'denied') {
    const policy = denyingPolicy(message)
    return notAnsweredAs(
      `${action ?? 'the call'} was denied${policy === null ? '' : ` by ${withArticle(policy)}`}`,
    )
  }
  if (reason === 'no-credentials') return notAnsweredAs('this job has no valid AWS credentials')
  if (reason === 'role-not-assumable') return notAnsweredAs('the role in the account could not be assumed')
  if (reason === 'throttled') return notAnsweredAs('CloudTrail throttled the requests')
  if (reason === 'unreachable') return notAnsweredAs('CloudTrail could not be reached')
  return notAnsweredAs(`CloudTrail did not answer: ${limitCodePoints(message, MOST_SAID)}`)
}
