import { isJsonObject, type Json } from '../../../model/json.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import type { Receipt } from '../answer.ts'
import type { Answer } from '../post.ts'

/** So much of a body that is not what it should be is shown. */
const SHOWN = 200

/**
 * PagerDuty says 202 with `status: success` and the event's deduplication key
 * (https://developer.pagerduty.com/docs/events-api-v2-overview). Anything else did not come from it, or not for this event.
 */
export function pagerdutyReceipt(key: string): Receipt {
  return {
    accepts: (status) => status === 202,
    fault: (body) => faultOf(body, key),
    refusal,
    who: 'PagerDuty',
  }
}

function refusal({ status, body }: Answer): string {
  const reasons = reasonsOf(body)
  const said = reasons === '' ? '' : ` (it says: ${reasons})`
  if (status === 400) return `the event is invalid: ${reasons === '' ? 'no reason was given' : reasons}`
  if (status === 401 || status === 403) {
    return (
      'the routing key was not accepted: is pagerduty-routing-key the integration key of an Events API v2 ' +
      `integration, and does pagerduty-endpoint fit its service region?${said}`
    )
  }
  if (status === 404) return `nothing takes events at this address: check pagerduty-endpoint${said}`
  if (status === 413) return `the event is too large for PagerDuty or for a proxy on the way${said}`
  if (status >= 300 && status < 400) {
    return 'it was a redirect, which is not followed: check pagerduty-endpoint and the proxy'
  }
  return `PagerDuty would have answered 202: check pagerduty-endpoint and the proxy${said}`
}

/** `message` and `errors[]` of PagerDuty's answer; the start of the text where it is something else. */
function reasonsOf(body: string): string {
  let parsed: Json
  try {
    parsed = JSON.parse(body) as Json
  } catch {
    return body.slice(0, 200)
  }
  if (!isJsonObject(parsed)) return ''
  const { message, errors } = parsed
  const list = Array.isArray(errors) ? (errors as readonly Json[]) : [errors]
  const texts = [message, ...list].filter((text): text is string => typeof text === 'string' && text !== '')
  return texts.join('; ').slice(0, 1000)
}

function faultOf(body: string, key: string): string | null {
  if (body.trim() === '') return `${NOT_PAGERDUTY}: the answer is empty`
  const answer = parse(body)
  if (!isJsonObject(answer)) return `${NOT_PAGERDUTY}: it is ${show(body)}`
  if (answer['status'] !== 'success') return `PagerDuty does not say that it has the event: ${show(body)}`
  if (answer['dedup_key'] !== key) return `the answer is about another event: ${show(body)}`
  return null
}

const NOT_PAGERDUTY = 'PagerDuty did not answer this (check the proxy and pagerduty-endpoint)'

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

function show(body: string): string {
  return JSON.stringify(limitCodePoints(body.trim().replace(/\s+/g, ' '), SHOWN))
}
