import type { AssessedFramework } from '../../../../src/model/compliance.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../../../support/account.ts'
import { findingOf, gapOf, NO_ALERTS, ruleOf, runOf } from '../../fixtures.ts'
import type { Sample } from '../../samples.ts'

export const RULE = ruleOf({ needs: ['aws_ec2_security_group'] })
export const OTHER = 'aws-ec2-not-enabled'

export function framework(changes: Partial<AssessedFramework> = {}): AssessedFramework {
  return {
    id: 'frame-1.0',
    name: 'Frame',
    version: '1.0',
    url: 'https://frame.example/',
    requirements: [
      { id: '5.2', title: 'No open groups', rules: [RULE.id], status: 'not-met', violations: 1 },
      {
        id: '5.3',
        title: 'Another',
        rules: [OTHER],
        status: 'not-assessed',
        violations: 0,
        reason: `Not enabled: ${OTHER}.`,
      },
      {
        id: '9',
        title: 'Train people',
        rules: [],
        manual: 'No API says so.',
        status: 'manual',
        violations: 0,
      },
    ],
    ...changes,
  }
}

const EXCEPTION = {
  place: { file: 'exceptions.yml', line: 3 },
  reason: 'a test system',
  owner: 'team-a',
  ticket: null,
  expires: '2027-01-31',
  daysLeft: 71,
}

/** One account violates, one has an exception, and of one a region was not read. */
export function evidenceSample(): Sample {
  const outcome = { rule: RULE.id, regions: ['eu-west-1', 'us-east-1'], incomplete: [], passed: 300 }
  const run = runOf({
    rules: [RULE],
    compliance: [framework()],
    findings: [
      findingOf({ account: PAYMENTS, id: 'sg-1', because: 'TCP 22 from 0.0.0.0/0' }),
      findingOf({ account: SANDBOX, id: 'sg-2', standing: 'accepted', exception: EXCEPTION }),
    ],
    outcomes: [
      { ...outcome, account: PAYMENTS, violations: 1 },
      { ...outcome, account: SANDBOX, violations: 1 },
      { ...outcome, account: SHOP, violations: 0, incomplete: ['us-east-1'] },
    ],
    coverage: {
      complete: runOf().coverage.complete,
      gaps: [gapOf({ account: SHOP, region: 'us-east-1', kind: 'aws_ec2_security_group', reason: 'denied' })],
    },
  })
  return { run, alerts: NO_ALERTS }
}
