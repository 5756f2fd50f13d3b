import { Limit } from '../../../concurrency/limit.ts'
import { CallFailure } from './failure.ts'
import type { Operation } from './operation.ts'
import { RequestRate } from './rate.ts'

/** Of the requests in flight: what hangs in one region must leave room for all others. */
const REQUESTS_PER_REGION = 30
/** Enough to keep one core of ours busy; other programs of the account's owner ask AWS as well. */
const REQUESTS_PER_ACCOUNT = 48

/** What all accounts know together of a service in a region. */
class RegionHealth {
  readonly requests = new Limit(REQUESTS_PER_REGION)
  /** Whether an account gave it up as nothing in it answered, and no other has had an answer since. */
  isLost = false
}

/**
 * The requests to one service of one account in one region, where AWS counts them and where they fail together: their
 * rate, what AWS said to that, and whether anything is answered at all. None slows another one down.
 */
export class RateScope {
  readonly rate: RequestRate
  readonly clock: () => number
  readonly #region: RegionHealth | null
  readonly #account: Limit | null
  readonly #onSlow: () => void
  #throttles = 0
  #throttledSince: number | null = null
  #answeredAt = -Infinity
  #lost: CallFailure | null = null

  /** @param region null: it is never given up, since everything depends on it */
  constructor(
    rate: RequestRate,
    clock: () => number,
    region: RegionHealth | null = null,
    onSlow: () => void = () => undefined,
    account: Limit | null = null,
  ) {
    this.rate = rate
    this.clock = clock
    this.#region = region
    this.#account = account
    this.#onSlow = onSlow
  }

  /** How many requests were throttled. */
  get throttles(): number {
    return this.#throttles
  }

  /** Milliseconds of the clock; null unless everything is throttled that was asked since. */
  get throttledSince(): number | null {
    return this.#throttledSince
  }

  /** Whether another account has found that nothing answers here. */
  get isDoubtful(): boolean {
    return this.#region?.isLost === true
  }

  /** Lets what hangs in this region hold back nothing but this region, and no account have more than its share. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const inRegion = (): Promise<T> => (this.#region === null ? work() : this.#region.requests.run(work))
    return this.#account === null ? inRegion() : this.#account.run(inRegion)
  }

  /** AWS answered, if only to refuse. */
  answered(): void {
    this.#answeredAt = this.clock()
    this.#throttledSince = null
    if (this.#region !== null) this.#region.isLost = false
  }

  throttled(sentAt: number): void {
    this.#throttles += 1
    this.#throttledSince ??= this.clock()
    this.rate.throttled(sentAt)
    if (this.rate.isSlow) this.#onSlow()
  }

  /** A request was not answered. */
  unanswered(): void {
    this.#onSlow()
  }

  /** All attempts at a call that began at this time have failed. */
  gaveUp(failure: CallFailure, began: number): void {
    if (failure.reason !== 'unreachable' || this.#region === null || this.#answeredAt >= began) return
    this.#lost ??= failure
    this.#region.isLost = true
  }

  /** Why a call is not tried at all, each attempt of which would take half a minute; null: it is. */
  refusal({ operation, action }: Operation): CallFailure | null {
    if (this.#lost === null) return null
    const message = `${operation}: not tried, since nothing of this service answered in this region: ${this.#lost.message}`
    return new CallFailure('unreachable', action, message)
  }
}

/** Those of a run: one for each account, region and service. */
export class RateScopes {
  readonly #maxRate: number
  readonly #clock: () => number
  readonly #rates = new Map<string, RequestRate>()
  readonly #regions = new Map<string, RegionHealth>()
  readonly #accounts = new Map<string, Limit>()

  /** @param maxRate requests per second, account, region and service */
  constructor(maxRate: number, clock: () => number) {
    this.#maxRate = maxRate
    this.#clock = clock
  }

  /** @param onSlow called whenever requests have to wait for long */
  open(account: string, region: string, service: string, onSlow?: () => void): RateScope {
    const endpoint = `${service} ${region}`
    const key = `${account} ${endpoint}`
    const rate = this.#rates.get(key) ?? new RequestRate(this.#maxRate, this.#clock)
    this.#rates.set(key, rate)
    const health = this.#regions.get(endpoint) ?? new RegionHealth()
    this.#regions.set(endpoint, health)
    const requests = this.#accounts.get(account) ?? new Limit(REQUESTS_PER_ACCOUNT)
    this.#accounts.set(account, requests)
    return new RateScope(rate, this.#clock, health, onSlow, requests)
  }

  /** Forgets an account that is read: their number must not fill the memory. */
  close(account: string): void {
    this.#accounts.delete(account)
    for (const key of this.#rates.keys()) if (key.startsWith(`${account} `)) this.#rates.delete(key)
  }
}
