import { compareFindings } from '../../../src/evaluate/finding-order.ts'
import { NO_DRIFT, type ReportedChange } from '../../../src/model/change.ts'
import type { AssessedRequirement } from '../../../src/model/compliance.ts'
import type { CompleteKind } from '../../../src/model/coverage.ts'
import type { ReportedException } from '../../../src/model/exception.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { byCause } from '../../support/scope.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../../support/account.ts'
import { dataMapOf, heldOf } from '../../support/data-map.ts'
import { EARLIER } from '../../support/times.ts'
import { findingOf, gapOf, ruleOf, SETTINGS } from '../fixtures.ts'
import { mixedSample, type Sample } from '../samples.ts'

const FILE = '.github/cloud-baseline-exceptions.yml'

/** Of one account less than of the others. */
const COMPLETE: readonly CompleteKind[] = [PAYMENTS, SHOP, SANDBOX].map((account) => ({
  account,
  kind: 'aws_ec2_security_group',
  regions: account === SANDBOX ? ['eu-west-1'] : ['eu-west-1', 'us-east-1'],
  count: 300,
}))

/**
 * A run of which every section of the page has something to say, and everything that there is to say of it; what is text
 * from outside is the given one, wherever the run of mixedSample has none.
 */
export function fullSample(text = 'plain'): Sample {
  const { run, alerts } = mixedSample()
  const world = ruleOf()
  const changed = ruleOf({
    id: 'ingress-changed',
    title: `Ingress was opened ${text}`,
    change: { on: ['added', 'changed'], paths: [], examples: [] },
  })
  const entries = entriesOf(text)
  const [soon, lasting] = entries
  const accepted = [soon, lasting].flatMap((entry, at) =>
    entry === undefined ? [] : [acceptedBy(entry, `sg-0d0000000000000${String(at)}`)],
  )
  const findings = [
    ...run.findings,
    ...accepted,
    changeOf(changed.id, text),
    changeOf(changed.id, text, {
      id: 'sg-0e00000000000001',
      result: 'unknown',
      state: 'unseen',
      standing: 'unseen',
    }),
  ]
  return {
    alerts,
    run: {
      ...run,
      settings: {
        ...SETTINGS,
        acceptedState: `${SETTINGS.workspace}/state`,
        regions: ['!us-east-1'],
        rules: ['default', '!aws-ec2-*'],
        parameters: { '*': { ports: { value: text, file: FILE, line: 1 } } },
      },
      rules: [...run.rules, changed],
      findings: findings.toSorted(compareFindings),
      exceptions: entries,
      leftOut: [{ id: '999988887777', name: text, why: 'suspended' }],
      leftToOwners: [{ account: '888877776666', resources: 3 }],
      coverage: {
        complete: COMPLETE,
        gaps: byCause([
          gapOf({ account: SHOP, region: 'eu-west-1', kind: 'aws_vpc', message: text }),
          gapOf({ account: PAYMENTS, region: 'eu-south-1', kind: '*', reason: 'timeout', message: text }),
        ]),
      },
      drift: {
        ...NO_DRIFT,
        compared: 4,
        unjudgedCount: 7,
        unjudged: [
          {
            account: PAYMENTS,
            region: 'eu-west-1',
            kind: 'aws_ec2_security_group',
            id: 'sg-0f00000000000001',
            name: text,
            arn: '',
            change: differing(text),
          },
        ],
        withoutState: [{ account: SHOP, regions: ['eu-west-1'], kinds: ['aws_vpc'] }],
        unusable: [{ account: SHOP, region: 'us-east-1', kind: 'aws_vpc', message: text }],
      },
      dataMap: dataMapOf({
        rules: ['aws-privacy-email-addresses-in-metadata'],
        held: [
          heldOf({ account: PAYMENTS, region: 'eu-west-1', class: 'email', resources: 2, places: 5 }),
          heldOf({ account: SHOP, region: 'us-east-1', class: 'email', resources: 40, places: 41 }),
          heldOf({ account: SHOP, region: 'global', kind: 'aws_iam_role', class: 'credential' }),
        ],
        looked: [
          { kind: 'aws_ec2_security_group', resources: 300, inPart: 0 },
          { kind: 'aws_iam_role', resources: 20, inPart: 3 },
        ],
        notLooked: { aws_region: 2 },
        notRead: ['aws_iam_role.tags'],
      }),
      compliance: [
        {
          id: 'cis-5.0',
          name: 'CIS',
          version: '5.0',
          url: 'https://cis.example/',
          requirements: requirementsOf(world.id, text),
        },
      ],
    },
  }
}

