import { describe, expect, it } from '@jest/globals'
import { addAnalyzer } from '../../../sandbox/aws/access-analyzer/state.ts'
import { addContact, contactState } from '../../../sandbox/aws/account/state.ts'
import { addCertificate } from '../../../sandbox/aws/acm/state.ts'
import { addDetector, guardDutyState } from '../../../sandbox/aws/guardduty/state.ts'
import { inspectorState } from '../../../sandbox/aws/inspector2/state.ts'
import { macieState } from '../../../sandbox/aws/macie2/state.ts'
import { enableSecurityHub } from '../../../sandbox/aws/securityhub/state.ts'
import { addDocument, blockPublicDocuments, ssmState } from '../../../sandbox/aws/ssm/state.ts'
import { brief, collectAll } from './harness.ts'
import { HOME, read, reported, sandbox, useSandboxes } from './read-sandbox.ts'

useSandboxes()

describe('detectors of GuardDuty', () => {
  const KIND = 'aws_guard_duty_detector'

  it('are none where GuardDuty was never switched on', async () => {
    await sandbox()
    const all = await read(KIND)
    expect(all).toMatchObject({ gaps: [], resources: [], complete: [{ kind: KIND, count: 0 }] })
  })

  it('say whether they watch, and what', async () => {
    const { region } = await sandbox()
    addDetector(region, ['RDS_LOGIN_EVENTS'])
    const detector = region.of(guardDutyState).detector
    if (detector !== null) Object.assign(detector, { Status: 'DISABLED', Tags: { Team: 'security' } })
    const all = await read(KIND)
    const id = detector?.id ?? ''
    expect(all.gaps).toEqual([])
    expect(reported(all, id)).toMatchObject({
      arn: `arn:aws:guardduty:eu-central-1:${HOME}:detector/${id}`,
      ctime: '2024-03-01T09:00:00Z',
      status: 'DISABLED',
      tags: { Team: 'security' },
    })
    expect(reported(all, id)?.['features']).toContainEqual({
      name: 'RDS_LOGIN_EVENTS',
      status: 'DISABLED',
      additional_configuration: [],
    })
  })

  it('are there, and neither on nor off, where they may not be read', async () => {
    const { aws, region } = await sandbox()
    addDetector(region)
    aws.faults.deny({ operation: 'GetDetector' })
    const all = await read(KIND)
    expect(all.gaps.map(brief)).toEqual([`${HOME} eu-central-1 ${KIND} denied guardduty:GetDetector`])
    expect(all.complete).toEqual([])
    expect(all.resources).toHaveLength(1)
    expect(all.resources[0]?.reported).not.toHaveProperty('status')
  })
})

describe('Security Hub', () => {
  const KIND = 'aws_securityhub_hub'

  it('is off where the account is not subscribed, although AWS answers with an error', async () => {
    await sandbox()
    const all = await read(KIND)
    expect(all.gaps).toEqual([])
    expect(reported(all, 'eu-central-1')).toMatchObject({ hub_enabled: false, enabled_standards: [] })
  })

  it('is on, with its standards', async () => {
    const { region } = await sandbox()
    enableSecurityHub(region)
    expect(reported(await read(KIND), 'eu-central-1')).toMatchObject({
      hub_enabled: true,
      hub_arn: `arn:aws:securityhub:eu-central-1:${HOME}:hub/default`,
      enabled_standards: [{ standards_status: 'READY' }],
    })
  })

  it('is neither on nor off where the same code means that the account may not', async () => {
    const { aws } = await sandbox()
    const message = 'The account does not have permission to perform this action.'
    aws.faults.error({ operation: 'DescribeHub' }, 'InvalidAccessException', message, 401)
    const all = await read(KIND)
    expect(all.gaps.map(brief)).toEqual([`${HOME} eu-central-1 ${KIND} denied securityhub:DescribeHub`])
    expect(reported(all, 'eu-central-1')).not.toHaveProperty('hub_enabled')
  })
})

describe('analyzers', () => {
  const KIND = 'aws_accessanalyzer_analyzer'

  it('are read on all pages', async () => {
    const { region, aws } = await sandbox(1)
    addAnalyzer(region, { tags: { Team: 'security' } })
    addAnalyzer(region, { name: 'unused', type: 'ACCOUNT_UNUSED_ACCESS', status: 'CREATING' })
    const all = await read(KIND)
    expect(all.gaps).toEqual([])
    expect(all.resources.map(({ reported: own }) => own)).toMatchObject([
      { name: 'external-access', type: 'ACCOUNT', status: 'ACTIVE', tags: { Team: 'security' } },
      { name: 'unused', type: 'ACCOUNT_UNUSED_ACCESS', status: 'CREATING', tags: {} },
    ])
    expect(aws.log.count({ operation: 'ListAnalyzers' })).toBe(2)
  })
})

