import type { AlertPlan, AlertReport, Delivery, Intent } from '../../src/model/alert.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { Finding, FixedFinding } from '../../src/model/finding.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { SafeRun } from '../../src/model/run.ts'
import type { Settings } from '../../src/model/settings.ts'
import { PAYMENTS, SHOP } from '../support/account.ts'
import { companyRun, type RunChanges } from '../support/company.ts'
import * as support from '../support/finding.ts'
import * as rule from '../support/rule.ts'
import { gapOf as gap } from '../support/scope.ts'
import { settingsOf } from '../support/settings.ts'
import { reachedBy } from '../support/targets.ts'

export const ROUTING_KEY = '0123456789abcdef0123456789abcdef'

export const SETTINGS: Settings = settingsOf({
  workspace: '/srv/repository',
  ...reachedBy({ 'pagerduty-routing-key': ROUTING_KEY }),
  reportDir: '/srv/repository/cloud-baseline-report',
})

/** What the reports of the tests are about: a rule that ships. */
const ALL_TRAFFIC = 'aws-ec2-security-group-ingress-all-traffic-from-internet'

export function ruleOf(changes: Partial<Rule> = {}): Rule {
  const id = changes.id ?? ALL_TRAFFIC
  return rule.ruleOf({
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
  return support.findingOf({
    rule: ALL_TRAFFIC,
    id: 'sg-0a1b2c3d4e5f60718',
    name: 'web-public',
    evidence: [
      { path: 'group_ip_permissions[0].ip_protocol', value: '-1' },
      { path: 'group_ip_permissions[0].ip_ranges[0].cidr_ip', value: '0.0.0.0/0' },
    ],
    firstSeen: '2026-11-01T03:00:00.000Z',
    ...changes,
  })
}

/** What a finding says of an interface that it is not known to reach, and of the rule that has to go. */
export const BEHIND = findingOf({
  affected: [
    {
      kind: 'aws_ec2_network_interface',
      id: 'eni-1',
      instance: 'i-1',
      grade: 'unknown',
      between: ['open-but-blocked', 'reachable'],
      missing: ['DescribeNetworkAcls was denied'],
    },
  ],
  fix: 'Revoke sgr-1.',
})

export function fixedOf(changes: Partial<FixedFinding> = {}): FixedFinding {
  return support.fixedOf({
    rule: ALL_TRAFFIC,
    id: 'sg-0fed0000000000001',
    name: 'web-public',
    firstSeen: '2026-10-01T03:00:00.000Z',
    ...changes,
  })
}

/** In an account and a region where nothing else is. */
export function gapOf(changes: Partial<Gap> = {}): Gap {
  return gap({ account: SHOP, region: 'ap-south-1', ...changes })
}

/** A complete run of the whole company without violations, changed as the test needs. */
export function runOf({ settings, ...changes }: RunChanges = {}): SafeRun {
  return companyRun({ rules: [ruleOf()], settings: { ...SETTINGS, ...settings }, ...changes })
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
    rule: ALL_TRAFFIC,
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
