import { messageOf } from '../../../model/errors.ts'
import { isJsonObject, type Json } from '../../../model/json.ts'
import type { Answer } from './post.ts'

/** What one attempt came to. */
export type Attempt =
  | { readonly kind: 'accepted'; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number; readonly error: string }
  | {
      readonly kind: 'again'
      readonly status: number | null
      readonly error: string
      /** Milliseconds that the server asks to wait; null where it does not say. */
      readonly wait: number | null
    }

/**
 * What a channel's receiver says where it has an event, which is more than a status: proxies, sign-in pages and load
 * balancers answer with success, too.
 */
export interface Receipt {
  readonly status: number
  /** What is wrong with the answer's body, as a clause; null: it says that the receiver has the event. */
  readonly fault: (body: string) => string | null
}

/** What was not answered as the receiver does is tried again: nobody knows who answered. */
export function judge(answer: Answer, receipt: Receipt, now: number): Attempt {
  const { status } = answer
  if (status === receipt.status) {
    const fault = receipt.fault(answer.body)
    if (fault === null) return { kind: 'accepted', status }
    return { kind: 'again', status, error: fault, wait: waitOf(answer, now) }
  }
  if (status === 429) {
    return { kind: 'again', status, error: 'too many events', wait: waitOf(answer, now) }
  }
  if (status === 408 || status >= 500) {
    return { kind: 'again', status, error: 'PagerDuty is in trouble', wait: waitOf(answer, now) }
  }
  if (status >= 200 && status < 300) return { kind: 'again', status, error: refusal(answer), wait: null }
  return { kind: 'refused', status, error: refusal(answer) }
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

/** `Retry-After` in seconds or as a date, else `ratelimit-reset` in seconds. At least a second. */
function waitOf({ headers }: Answer, now: number): number | null {
  const after = headers.get('retry-after')?.trim()
  const reset = headers.get('ratelimit-reset')?.trim()
  const seconds = secondsIn(after) ?? dateIn(after, now) ?? secondsIn(reset)
  return seconds === null ? null : Math.max(seconds * 1000, 1000)
}

function secondsIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : null
}

function dateIn(text: string | undefined, now: number): number | null {
  const at = Date.parse(text ?? '')
  return Number.isNaN(at) ? null : (at - now) / 1000
}

/** Where no answer came. */
export function unanswered(error: unknown): Attempt {
  return { kind: 'again', status: null, error: `no answer: ${messageOf(error)}`, wait: null }
}
