import type { AlertPlan, AlertReport, Delivery, Intent } from '../../src/model/alert.ts'
import type { CompleteKind, Coverage, Gap } from '../../src/model/coverage.ts'
import { byCause } from '../../src/evaluate/gap-causes.ts'
import type { Finding, FixedFinding, Outcome } from '../../src/model/finding.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'
import type { Account } from '../../src/model/resource.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Run } from '../../src/model/run.ts'
import type { Settings } from '../../src/model/settings.ts'
import { standingOf, standingOfFixed } from '../../src/past/standing.ts'
import { settingsOf } from '../support/settings.ts'
import { reachedBy } from '../support/targets.ts'
import * as support from '../support/rule.ts'

export const PAYMENTS = '111122223333'
export const SHOP = '222233334444'
export const SANDBOX = '333344445555'

export const ROUTING_KEY = '0123456789abcdef0123456789abcdef'

export const SETTINGS: Settings = settingsOf({
  workspace: '/srv/repository',
  productionAccounts: [PAYMENTS],
  ...reachedBy({ 'pagerduty-routing-key': ROUTING_KEY }),
  reportDir: '/srv/repository/cloud-baseline-report',
})

export const ACCOUNTS: readonly Account[] = [
  { id: PAYMENTS, name: 'payments', partition: 'aws', environment: { name: 'production', certain: true } },
  { id: SHOP, name: 'shop', partition: 'aws', environment: { name: 'production', certain: true } },
  { id: SANDBOX, name: 'sandbox', partition: 'aws', environment: { name: 'development', certain: true } },
]

export function ruleOf(changes: Partial<Rule> = {}): Rule {
  const id = changes.id ?? 'aws-ec2-security-group-ingress-all-traffic-from-internet'
  return support.ruleOf({
    id,
    title: 'Security groups let the whole internet in on any port',
    risk: 'Anyone on the internet can try every service on every host behind this group.',
    alert: { summary: 'Open to the internet.', dedupKey: 'allow_ingress_from_internet_to_any_port' },
    remediation: {
      text: 'Remove the rule, or narrow its source to the addresses that need it.',
      cli: 'aws ec2 revoke-security-group-ingress \\\n  --group-id "$GROUP" \\\n  --ip-permissions IpProtocol=-1,IpRanges=[{CidrIp=0.0.0.0/0}]',
      terraform:
        'resource "aws_vpc_security_group_ingress_rule" "https" {\n  ip_protocol = "tcp"\n\n  from_port = 443\n}',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    },
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html'],
    place: { file: `rules/aws/${id}.yml`, line: 2, shipped: true },
    ...changes,
  })
}

export function findingOf(changes: Partial<Finding> = {}): Finding {
  const subject = {
    rule: changes.rule ?? 'aws-ec2-security-group-ingress-all-traffic-from-internet',
    account: changes.account ?? PAYMENTS,
    region: changes.region ?? 'eu-west-1',
    kind: changes.kind ?? 'aws_ec2_security_group',
    id: changes.id ?? 'sg-0a1b2c3d4e5f60718',
  }
  const { result = 'violation', coveredBy = null } = changes
  return {
    ...subject,
    fingerprint: fingerprint(subject),
    name: 'web-public',
    arn: `arn:aws:ec2:${subject.region}:${subject.account}:security-group/${subject.id}`,
    severity: 'critical',
    environment: subject.account === SANDBOX ? 'development' : 'production',
    affected: [],
    coveredBy,
    evidence: [
      { path: 'group_ip_permissions[0].ip_protocol', value: '-1' },
      { path: 'group_ip_permissions[0].ip_ranges[0].cidr_ip', value: '0.0.0.0/0' },
    ],
    result,
    state: 'known',
    firstSeen: '2026-11-01T03:00:00.000Z',
    lastSeen: '2026-11-21T03:00:00.000Z',
    reopened: 0,
    ...changes,
    standing: standingOf({ result, coveredBy }),
  }
}

/** What a finding says of an interface that it is not known to reach, and of the rule that has to go. */
export const BEHIND = findingOf({
  affected: [
    {
      kind: 'aws_ec2_network_interface',
      id: 'eni-1',
      instance: 'i-1',
      grade: 'unknown',
      between: ['open', 'reachable'],
      missing: ['DescribeNetworkAcls was denied'],
    },
  ],
  fix: 'Revoke sgr-1.',
})