describe('what services tell of the account', () => {
  const NEEDS = ['security_contact_set', 'is_organization_member', 'is_organization_master']

  async function account() {
    const kinds = ['aws_account', ...NEEDS.map((name) => `aws_account.${name}`)]
    const all = await collectAll({ kinds }, { environment: { AWS_REGION: 'eu-central-1' } })
    const found = all.resources.find(({ kind }) => kind === 'aws_account')
    return { gaps: all.gaps, reported: found?.reported, unread: found?.unread, doubts: found?.doubts }
  }

  it('is that nobody was named, and that there is no organisation', async () => {
    // Account Management and Organizations are asked in us-east-1, wherever the account is.
    const { aws } = await sandbox()
    const { gaps, reported: own } = await account()
    expect(gaps).toEqual([])
    expect(own).toMatchObject({
      security_contact_set: false,
      is_organization_member: false,
      is_organization_master: false,
    })
    expect(own).not.toHaveProperty('organization_id')
    expect(aws.log.count({ operation: 'GetAlternateContact' })).toBe(1)
  })

  it('is that there is a contact, and nothing of who it is; and the organisation, without an address', async () => {
    const { aws } = await sandbox()
    const { organisation } = aws
    organisation.management = HOME
    addContact(organisation.account(HOME).of(contactState), 'SECURITY')
    const { gaps, reported: own } = await account()
    expect(gaps).toEqual([])
    expect(own).toMatchObject({
      security_contact_set: true,
      is_organization_member: true,
      is_organization_master: true,
      organization_id: 'o-sandbox0001',
      organization_management_account_id: HOME,
    })
    expect(JSON.stringify(own)).not.toMatch(/@|555|Alex/)
  })

  it('is a gap where it may not be asked', async () => {
    const { aws } = await sandbox()
    aws.faults.deny({ operation: ['GetAlternateContact', 'DescribeOrganization'] })
    const { gaps, reported: own } = await account()
    expect(gaps.map(brief).toSorted()).toEqual([
      `${HOME} global aws_account.is_organization_master denied organizations:DescribeOrganization`,
      `${HOME} global aws_account.is_organization_member denied organizations:DescribeOrganization`,
      `${HOME} global aws_account.organization_management_account_id denied organizations:DescribeOrganization`,
      `${HOME} global aws_account.security_contact_set denied account:GetAlternateContact`,
    ])
    expect(own).not.toHaveProperty('security_contact_set')
    expect(own).not.toHaveProperty('is_organization_member')
  })
})

describe('certificates', () => {
  const KIND = 'aws_acm_certificate'
  const LOGGING = `${KIND}.certificate_transparency_logging`

  it('are read on all pages with keys of every type, written one way', async () => {
    const { region, aws } = await sandbox(1)
    const own = addCertificate(region, 'www.example.com', 1, { KeyAlgorithm: 'RSA_1024', InUseBy: [] })
    addCertificate(region, 'api.example.com', 2, { KeyAlgorithm: 'EC_prime256v1', Type: 'IMPORTED' })
    const all = await read(KIND)
    expect(all.gaps).toEqual([])
    expect(all.resources.map(({ reported: one }) => one)).toMatchObject([
      {
        arn: own.CertificateArn,
        name: 'www.example.com',
        key_algorithm: 'RSA_1024',
        in_use: false,
        not_after: '2099-10-30T23:59:59Z',
      },
      { name: 'api.example.com', key_algorithm: 'EC_prime256v1', type: 'IMPORTED', in_use: true },
    ])
    expect(aws.log.count({ operation: 'DescribeCertificate' })).toBe(0)
  })

  it('fail each by itself, and are dropped where they are gone', async () => {
    const { region, aws } = await sandbox()
    const denied = addCertificate(region, 'a.example.com', 1)
    const gone = addCertificate(region, 'b.example.com', 2)
    addCertificate(region, 'c.example.com', 3)
    aws.faults.deny({ operation: 'DescribeCertificate', resource: denied.CertificateArn })
    const notFound = { operation: 'DescribeCertificate', resource: gone.CertificateArn }
    aws.faults.error(notFound, 'ResourceNotFoundException', 'Could not find certificate')
    const all = await read(KIND, LOGGING)
    expect(
      all.resources.map(({ name, unread }) => [name, unread?.includes('certificate_transparency_logging')]),
    ).toEqual([
      ['a.example.com', true],
      ['c.example.com', undefined],
    ])
    expect(all.gaps.map(brief)).toEqual([`${HOME} eu-central-1 ${KIND} denied acm:DescribeCertificate`])
  })
})

