import { Limit } from '../../../concurrency/limit.ts'
import { CallFailure, operationOf } from './failure.ts'
import { RequestRate } from './rate.ts'

/** Of the requests in flight: what hangs in one region must leave room for all others. */
const REQUESTS_PER_REGION = 30
/** Enough to keep one core of ours busy; other programs of the account's owner ask AWS as well. */
const REQUESTS_PER_ACCOUNT = 48

/** What all accounts know of a region together. */
export class RegionSight {
  readonly requests = new Limit(REQUESTS_PER_REGION)
  /** Whether an account gave it up as nothing in it answered, and no other has had an answer since. */
  isLost = false
}

/**
 * The requests to one account in one region, where AWS counts them and where they fail together: its rate, what AWS
 * said to that, and whether anything is answered at all. No account or region slows another one down.
 */
export class Lane {
  readonly rate: RequestRate
  readonly clock: () => number
  readonly #region: RegionSight | null
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
    region: RegionSight | null = null,
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
  refusal(action: string): CallFailure | null {
    if (this.#lost === null) return null
    const message = `${operationOf(action)}: not tried, since nothing in this region answered: ${this.#lost.message}`
    return new CallFailure('unreachable', action, message)
  }
}

/** The lanes of a run: one for each account and region. */
export class Lanes {
  readonly #maxRate: number
  readonly #clock: () => number
  readonly #rates = new Map<string, RequestRate>()
  readonly #regions = new Map<string, RegionSight>()
  readonly #accounts = new Map<string, Limit>()

  /** @param maxRate requests per second, account and region */
  constructor(maxRate: number, clock: () => number) {
    this.#maxRate = maxRate
    this.#clock = clock
  }

  /** @param onSlow called whenever the lane has to wait for long */
  open(account: string, region: string, onSlow?: () => void): Lane {
    const key = `${account} ${region}`
    const rate = this.#rates.get(key) ?? new RequestRate(this.#maxRate, this.#clock)
    this.#rates.set(key, rate)
    const sight = this.#regions.get(region) ?? new RegionSight()
    this.#regions.set(region, sight)
    const requests = this.#accounts.get(account) ?? new Limit(REQUESTS_PER_ACCOUNT)
    this.#accounts.set(account, requests)
    return new Lane(rate, this.#clock, sight, onSlow, requests)
  }

  /** Forgets an account that is read: their number must not fill the memory. */
  close(account: string): void {
    this.#accounts.delete(account)
    for (const key of this.#rates.keys()) if (key.startsWith(`${account} `)) this.#rates.delete(key)
  }
}
