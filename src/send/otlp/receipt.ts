import type { Refused } from '../../model/send.ts'
import { type Attempt, waitOf } from '../../net/attempt.ts'
import type { Answer } from '../../net/post.ts'
import { oneLine, refusalOf } from '../refusal.ts'

/** What may be sent again; nothing else may (opentelemetry.io, "OTLP/HTTP Response", Retryable Response Codes). */
const RETRYABLE = new Set([429, 502, 503, 504])
/** The receiver cannot take what is in the request. */
const OF_CONTENT = new Set([400, 413, 422])

/** What the answers to one request mean. */
export class OtlpAnswers {
  #refused: readonly Refused[] = []

  /** What a receiver that took the rest says it did not take (partial success); with 0 it only has something to say. */
  get refused(): readonly Refused[] {
    return this.#refused
  }

  judge(answer: Answer, now: number): Attempt {
    const { status } = answer
    const again = (error: string): Attempt => ({ kind: 'again', status, error, wait: waitOf(answer, now) })
    const said = objectIn(answer.body)
    if (status >= 200 && status < 300) {
      // Sign-in pages answer with success, too.
      if (said === null && answer.body.trim() !== '') return again('the answer is not of OTLP')
      this.#refused = partIn(said ?? {})
      return { kind: 'accepted', status }
    }
    const message = messageIn(said)
    if (RETRYABLE.has(status)) return again(message ?? 'the receiver is in trouble')
    const error = refusalOf(answer, message, 'the address and the headers')
    return OF_CONTENT.has(status)
      ? { kind: 'refused', status, error }
      : { kind: 'refused', status, error, stops: true }
  }
}

interface Said {
  readonly partialSuccess?: { readonly rejectedDataPoints?: unknown; readonly errorMessage?: unknown } | null
  readonly message?: unknown
}

function partIn({ partialSuccess }: Said): readonly Refused[] {
  const { rejectedDataPoints, errorMessage } = partialSuccess ?? {}
  // An integer of 64 bits: as text, but not every receiver writes it so.
  const count = Math.max(0, Number(rejectedDataPoints ?? 0)) || 0
  const reason = typeof errorMessage === 'string' ? oneLine(errorMessage) : ''
  if (count === 0 && reason === '') return []
  return [{ count, reason: reason === '' ? 'it gives no reason' : reason }]
}

/** Of google.rpc.Status, which an answer that refuses has. */
function messageIn(said: Said | null): string | null {
  return typeof said?.message === 'string' ? oneLine(said.message) : null
}

function objectIn(body: string): Said | null {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? value : null
  } catch {
    return null
  }
}
