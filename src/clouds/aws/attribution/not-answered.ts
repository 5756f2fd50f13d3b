import type { Attribution } from '../../../model/attribution.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { denyingPolicy } from '../client/denying-policy.ts'
import type { CallFailure } from '../client/failure.ts'
import { withArticle } from '../../../text/words.ts'

/** Code points of what AWS or the network said. */
const MOST_SAID = 200

/** Why nobody is named, as a clause. @param seconds the time that there was for all questions */
export function notAnswered(failure: CallFailure, seconds: number): Attribution {
  const { reason } = failure
  if (reason === 'timeout') return { status: 'not-asked', message: `the ${seconds} s for it were over` }
  if (reason === 'cancelled') return { status: 'not-asked', message: 'the run was cancelled' }
  return { status: 'not-answered', message: whyNot(failure) }
}

function whyNot({ reason, action, message }: CallFailure): string {
  if (reason === 'denied') {
    const policy = denyingPolicy(message)
    return `${action ?? 'the call'} was denied${policy === null ? '' : ` by ${withArticle(policy)}`}`
  }
  if (reason === 'no-credentials') return 'this job has no valid AWS credentials'
  if (reason === 'role-not-assumable') return 'the role in the account could not be assumed'
  if (reason === 'throttled') return 'CloudTrail throttled the requests'
  if (reason === 'unreachable') return 'CloudTrail could not be reached'
  return `CloudTrail did not answer: ${limitCodePoints(message, MOST_SAID)}`
}
