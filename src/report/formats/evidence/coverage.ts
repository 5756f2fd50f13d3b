import { EVERYTHING } from '../../../model/coverage.ts'
import type { Outcome } from '../../../model/finding.ts'
import { compareText } from '../../../text/compare.ts'
import type { GapBlock } from '../../gap-blocks.ts'
import type { View } from '../../view.ts'
import { why } from '../../words/sentences.ts'
import { type Columns, headOf, linesOf } from './table.ts'

/** What some rules saw of a region of an account. */
interface Place {
  /** Its id, or `*` where not even the account of the credentials is known. */
  readonly account: string
  /** A region's code, `global`, or `*` where the account's regions are not known. */
  readonly region: string
  /** Rules that were evaluated there. */
  rules: number
  /** Of these, those of which not everything that they need was read there. */
  unknown: number
  readonly gaps: GapBlock[]
}

/** How much of what the rules need was read, for each region of each account: a table for those rules, by their ids. */
export function coverageTables(view: View): (rules: readonly string[]) => string {
  const { run, accounts, gaps } = view
  const outcomes = Map.groupBy(run.outcomes, ({ account }) => account)
  const needs = new Map(run.rules.map((rule) => [rule.id, rule.needs]))
  const columns: Columns<Place> = {
    account: ({ account }) => account,
    account_name: ({ account }) => accounts.nameOf(account),
    environment: ({ account }) => accounts.get(account)?.environment.name ?? null,
    region: ({ region }) => region,
    read: statusOf,
    rules: ({ rules }) => rules,
    rules_unknown: ({ unknown }) => unknown,
    not_read: (place) => kindsOf(place).join(' '),
    because: (place) => [...new Set(place.gaps.map((block) => why(run, block)))].join('; '),
  }
  return (ids) => {
    const mapped = new Set(ids)
    const needed = new Set([EVERYTHING, ...ids.flatMap((id) => needs.get(id) ?? [])])
    const heeded = gaps.flatMap((block) => {
      const kinds = block.kinds.filter((kind) => needed.has(kind))
      return kinds.length === 0 ? [] : [{ ...block, kinds }]
    })
    const places = [...run.accounts.map(({ id }) => id), EVERYTHING].flatMap((account) =>
      placesOf(
        account,
        (outcomes.get(account) ?? []).filter(({ rule }) => mapped.has(rule)),
        heeded.filter((block) => block.accounts.includes(account)),
      ),
    )
    return headOf(columns) + linesOf(columns, places)
  }
}

/** By region. */
function placesOf(
  account: string,
  outcomes: readonly Outcome[],
  gaps: readonly GapBlock[],
): readonly Place[] {
  const places = new Map<string, Place>()
  const at = (region: string): Place => {
    const known = places.get(region)
    if (known !== undefined) return known
    const place = { account, region, rules: 0, unknown: 0, gaps: [] }
    places.set(region, place)
    return place
  }
  for (const { regions, incomplete } of outcomes) {
    for (const region of regions) at(region).rules += 1
    for (const region of incomplete) at(region).unknown += 1
  }
  for (const block of gaps) for (const region of block.regions) at(region).gaps.push(block)
  return [...places.values()].toSorted((a, b) => compareText(a.region, b.region))
}

/** A gap that stopped no rule is one all the same. */
function statusOf({ rules, unknown, gaps }: Place): string {
  if (unknown === 0 && gaps.length === 0) return 'read'
  return rules === unknown ? 'not read' : 'in part'
}

function kindsOf({ gaps }: Place): readonly string[] {
  return [...new Set(gaps.flatMap(({ kinds }) => kinds))].toSorted(compareText)
}
