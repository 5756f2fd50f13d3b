import { type DriftFacts, MOST_UNJUDGED, type UnjudgedChange, type WithoutState } from '../model/change.ts'
import type { Scope } from '../model/resource.ts'
import { compareText } from '../text/compare.ts'
import { SharedTexts } from '../text/shared-texts.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Brings together what several scopes, or several parts, tell of changes. */
export class DriftTally {
  readonly #texts = new SharedTexts()
  readonly #without = new Map<string, Writable<WithoutState>>()
  readonly #unusable: DriftFacts['unusable'][number][] = []
  readonly #acceptedNow: DriftFacts['acceptedNow'][number][] = []
  #unjudged: UnjudgedChange[] = []
  #unjudgedCount = 0
  #compared = 0

  add({ compared, unjudged, unjudgedCount, withoutState, unusable, acceptedNow }: DriftFacts): void {
    this.#compared += compared
    this.#unjudgedCount += unjudgedCount
    this.#unusable.push(...unusable)
    this.#acceptedNow.push(...acceptedNow)
    for (const one of withoutState) this.#addWithout(one)
    if (unjudged.length === 0) return
    this.#unjudged.push(...unjudged)
    // Which ones are kept must not depend on who was read first.
    if (this.#unjudged.length > 2 * MOST_UNJUDGED) this.#unjudged = first(this.#unjudged)
  }

  /** In an order that does not depend on who was read first. */
  result(): DriftFacts {
    return {
      compared: this.#compared,
      unjudged: first(this.#unjudged),
      unjudgedCount: this.#unjudgedCount,
      withoutState: [...this.#without.values()]
        .map((one) =>
          Object.assign({}, one, { regions: this.#texts.list(one.regions.toSorted(compareText)) }),
        )
        .toSorted((a, b) => compareText(a.account, b.account) || compareText(a.kinds.join(), b.kinds.join())),
      unusable: this.#unusable.toSorted(byPlace),
      acceptedNow: this.#acceptedNow.toSorted(byPlace),
    }
  }

  /** Mostly the same kinds lack it in all regions of an account. */
  #addWithout({ account, regions, kinds }: WithoutState): void {
    const own = this.#texts.list(kinds)
    const key = `${account}\n${own.join()}`
    const known = this.#without.get(key)
    if (known === undefined)
      this.#without.set(key, { account: this.#texts.one(account), regions: [...regions], kinds: own })
    else known.regions = [...new Set([...known.regions, ...regions])]
  }
}

function first(unjudged: readonly UnjudgedChange[]): UnjudgedChange[] {
  return unjudged.toSorted(byPlace).slice(0, MOST_UNJUDGED)
}

interface Placed extends Scope {
  readonly kind: string
  readonly id?: string
}

function byPlace(a: Placed, b: Placed): number {
  return (
    compareText(a.account, b.account) ||
    compareText(a.region, b.region) ||
    compareText(a.kind, b.kind) ||
    compareText(a.id ?? '', b.id ?? '')
  )
}