function entriesOf(text: string): readonly ReportedException[] {
  const entry = (line: number, changes: Partial<ReportedException>): ReportedException => ({
    place: { file: FILE, line },
    rules: ['*'],
    accounts: [],
    regions: [],
    resources: [],
    tags: {},
    where: null,
    reason: text,
    owner: text,
    ticket: text,
    expires: '2027-01-31',
    status: 'used',
    matches: 1,
    accepted: 1,
    daysLeft: 71,
    expiring: false,
    ...changes,
  })
  return [
    entry(2, { expires: '2026-11-28', daysLeft: 7, expiring: true }),
    entry(12, { expires: null, daysLeft: null, ticket: null }),
    entry(22, { status: 'expired', expires: '2026-11-01', daysLeft: 0, accepted: 0, matches: 2 }),
    entry(32, { status: 'stale', matches: 0, accepted: 0 }),
    entry(42, { status: 'unchecked', matches: 0, accepted: 0, why: text }),
    entry(52, { accepted: 0, matches: 3 }),
  ]
}

function acceptedBy(
  { place, reason, owner, ticket, expires, daysLeft }: ReportedException,
  id: string,
): Finding {
  const exception = { place, reason, owner, ticket, expires, daysLeft }
  return findingOf({ id, fingerprint: id, standing: 'accepted', exception })
}

/** A nested value that differs in one line, one that was replaced, and one that is too long to be shown whole. */
function differing(text: string): ReportedChange {
  return {
    operation: 'changed',
    acceptedAt: EARLIER,
    left: 2,
    attributes: [
      {
        id: 'a'.repeat(16),
        operation: 'changed',
        path: 'group_ip_permissions/tcp 22',
        before: { from_port: 22, ip_ranges: [{ cidr_ip: '10.0.0.0/8', description: text }] },
        after: { from_port: 22, ip_ranges: [{ cidr_ip: '0.0.0.0/0', description: text }] },
      },
      {
        id: 'b'.repeat(16),
        operation: 'changed',
        path: 'tags/a~1b',
        before: text,
        after: 'as it is now',
        cut: true,
      },
    ],
  }
}

function changeOf(rule: string, text: string, changes: Partial<Finding> = {}): Finding {
  return findingOf({
    rule,
    fingerprint: `change-${changes.id ?? '1'}`,
    because: text,
    change: { ...differing(text), accepted: 'aaaa' },
    attribution: {
      status: 'found',
      call: {
        did: 'opened',
        at: EARLIER,
        principal: text,
        source: '203.0.113.7',
        userAgent: text,
        event: 'AuthorizeSecurityGroupIngress',
      },
    },
    ...changes,
  })
}

function requirementsOf(rule: string, text: string): readonly AssessedRequirement[] {
  const one = (id: string, changes: Partial<AssessedRequirement>): AssessedRequirement => ({
    id,
    title: text,
    rules: [rule],
    status: 'met',
    violations: 0,
    ...changes,
  })
  return [
    one('1.1', { rules: [], status: 'manual', manual: text }),
    one('1.2', { status: 'not-met', violations: 34, accepted: 2, reason: text, change: 'no-longer-met' }),
    one('1.3', { status: 'not-assessed', reason: text, rules: [rule, 'a-rule-that-is-off'] }),
    one('1.4', { status: 'met-with-exceptions', accepted: 2 }),
    one('1.5', { partial: true, note: text }),
    one('1.6', {}),
  ]
}
