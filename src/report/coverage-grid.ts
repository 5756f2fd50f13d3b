import { isProduction } from '../accounts/environment.ts'
import { meansRegion, regionsOf } from '../accounts/region-pattern.ts'
import { KINDS } from '../clouds/clouds.ts'
import { EVERYTHING } from '../model/coverage.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import { compareText } from '../text/compare.ts'
import type { GapBlock } from './gap-blocks.ts'
import type { View } from './view.ts'

/**
 * What was read of a region of an account, of what the rules ask about. `nothing`: nothing was to be read there, since the
 * account does not have the region enabled, or no rule asks about anything in it.
 */
export type Sight = 'read' | 'partly' | 'not-read' | 'left-out' | 'nothing'

export interface GridCell {
  readonly sight: Sight
  /** The first of the causes why it was not read, or not all of it: its place in View.gaps. Absent: there is none. */
  readonly gap?: number
}

/** Accounts of which the same was read, region by region. */
export interface GridRow {
  /** Ids; never empty. */
  readonly accounts: readonly string[]
  /** One for each region of the grid. */
  readonly cells: readonly GridCell[]
}

/** What was read of each account, region by region. */
export interface CoverageGrid {
  /** What belongs to accounts as a whole comes first, then regions by name. */
  readonly regions: readonly string[]
  /** Production first, and of these what was read least. */
  readonly rows: readonly GridRow[]
}

/** @param mostSingle up to so many accounts each have a row; of more, those with the same cells share one */
export function coverageGrid(view: View, mostSingle: number): CoverageGrid {
  const read = regionsRead(view)
  const gaps = gapsByAccount(view.gaps)
  const regions = regionsIn(read, gaps)
  const rows = view.run.accounts.map(({ id }): GridRow => {
    const cells = regions.map((region) => cellOf(view, id, region, { read: read.get(id), gaps }))
    return { accounts: [id], cells }
  })
  const shared = rows.length > mostSingle ? together(rows) : rows
  const production = new Set(view.run.accounts.filter(isProduction).map(({ id }) => id))
  const rank = ({ accounts }: GridRow): number => (accounts.some((id) => production.has(id)) ? 0 : 1)
  const sorted = shared
    .map((row) => ({ row, rank: rank(row), lack: lackOf(row) }))
    .toSorted((a, b) => a.rank - b.rank || b.lack - a.lack)
  return { regions, rows: sorted.map(({ row }) => row) }
}

/** Regions in which anything of an account was read to its end, but for the regions themselves, which are read elsewhere. */
function regionsRead({ run }: View): ReadonlyMap<string, ReadonlySet<string>> {
  // Hundreds of thousands of entries share few lists.
  const lists = new Map<string, Set<readonly string[]>>()
  for (const { account, kind, regions } of run.coverage.complete) {
    if (kind === EVERYTHING || KINDS.get(kind)?.bases.includes('region') === true) continue
    const own = lists.get(account)
    if (own === undefined) lists.set(account, new Set([regions]))
    else own.add(regions)
  }
  return new Map([...lists].map(([account, own]) => [account, new Set([...own].flat())]))
}

/** By account (or EVERYTHING), then region (or EVERYTHING): the first gap, and the first that is about everything there. */
type Gaps = ReadonlyMap<string, ReadonlyMap<string, Lack>>

interface Lack {
  readonly gap: number
  readonly isWhole: boolean
}

function gapsByAccount(blocks: readonly GapBlock[]): Gaps {
  const byAccount = new Map<string, Map<string, Lack>>()
  for (const [gap, { accounts, regions, kinds, reason }] of blocks.entries()) {
    // What stands for no region has no column; it is listed with the causes.
    if (reason === 'region-unknown') continue
    const isWhole = kinds.includes(EVERYTHING)
    for (const account of accounts) {
      const own = byAccount.get(account) ?? new Map<string, Lack>()
      byAccount.set(account, own)
      for (const region of regions) {
        const known = own.get(region)
        if (known === undefined || (isWhole && !known.isWhole)) own.set(region, { gap, isWhole })
      }
    }
  }
  return byAccount
}

function regionsIn(read: ReadonlyMap<string, ReadonlySet<string>>, gaps: Gaps): readonly string[] {
  const names = new Set<string>()
  for (const regions of [...read.values(), ...[...gaps.values()].map((own) => own.keys())])
    for (const region of regions) names.add(region)
  names.delete(EVERYTHING)
  names.delete(GLOBAL_REGION)
  return [GLOBAL_REGION, ...[...names].toSorted(compareText)]
}

function cellOf(
  { run }: View,
  account: string,
  region: string,
  known: { readonly read: ReadonlySet<string> | undefined; readonly gaps: Gaps },
): GridCell {
  const isRead = known.read?.has(region) === true
  const lacks = [account, EVERYTHING].flatMap((who) =>
    [region, EVERYTHING].flatMap((where) => known.gaps.get(who)?.get(where) ?? []),
  )
  const lack = lacks.find(({ isWhole }) => isWhole) ?? lacks[0]
  if (lack !== undefined) return { sight: isRead && !lack.isWhole ? 'partly' : 'not-read', gap: lack.gap }
  if (isRead) return { sight: 'read' }
  const isMeant = region === GLOBAL_REGION || meansRegion(regionsOf(run.settings, account), region)
  return { sight: isMeant ? 'nothing' : 'left-out' }
}

function together(rows: readonly GridRow[]): readonly GridRow[] {
  const groups = Map.groupBy(rows, ({ cells }) =>
    cells.map(({ sight, gap }) => `${sight}${gap ?? ''}`).join(' '),
  )
  return [...groups.values()].map((same) => ({
    accounts: same.flatMap(({ accounts }) => accounts),
    cells: same[0]?.cells ?? [],
  }))
}

function lackOf({ cells }: GridRow): number {
  return cells.reduce((sum, { sight }) => sum + (sight === 'not-read' ? 2 : sight === 'partly' ? 1 : 0), 0)
}
