import type { DriftFacts } from '../model/change.ts'
import type { FixedFinding } from '../model/finding.ts'
import type { RememberedFinding } from '../model/history.ts'
import type { RuleChange } from '../model/rule.ts'
import { propertyOf } from '../rules/change/changed-paths.ts'

/**
 * How a change ended that was open in the last run, where its rule was complete in this one. What is accepted of the
 * resource has not moved: then what the rule watches is as it was accepted again, or still differs in a way that another rule
 * judges, or none. Where there is no accepted state any more, of the kind or of what the rule watches of it, nobody knows.
 */
export function goneChange({
  withoutState,
  acceptedNow,
}: DriftFacts): (before: RememberedFinding, change: RuleChange) => FixedFinding['how'] | 'unseen' {
  const known = new Map(acceptedNow.map((one) => [keyOf(one), one]))
  const without = Map.groupBy(withoutState, ({ account }) => account)
  return (before, { paths }) => {
    const { account, region, kind } = before
    const watched = [kind, ...paths.map((path) => `${kind}.${propertyOf(path) ?? ''}`)]
    const isWithout = without
      .get(account)
      ?.some(({ regions, kinds }) => regions.includes(region) && watched.some((one) => kinds.includes(one)))
    if (isWithout === true) return 'unseen'
    const now = known.get(keyOf(before))
    if (now === undefined || before.accepted === undefined) return 'repaired'
    if (now.accepted !== before.accepted) return 'accepted'
    return now.watchedBy.includes(before.rule) ? 'rejudged' : 'reverted'
  }
}

function keyOf({
  account,
  region,
  kind,
  id,
}: Pick<RememberedFinding, 'account' | 'region' | 'kind' | 'id'>): string {
  return [account, region, kind, id].join('\n')
}
