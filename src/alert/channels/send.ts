import { setTimeout as setTimer } from 'node:timers/promises'
import type { Delivery } from '../../model/alert.ts'
import { messageOf } from '../../model/errors.ts'
import type { Logger } from '../../model/logger.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { visible } from '../../text/visible.ts'
import { count, withCommas } from '../../text/words.ts'
import { type Attempt, judge, unanswered } from './answer.ts'
import type { Message, Outlet } from './channel.ts'
import { NoAnswerError, type Post } from '../../net/post.ts'

export interface SendOptions {
  /** Nothing is sent. */
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

/** What became of one message. */
export interface Sent extends Omit<Delivery, 'intent'> {
  readonly message: Message
}

const ATTEMPT_MS = 10_000
const BUDGET_MS = 3 * 60_000
/** After the first attempt, where neither an answer nor a rate limit says how long to wait. */
const BACKOFF_MS = [2_000, 8_000, 30_000] as const
/** PagerDuty's advice for a 429 without a header: 3 retries, 30 seconds apart. Slack always says how long. */
const RATE_LIMITED_MS = 30_000
const MINUTE_MS = 60_000

/**
 * Sends the messages one after the other, in their order. Retries what may yet succeed, within three minutes for all of
 * them; what is left is `pending`, for the next run to send. Never rejects, and never reveals a secret.
 */
export async function send(
  outlet: Outlet,
  messages: readonly Message[],
  options: SendOptions,
): Promise<Sent[]> {
  if (options.dryRun || outlet.place === null) {
    return messages.map((message) => ({
      message,
      outcome: 'dry-run',
      attempts: 0,
      status: null,
      error: null,
    }))
  }
  const { logger } = options
  const sender = new Sender(options, outlet)
  const sent: Sent[] = []
  const all = count(messages.length, outlet.noun)
  let hasFailed = false
  for (const message of messages) {
    // What closes nothing that anybody knows of waits for the next run rather than for an answer.
    if (isPrecaution(message) && hasFailed) {
      sent.push({ message, outcome: 'pending', attempts: 0, status: null, error: 'not tried' })
      continue
    }
    logger.live?.(`… ${withCommas(sent.length)} of ${all} sent to ${outlet.target.label}`)
    const one = await sender.send(message)
    sent.push(one)
    hasFailed ||= one.outcome === 'pending'
    log(one, outlet, logger)
  }
  return sent
}

function isPrecaution({ says }: Message): boolean {
  return says.every(({ intent }) => intent.isPrecaution === true)
}

class Sender {
  readonly #outlet: Outlet
  readonly #post: Post
  readonly #sleep: NonNullable<SendOptions['sleep']>
  readonly #random: () => number
  readonly #signal: AbortSignal
  readonly #now: () => number
  readonly #deadline: number
  /** When the attempts of the last minute were made. */
  #recent: readonly number[] = []

  constructor(options: SendOptions, outlet: Outlet) {
    this.#outlet = outlet
    this.#post = options.post
    this.#sleep = options.sleep ?? ((milliseconds, signal) => setTimer(milliseconds, undefined, { signal }))
    this.#random = options.random ?? Math.random
    this.#signal = options.signal ?? new AbortController().signal
    this.#now = () => options.now().getTime()
    this.#deadline = this.#now() + BUDGET_MS
  }

  async send(message: Message): Promise<Sent> {
    let last: Attempt | null = null
    for (let attempts = 0; ; attempts++) {
      const isLast = isPrecaution(message) && attempts > 0
      const wait = last?.kind === 'again' ? (isLast ? null : this.#backoff(last, attempts)) : 0
      const stop = wait === null ? '' : await this.#waitForTurn(wait)
      if (stop !== null) return this.#pending(message, attempts, last, stop)
      last = await this.#attempt(message)
      if (last.kind === 'again') continue
      const error = last.kind === 'refused' ? this.#redact(last.error) : null
      return { message, outcome: last.kind, attempts: attempts + 1, status: last.status, error }
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
    const oldest = this.#recent.at(-this.#outlet.perMinute)
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

  async #attempt(message: Message): Promise<Attempt> {
    const signal = this.#signal
    this.#recent = [...this.#recent, this.#now()]
    const timeout = new AbortController()
    const milliseconds = Math.min(ATTEMPT_MS, this.#deadline - this.#now())
    const timer = setTimeout(() => timeout.abort(), milliseconds)
    try {
      const request = this.#outlet.request(message)
      const answer = await this.#post(request, AbortSignal.any([signal, timeout.signal]))
      return judge(answer, this.#outlet.receipt(message), this.#now())
    } catch (error) {
      const timedOut = timeout.signal.aborted && !signal.aborted
      return unanswered(
        timedOut ? new NoAnswerError(`none within ${Math.ceil(milliseconds / 1000)} s`) : error,
      )
    } finally {
      clearTimeout(timer)
    }
  }

  #pending(message: Message, attempts: number, last: Attempt | null, why: string): Sent {
    const status = last?.status ?? null
    const said = last?.kind === 'again' ? last.error : 'not tried'
    const error = this.#redact(why === '' ? said : `${said}; ${why}`)
    return { message, outcome: 'pending', attempts, status, error }
  }

  /** Whatever an answer or an error repeats of the request, secrets stay here. */
  #redact(text: string): string {
    const shown = this.#outlet.secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text)
    return limitCodePoints(visible(shown), 1500)
  }
}

const OVER_BUDGET = 'the three minutes for alerts are used up'

function log({ message, outcome, attempts, error }: Sent, { target }: Outlet, logger: Logger): void {
  // There may be hundreds that close nothing, and the report says how many.
  if (outcome === 'accepted' && isPrecaution(message)) return
  const what = visible(message.name)
  if (outcome === 'accepted') {
    const times = attempts === 1 ? '' : ` after ${count(attempts, 'attempt')}`
    logger.info(`${target.label} accepted ${what}${times}`)
  } else logger.warning(`${target.label} did not accept ${what}: ${error ?? ''}`)
}
