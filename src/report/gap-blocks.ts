import { isProduction } from '../accounts/environment.ts'
import {
  type DenyingPolicy,
  GAP_REASONS,
  type GapCause,
  type GapPlaces,
  type GapReason,
  reportedGaps,
} from '../model/coverage.ts'
import { needOf } from '../model/kind.ts'
import type { Run } from '../model/run.ts'

/** Gaps with one cause: in each of these accounts and regions, these kinds were not read. */
export interface GapBlock {
  readonly accounts: readonly string[]
  readonly regions: readonly string[]
  readonly kinds: readonly string[]
  readonly reason: GapReason
  /** See Gap.deniedBy; null where it is not said. */
  readonly deniedBy: DenyingPolicy | null
  /** IAM actions that were refused or attempted. */
  readonly actions: readonly string[]
  /** What AWS or the network said, without repetitions. Untrusted text. */
  readonly messages: readonly string[]
  /** How many gaps are in here. */
  readonly gaps: number
}

/**
 * 400 gaps as the few causes they usually have: kinds that lack in the same places, then accounts and regions that lack
 * the same kinds. Every block is exact: accounts × regions × kinds. Production comes first.
 */
export function groupGaps(run: Pick<Run, 'coverage' | 'accounts'>): GapBlock[] {
  const single = reportedGaps(run.coverage.gaps).flatMap((cause) =>
    cause.places.map((places) => blockOf(cause, places)),
  )
  const places = merge(single, ['accounts', 'regions', 'reason', 'deniedBy'])
  const accounts = merge(places, ['accounts', 'kinds', 'actions', 'reason', 'deniedBy'])
  const blocks = merge(accounts, ['regions', 'kinds', 'actions', 'reason', 'deniedBy'])
  const production = new Set(run.accounts.filter(isProduction).map(({ id }) => id))
  const rank = (block: GapBlock): number => (block.accounts.some((id) => production.has(id)) ? 0 : 1)
  return blocks.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.gaps - a.gaps ||
      GAP_REASONS.indexOf(a.reason) - GAP_REASONS.indexOf(b.reason) ||
      (keyOf(a, ['accounts', 'regions', 'kinds']) < keyOf(b, ['accounts', 'regions', 'kinds']) ? -1 : 1),
  )
}

function blockOf(
  { kind, properties, reason, deniedBy, action, messages }: GapCause,
  { accounts, regions }: GapPlaces,
): GapBlock {
  return {
    accounts,
    regions,
    // Resources that lack a property were read themselves.
    kinds:
      properties === undefined || kind.includes('.') ? [kind] : properties.map((one) => needOf(kind, one)),
    reason,
    deniedBy: deniedBy ?? null,
    actions: action === null ? [] : [action],
    messages,
    gaps: accounts.length * regions.length,
  }
}

type Field = 'accounts' | 'regions' | 'kinds' | 'actions' | 'reason' | 'deniedBy'

function merge(blocks: readonly GapBlock[], same: readonly Field[]): GapBlock[] {
  const groups = Map.groupBy(blocks, (block) => keyOf(block, same))
  return [...groups.values()].map(combine)
}

function keyOf(block: GapBlock, fields: readonly Field[]): string {
  return JSON.stringify(fields.map((field) => block[field]))
}

function combine(blocks: readonly GapBlock[]): GapBlock {
  const [first] = blocks
  if (first === undefined) throw new Error('A group of gaps is never empty')
  const union = (pick: (block: GapBlock) => readonly string[]): string[] => [...new Set(blocks.flatMap(pick))]
  return {
    accounts: union((block) => block.accounts).toSorted(),
    regions: union((block) => block.regions).toSorted(),
    kinds: union((block) => block.kinds).toSorted(),
    reason: first.reason,
    deniedBy: first.deniedBy,
    actions: union((block) => block.actions).toSorted(),
    messages: union((block) => block.messages),
    gaps: blocks.reduce((sum, { gaps }) => sum + gaps, 0),
  }
}
