import { describe, expect, it } from '@jest/globals'
import { addAnalyzer } from '../../../sandbox/aws/access-analyzer/state.ts'
import { addContact, contactState } from '../../../sandbox/aws/account/state.ts'
import { addDetector, guardDutyState } from '../../../sandbox/aws/guardduty/state.ts'
import { enableSecurityHub } from '../../../sandbox/aws/securityhub/state.ts'
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
      subscribed_at: '2024-03-01T09:00:00Z',
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
