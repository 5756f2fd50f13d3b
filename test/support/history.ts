import type { Safe } from '../../src/model/safe.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'
import type { History, RememberedFinding } from '../../src/model/history.ts'
import { PAYMENTS } from './account.ts'
import { NOW } from './times.ts'

export function rememberedFinding(changes: Partial<RememberedFinding> = {}): RememberedFinding {
  return {
    rule: 'r',
    account: PAYMENTS,
    region: 'eu-west-1',
    kind: 'aws_ec2_security_group',
    id: 'sg-1',
    name: 'web',
    arn: '',
    severity: 'critical',
    environment: 'production',
    firstSeen: NOW,
    lastSeen: NOW,
    fixedAt: null,
    reopened: 0,
    ...changes,
  }
}

/** Nothing sensitive is in what tests remember, or they say so. */
export function historyOf(
  findings: readonly RememberedFinding[],
  changes: Partial<Omit<History, 'findings'>> = {},
): Safe<History> {
  const history: History = {
    schema: 2,
    run: { id: 'run-1', at: NOW },
    findings: Object.fromEntries(findings.map((finding) => [fingerprint(finding), finding])),
    ledgers: {},
    sizes: {},
    compliance: {},
    scan: null,
    ...changes,
  }
  return history as Safe<History>
}
