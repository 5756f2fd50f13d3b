import type { ResourcePlace } from '../model/finding.ts'
import type { AccountIdentity } from '../model/collected.ts'
import type { Controls } from '../model/controls.ts'
import type { Gap } from '../model/coverage.ts'
import type { AccountSize } from '../model/history.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { KnownOrganisation } from '../model/trust.ts'
import type { Told } from '../model/sensitive.ts'
import { type Shard, shardName, shardText } from '../model/mode.ts'
import type { Agreement } from './settings-digest.ts'
import { balance, countShards } from './balance.ts'
import { secondsOf } from './effort.ts'

/** Raised when a program that reads plan.json would have to change. */
export const PLAN_SCHEMA = 4

/** An account of the run, and the shard that reads it: all of it, since rules look across its regions. */
interface PlannedAccount extends AccountIdentity {
  /** From 1 on. */
  readonly shard: number
  /** What reading it is reckoned to take. */
  readonly seconds: number
}

/**
 * Who reads what, fixed once for all jobs of a run: plan.json. What an account is named and in which shard it is, is never
 * worked out a second time, so that none can be forgotten between two jobs.
 */
export interface ShardPlan {
  readonly schema: typeof PLAN_SCHEMA
  readonly version: string
  /** The id of the workflow's run on GitHub, whatever its attempt; null elsewhere. */
  readonly workflow: string | null
  /** ISO time: to all jobs of the run it is now when rules ask for the age of something. */
  readonly at: string
  readonly agreed: Agreement
  readonly shards: number
  /** Sorted by id. */
  readonly accounts: readonly PlannedAccount[]
  readonly leftOut: readonly LeftOutAccount[]
  /** Where these are all accounts of an organisation: its id, or null where AWS did not say. */
  readonly organisation?: string | null
  /** What it lets the accounts do at most; absent: it is not known, or nothing asks for it. */
  readonly controls?: Controls
  /** Why it is not known which accounts there are. */
  readonly gaps: readonly Gap[]
  /** The resources with open findings: for these the shards say whether they still exist. */
  readonly watched: readonly ResourcePlace[]
  /** Of the pseudonyms among these; absent: there are none. */
  readonly salt?: string
  readonly privacy: PlannedPrivacy
}

/** What the jobs mask with. */
export interface PlannedPrivacy {
  /** Tells the key: see keyDigest. */
  readonly digest: string
  /** Absent: each job has it from its settings. */
  readonly key?: string
  /** What is masked in the plan, for jobs with that key of the settings: see sealed-plan.ts. Absent: nothing is, or there is no such key. */
  readonly sealed?: string
  /** Of what is masked in the names of accounts. */
  readonly told?: Told
}

export interface PlanInput extends Pick<
  ShardPlan,
  'version' | 'workflow' | 'at' | 'agreed' | 'gaps' | 'leftOut' | 'watched' | 'salt' | 'privacy'
> {
  readonly accounts: readonly AccountIdentity[]
  readonly organisation?: KnownOrganisation
  /** What the last run knew, by account id. */
  readonly sizes: Readonly<Record<string, AccountSize>>
  /** The size of an account where the history knows none of them. */
  readonly unknown: AccountSize
  /** How many shards the user wants; null: as many as the work takes. */
  readonly wished: number | null
}

export function makePlan(input: PlanInput): ShardPlan {
  const { accounts, sizes, unknown, wished, organisation, ...given } = input
  const ids = accounts.map(({ id }) => id)
  const seconds = secondsOf(ids, sizes, unknown)
  const shards = countShards(seconds, wished)
  const shardOf = balance(seconds, shards)
  const planned: PlannedAccount[] = []
  for (const account of accounts) {
    const shard = shardOf.get(account.id)
    if (shard === undefined) throw new Error(`Account ${account.id} is in no shard`)
    planned.push({ ...account, shard, seconds: Math.round((seconds.get(account.id) ?? 0) * 10) / 10 })
  }
  const { version, workflow, at, agreed, leftOut, gaps, watched, salt, privacy } = given
  return {
    schema: PLAN_SCHEMA,
    version,
    workflow,
    at,
    agreed,
    shards,
    accounts: planned,
    leftOut,
    ...(organisation && { organisation: organisation.id ?? null }),
    ...(organisation?.controls && { controls: organisation.controls }),
    gaps,
    watched,
    ...(salt === undefined ? {} : { salt }),
    privacy,
  }
}

/** Undefined: the accounts were named one by one. */
export function organisationOf({
  organisation,
  controls,
  accounts,
  leftOut,
}: ShardPlan): KnownOrganisation | undefined {
  if (organisation === undefined) return undefined
  const members = new Set([...accounts, ...leftOut].map(({ id }) => id))
  return { id: organisation ?? undefined, members, ...(controls && { controls }) }
}

export function accountsOf(plan: ShardPlan, shard: number): readonly PlannedAccount[] {
  return plan.accounts.filter((account) => account.shard === shard)
}

/** The accounts, called what the plan calls them. */
export function namedAsPlanned<T extends Pick<AccountIdentity, 'id' | 'name' | 'unit'>>(
  accounts: readonly T[],
  { accounts: planned }: ShardPlan,
): readonly T[] {
  const known = new Map(planned.map((one) => [one.id, one]))
  return accounts.map((account) => {
    const { name = account.name, unit = account.unit } = known.get(account.id) ?? {}
    return { ...account, name, ...(unit === undefined ? {} : { unit }) }
  })
}

/** The account without what the plan says about it. */
export function identityOf(planned: PlannedAccount): AccountIdentity {
  const { shard: _, seconds: __, ...identity } = planned
  return identity
}

/**
 * The matrix of the jobs that collect, as GitHub's `fromJSON` takes it. It holds no account id: an output with a masked
 * value in it is dropped by GitHub, and the legs would be gone.
 */
export function matrixOf({ shards: of }: ShardPlan): string {
  const legs = Array.from({ length: of }, (_, index): Shard => ({ number: index + 1, of }))
  return JSON.stringify({ include: legs.map((leg) => ({ shard: shardText(leg), name: shardName(leg) })) })
}
