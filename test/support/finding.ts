import type { Finding, FixedFinding } from '../../src/model/finding.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'
import { standingOf, standingOfFixed } from '../../src/past/standing.ts'
import { environmentOfAccount, PAYMENTS } from './account.ts'
import { GROUP, REGION } from './place.ts'
import { ruleOf } from './rule.ts'
import { EARLIER, NOW } from './times.ts'

/** A security group that violates the rule of ruleOf, as it did in the last run; changed as the test needs. */
export function findingOf(changes: Partial<Finding> = {}): Finding {
  const { account = PAYMENTS, region = REGION, id = 'sg-1' } = changes
  const finding = {
    rule: ruleOf().id,
    account,
    region,
    kind: GROUP,
    id,
    name: `name of ${id}`,
    arn: `arn:aws:ec2:${region}:${account}:security-group/${id}`,
    severity: 'critical' as const,
    environment: environmentOfAccount(account),
    affected: [],
    coveredBy: null,
    evidence: [{ path: 'group_ip_permissions[0].ip_ranges[0].cidr_ip', value: '0.0.0.0/0' }],
    result: 'violation' as const,
    state: 'known' as const,
    firstSeen: EARLIER,
    lastSeen: NOW,
    reopened: 0,
    ...changes,
  }
  return {
    ...finding,
    standing: standingOf(finding),
    fingerprint: changes.fingerprint ?? fingerprint(finding),
  }
}

/** One that this run could not look at. */
export function unseenOf(changes: Partial<Finding> = {}): Finding {
  return findingOf({ result: 'unknown', state: 'unseen', evidence: [], lastSeen: EARLIER, ...changes })
}

/** One that is gone since the last run. */
export function fixedOf(changes: Partial<FixedFinding> = {}): FixedFinding {
  const { rule, account, region, kind, id, name, severity } = findingOf()
  const fixed = {
    rule,
    account,
    region,
    kind,
    id,
    name,
    severity,
    firstSeen: EARLIER,
    how: 'repaired' as const,
    coveredBy: null,
    ...changes,
  }
  return { ...fixed, fingerprint: fingerprint(fixed), standing: standingOfFixed(fixed) }
}