describe('documents of Systems Manager', () => {
  const KIND = 'aws_ssm_document'
  const NEEDS = [`${KIND}.public_access`, `${KIND}.shared_with`]

  it('are the account’s own, with whom they are shared', async () => {
    const { region } = await sandbox()
    addDocument(region, 'install-agent', ['all', '999988887777'])
    addDocument(region, 'restart')
    const all = await read(KIND, ...NEEDS)
    expect(all.gaps).toEqual([])
    expect(reported(all, 'install-agent')).toMatchObject({
      arn: `arn:aws:ssm:eu-central-1:${HOME}:document/install-agent`,
      public_access: [{ access: 'use' }],
      shared_with: [{ type: 'account', id: '999988887777', foreign: true }],
    })
    expect(reported(all, 'restart')).toMatchObject({ public_access: [], shared_with: [] })
  })

  it('that cannot be shared are shared with nobody; whose permission is denied are in doubt alone', async () => {
    const { region, aws } = await sandbox()
    addDocument(region, 'session')
    addDocument(region, 'restart')
    const operation = 'DescribeDocumentPermission'
    const message = 'Document type does not support sharing.'
    aws.faults.error({ operation, resource: 'session' }, 'InvalidDocumentOperation', message)
    aws.faults.deny({ operation, resource: 'restart' })
    const all = await read(KIND, ...NEEDS)
    expect(reported(all, 'session')).toMatchObject({ public_access: [], shared_with: [] })
    const restart = all.resources.find(({ id }) => id === 'restart')
    expect(restart?.unread).toContain('document_shared_with_accounts')
    expect(all.gaps.every(({ reason }) => reason === 'denied')).toBe(true)
  })
})

describe('parameters of Systems Manager', () => {
  it('are read without their values, to the end of all pages', async () => {
    const { region, aws } = await sandbox(1)
    region
      .of(ssmState)
      .parameters.push(
        { Name: '/app/db', Type: 'SecureString', KeyId: 'alias/aws/ssm', Tier: 'Standard', Version: 3 },
        { Name: '/app/url', Type: 'String', Tier: 'Standard', LastModifiedUser: 'arn:aws:iam::1:user/alex' },
      )
    const all = await read('aws_ssm_parameter')
    expect(all.resources.map(({ reported: one }) => one)).toMatchObject([
      { id: '/app/db', type: 'SecureString', key_id: 'alias/aws/ssm', version: 3 },
      { id: '/app/url', type: 'String' },
    ])
    expect(JSON.stringify(all.resources)).not.toContain('alex')
    expect(aws.log.countBy('operation').map(([operation]) => operation)).not.toContain('GetParameter')
  })
})

describe('settings of Systems Manager', () => {
  const NEEDS = ['document_public_sharing_permission', 'automation_log_destination', 'has_documents']
  const KIND = 'aws_ssm_account_settings'

  it('are AWS’s own until somebody sets them', async () => {
    const { region } = await sandbox()
    const needs = NEEDS.map((name) => `${KIND}.${name}`)
    const before = reported(await read(KIND, ...needs), 'eu-central-1')
    expect(before).toMatchObject({ document_public_sharing_permission: 'Enable', has_documents: false })
    expect(before).not.toHaveProperty('automation_log_destination')
    blockPublicDocuments(region)
    addDocument(region, 'restart')
    const after = reported(await read(KIND, ...needs), 'eu-central-1')
    expect(after).toMatchObject({ document_public_sharing_permission: 'Disable', has_documents: true })
  })
})

describe('Inspector', () => {
  const KIND = 'aws_inspector_account_status'

  it('scans what it says it scans', async () => {
    const { region } = await sandbox()
    region.of(inspectorState).enabled.add('EC2')
    expect(reported(await read(KIND), 'eu-central-1')).toMatchObject({
      account_status: 'ENABLED',
      ec2_status: 'ENABLED',
      ecr_status: 'DISABLED',
      lambda_code_status: 'DISABLED',
    })
  })

  it('is a gap where it answers with success that it cannot answer', async () => {
    const { region } = await sandbox()
    const errorMessage = 'Account is not authorized'
    region.of(inspectorState).failed = { accountId: HOME, errorCode: 'ACCESS_DENIED', errorMessage }
    const all = await read(KIND)
    expect(all.gaps.map(brief)).toEqual([
      `${HOME} eu-central-1 ${KIND} denied inspector2:BatchGetAccountStatus`,
    ])
    expect(all.resources).toEqual([])
  })
})

describe('Macie', () => {
  const KIND = 'aws_macie_session'
  const DISCOVERY = `${KIND}.automated_discovery_status`

  it('is off where it says so, although that looks like a denial', async () => {
    await sandbox()
    const all = await read(KIND, DISCOVERY)
    expect(all.gaps).toEqual([])
    expect(reported(all, 'eu-central-1')).not.toHaveProperty('status')
  })

  it('is on, and whether it looks by itself', async () => {
    const { region } = await sandbox()
    Object.assign(region.of(macieState), { status: 'PAUSED', discovery: 'ENABLED' })
    expect(reported(await read(KIND, DISCOVERY), 'eu-central-1')).toMatchObject({
      status: 'PAUSED',
      automated_discovery_status: 'ENABLED',
    })
  })

  it('is neither on nor off where it may not be asked', async () => {
    const { aws } = await sandbox()
    aws.faults.deny({ service: 'macie2' })
    const all = await read(KIND)
    expect(all.gaps.map(brief)).toEqual([`${HOME} eu-central-1 ${KIND} denied macie2:GetMacieSession`])
    expect(all.resources).toEqual([])
  })
})
