/** Why something was not read. */
export const GAP_REASONS = [
  'no-credentials',
  'denied',
  'throttled',
  'timeout',
  'cancelled',
  'not-activated',
  'region-disabled',
  'region-unknown',
  'role-not-assumable',
  'malformed',
  'unreachable',
  'not-listed',
  'part-missing',
  'not-held',
  'kept-on-runner',
  'not-decided',
  'error',
] as const

export type GapReason = (typeof GAP_REASONS)[number]

/** Stands for every account, every region of an account, or every kind: nothing of it was read. */
export const EVERYTHING = '*'

/** Kinds of policies that refuse, in AWS's words for them. */
export const DENYING_POLICIES = [
  'service control policy',
  'resource control policy',
  'permissions boundary',
  'session policy',
  'VPC endpoint policy',
  'identity-based policy',
] as const

export type DenyingPolicy = (typeof DENYING_POLICIES)[number]

/** Account × region × kind that was not read, or not read to its end. */
export interface Gap {
  /** The account's id, or `*` where not even the account of the credentials is known. */
  readonly account: string
  /** A region's code, `global`, a pattern that stands for no region, or `*` where the account's regions are not known. */
  readonly region: string
  /** A kind's name, needOf a costly property of one, or `*`. */
  readonly kind: string
  /** The properties of the kind that were not read of some resource or of any; absent: the resources themselves. */
  readonly properties?: readonly string[]
  /** True where the properties are in doubt only for some resources, which carry it (see Resource.doubts and unread). */
  readonly partial?: true
  /** True where all of these are other accounts': rules that go through them heed it, and nobody else needs to hear of it. */
  readonly others?: true
  readonly reason: GapReason
  /** The kind of policy that denies it, where the cloud says so and allowing the action elsewhere does not help. */
  readonly deniedBy?: DenyingPolicy
  /** The IAM action that was refused or attempted, such as ec2:DescribeVpcs. */
  readonly action: string | null
  /** What the cloud or the network said. Untrusted text. */
  readonly message: string
}

/** Account × region × kind that was read to its end. */
export interface Complete {
  readonly account: string
  readonly region: string
  /** A kind's name, or needOf a costly property of one. */
  readonly kind: string
  /** Number of resources. */
  readonly count: number
}

/** A kind that was read to its end in an account: what a run keeps hardly follows the number of regions. */
export interface CompleteKind {
  readonly account: string
  /** As in Complete. */
  readonly kind: string
  /** Where: sorted, and one array for all entries with the same regions. */
  readonly regions: readonly string[]
  /** Number of resources in all of them. */
  readonly count: number
}

/** Regions of an account that hold nothing that shows use: all of it was read there, and is not there. */
export interface UnusedRegions {
  readonly account: string
  /** Sorted. */
  readonly regions: readonly string[]
}

/** Regions, each of them in each of these accounts. */
export interface GapPlaces {
  /** As in Gap; sorted. */
  readonly accounts: readonly string[]
  /** As in Gap; sorted. */
  readonly regions: readonly string[]
}

/** Messages that a cause keeps: a cloud may word a refusal differently for each account, and a few show what it is about. */
export const MOST_MESSAGES = 5

/**
 * What a run keeps of gaps: those with one cause, with their places. An action that is denied in 17 regions of 10,000
 * accounts is one of these.
 */
export interface GapCause extends Omit<Gap, 'account' | 'region' | 'message' | 'others'> {
  /** What the cloud or the network said, without repetitions: at most MOST_MESSAGES, the first by text. Untrusted. */
  readonly messages: readonly string[]
  /** By the first of their accounts. No account and region stands in two of them. */
  readonly places: readonly GapPlaces[]
}

/** What a cause says of one account. */
export interface AccountGap extends Omit<GapCause, 'places'> {
  /** Sorted. */
  readonly regions: readonly string[]
}

export interface Coverage {
  /** One for each account and kind that was read to its end anywhere. */
  readonly complete: readonly CompleteKind[]
  /** One for each cause. */
  readonly gaps: readonly GapCause[]
  /** One for each account that has such regions; of the others it is not known, or they are in use. */
  readonly unused?: readonly UnusedRegions[]
}

/** Whether the gap says something about this account, region and kind. */
export function gapCovers(gap: Gap, account: string, region: string, kind: string): boolean {
  return (
    (gap.account === EVERYTHING || gap.account === account) &&
    (gap.region === EVERYTHING || gap.region === region) &&
    (gap.kind === EVERYTHING || gap.kind === kind)
  )
}

/** The same of a gap whose account is known to be the one. */
export function accountGapCovers({ regions, kind: of }: AccountGap, region: string, kind: string): boolean {
  return (of === EVERYTHING || of === kind) && (regions.includes(EVERYTHING) || regions.includes(region))
}

/** What is missing for a reason of its own, and not because its kind is. */
const NOT_REPEATED: ReadonlySet<GapReason> = new Set(['not-listed', 'not-held'])

/**
 * The gaps that people need to hear of: without those in what is worked out of a kind that has a gap of its own, which
 * only repeat it, and without those that are about what other accounts own (see Gap.others).
 */
export function reportedGaps<T extends Pick<Gap, 'kind' | 'reason' | 'partial' | 'others'>>(
  gaps: readonly T[],
): readonly T[] {
  return gaps.filter(
    ({ partial, reason, kind, others }) =>
      others !== true && (partial !== true || NOT_REPEATED.has(reason) || !kind.includes('.')),
  )
}

/** Stands among the properties of a gap for the edges that they stand for: whoever follows edges misses these. */
export const EDGES = 'edges'
