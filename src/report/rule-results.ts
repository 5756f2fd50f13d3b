import { isAcceptedItself, isViolated } from '../past/standing.ts'
import { count, withCommas } from '../text/words.ts'
import type { Run } from '../model/run.ts'

/** What a rule found in all scopes of a run. */
export interface RuleResult {
  /** Resources that violate it and that no exception accepts; those that another rule counts are among them. */
  readonly violations: number
  readonly accepted: number
  /** Resources. */
  readonly passed: number
  /** Accounts × regions in which not everything that it needs was read. */
  readonly unknown: number
  /** Accounts × regions in which it was evaluated. */
  readonly scopes: number
}

/** By id; a rule that judged nothing has none. */
export function ruleResults({ outcomes, findings }: Run): ReadonlyMap<string, RuleResult> {
  const results = new Map<string, { -readonly [name in keyof RuleResult]: number }>()
  const resultOf = (rule: string) => {
    const known = results.get(rule)
    if (known !== undefined) return known
    const result = { violations: 0, accepted: 0, passed: 0, unknown: 0, scopes: 0 }
    results.set(rule, result)
    return result
  }
  for (const { rule, passed, regions, incomplete } of outcomes) {
    const result = resultOf(rule)
    result.passed += passed
    result.unknown += incomplete.length
    result.scopes += regions.length
  }
  for (const finding of findings) {
    if (isViolated(finding)) resultOf(finding.rule).violations += 1
    else if (isAcceptedItself(finding)) resultOf(finding.rule).accepted += 1
  }
  return results
}

/** `3 violations, 1 accepted, 120 passed, unknown in 2 regions`: what is known, the worst first. */
export function resultWords({ violations, accepted, passed, unknown, scopes }: RuleResult): string {
  return [
    ...(violations === 0 ? [] : [count(violations, 'violation')]),
    ...(accepted === 0 ? [] : [`${withCommas(accepted)} accepted`]),
    `${withCommas(passed)} passed`,
    ...(unknown === 0
      ? []
      : [`unknown in ${withCommas(unknown)} of ${count(scopes, 'place')} (account and region)`]),
  ].join(', ')
}
