import { setTimeout as sleep } from 'node:timers/promises'

/** How long it takes to come back from nearly nothing to the full rate, if AWS does not throttle again. */
const RECOVERY_SECONDS = 30
/** Requests per second below which it never slows down: somebody has to ask whether AWS is well again. */
const SLOWEST = 1

/**
 * A token bucket that holds one second's worth of requests. When AWS throttles, its rate is halved and grows again
 * bit by bit, so that it settles near what AWS grants (additive increase, multiplicative decrease, as TCP does).
 */
export class RequestRate {
  readonly #most: number
  readonly #clock: () => number
  /** Right after the last throttle. */
  #slowed: number
  #slowedAt = -Infinity
  /** When the bucket has its next token. */
  #next = -Infinity

  /**
   * @param most requests per second
   * @param clock milliseconds that never jump, as the time of day may
   */
  constructor(most: number, clock: () => number) {
    this.#most = most
    this.#slowed = most
    this.#clock = clock
  }

  /** Requests that may leave in a second, as things stand. */
  get perSecond(): number {
    if (this.#slowed === this.#most) return this.#most
    const seconds = (this.#clock() - this.#slowedAt) / 1000
    return Math.min(this.#most, this.#slowed + (seconds * this.#most) / RECOVERY_SECONDS)
  }

  get isSlowed(): boolean {
    return this.perSecond < this.#most
  }

  /** Whether AWS grants only a small part of the rate. */
  get isSlow(): boolean {
    return this.perSecond <= this.#most / 4
  }

  /** Takes a token and says in how many milliseconds it is there. */
  take(): number {
    const now = this.#clock()
    const apart = 1000 / this.perSecond
    const at = Math.max(this.#next, now - Math.max(0, 1000 - apart))
    this.#next = at + apart
    return Math.max(0, at - now)
  }

  /** Waits until a request may leave, or the signal is aborted. */
  async turn(signal: AbortSignal): Promise<void> {
    const wait = this.take()
    if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined)
  }

  /**
   * AWS throttled a request that left at this time. One that left before the rate was last halved says nothing new:
   * what is in flight together is throttled together.
   */
  throttled(sentAt: number): void {
    if (sentAt < this.#slowedAt) return
    this.#slowed = Math.max(Math.min(SLOWEST, this.#most), this.perSecond / 2)
    this.#slowedAt = this.#clock()
    this.#next = Math.max(this.#next, this.#slowedAt)
  }
}
