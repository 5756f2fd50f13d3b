import { isJsonObject, type Json } from '../../../model/json.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import type { Receipt } from './answer.ts'

/** So much of a body that is not what it should be is shown. */
const SHOWN = 200

/**
 * PagerDuty says 202 with `status: success` and the event's deduplication key
 * (https://developer.pagerduty.com/docs/events-api-v2-overview). Anything else did not come from it, or not for this event.
 */
export function pagerdutyReceipt(key: string): Receipt {
  return { status: 202, fault: (body) => faultOf(body, key) }
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
