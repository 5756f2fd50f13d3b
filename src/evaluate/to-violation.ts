import type { Violation } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { Account, Resource } from '../model/resource.ts'
import { type Rule, severityFor } from '../model/rule.ts'

/** A match of the rule's search, as the violation that it is in this account. */
export function toViolation(
  rule: Rule,
  account: Account,
  { region, kind, id, name, reported }: Resource,
  evidence: Violation['evidence'],
): Violation {
  const subject = { rule: rule.id, account: account.id, region, kind, id }
  const { arn } = reported
  return {
    ...subject,
    fingerprint: fingerprint(subject),
    name,
    arn: typeof arn === 'string' ? arn : '',
    severity: severityFor(rule, account.environment),
    environment: account.environment,
    evidence: evidence.map(({ path, value }) => ({ path, value: SECRET.test(path) ? HIDDEN : value })),
  }
}

/** User data holds passwords and keys more often than not; reports and alerts must not spread them. */
const SECRET = /(^|[._])user_data\b/
const HIDDEN = '(not shown: user data may hold secrets)'
