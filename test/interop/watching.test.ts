import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm'
import { AccountClient, PutAlternateContactCommand } from '@aws-sdk/client-account'
import { CreateDetectorCommand, GuardDutyClient } from '@aws-sdk/client-guardduty'
import { EnableCommand, Inspector2Client } from '@aws-sdk/client-inspector2'
import { CreateOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations'
import { EnableSecurityHubCommand, SecurityHubClient } from '@aws-sdk/client-securityhub'
import {
  CreateDocumentCommand,
  ModifyDocumentPermissionCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm'
import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.ts'
import { collectAll } from '../clouds/aws/harness.ts'
import { KEYS } from './support/moto-accounts.ts'
import { useMoto } from './support/use-moto.ts'

const ACCOUNT = '123456789012'
const REGION = 'eu-central-1'

const moto = useMoto()

function configuration(region = REGION) {
  return { endpoint: moto.url, region, credentials: KEYS }
}

async function read(...kinds: readonly string[]) {
  const request = { kinds, regions: [REGION] }
  const all = await collectAll(request, { environment: { AWS_REGION: REGION } })
  const own = all.resources.filter(({ kind }) => kinds.includes(kind))
  const gaps = all.gaps.map(({ kind, action, properties = [] }) => [kind, action, ...properties].join(' '))
  return { gaps, reported: own.map(({ reported }): JsonObject => reported) }
}

describe('what watches, on moto', () => {
  it('is GuardDuty once there is a detector', async () => {
    expect(await read('aws_guard_duty_detector')).toEqual({ gaps: [], reported: [] })
    await new GuardDutyClient(configuration()).send(new CreateDetectorCommand({ Enable: true }))
    expect(await read('aws_guard_duty_detector')).toMatchObject({
      gaps: [],
      reported: [{ status: 'ENABLED' }],
    })
  })

  it('is Security Hub once the account is subscribed; moto knows nothing of standards then', async () => {
    const kind = 'aws_securityhub_hub'
    const before = await read(kind)
    expect(before.reported).toMatchObject([{ hub_enabled: false }])
    await new SecurityHubClient(configuration()).send(new EnableSecurityHubCommand({}))
    const after = await read(kind)
    expect(after.gaps).toEqual([`${kind} securityhub:GetEnabledStandards enabled_standards`])
    expect(after.reported).toMatchObject([{ hub_enabled: true }])
  })

  it('is no analyzer, of which moto knows nothing', async () => {
    const kind = 'aws_accessanalyzer_analyzer'
    expect(await read(kind)).toEqual({ gaps: [`${kind} access-analyzer:ListAnalyzers`], reported: [] })
  })

  it('is unknown of Inspector, of which moto says nothing at first, and breaks over once it is on', async () => {
    const kind = 'aws_inspector_account_status'
    const unknown = {
      gaps: [expect.stringContaining(`${kind} inspector2:BatchGetAccountStatus`)],
      reported: [],
    }
    expect(await read(kind)).toEqual(unknown)
    const on = new EnableCommand({ accountIds: [ACCOUNT], resourceTypes: ['EC2'] })
    await new Inspector2Client(configuration()).send(on)
    expect(await read(kind)).toEqual(unknown)
  })

  it('is unknown of Macie, of which moto sends a time without a zone', async () => {
    const kind = 'aws_macie_session'
    const { gaps, reported } = await read(kind)
    expect(gaps).toEqual([expect.stringContaining(`${kind} macie2:GetMacieSession`)])
    expect(reported).toEqual([])
  })
})

describe('what services tell of the account, on moto', () => {
  const NEEDS = ['security_contact_set', 'is_organization_member', 'is_organization_master']
  const account = () => read('aws_account', ...NEEDS.map((name) => `aws_account.${name}`))

  it('is nothing, and then what was set', async () => {
    expect(await account()).toMatchObject({
      gaps: [],
      reported: [
        { security_contact_set: false, is_organization_member: false, is_organization_master: false },
      ],
    })
    const contact = { Name: 'x', Title: 'x', EmailAddress: 'x@example.com', PhoneNumber: '1' }
    await new AccountClient(configuration('us-east-1')).send(
      new PutAlternateContactCommand({ AlternateContactType: 'SECURITY', ...contact }),
    )
    await new OrganizationsClient(configuration('us-east-1')).send(new CreateOrganizationCommand({}))
    const { gaps, reported } = await account()
    expect(gaps).toEqual([])
    expect(reported).toMatchObject([
      {
        security_contact_set: true,
        is_organization_member: true,
        is_organization_master: true,
        organization_management_account_id: ACCOUNT,
      },
    ])
    expect(JSON.stringify(reported)).not.toContain('@')
  })
})

describe('Systems Manager on moto', () => {
  it('lists to an end, although moto sends an empty token with the last page', async () => {
    const ssm = new SSMClient(configuration())
    const Content = JSON.stringify({ schemaVersion: '2.2', description: 'x', mainSteps: [] })
    for (const Name of ['install-agent', 'restart'])
      await ssm.send(
        new CreateDocumentCommand({ Name, Content, DocumentType: 'Command', DocumentFormat: 'JSON' }),
      )
    await ssm.send(
      new ModifyDocumentPermissionCommand({
        Name: 'install-agent',
        PermissionType: 'Share',
        AccountIdsToAdd: ['all'],
      }),
    )
    await ssm.send(new PutParameterCommand({ Name: '/app/db', Value: 'hunter2', Type: 'SecureString' }))
    const kind = 'aws_ssm_document'
    const { gaps, reported } = await read(kind, `${kind}.public_access`, 'aws_ssm_parameter')
    expect(gaps).toEqual([])
    expect(reported).toMatchObject([
      { name: '/app/db', type: 'SecureString' },
      { id: 'install-agent', public_access: [{ access: 'use' }] },
      { id: 'restart', public_access: [] },
    ])
    expect(JSON.stringify(reported)).not.toContain('hunter2')
  })
})

describe('certificates on moto', () => {
  it('are read', async () => {
    const acm = new ACMClient(configuration())
    const asked = { DomainName: 'www.example.com', ValidationMethod: 'DNS' } as const
    const { CertificateArn } = await acm.send(new RequestCertificateCommand(asked))
    const kind = 'aws_acm_certificate'
    const { gaps, reported } = await read(kind, `${kind}.certificate_transparency_logging`)
    expect(gaps).toEqual([])
    expect(reported).toMatchObject([{ arn: CertificateArn, name: 'www.example.com', type: 'AMAZON_ISSUED' }])
  })
})
