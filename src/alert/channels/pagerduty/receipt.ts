import { isJsonObject, type Json } from '../../../model/json.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import type { Receipt } from '../../../net/attempt.ts'
import type { Answer } from '../../../net/post.ts'

/** So much of a body that is not what it should be is shown. */
const SHOWN = 200

/** What the settings call the key and the endpoint. */
export interface KeySettings {
  readonly key: string
  readonly endpoint: string
}

/**
 * PagerDuty says 202 with `status: success` and the event's deduplication key
 * (https://developer.pagerduty.com/docs/events-api-v2-overview). Anything else did not come from it, or not for this event.
 */
export function pagerdutyReceipt(key: string, settings: KeySettings): Receipt {
  return {
    accepts: (status) => status === 202,
    fault: (body) => faultOf(body, key, settings),
    refusal: (answer) => refusal(answer, settings),
    who: 'PagerDuty',
  }
}

function refusal({ status, body }: Answer, { key, endpoint }: KeySettings): string {
  const reasons = reasonsOf(body)
  const said = reasons === '' ? '' : ` (it says: ${reasons})`
  if (status === 400) return `the event is invalid: ${reasons === '' ? 'no reason was given' : reasons}`
  if (status === 401 || status === 403) {
    return (
      `the routing key was not accepted: is ${key} the integration key of an Events API v2 ` +
      `integration, and does ${endpoint} fit its service region?${said}`
    )
  }
  if (status === 404) return `nothing takes events at this address: check ${endpoint}${said}`
  if (status === 413) return `the event is too large for PagerDuty or for a proxy on the way${said}`
  if (status >= 300 && status < 400) {
    return `it was a redirect, which is not followed: check ${endpoint} and the proxy`
  }
  return `PagerDuty would have answered 202: check ${endpoint} and the proxy${said}`
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

function faultOf(body: string, key: string, { endpoint }: KeySettings): string | null {
  const notPagerduty = `PagerDuty did not answer this (check the proxy and ${endpoint})`
  if (body.trim() === '') return `${notPagerduty}: the answer is empty`
  const answer = parse(body)
  if (!isJsonObject(answer)) return `${notPagerduty}: it is ${show(body)}`
  if (answer['status'] !== 'success') return `PagerDuty did not confirm the event: ${show(body)}`
  if (answer['dedup_key'] !== key) return `the answer is about another event: ${show(body)}`
  return null
}

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
