import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { generateOrganisation } from '../../sandbox/aws/generate.ts'
import type { Organisation } from '../../sandbox/aws/organisation.ts'
import type { Region } from '../../sandbox/aws/region.ts'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import * as demo from '../../sandbox/demo/organisation.ts'
import { HOSTILE_TEXT } from '../../sandbox/demo/production.ts'
import type { Finding } from '../../src/model/finding.ts'
import { EXTERNAL_ID, packageAction, PRODUCTION, ROLE, STAGING, World } from './support.ts'

const OPEN = 'aws-ec2-security-group-ingress-all-traffic-from-internet'
/** What AWS does by itself and sensible owners leave: found everywhere, with the lowest severity. */
const BY_DESIGN = new Set([
  'aws-ec2-network-acl-ingress-all-traffic-from-internet',
  'aws-vpc-block-public-access-off',
])

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

/** Findings that the reader is told, without those that a broader rule tells of. */
function told(): readonly Finding[] {
  return world.result().findings.filter(({ coveredBy }) => coveredBy === null)
}

function regionsOf(organisation: Organisation): readonly Region[] {
  return organisation.accounts.flatMap(({ regions }) => regions.filter(({ enabled }) => enabled))
}

function sorted(ids: readonly (string | undefined)[]): readonly string[] {
  return ids.map((id) => id ?? '').toSorted()
}

function idsByRule(findings: readonly Finding[]): Readonly<Record<string, readonly string[]>> {
  const groups = Map.groupBy(findings, ({ rule }) => rule)
  return Object.fromEntries([...groups].map(([rule, own]) => [rule, own.map(({ id }) => id).toSorted()]))
}

describe('a generated organisation', () => {
  it('is seen without a gap, and nothing in it is wrong but what was asked for', async () => {
    const role = { role: ROLE, externalId: EXTERNAL_ID }
    const organisation = generateOrganisation({
      seed: 'estate',
      accounts: [
        { id: PRODUCTION, name: 'production', ...role },
        { id: STAGING, name: 'staging', ...role },
      ],
      regions: ['eu-central-1', 'us-east-1', 'eu-south-1'],
      securityGroups: 24,
      instances: 4,
      volumes: 2,
      openGroups: 1,
    })
    world = await World.create(packaged.action, organisation)
    const run = await world.run({ accounts: [PRODUCTION, STAGING].join(',') })
    expect(run.outputs).toMatchObject({
      verdict: 'violations',
      gaps: '0',
      unknown: '0',
      medium: '0',
      high: '4',
      critical: '0',
    })
    const regions = regionsOf(organisation)
    expect(regions).toHaveLength(4)
    expect(idsByRule(told())).toEqual({
      [OPEN]: sorted(regions.map(({ securityGroups }) => securityGroups[1]?.GroupId)),
      'aws-ec2-network-acl-ingress-all-traffic-from-internet': sorted(
        regions.map(({ networkAcls }) => networkAcls[0]?.NetworkAclId),
      ),
      'aws-vpc-block-public-access-off': regions.map(({ code }) => code).toSorted(),
    })
    const byDesign = told().filter(({ rule }) => BY_DESIGN.has(rule))
    expect(new Set(byDesign.map(({ severity }) => severity))).toEqual(new Set(['low']))
    const behind = told()
      .filter(({ rule }) => rule === OPEN)
      .map(({ affected }) => affected.length)
    expect(Math.min(...behind)).toBeGreaterThan(0)
  })
})

/** `severity rule name (grade)` of what is behind it. */
function sentence({ severity, rule, name, affected }: Finding): string {
  const [worst] = affected
  return [severity, rule, name, ...(worst === undefined ? [] : [worst.grade])].join(' · ')
}

const EXPOSED = 'aws-ec2-instance-public-address-with-profile'

function group(name: string): string {
  return `aws-ec2-security-group-ingress-${name}`
}

/** Each with its group, as often as findings rest on it. */
function permissionsOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .flatMap(({ id, permissions = [] }) => permissions.map((one) => `${id} ${one.id}`))
    .toSorted()
}

