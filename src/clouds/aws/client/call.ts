import { setTimeout as sleep } from 'node:timers/promises'
import type { Limit } from '../../../concurrency/limit.ts'
import { type ErrorWords } from './error-words.ts'
import { classify, endedOf, type CallFailure, type Patience } from './failure.ts'
import type { Operation } from './operation.ts'
import type { RateScope } from './rate-scope.ts'

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
  /** Those to this service of this account in this region. */
  readonly rateScope: RateScope
  readonly counts: RequestCounts
  readonly pace: Pace
  readonly now: () => Date
  /** What the service says beside AWS's common words; absent: nothing. */
  readonly words?: ErrorWords
}

/**
 * One call to AWS, repeated with jittered pauses while that makes sense. Throws nothing but a CallFailure; ends
 * promptly once the signal is aborted.
 */
export async function callAws<T>(
  operation: Operation,
  send: (signal: AbortSignal) => Promise<T>,
  context: CallContext,
): Promise<T> {
  const { signal, pace, rateScope, counts } = context
  const began = rateScope.clock()
  let throttles = 0
  for (let attempt = 1; ; attempt += 1) {
    await rateScope.rate.turn(signal)
    // Whoever waits for a turn where AWS slows requests down waits for AWS.
    if (signal.aborted)
      throw endedOf(operation, signal, throttles || (rateScope.rate.isSlowed ? rateScope.throttles : 0))
    const refusal = rateScope.refusal(operation)
    if (refusal !== null) throw refusal
    let sentAt = rateScope.clock()
    const outcome = await rateScope.inTurn(() =>
      context.requests.run(() => {
        sentAt = rateScope.clock()
        counts.requests += 1
        return tryOnce(operation, send, context)
      }),
    )
    if ('answer' in outcome) {
      rateScope.answered()
      return outcome.answer
    }
    if (signal.aborted) throw endedOf(operation, signal, throttles)
    const { failure } = outcome
    if (failure.reason === 'throttled') {
      throttles += 1
      counts.throttled += 1
      rateScope.throttled(sentAt)
    } else if (failure.reason === 'unreachable') rateScope.unanswered()
    else rateScope.answered()
    const pause = Math.random() * Math.min(pace.longestPause, pace.base * 2 ** attempt)
    if (attempt >= mostAttempts(failure, context) || isLate(began, pause, context)) {
      rateScope.gaveUp(failure, began)
      throw failure
    }
    await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}

/** Where another account found that nothing answers, once is enough to see whether it still does not. */
function mostAttempts({ patience, reason }: CallFailure, { pace, rateScope }: CallContext): number {
  return reason === 'unreachable' && rateScope.isDoubtful ? 1 : pace.attempts[patience]
}

/** Calls that are throttled together without a break share one budget: each would wait for the same. */
function isLate(began: number, pause: number, { rateScope, pace }: CallContext): boolean {
  return rateScope.clock() + pause - Math.min(began, rateScope.throttledSince ?? began) > pace.budget
}

type Attempt<T> = { readonly answer: T } | { readonly failure: CallFailure }

async function tryOnce<T>(
  operation: Operation,
  send: (signal: AbortSignal) => Promise<T>,
  { signal, words }: CallContext,
): Promise<Attempt<T>> {
  if (signal.aborted) return { failure: endedOf(operation, signal) }
  try {
    return { answer: await untilAborted(send(signal), signal) }
  } catch (thrown) {
    return { failure: signal.aborted ? endedOf(operation, signal) : classify(thrown, operation, words) }
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
