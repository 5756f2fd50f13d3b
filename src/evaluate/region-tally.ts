import { CLOUDS } from '../clouds/clouds.ts'
import type { Complete, CompleteKind, Coverage, UnusedRegions } from '../model/coverage.ts'
import type { Outcome, ScopeOutcome } from '../model/finding.ts'
import { compareText } from '../text/compare.ts'
import { SharedTexts } from '../text/shared-texts.ts'
import { listsWith } from './lists-with.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const NOWHERE: readonly string[] = []

/** Sums up over its regions what the scopes of an account tell, in whatever order they come. */
export class RegionTally {
  readonly #outcomes = new AccountEntries<Writable<Outcome>>()
  readonly #complete = new AccountEntries<Writable<CompleteKind>>()
  readonly #unused = new AccountEntries<Writable<UnusedRegions>>()
  readonly #texts = new SharedTexts()

  addOutcomes(told: readonly ScopeOutcome[]): void {
    for (const [region, outcomes] of Map.groupBy(told, (outcome) => outcome.region)) {
      const including = listsWith(this.#texts.one(region))
      for (const { rule, account, complete, passed, violations, leftOpen } of outcomes) {
        const entry = this.#outcomes.entry(account, rule, () => ({
          rule,
          account,
          regions: NOWHERE,
          incomplete: NOWHERE,
          passed: 0,
          violations: 0,
        }))
        entry.regions = including(entry.regions)
        // One that is incomplete spoils the region, should it have been evaluated in parts.
        if (!complete) entry.incomplete = including(entry.incomplete)
        entry.passed += passed
        entry.violations += violations
        if (leftOpen !== undefined)
          entry.leftOpen = [...new Set([...(entry.leftOpen ?? []), ...leftOpen])].toSorted(compareText)
      }
    }
  }

  addComplete(told: readonly Complete[]): void {
    for (const [region, listings] of Map.groupBy(told, (listing) => listing.region)) {
      const including = listsWith(this.#texts.one(region))
      this.#addUnused(listings, including)
      for (const { account, kind, count } of listings) {
        const entry = this.#complete.entry(account, kind, () => ({
          account,
          kind: this.#texts.one(kind),
          regions: NOWHERE,
          count: 0,
        }))
        entry.regions = including(entry.regions)
        entry.count += count
      }
    }
  }

  /** Whatever a listing of another kind says: what shows use of the region was all listed, and none of it is there. */
  #addUnused(
    listings: readonly Complete[],
    including: (regions: readonly string[]) => readonly string[],
  ): void {
    for (const [account, own] of Map.groupBy(listings, (listing) => listing.account)) {
      const counts = new Map(own.map(({ kind, count }) => [kind, count]))
      if (!CLOUDS.some(({ signsOfUse }) => signsOfUse.every((kind) => counts.get(kind) === 0))) continue
      const entry = this.#unused.entry(account, '', () => ({ account, regions: NOWHERE }))
      entry.regions = including(entry.regions)
    }
  }

  result(): Pick<Coverage, 'complete' | 'unused'> & { readonly outcomes: readonly Outcome[] } {
    const outcomes = this.#outcomes.all()
    const complete = this.#complete.all()
    const unused = this.#unused.all()
    const settled = new Map<readonly string[], readonly string[]>()
    const settle = (regions: readonly string[]): readonly string[] => {
      const known = settled.get(regions) ?? this.#texts.list(regions.toSorted(compareText))
      settled.set(regions, known)
      return known
    }
    for (const outcome of outcomes) {
      outcome.regions = settle(outcome.regions)
      outcome.incomplete = settle(outcome.incomplete)
    }
    for (const entry of [...complete, ...unused]) entry.regions = settle(entry.regions)
    return { outcomes, complete, unused }
  }
}

/** An entry for each account and name. Beside the entry it takes the room of a pointer: a map for each account, of five. */
class AccountEntries<T> {
  readonly #places = new Map<string, number>()
  readonly #accounts = new Map<string, T[]>()

  entry(account: string, name: string, make: () => T): T {
    let entries = this.#accounts.get(account)
    if (entries === undefined) this.#accounts.set(account, (entries = []))
    let place = this.#places.get(name)
    if (place === undefined) this.#places.set(name, (place = this.#places.size))
    return (entries[place] ??= make())
  }

  /** The places of names that an account has no entry for are holes, which `flat` leaves out. */
  all(): readonly T[] {
    return [...this.#accounts.values()].flat()
  }
}
