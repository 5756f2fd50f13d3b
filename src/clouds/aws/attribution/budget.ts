/** LookupEvents takes two requests a second of an account in a region: these take ten seconds. */
const CALLS_PER_SCOPE = 20
/** Of all accounts and regions, which are asked at the same time. */
const CALLS = 500

export interface Limits {
  readonly perScope: number
  readonly inAll: number
}

export const LIMITS: Limits = { perScope: CALLS_PER_SCOPE, inAll: CALLS }

/** The calls that are left, for each account and region and in all. */
export class Budget {
  readonly #limits: Limits
  readonly #taken = new Map<string, number>()
  #all = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Takes so many calls, all of them or none. Null where they are granted, else why not, as a clause. */
  take(scope: string, calls: number): string | null {
    const { perScope, inAll } = this.#limits
    const own = (this.#taken.get(scope) ?? 0) + calls
    if (own > perScope) return `the ${perScope} calls for this account and region went to worse findings`
    if (this.#all + calls > inAll) return `the run's ${inAll} calls went to worse findings`
    this.#taken.set(scope, own)
    this.#all += calls
    return null
  }
}
