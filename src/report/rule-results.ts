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

/**
 * `3 resources violate it, 1 accepted, 120 others do not, unknown in 2 of 5 places (account and region)`: what is known, the
 * worst first. That some passed is said of resources, since the words often stand below a requirement that is not met.
 */
export function resultWords({ violations, accepted, passed, unknown, scopes }: RuleResult): string {
  const isJudged = violations + accepted + passed > 0
  return [
    ...(violations === 0 ? [] : [count(violations, 'resource violates it', 'resources violate it')]),
    ...(accepted === 0 ? [] : [`${withCommas(accepted)} accepted`]),
    ...(passed === 0 ? [] : [passedWords(passed, violations, accepted)]),
    ...(unknown === 0
      ? []
      : [`unknown in ${withCommas(unknown)} of ${count(scopes, 'place')} (account and region)`]),
    ...(isJudged || unknown > 0 ? [] : ['no resource to judge']),
  ].join(', ')
}

function passedWords(passed: number, violations: number, accepted: number): string {
  if (violations + accepted === 0)
    return passed === 1
      ? '1 resource does not violate it'
      : `none of ${withCommas(passed)} resources violates it`
  const others = count(passed, 'other', 'others')
  return `${others} ${passed === 1 ? 'does' : 'do'} not${violations === 0 ? ' violate it' : ''}`
}
