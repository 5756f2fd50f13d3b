import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { HOME, read, reported, sandbox, useSandboxes } from './read-sandbox.ts'

useSandboxes()

describe('settings', () => {
  const KIND = 'aws_ec2_account_settings'

  it('are one resource in every region, also where nothing was ever set', async () => {
    await sandbox()
    const all = await read(KIND, 'aws_vpc_block_public_access_options')
    expect(all.gaps).toEqual([])
    expect(all.complete).toMatchObject([
      { kind: KIND, count: 1 },
      { kind: 'aws_vpc_block_public_access_options', count: 1 },
    ])
    expect(all.resources.map(({ reported: properties }) => properties)).toEqual([
      {
        kind: KIND,
        id: 'eu-central-1',
        name: 'eu-central-1',
        tags: {},
        ebs_encryption_by_default: false,
        ebs_encryption_sse_type: 'none',
        ebs_default_kms_key_id: 'alias/aws/ebs',
        snapshot_block_public_access_state: 'unblocked',
        snapshot_block_public_access_managed_by: 'account',
        image_block_public_access_state: 'unblocked',
        image_block_public_access_managed_by: 'account',
        instance_metadata_defaults: {},
        serial_console_access_enabled: false,
        serial_console_access_managed_by: 'account',
      },
      {
        kind: 'aws_vpc_block_public_access_options',
        id: 'eu-central-1',
        name: 'eu-central-1',
        tags: {},
        aws_account_id: HOME,
        aws_region: 'eu-central-1',
        state: 'default-state',
        internet_gateway_block_mode: 'off',
        managed_by: 'account',
        exclusions_allowed: 'allowed',
        owner_id: HOME,
      },
    ])
  })

  it('keep what was read; each call that fails is a gap with its action and its properties', async () => {
    const { aws, region } = await sandbox()
    region.settings.metadataDefaults = {
      AccountLevel: { HttpTokens: 'required', HttpPutResponseHopLimit: 2 },
    }
    aws.faults.deny({ operation: 'GetSnapshotBlockPublicAccessState' })
    aws.faults.html({ operation: 'GetSerialConsoleAccessStatus' })
    const all = await read(KIND)
    expect(all.complete).toEqual([])
    expect(all.gaps).toMatchObject([
      {
        kind: KIND,
        reason: 'denied',
        action: 'ec2:GetSnapshotBlockPublicAccessState',
        properties: ['snapshot_block_public_access_state', 'snapshot_block_public_access_managed_by'],
      },
      { kind: KIND, reason: 'malformed', action: 'ec2:GetSerialConsoleAccessStatus' },
    ])
    expect(reported(all, 'eu-central-1')).toMatchObject({
      ebs_encryption_by_default: false,
      image_block_public_access_state: 'unblocked',
      instance_metadata_defaults: { http_tokens: 'required', http_put_response_hop_limit: 2 },
    })
    const names = Object.keys(reported(all, 'eu-central-1') ?? {})
    expect(names.filter((name) => /^(snapshot|serial)/.test(name))).toEqual([])
  })

  it('are no resource where nothing was read', async () => {
    const { aws } = await sandbox()
    aws.faults.deny({
      service: 'ec2',
      operation: AWS_KINDS.get(KIND)?.actions.map((action) => action.slice(4)) ?? [],
    })
    const all = await read(KIND)
    expect(all.resources).toEqual([])
    expect(all.complete).toEqual([])
    expect(all.gaps.map(({ action }) => action)).toEqual(AWS_KINDS.get(KIND)?.actions)
  })

  it('are not read where nothing was, also where each part is told of by itself', async () => {
    const { aws } = await sandbox()
    const kind = 'aws_ssm_account_settings'
    const part = `${kind}.document_public_sharing_permission`
    expect((await read(kind)).resources).toMatchObject([{ id: 'eu-central-1' }])
    const action = 'ssm:GetServiceSetting'
    aws.faults.deny({ operation: 'GetServiceSetting' })
    const all = await read(kind, part)
    expect([all.complete, all.resources]).toEqual([[], []])
    expect(all.gaps).toMatchObject([
      { kind, action },
      { kind: part, action },
    ])
  })

  it('are a gap where the region lacks the feature: a default that cannot be set is not one that is off', async () => {
    const { aws } = await sandbox()
    const operation = 'DescribeVpcBlockPublicAccessOptions'
    aws.faults.error(
      { operation },
      'UnsupportedOperation',
      'The functionality you requested is not available in this region.',
    )
    const all = await read('aws_vpc_block_public_access_options')
    expect([all.complete, all.resources]).toEqual([[], []])
    expect(all.gaps).toMatchObject([{ reason: 'error', action: `ec2:${operation}` }])
  })

  it('of an answer without its member are not settings that are absent', async () => {
    const { region } = await sandbox()
    region.settings.ebsEncryption = {}
    const all = await read(KIND)
    expect(all.gaps).toMatchObject([{ reason: 'malformed', action: 'ec2:GetEbsEncryptionByDefault' }])
  })
})
