import { messageOf } from '../model/errors.ts'
import type { Answer } from './post.ts'

/** What one attempt came to. */
export type Attempt =
  | { readonly kind: 'accepted'; readonly status: number }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly error: string
      /** Whatever else is sent there would be refused as well: it is the settings that are wrong, not what was sent. */
      readonly stops?: true
    }
  | {
      readonly kind: 'again'
      readonly status: number | null
      readonly error: string
      /** Milliseconds that the server asks to wait; null where it does not say. */
      readonly wait: number | null
    }

/**
 * What a receiver says where it has a message, which is more than a status: proxies, sign-in pages and load balancers
 * answer with success, too.
 */
export interface Receipt {
  readonly accepts: (status: number) => boolean
  /** What is wrong with the answer's body, as a clause; null: it says that the receiver has the message. */
  readonly fault: (body: string) => string | null
  /** Why it did not take the message, as a clause. */
  readonly refusal: (answer: Answer) => string
  /** Who is in trouble where it says so. */
  readonly who: string
}

/** What was not answered as the receiver does is tried again: nobody knows who answered. */
export function judge(answer: Answer, receipt: Receipt, now: number): Attempt {
  const { status } = answer
  if (receipt.accepts(status)) {
    const fault = receipt.fault(answer.body)
    if (fault === null) return { kind: 'accepted', status }
    return { kind: 'again', status, error: fault, wait: waitOf(answer, now) }
  }
  if (status === 429) {
    return { kind: 'again', status, error: 'too many events', wait: waitOf(answer, now) }
  }
  if (status === 408 || status >= 500) {
    return { kind: 'again', status, error: `${receipt.who} is in trouble`, wait: waitOf(answer, now) }
  }
  if (status >= 200 && status < 300) {
    return { kind: 'again', status, error: receipt.refusal(answer), wait: null }
  }
  return { kind: 'refused', status, error: receipt.refusal(answer) }
}

/** `Retry-After` in seconds or as a date, else `ratelimit-reset` in seconds. At least a second. */
export function waitOf({ headers }: Answer, now: number): number | null {
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
