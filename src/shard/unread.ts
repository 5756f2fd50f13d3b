import { accountsWith } from '../evaluate/gap-causes.ts'
import type { AccountIdentity, Collected } from '../model/collected.ts'
import { EVERYTHING, type Gap } from '../model/coverage.ts'
import { compareText } from '../text/compare.ts'
import type { GatheredParts } from './gather-parts.ts'
import { identityOf, type ShardPlan } from './plan.ts'

/**
 * What no part holds, as if it had been collected: with a gap each, the accounts of the plan whose part is missing or says
 * nothing of them, and what the plan itself could not find out. Nothing known is not the same as nothing there.
 */
export function unreadScopes(plan: ShardPlan, { contents, missing }: GatheredParts): readonly Collected[] {
  const reasons = new Map(missing.map(({ shard, reason }) => [shard, reason]))
  const held = new Set<string>()
  for (const { scan } of contents) {
    for (const { account } of scan.coverage.complete) held.add(account)
    for (const account of accountsWith(scan.coverage.gaps)) held.add(account)
  }
  return [
    ...plan.gaps.map(aboutNobody),
    ...plan.accounts
      .filter(({ id }) => !held.has(id))
      .map((account) => {
        const { id, shard } = account
        const reason = reasons.get(shard) ?? silent(shard, plan.shards)
        return scopeOf(identityOf(account), partMissing(id, reason))
      }),
  ].toSorted((a, b) => compareText(a.account.id, b.account.id))
}

const NOBODY: AccountIdentity = { id: EVERYTHING, name: EVERYTHING, partition: EVERYTHING }

/** What was not known of accounts when a plan was made: it is no single account's. */
export function aboutNobody(gap: Gap): Collected {
  return scopeOf(NOBODY, gap)
}

function scopeOf(account: AccountIdentity, gap: Gap): Collected {
  return { account, region: gap.region, resources: [], complete: [], gaps: [gap] }
}

function partMissing(account: string, message: string): Gap {
  return {
    account,
    region: EVERYTHING,
    kind: EVERYTHING,
    reason: 'part-missing',
    action: null,
    message,
  }
}

function silent(shard: number, of: number): string {
  return `The part of shard ${shard} of ${of} says nothing about this account.`
}
