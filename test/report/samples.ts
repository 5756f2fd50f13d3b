import type { Finding } from '../../src/model/finding.ts'
import type { SafeRun } from '../../src/model/run.ts'
import type { AlertReport } from '../../src/model/alert.ts'
import { compareFindings } from '../../src/evaluate/finding-order.ts'
import { alertsOf, deliveryOf, intentOf, findingOf, fixedOf, gapOf, ruleOf, runOf } from './fixtures.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../support/account.ts'

export interface Sample {
  readonly run: SafeRun
  readonly alerts: AlertReport
}

const SSH = ruleOf({
  id: 'aws-ec2-security-group-ssh-from-internet',
  title: 'Security groups let the whole internet in on SSH',
  severity: { production: 'high', default: 'medium' },
  place: { file: '.github/rules/ssh.yml', line: 3, shipped: false },
})
const VOLUMES = ruleOf({
  id: 'aws-ec2-volume-unencrypted',
  title: 'Volumes are not encrypted',
  severity: 'medium',
  risk: 'Who gets hold of a snapshot can read everything on the volume.',
  remediation: { text: 'Copy the snapshot with encryption and replace the volume.' },
})
const WORLD = ruleOf()

/** What most runs look like: some violations of three rules, gaps, and every kind of alert. */
export function mixedSample(): Sample {
  const groups: Finding[] = Array.from({ length: 34 }, (_, at) =>
    findingOf({
      id: `sg-0a1b2c3d4e5f6${String(1000 + at)}`,
      name: `web-public-${at}`,
      account: at % 3 === 0 ? SANDBOX : PAYMENTS,
      region: at % 2 === 0 ? 'eu-west-1' : 'us-east-1',
      state: at % 11 === 0 ? 'new' : at % 13 === 0 ? 'reopened' : 'known',
      reopened: at % 13 === 0 ? 2 : 0,
    }),
  )
  const ssh = Array.from({ length: 6 }, (_, at) =>
    findingOf({
      rule: SSH.id,
      id: `sg-0b1b2c3d4e5f6${String(2000 + at)}`,
      account: at % 2 === 0 ? SANDBOX : PAYMENTS,
      severity: at % 2 === 0 ? 'medium' : 'high',
      evidence: [
        { path: 'group_ip_permissions[2].ip_protocol', value: 'tcp' },
        { path: 'group_ip_permissions[2].from_port', value: 22 },
        { path: 'group_ip_permissions[2].ipv6_ranges[0].cidr_ipv6', value: '::/0' },
      ],
    }),
  )
  const unseen = findingOf({
    id: 'sg-0c00000000000001',
    account: SHOP,
    region: 'ap-south-1',
    result: 'unknown',
    state: 'unseen',
  })
  const volume = findingOf({
    rule: VOLUMES.id,
    kind: 'aws_ec2_volume',
    id: 'vol-0123456789abcdef0',
    name: 'vol-0123456789abcdef0',
    severity: 'medium',
    evidence: [{ path: 'volume_encrypted', value: false }],
  })
  const rules = [SSH, VOLUMES, WORLD]
  const kinds = ['aws_ec2_security_group', 'aws_ec2_instance', 'aws_ec2_volume', 'aws_vpc']
  const run = runOf({
    rules,
    findings: [...groups, ...ssh, unseen, volume].toSorted(compareFindings),
    fixed: [fixedOf(), fixedOf({ id: 'sg-0fed0000000000002', how: 'deleted' })],
    coverage: {
      complete: runOf().coverage.complete,
      gaps: [
        ...['ap-south-1', 'ap-south-2'].flatMap((region) =>
          kinds.map((kind) => gapOf({ region, kind, action: ACTIONS[kind] ?? null })),
        ),
        gapOf({
          account: PAYMENTS,
          region: 'sa-east-1',
          kind: 'aws_ec2_volume',
          reason: 'throttled',
          action: 'ec2:DescribeVolumes',
          message: 'Request limit exceeded.',
        }),
      ],
    },
    warnings: ['Rule aws-ec2-volume-unencrypted mixes “and” and “or” without parentheses.'],
  })
  const shop = intentOf({ account: SHOP, action: 'resolve' })
  const pending = intentOf({ key: 'ssh_from_internet/111122223333', rule: SSH.id })
  const alerts = alertsOf(
    [
      deliveryOf(),
      deliveryOf({ intent: intentOf({ key: 'volumes/222233334444', action: 'resolve', account: SHOP }) }),
      deliveryOf({
        intent: pending,
        outcome: 'pending',
        attempts: 5,
        status: 503,
        error: 'Service Unavailable',
      }),
    ],
    {
      held: [
        {
          key: shop.key,
          rule: shop.rule,
          account: SHOP,
          reason: 'Security groups in ap-south-1 and ap-south-2 could not be read.',
        },
      ],
    },
  )
  return { run, alerts }
}

const ACTIONS: Readonly<Record<string, string>> = {
  aws_ec2_security_group: 'ec2:DescribeSecurityGroups',
  aws_ec2_instance: 'ec2:DescribeInstances',
  aws_ec2_volume: 'ec2:DescribeVolumes',
  aws_vpc: 'ec2:DescribeVpcs',
}

/** Nothing but gaps. */
export function blindSample(): Sample {
  const regions = ['eu-west-1', 'eu-west-2', 'us-east-1', 'us-west-2', 'sa-east-1', 'ap-south-1']
  const gaps = [
    ...regions.map((region) =>
      gapOf({
        account: SANDBOX,
        region,
        kind: 'aws_vpc',
        action: 'ec2:DescribeVpcs',
        message: `User: arn:aws:sts::${SANDBOX}:assumed-role/baseline/run is not authorized to perform: ec2:DescribeVpcs with an explicit deny in a service control policy`,
      }),
    ),
    gapOf({
      account: PAYMENTS,
      region: '*',
      kind: '*',
      reason: 'role-not-assumable',
      action: 'sts:AssumeRole',
      message:
        'User: arn:aws:iam::999900001111:user/ci is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/baseline',
    }),
  ]
  const run = runOf({
    coverage: { complete: runOf().coverage.complete.filter(({ account }) => account !== PAYMENTS), gaps },
    outcomes: runOf().outcomes.filter(({ account }) => account !== PAYMENTS),
  })
  const event = intentOf()
  return {
    run,
    alerts: alertsOf([], {
      held: [
        {
          key: event.key,
          rule: event.rule,
          account: PAYMENTS,
          reason: 'Nothing of account payments could be read.',
        },
      ],
    }),
  }
}

/** More than a page can hold. */
export function largeSample(findings = 200_000, rules = 40): Sample {
  const severities = ['critical', 'high', 'medium', 'low'] as const
  const enabled = Array.from({ length: rules }, (_, at) =>
    ruleOf({
      id: `rule-${String(at).padStart(3, '0')}`,
      title: `Rule number ${at}`,
      severity: severities[at % 4] ?? 'low',
    }),
  )
  const list = Array.from({ length: findings }, (_, at): Finding => {
    const rule = enabled[at % rules] ?? ruleOf()
    return {
      ...TEMPLATE,
      rule: rule.id,
      id: `sg-${at.toString(16).padStart(17, '0')}`,
      name: `group ${at}`,
      severity: severities[(at % rules) % 4] ?? 'low',
      state: at % 100 === 0 ? 'new' : 'known',
    }
  })
  return { run: runOf({ rules: enabled, findings: list.toSorted(compareFindings) }), alerts: alertsOf([]) }
}

const TEMPLATE = findingOf()
