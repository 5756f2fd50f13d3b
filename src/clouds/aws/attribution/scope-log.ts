import { compareText } from '../../../text/compare.ts'
import type { Connection } from '../client/connection.ts'
import { CallFailure, classify } from '../client/failure.ts'
import type { LoggedEvent } from './logged-event.ts'
import { keyOf, Lookup, LOOKUP_EVENTS, type Wanted } from './lookup.ts'

/** Pages of one lookup: what comes later is months old, or drowned in what somebody asks all the time. */
const MOST_PAGES = 3

/**
 * What CloudTrail tells of one account and region: findings that need the same share it, and where it refuses once, it is not
 * asked again.
 */
export class ScopeLog {
  readonly #connection: Connection
  readonly #until: Date
  readonly #take: () => string | null
  readonly #lookups = new Map<string, Lookup>()
  #refusal: CallFailure | null = null

  /** @param take takes one call more than was planned; null where it may be made */
  constructor(connection: Connection, until: Date, take: () => string | null) {
    this.#connection = connection
    this.#until = until
    this.#take = take
  }

  /** What is known so far, newest first; the first page of each is read. Throws a CallFailure. */
  async of(wanted: readonly Wanted[]): Promise<readonly LoggedEvent[]> {
    for (const one of wanted) {
      if (this.#lookups.has(keyOf(one))) continue
      const lookup = new Lookup(one, this.#until)
      await this.#read(lookup)
      this.#lookups.set(keyOf(one), lookup)
    }
    const events = this.#those(wanted).flatMap((lookup) => lookup.events)
    return events.toSorted((a, b) => compareText(b.at, a.at))
  }

  /** Reads another page, where there is one and the budget has a call for it. Throws a CallFailure. */
  async readMore(wanted: readonly Wanted[]): Promise<boolean> {
    const lookup = this.#those(wanted).find(({ isComplete, pages }) => !isComplete && pages < MOST_PAGES)
    if (lookup === undefined || this.#take() !== null) return false
    await this.#read(lookup)
    return true
  }

  isComplete(wanted: readonly Wanted[]): boolean {
    return this.#those(wanted).every(({ isComplete }) => isComplete)
  }

  #those(wanted: readonly Wanted[]): readonly Lookup[] {
    return wanted.flatMap((one) => this.#lookups.get(keyOf(one)) ?? [])
  }

  async #read(lookup: Lookup): Promise<void> {
    if (this.#refusal !== null) throw this.#refusal
    try {
      await lookup.read(this.#connection)
    } catch (thrown) {
      this.#refusal = classify(thrown, LOOKUP_EVENTS)
      throw this.#refusal
    }
  }
}
