import { setTimeout as sleep } from 'node:timers/promises'
import type { Limit } from '../../../concurrency/limit.ts'
import { classify, endedOf, type CallFailure, type Patience } from './failure.ts'
import type { Lane } from './rate-scope.ts'

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

/** Requests of a run, repetitions included. */
export interface RequestCounts {
  requests: number
  throttled: number
}

export interface CallContext {
  readonly signal: AbortSignal
  /** Requests in flight, over all accounts and regions. */
  readonly requests: Limit
  /** Those of this account and region. */
  readonly lane: Lane
  readonly counts: RequestCounts
  readonly pace: Pace
  readonly now: () => Date
}

/**
 * One call to AWS, repeated with jittered pauses while that makes sense. Throws nothing but a CallFailure; ends
 * promptly once the signal is aborted.
 */
export async function callAws<T>(
  action: string,
  send: (signal: AbortSignal) => Promise<T>,
  context: CallContext,
): Promise<T> {
  const { signal, pace, lane, counts } = context
  const began = lane.clock()
  let throttles = 0
  for (let attempt = 1; ; attempt += 1) {
    await lane.rate.turn(signal)
    // Whoever waits for a turn in a lane that AWS slows down waits for AWS.
    if (signal.aborted) throw endedOf(action, signal, throttles || (lane.rate.isSlowed ? lane.throttles : 0))
    const refusal = lane.refusal(action)
    if (refusal !== null) throw refusal
    let sentAt = lane.clock()
    const outcome = await lane.inTurn(() =>
      context.requests.run(() => {
        sentAt = lane.clock()
        counts.requests += 1
        return tryOnce(action, send, signal)
      }),
    )
    if ('answer' in outcome) {
      lane.answered()
      return outcome.answer
    }
    if (signal.aborted) throw endedOf(action, signal, throttles)
    const { failure } = outcome
    if (failure.reason === 'throttled') {
      throttles += 1
      counts.throttled += 1
      lane.throttled(sentAt)
    } else if (failure.reason === 'unreachable') lane.unanswered()
    else lane.answered()
    const pause = Math.random() * Math.min(pace.longestPause, pace.base * 2 ** attempt)
    if (attempt >= mostAttempts(failure, context) || isLate(began, pause, context)) {
      lane.gaveUp(failure, began)
      throw failure
    }
    await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}

/** Where another account found that nothing answers, once is enough to see whether it still does not. */
function mostAttempts({ patience, reason }: CallFailure, { pace, lane }: CallContext): number {
  return reason === 'unreachable' && lane.isDoubtful ? 1 : pace.attempts[patience]
}

/** The calls of a lane that is throttled without a break share one budget: each would wait for the same. */
function isLate(began: number, pause: number, { lane, pace }: CallContext): boolean {
  return lane.clock() + pause - Math.min(began, lane.throttledSince ?? began) > pace.budget
}

type Attempt<T> = { readonly answer: T } | { readonly failure: CallFailure }

async function tryOnce<T>(
  action: string,
  send: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<Attempt<T>> {
  if (signal.aborted) return { failure: endedOf(action, signal) }
  try {
    return { answer: await untilAborted(send(signal), signal) }
  } catch (thrown) {
    return { failure: signal.aborted ? endedOf(action, signal) : classify(thrown, action) }
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