export function fixedOf(changes: Partial<FixedFinding> = {}): FixedFinding {
  const { rule, account, region, kind, name, severity } = findingOf()
  const { id = 'sg-0fed0000000000001', coveredBy = null } = changes
  return {
    rule,
    account,
    region,
    kind,
    id,
    name,
    severity,
    fingerprint: fingerprint({ rule, account, region, kind, id }),
    firstSeen: '2026-10-01T03:00:00.000Z',
    how: 'repaired',
    coveredBy,
    ...changes,
    standing: standingOfFixed({ coveredBy }),
  }
}

export function gapOf(changes: Partial<Gap> = {}): Gap {
  return {
    account: SHOP,
    region: 'ap-south-1',
    kind: 'aws_ec2_security_group',
    reason: 'denied',
    action: 'ec2:DescribeSecurityGroups',
    message: 'You are not authorized to perform this operation.',
    ...changes,
  }
}

export const REGIONS: readonly string[] = ['eu-west-1', 'us-east-1']

export const COMPLETE: readonly CompleteKind[] = ACCOUNTS.flatMap(({ id }) => [
  { account: id, kind: 'aws_ec2_security_group', regions: REGIONS, count: 300 },
  { account: id, kind: 'aws_vpc', regions: REGIONS, count: 4 },
])

export function outcomesOf(rules: readonly Rule[]): Outcome[] {
  return rules.flatMap(({ id }) =>
    ACCOUNTS.map((account) => ({
      rule: id,
      account: account.id,
      regions: REGIONS,
      incomplete: [],
      passed: 300,
      violations: 0,
    })),
  )
}

/** Gaps as a scope tells them: the run keeps them by cause. */
export interface RunChanges extends Partial<Omit<Run, 'settings' | 'coverage'>> {
  readonly settings?: Partial<Settings>
  readonly coverage?: Omit<Coverage, 'gaps'> & { readonly gaps: readonly Gap[] }
}

/** A complete run without violations, changed as the test needs. */
export function runOf({ settings, coverage, ...changes }: RunChanges = {}): Run {
  const rules = changes.rules ?? [ruleOf()]
  return {
    id: '4711',
    startedAt: '2026-11-21T03:00:00.000Z',
    finishedAt: '2026-11-21T03:00:08.400Z',
    version: '1.0.0',
    settings: { ...SETTINGS, ...settings },
    links: {
      run: 'https://github.com/acme/cloud/actions/runs/4711',
      files: 'https://github.com/acme/cloud/blob/0a1b2c/',
      packs: 'https://github.com/acme/cloud-baseline/blob/v1.0.0/',
    },
    accounts: ACCOUNTS,
    leftOut: [],
    leftToOwners: [],
    rules,
    warnings: [],
    coverage: { complete: COMPLETE, ...coverage, gaps: byCause(coverage?.gaps ?? []) },
    resources: { aws_ec2_security_group: 900, aws_vpc: 12 },
    outcomes: outcomesOf(rules),
    findings: [],
    fixed: [],
    compliance: [],
    past: { status: 'loaded', previousAt: '2026-11-20T03:00:00.000Z', message: '' },
    before: null,
    misread: [],
    ...changes,
  }
}

export const NO_ALERTS: AlertReport = alertsOf([])

export function intentOf(changes: Partial<Intent> = {}): Intent {
  const account = changes.account === undefined ? PAYMENTS : changes.account
  const key = changes.key ?? `allow_ingress_from_internet_to_any_port/${account}`
  const isClosing = changes.action === 'resolve'
  return {
    key,
    action: 'trigger',
    change: isClosing ? 'closed' : 'opened',
    rule: 'aws-ec2-security-group-ingress-all-traffic-from-internet',
    account,
    fingerprint: null,
    about: isClosing
      ? { kind: 'cleared', reason: 'the resource was deleted' }
      : { kind: 'violated', severity: 'critical', findings: [findingOf()], collapsed: false },
    ...changes,
  }
}

export function deliveryOf(changes: Partial<Delivery> = {}): Delivery {
  return { intent: intentOf(), outcome: 'accepted', attempts: 1, status: 202, error: null, ...changes }
}

/** Alerts at PagerDuty whose plan is what was delivered, unless it is given. */
export function alertsOf(
  deliveries: readonly Delivery[],
  changes: Partial<AlertPlan> = {},
  unsent: string | null = null,
): AlertReport {
  const intents = deliveries.map(({ intent }) => intent)
  return {
    targets: [
      {
        target: { name: 'pagerduty', channel: 'pagerduty', label: 'PagerDuty' },
        plan: { intents, held: [], notes: [], unswept: {}, ...changes },
        deliveries,
        unsent,
      },
    ],
    logs: [{ file: 'pagerduty.ndjson', requests: [] }],
  }
}
