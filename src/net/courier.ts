import { setTimeout as setTimer } from 'node:timers/promises'
import { messageOf } from '../model/errors.ts'
import { limitCodePoints } from '../text/limit.ts'
import { visible } from '../text/visible.ts'
import { type Attempt, unanswered } from './attempt.ts'
import { type Answer, NoAnswerError, type Post, type Request } from './post.ts'

/** What is asked of a receiver, again and again where it has to be. */
export interface Errand {
  /** Made anew for each attempt: a receiver may have taken a part. */
  request(): Request
  judge(answer: Answer, now: number): Attempt
  /** Not repeated, whatever becomes of it. */
  readonly once?: boolean
}

/** What an errand came to. */
export interface Outcome {
  /** `refused`: never to be sent again as it is; `pending`: another run may have more luck. */
  readonly outcome: 'accepted' | 'refused' | 'pending'
  readonly attempts: number
  /** HTTP status of the last answer; null where there was none. */
  readonly status: number | null
  /** The receiver's reasons, or the network's. */
  readonly error: string | null
  /** As in Attempt. */
  readonly stops?: true
}

export interface CourierOptions {
  readonly post: Post
  readonly now: () => Date
  /** Waits some milliseconds; may reject when the signal aborts. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** From 0 up to 1. */
  readonly random?: () => number
  /** Aborting it ends the sending promptly: what is left is pending. */
  readonly signal?: AbortSignal
}

/** Whom a courier goes to. */
export interface Recipient {
  /** What must be shown nowhere, the longest first. */
  readonly secrets: readonly string[]
  /** The most requests that it takes within a minute. */
  readonly perMinute: number
  /** Milliseconds of an attempt; ten seconds where it is left out. */
  readonly patience?: number
  /** What the time is for, as in `the three minutes for alerts`. */
  readonly goods: string
}

const ATTEMPT_MS = 10_000
const BUDGET_MS = 3 * 60_000
/** After the first attempt, where neither an answer nor a rate limit says how long to wait. */
const BACKOFF_MS = [2_000, 8_000, 30_000] as const
/** PagerDuty's advice for a 429 without a header: 3 retries, 30 seconds apart. Slack always says how long. */
const RATE_LIMITED_MS = 30_000
const MINUTE_MS = 60_000

/**
 * Goes to one receiver with one request after the other. Repeats what may yet succeed, within three minutes for all of
 * them; what is left is `pending`. Never rejects, and never reveals a secret.
 */
export class Courier {
  readonly #recipient: Recipient
  readonly #post: Post
  readonly #sleep: NonNullable<CourierOptions['sleep']>
  readonly #random: () => number
  readonly #signal: AbortSignal
  readonly #now: () => number
  readonly #deadline: number
  readonly #overBudget: string
  /** When the attempts of the last minute were made. */
  #recent: readonly number[] = []

  constructor(options: CourierOptions, recipient: Recipient) {
    this.#recipient = recipient
    this.#post = options.post
    this.#sleep = options.sleep ?? ((milliseconds, signal) => setTimer(milliseconds, undefined, { signal }))
    this.#random = options.random ?? Math.random
    this.#signal = options.signal ?? new AbortController().signal
    this.#now = () => options.now().getTime()
    this.#deadline = this.#now() + BUDGET_MS
    this.#overBudget = `the three minutes for ${recipient.goods} are used up`
  }

  async run(errand: Errand): Promise<Outcome> {
    let last: Attempt | null = null
    for (let attempts = 0; ; attempts++) {
      const isOver = errand.once === true && attempts > 0
      const wait = last?.kind === 'again' ? (isOver ? null : this.#backoff(last, attempts)) : 0
      const stop = wait === null ? '' : await this.#waitForTurn(wait)
      if (stop !== null) return this.#pending(attempts, last, stop)
      last = await this.#attempt(errand)
      if (last.kind === 'again') continue
      const common = { attempts: attempts + 1, status: last.status }
      if (last.kind === 'accepted') return { outcome: 'accepted', ...common, error: null }
      const stops = last.stops === true ? { stops: true as const } : {}
      return { outcome: 'refused', ...common, error: this.redact(last.error), ...stops }
    }
  }

  /** Whatever an answer or an error repeats of a request, secrets stay here. */
  redact(text: string): string {
    const shown = this.#recipient.secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text)
    return limitCodePoints(visible(shown), 1500)
  }

  /** Milliseconds before the next attempt; null: no more. */
  #backoff(last: Attempt & { readonly kind: 'again' }, attempts: number): number | null {
    const backoff = BACKOFF_MS[attempts - 1]
    if (backoff === undefined) return null
    const jitter = 0.8 + 0.4 * this.#random()
    if (last.status === 429) return last.wait ?? RATE_LIMITED_MS * jitter
    return Math.max(last.wait ?? 0, backoff * jitter)
  }

  /** Waits for the pause and for the rate limit. Says why no attempt may follow; null: one may. */
  async #waitForTurn(pause: number): Promise<string | null> {
    const signal = this.#signal
    const at = this.#now()
    this.#recent = this.#recent.filter((time) => time > at - MINUTE_MS)
    const oldest = this.#recent.at(-this.#recipient.perMinute)
    const wait = Math.max(pause, oldest === undefined ? 0 : oldest + MINUTE_MS - at)
    if (at + wait >= this.#deadline) return this.#overBudget
    try {
      if (wait > 0 && !signal.aborted) await this.#sleep(wait, signal)
    } catch (error) {
      if (!signal.aborted) return messageOf(error)
    }
    if (signal.aborted) return 'the run was ending'
    return this.#now() < this.#deadline ? null : this.#overBudget
  }

  async #attempt(errand: Errand): Promise<Attempt> {
    const signal = this.#signal
    this.#recent = [...this.#recent, this.#now()]
    const timeout = new AbortController()
    const { patience = ATTEMPT_MS } = this.#recipient
    const milliseconds = Math.min(patience, this.#deadline - this.#now())
    const timer = setTimeout(() => timeout.abort(), milliseconds)
    try {
      const answer = await this.#post(errand.request(), AbortSignal.any([signal, timeout.signal]))
      return errand.judge(answer, this.#now())
    } catch (error) {
      const timedOut = timeout.signal.aborted && !signal.aborted
      return unanswered(
        timedOut ? new NoAnswerError(`none within ${Math.ceil(milliseconds / 1000)} s`) : error,
      )
    } finally {
      clearTimeout(timer)
    }
  }

  #pending(attempts: number, last: Attempt | null, why: string): Outcome {
    const status = last?.status ?? null
    const said = last?.kind === 'again' ? last.error : 'not tried'
    const error = this.redact(why === '' ? said : `${said}; ${why}`)
    return { outcome: 'pending', attempts, status, error }
  }
}
