import { severityFor } from '../../model/rule.ts'
import { severityRank } from '../../model/severity.ts'
import { compareText } from '../../text/compare.ts'
import type { CompiledRule } from '../load/compiled-rule.ts'

/**
 * The rules about changes in the order in which they are asked: the first that judges a change is the only one. The worst
 * in this environment first, then the user's own, then by id; what takes in all that is left comes last.
 */
export function inJudgeOrder(rules: readonly CompiledRule[], environment: string): readonly CompiledRule[] {
  const rank = ({ rule }: CompiledRule): number => severityRank(severityFor(rule, environment))
  return rules
    .filter(({ change }) => change !== null)
    .toSorted(
      (a, b) =>
        Number(isLast(a)) - Number(isLast(b)) ||
        rank(a) - rank(b) ||
        Number(a.rule.place.shipped) - Number(b.rule.place.shipped) ||
        compareText(a.rule.id, b.rule.id),
    )
}

/** Whether the rule judges only what no other does, in accounts that are immutable. */
export function isLast({ rule }: CompiledRule): boolean {
  return rule.change?.immutableOnly === true
}
