import { type AccountGap, type Gap, type GapCause, type GapPlaces, MOST_MESSAGES } from '../model/coverage.ts'
import { compareText } from '../text/compare.ts'
import { SharedTexts } from '../text/shared-texts.ts'
import { listsWith } from './lists-with.ts'

type About = Omit<GapCause, 'messages' | 'places'>

interface Gathered {
  readonly about: About
  readonly messages: string[]
  /** By account. */
  readonly regions: Map<string, readonly string[]>
}

const NOWHERE: readonly string[] = []

/** Gathers gaps by their cause, in whatever order they come: what it keeps hardly follows the number of regions. */
export class GapTally {
  readonly #causes = new Map<string, Gathered>()
  readonly #texts = new SharedTexts()

  /** Those of one scope. */
  add(gaps: readonly Gap[]): void {
    for (const [region, here] of Map.groupBy(gaps, (gap) => gap.region)) {
      const including = listsWith(this.#texts.one(region))
      for (const gap of here) {
        const { messages, regions } = this.#entry(gap)
        regions.set(gap.account, including(regions.get(gap.account) ?? NOWHERE))
        keep(messages, gap.message)
      }
    }
  }

  /** Those of a part, or of another run's tally. */
  merge(causes: readonly GapCause[]): void {
    for (const cause of causes) {
      const { messages, regions } = this.#entry(cause)
      for (const message of cause.messages) keep(messages, message)
      for (const { accounts, regions: more } of cause.places) {
        for (const account of accounts) {
          const known = regions.get(account)
          regions.set(account, known === undefined ? more : [...new Set([...known, ...more])])
        }
      }
    }
  }

  result(): readonly GapCause[] {
    const sorted = new Map<readonly string[], readonly string[]>()
    const sort = (regions: readonly string[]): readonly string[] => {
      const known = sorted.get(regions) ?? this.#texts.list(regions.toSorted(compareText))
      sorted.set(regions, known)
      return known
    }
    return [...this.#causes]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([, { about, messages, regions }]) =>
        Object.assign({}, about, { messages, places: placesOf(regions, sort) }),
      )
  }

  #entry({ kind, reason, deniedBy, action, properties, partial }: About): Gathered {
    const key = JSON.stringify([kind, reason, deniedBy, action, properties, partial])
    let entry = this.#causes.get(key)
    if (entry === undefined) {
      const about = {
        kind,
        reason,
        action,
        ...(deniedBy === undefined ? {} : { deniedBy }),
        ...(properties === undefined ? {} : { properties }),
        ...(partial === undefined ? {} : { partial }),
      }
      this.#causes.set(key, (entry = { about, messages: [], regions: new Map() }))
    }
    return entry
  }
}

/** By account; `*` where not even the account of the credentials is known. */
export function gapsByAccount(gaps: readonly GapCause[]): ReadonlyMap<string, readonly AccountGap[]> {
  const byAccount = new Map<string, AccountGap[]>()
  for (const { places, ...about } of gaps) {
    for (const { accounts, regions } of places) {
      const gap: AccountGap = { ...about, regions }
      for (const account of accounts) {
        const known = byAccount.get(account)
        if (known === undefined) byAccount.set(account, [gap])
        else known.push(gap)
      }
    }
  }
  return byAccount
}

/** The accounts of gaps; `*` is one of them where not even the account of the credentials is known. */
export function accountsWith(gaps: readonly GapCause[]): ReadonlySet<string> {
  return new Set(gaps.flatMap(({ places }) => places.flatMap(({ accounts }) => accounts)))
}

/** Account × region × kind, for each cause. */
export function numberOfGaps(gaps: readonly GapCause[]): number {
  const places = gaps.flatMap((gap) => gap.places)
  return places.reduce((sum, { accounts, regions }) => sum + accounts.length * regions.length, 0)
}

/** The first by text stay, lest it matter which came first. */
function keep(messages: string[], message: string): void {
  const last = messages[MOST_MESSAGES - 1]
  if (message === '' || messages.includes(message) || (last !== undefined && message > last)) return
  messages.push(message)
  messages.sort(compareText)
  messages.length = Math.min(messages.length, MOST_MESSAGES)
}

function placesOf(
  byAccount: ReadonlyMap<string, readonly string[]>,
  sort: (regions: readonly string[]) => readonly string[],
): readonly GapPlaces[] {
  const accounts = [...byAccount.keys()].toSorted(compareText)
  const alike = Map.groupBy(accounts, (account) => sort(byAccount.get(account) ?? NOWHERE))
  return [...alike].map(([regions, those]) => ({ accounts: those, regions }))
}
