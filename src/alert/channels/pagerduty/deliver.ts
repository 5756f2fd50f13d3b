import { setTimeout as setTimer } from 'node:timers/promises'
import type { AlertEvent, AlertPlan, Delivery } from '../../../model/alert.ts'
import { messageOf } from '../../../model/errors.ts'
import type { Logger } from '../../../model/logger.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { visible } from '../../../text/visible.ts'
import { count } from '../../../text/words.ts'
import { type Attempt, judge, unanswered } from './answer.ts'
import { NoAnswerError, type Post } from './post.ts'
import { pagerdutyReceipt } from './receipt.ts'

export interface DeliverOptions {
  /** Null: nothing is sent. */
  readonly routingKey: string | null
  /** Origin without path. */
  readonly endpoint: string
  readonly dryRun: boolean
  readonly logger: Logger
  readonly now: () => Date
  readonly post: Post
  /** Waits some milliseconds; may reject when the signal aborts. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** From 0 up to 1. */
  readonly random?: () => number
  /** Aborting it ends the sending promptly: what is left is pending. */
  readonly signal?: AbortSignal
}

const ATTEMPT_MS = 10_000
const BUDGET_MS = 3 * 60_000
/** After the first attempt, where neither an answer nor a rate limit says how long to wait. */
const BACKOFF_MS = [2_000, 8_000, 30_000] as const
/** PagerDuty's own advice for a 429 without a header: 3 retries, 30 seconds apart. */
const RATE_LIMITED_MS = 30_000
/** PagerDuty takes about 120 events per minute and integration key, in a sliding window. */
const MINUTE_MS = 60_000
const PER_MINUTE = 100

/**
 * Sends the events one after the other, in the order of the plan. Retries what may yet succeed, within three minutes
 * for all of them; what is left is `pending`, to be sent by the next run. Never rejects, and never tells the key.
 */
export async function deliverAlerts(plan: AlertPlan, options: DeliverOptions): Promise<Delivery[]> {
  const { routingKey } = options
  if (options.dryRun || routingKey === null) {
    return plan.events.map((event) => ({ event, outcome: 'dry-run', attempts: 0, status: null, error: null }))
  }
  const { logger } = options
  const sender = new Sender(options, routingKey)
  const deliveries: Delivery[] = []
  const all = count(plan.events.length, 'alert event')
  let hasFailed = false
  for (const event of plan.events) {
    // What closes nothing that anybody knows of waits for the next run rather than for an answer.
    if (event.isPrecaution === true && hasFailed) {
      deliveries.push({ event, outcome: 'pending', attempts: 0, status: null, error: 'not tried' })
      continue
    }
    logger.live?.(`… ${deliveries.length.toLocaleString('en-US')} of ${all} sent`)
    const delivery = await sender.deliver(event)
    deliveries.push(delivery)
    hasFailed ||= delivery.outcome === 'pending'
    tell(delivery, logger)
  }
  return deliveries
}

class Sender {
  readonly #routingKey: string
  readonly #url: string
  readonly #post: Post
  readonly #sleep: NonNullable<DeliverOptions['sleep']>
  readonly #random: () => number
  readonly #signal: AbortSignal
  readonly #now: () => number
  readonly #deadline: number
  /** When the attempts of the last minute were made. */
  #recent: readonly number[] = []

  constructor(options: DeliverOptions, routingKey: string) {
    this.#routingKey = routingKey
    this.#url = `${options.endpoint.replace(/\/+$/, '')}/v2/enqueue`
    this.#post = options.post
    this.#sleep = options.sleep ?? ((milliseconds, signal) => setTimer(milliseconds, undefined, { signal }))
    this.#random = options.random ?? Math.random
    this.#signal = options.signal ?? new AbortController().signal
    this.#now = () => options.now().getTime()
    this.#deadline = this.#now() + BUDGET_MS
  }

  async deliver(event: AlertEvent): Promise<Delivery> {
    let last: Attempt | null = null
    for (let attempts = 0; ; attempts++) {
      const isLast = event.isPrecaution === true && attempts > 0
      const wait = last?.kind === 'again' ? (isLast ? null : this.#backoff(last, attempts)) : 0
      const stop = wait === null ? '' : await this.#waitForTurn(wait)
      if (stop !== null) return this.#pending(event, attempts, last, stop)
      last = await this.#attempt(event)
      if (last.kind === 'again') continue
      const error = last.kind === 'refused' ? this.#redact(last.error) : null
      return { event, outcome: last.kind, attempts: attempts + 1, status: last.status, error }
    }
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
    const oldest = this.#recent.at(-PER_MINUTE)
    const wait = Math.max(pause, oldest === undefined ? 0 : oldest + MINUTE_MS - at)
    if (at + wait >= this.#deadline) return OVER_BUDGET
    try {
      if (wait > 0 && !signal.aborted) await this.#sleep(wait, signal)
    } catch (error) {
      if (!signal.aborted) return messageOf(error)
    }
    if (signal.aborted) return 'the run was ending'
    return this.#now() < this.#deadline ? null : OVER_BUDGET
  }

  async #attempt(event: AlertEvent): Promise<Attempt> {
    const signal = this.#signal
    this.#recent = [...this.#recent, this.#now()]
    const timeout = new AbortController()
    const milliseconds = Math.min(ATTEMPT_MS, this.#deadline - this.#now())
    const timer = setTimeout(() => timeout.abort(), milliseconds)
    try {
      const body = JSON.stringify({ ...event.body, routing_key: this.#routingKey })
      const answer = await this.#post(this.#url, body, AbortSignal.any([signal, timeout.signal]))
      return judge(answer, pagerdutyReceipt(event.key), this.#now())
    } catch (error) {
      const timedOut = timeout.signal.aborted && !signal.aborted
      return unanswered(
        timedOut ? new NoAnswerError(`none within ${Math.ceil(milliseconds / 1000)} s`) : error,
      )
    } finally {
      clearTimeout(timer)
    }
  }

  #pending(event: AlertEvent, attempts: number, last: Attempt | null, why: string): Delivery {
    const status = last?.status ?? null
    const said = last?.kind === 'again' ? last.error : 'not tried'
    const error = this.#redact(why === '' ? said : `${said}; ${why}`)
    return { event, outcome: 'pending', attempts, status, error }
  }

  /** Whatever an answer or an error repeats of the request, the key stays here. */
  #redact(text: string): string {
    return limitCodePoints(visible(text.replaceAll(this.#routingKey, '***')), 1500)
  }
}

const OVER_BUDGET = 'no time is left of the three minutes for alerts'

function tell({ event, outcome, attempts, error }: Delivery, logger: Logger): void {
  // There may be hundreds that close nothing, and the report says how many.
  if (outcome === 'accepted' && event.isPrecaution === true) return
  const what = `${event.action} ${visible(event.key)}`
  if (outcome === 'accepted') {
    const times = attempts === 1 ? '' : ` after ${count(attempts, 'attempt')}`
    logger.info(`PagerDuty accepted ${what}${times}`)
  } else logger.warning(`PagerDuty did not accept ${what}: ${error ?? ''}`)
}
