import { setTimeout as sleep } from 'node:timers/promises'
import type { Limit } from '../limit.ts'
import { classify, timeoutOf, type CallFailure, type Patience } from './failure.ts'

/** How often and how long a call is repeated. Milliseconds. */
export interface Pace {
  readonly base: number
  readonly longestPause: number
  /** No repetition begins later than this after the first attempt. */
  readonly budget: number
  readonly attempts: Readonly<Record<Patience, number>>
}

/**
 * Measured against 100 calls in parallel meeting 400 throttles: full jitter without a token bucket lets all of them
 * pass in 13 s, where the SDK's own strategies give up after one repetition or need minutes.
 */
export const AWS_PACE: Pace = {
  base: 200,
  longestPause: 20_000,
  budget: 180_000,
  attempts: { long: 12, medium: 5, short: 3, none: 1 },
}

export interface CallContext {
  readonly signal: AbortSignal
  /** Requests in flight, over all accounts and regions. */
  readonly requests: Limit
  readonly pace: Pace
  readonly now: () => Date
}

/**
 * One call to AWS, repeated with jittered pauses while that makes sense. Throws nothing but a CallFailure; ends
 * promptly with a timeout once the signal is aborted.
 */
export async function callAws<T>(
  action: string,
  send: (signal: AbortSignal) => Promise<T>,
  context: CallContext,
): Promise<T> {
  const { signal, pace } = context
  const started = context.now().getTime()
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted) throw timeoutOf(action)
    const outcome = await context.requests.run(() => tryOnce(action, send, signal))
    if ('answer' in outcome) return outcome.answer
    if (signal.aborted) throw timeoutOf(action)
    const { failure } = outcome
    const pause = Math.random() * Math.min(pace.longestPause, pace.base * 2 ** attempt)
    const late = context.now().getTime() + pause - started > pace.budget
    if (attempt >= pace.attempts[failure.patience] || late) throw failure
    await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}

type Attempt<T> = { readonly answer: T } | { readonly failure: CallFailure }

async function tryOnce<T>(
  action: string,
  send: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<Attempt<T>> {
  if (signal.aborted) return { failure: timeoutOf(action) }
  try {
    return { answer: await untilAborted(send(signal), signal) }
  } catch (thrown) {
    return { failure: signal.aborted ? timeoutOf(action) : classify(thrown, action) }
  }
}

/** Not everything below honours the signal: looking for credentials asks files, programs and metadata servers. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => reject(new Error('aborted'))
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
