import { createHash } from 'node:crypto'
import { EVERYTHING } from '../../model/coverage.ts'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from '../../model/rule.ts'
import type { AlertPer } from '../../model/settings.ts'

/** How much one alert covers; `all`: what is left when even one alert per rule is more than the limit allows. */
export type Level = AlertPer | 'all'

/** In characters: no channel takes fewer. */
const MAX_KEY = 255

/** What the alert over all rules is called at targets and, as its rule, in the ledger. */
const KEY_OF_ALL = 'cloud-baseline/above-alert-limit'
export const ALL_RULES = EVERYTHING

/** What a key covers: null stands for all. */
export interface Subject {
  readonly rule: string
  readonly account: string | null
  readonly fingerprint: string | null
}

export function subjectOf(finding: Finding, level: Level): Subject {
  return {
    rule: level === 'all' ? ALL_RULES : finding.rule,
    account: level === 'account' || level === 'resource' ? finding.account : null,
    fingerprint: level === 'resource' ? finding.fingerprint : null,
  }
}

/**
 * The deduplication key: the same for the same fault in every run, without severity, count or time. A key that would
 * be too long keeps its start and ends in a hash of the whole.
 */
export function alertKey(
  rule: Rule,
  subject: Pick<Subject, 'account' | 'fingerprint'>,
  alertScope: string,
): string {
  const parts = [rule.alert.dedupKey, subject.account, subject.fingerprint, alertScope || null]
  const key = parts.filter((part) => part !== null).join('/')
  if (key.length <= MAX_KEY) return key
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32)
  return `${key.slice(0, MAX_KEY - hash.length - 1)}~${hash}`
}

export function keyAt(rule: Rule, finding: Finding, level: Level, alertScope: string): string {
  if (level !== 'all') return alertKey(rule, subjectOf(finding, level), alertScope)
  return alertScope === '' ? KEY_OF_ALL : `${KEY_OF_ALL}/${alertScope}`
}