/** The tag that says whom to call at night is all that there is, and stands where its group is. */
function expectContactInMap(): void {
  const place = { account: demo.PRODUCTION, region: 'eu-west-1', kind: 'aws_ec2_security_group' }
  const { held, looked, rules, lookedFor } = world.result().dataMap
  expect(held).toEqual(
    ['phone', 'email'].map((name) => Object.assign({}, place, { class: name, resources: 1, places: 1 })),
  )
  expect(rules).toHaveLength(8)
  expect(looked.map(({ kind }) => kind)).toContain('aws_s3_bucket')
  expect(looked.filter(({ inPart }) => inPart > 0)).toEqual([])
  expect(lookedFor?.classes).not.toContain('national_id')
}

describe('the organisation of the demo', () => {
  it('shows each fault with the severity that reaching it gives', async () => {
    const organisation = demo.demoOrganisation()
    world = await World.create(packaged.action, organisation)
    const run = await world.run(
      {
        accounts: [demo.PRODUCTION, demo.STAGING, demo.TOOLS].join(','),
        role: demo.ROLE,
        'external-id': demo.EXTERNAL_ID,
        'production-accounts': demo.PRODUCTION,
      },
      awsEnvironment(world.aws, demo.TOOLS),
    )
    expect(run.outputs).toMatchObject({ gaps: '0', unknown: '0' })
    expectContactInMap()
    const found = told().filter(({ rule }) => !BY_DESIGN.has(rule))
    expect(found.map(sentence).toSorted()).toEqual(
      [
        `critical · ${OPEN} · legacy-jenkins · reachable`,
        `high · ${OPEN} · load-test · open-but-blocked`,
        `critical · ${group('ssh-from-internet')} · bastion · reachable`,
        `high · ${group('ssh-from-internet')} · notebook · exposed-but-stopped`,
        `high · ${group('ssh-from-internet')} · deploy-runner · open-but-blocked`,
        `high · ${group('postgresql-from-internet')} · orders-db · open-but-blocked`,
        `high · ${group('high-risk-ports-from-internet')} · session-cache · open-but-blocked`,
        `medium · ${group('high-risk-ports-from-internet')} · d-9967abcdef_controllers · open-but-blocked`,
        `medium · ${group('mysql-from-internet')} · migration-2024`,
        `medium · ${group('redis-from-internet')} · ${HOSTILE_TEXT}`,
        `high · ${EXPOSED} · jenkins`,
        `high · ${EXPOSED} · bastion`,
        `medium · ${EXPOSED} · deploy-runner`,
        `medium · ${EXPOSED} · analytics-notebook`,
        `low · ${EXPOSED} · reporting-desktop`,
        `medium · aws-ec2-instance-imdsv1-allowed · old-build-agent`,
        `low · aws-ec2-volume-not-encrypted · vol-0c0ffee0c0ffee012`,
        `low · aws-ec2-snapshot-not-encrypted · snap-0c0ffee0c0ffee012`,
        `medium · aws-ec2-volume-not-encrypted · orders-archive`,
        `medium · aws-ec2-volume-without-snapshot · orders-archive`,
        `low · aws-ec2-security-group-not-used · migration-2024`,
        `low · aws-ec2-security-group-not-used · ${HOSTILE_TEXT}`,
        `critical · aws-iam-root-access-key · ${demo.STAGING}`,
        `medium · aws-iam-passwords-too-short · ${demo.PRODUCTION}`,
        `high · aws-cloudtrail-not-in-all-regions · ${demo.STAGING}`,
        `low · aws-cloudtrail-log-file-validation-off · staging-trail`,
        `medium · aws-s3-bucket-plain-http-allowed · acme-load-test-results`,
        'critical · aws-iam-role-github-trust-any-owner · github-playground',
        'critical · aws-kms-key-pending-deletion · payments-2023',
        'critical · aws-s3-access-point-public-access-not-blocked · partner-exchange',
        'critical · aws-s3-bucket-public-list · acme-downloads-2016',
        'critical · aws-s3-bucket-public-read · acme-press-kit',
        'critical · aws-sns-topic-public · shop-events',
        'critical · aws-sqs-queue-public · partner-uploads',
        'high · aws-guardduty-off · us-west-2',
        'high · aws-guardduty-s3-off · 4444euwest1000000000000000000000',
        'high · aws-iam-role-github-trust-any-repository · github-preview',
        'high · aws-iam-user-administrator · release-bot',
        'high · aws-iam-user-privilege-escalation · function-developer',
        'high · aws-s3-bucket-public-access-not-blocked · acme-downloads-2016',
        'high · aws-s3-bucket-public-access-not-blocked · acme-press-kit',
        'high · aws-s3-bucket-shared-permissions · acme-partner-exchange',
        'high · aws-s3-multi-region-access-point-public-access-not-blocked · orders',
        'low · aws-cloudtrail-without-log-group · staging-trail',
        'low · aws-guardduty-runtime-off · 4444euwest1000000000000000000000',
        'low · aws-iam-user-with-own-policies · function-developer',
        'low · aws-iam-user-with-own-policies · release-bot',
        'low · aws-privacy-email-addresses-in-metadata · session-cache',
        'low · aws-privacy-phone-numbers-in-metadata · session-cache',
        'low · aws-s3-bucket-versioning-off · acme-downloads-2016',
        'low · aws-s3-bucket-versioning-off · acme-load-test-results',
        'low · aws-s3-bucket-versioning-off · acme-partner-exchange',
        'low · aws-s3-bucket-versioning-off · acme-press-kit',
        'low · aws-sns-topic-not-encrypted · load-test',
        'low · aws-sns-topic-not-encrypted · shop-events',
        'medium · aws-acm-certificate-expires · partner.acme.example',
        'medium · aws-backup-vault-shared-with-others · archive',
        'medium · aws-cloudtrail-not-encrypted-with-kms · staging-trail',
        'medium · aws-event-bus-shared-with-others · default',
        'medium · aws-iam-role-administrator · batch-functions',
        'medium · aws-kms-key-rotation-off · legacy-archive',
        `medium · aws-s3-account-public-access-not-blocked · ${demo.PRODUCTION}`,
        'medium · aws-s3-bucket-access-logging-off · acme-downloads-2016',
        'medium · aws-s3-bucket-access-logging-off · acme-load-test-results',
        'medium · aws-s3-bucket-access-logging-off · acme-partner-exchange',
        'medium · aws-s3-bucket-access-logging-off · acme-press-kit',
        'medium · aws-s3-bucket-acl-grants · acme-downloads-2016',
        'medium · aws-secretsmanager-secret-not-used · partner/api-token',
        'medium · aws-secretsmanager-secret-rotation-off · partner/api-token',
        'medium · aws-secretsmanager-secret-shared-with-others · partner/api-token',
        'medium · aws-sns-subscription-plain-http · http to shop-events',
        'medium · aws-sqs-queue-not-encrypted · legacy-jobs',
        'medium · aws-sqs-queue-not-encrypted · load-test',
        'medium · aws-ssm-document-shared-with-strangers · acme-rotate-logs',
      ].toSorted(),
    )
  })

  it('pages for each broken permission of production once', async () => {
    const organisation = demo.demoOrganisation()
    world = await World.create(packaged.action, organisation)
    await world.run(
      {
        accounts: [demo.PRODUCTION, demo.STAGING, demo.TOOLS].join(','),
        role: demo.ROLE,
        'external-id': demo.EXTERNAL_ID,
        'production-accounts': demo.PRODUCTION,
        'alert-per': 'resource',
      },
      awsEnvironment(world.aws, demo.TOOLS),
    )
    const bad = world
      .result()
      .findings.filter(
        ({ account, severity, permissions }) =>
          account === demo.PRODUCTION && /critical|high/.test(severity) && permissions !== undefined,
      )
    const paged = new Set(world.pagerduty.incidents.map(({ key }) => key.split('/').at(-1)))
    const paging = bad.filter(({ fingerprint }) => paged.has(fingerprint))
    expect(paging.map(({ name }) => name).toSorted()).toEqual(
      ['bastion', 'deploy-runner', 'legacy-jenkins', 'notebook', 'orders-db', 'session-cache'].toSorted(),
    )
    expect(permissionsOf(paging)).toEqual([...new Set(permissionsOf(bad))].toSorted())
  })
})
