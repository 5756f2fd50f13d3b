import { beforeEach, describe, expect, it } from '@jest/globals'
import { addLaunchTemplate, image, keyPair, snapshot } from '../../../sandbox/aws/images.ts'
import { addSecurityGroup } from '../../../sandbox/aws/security-groups.ts'
import { brief } from './harness.ts'
import { addMachine, edgesOf, HOME, reportedOf, STRANGER, useSandbox } from './use-sandbox.ts'

const sandbox = useSandbox()

describe('snapshots', () => {
  beforeEach(() => {
    sandbox.region.snapshots.push(
      snapshot(sandbox.region, 'snap-1', { VolumeId: 'vol-1' }),
      snapshot(sandbox.region, 'snap-2'),
    )
    sandbox.region.publicSnapshots.add('snap-2')
  })

  it('are public or not, at the price of one call', async () => {
    const all = await sandbox.collect(['aws_ec2_snapshot'])
    expect(all.gaps).toEqual([])
    expect(reportedOf(all, 'aws_ec2_snapshot')).toMatchObject({
      'snap-1': { snapshot_public: false, encrypted: true, ctime: '2026-03-02T08:30:00Z' },
      'snap-2': { snapshot_public: true, arn: 'arn:aws:ec2:eu-central-1::snapshot/snap-2' },
    })
    expect(edgesOf(all, 'snap-1')).toEqual(['default aws_ec2_volume/vol-1 -> aws_ec2_snapshot/snap-1'])
    expect(sandbox.aws.log.count({ operation: 'DescribeSnapshots' })).toBe(2)
  })

  it('are a gap, and neither public nor private, where that call fails', async () => {
    sandbox.aws.faults.deny({ operation: 'DescribeSnapshots', times: 1 })
    const all = await sandbox.collect(['aws_ec2_snapshot'])
    expect(all.gaps.map(brief)).toEqual([
      `${HOME} eu-central-1 aws_ec2_snapshot denied ec2:DescribeSnapshots`,
    ])
    expect(all.gaps[0]?.properties).toEqual(['snapshot_public'])
    expect(all.complete.filter(({ kind }) => kind === 'aws_ec2_snapshot')).toEqual([])
    const reported = Object.values(reportedOf(all, 'aws_ec2_snapshot'))
    expect(reported).toHaveLength(2)
    expect(reported.some((one) => 'snapshot_public' in one)).toBe(false)
  })
})

describe('launch templates', () => {
  beforeEach(() => {
    const requiring = { MetadataOptions: { HttpTokens: 'required' as const } }
    const optional = { MetadataOptions: { HttpTokens: 'optional' as const }, Monitoring: { Enabled: true } }
    addLaunchTemplate(sandbox.region, 'lt-1', [requiring, requiring, optional], {
      DefaultVersionNumber: 2,
      Tags: [{ Key: 'team', Value: 'data' }],
    })
    addLaunchTemplate(sandbox.region, 'lt-2', [{ UserData: 'ZWNobw==' }])
  })

  it('are the default version, with the latest beside it', async () => {
    addMachine(sandbox.region, { Tags: [{ Key: 'aws:ec2launchtemplate:id', Value: 'lt-1' }] })
    const all = await sandbox.collect(['aws_ec2_launch_template', 'aws_ec2_instance'])
    expect(all.gaps).toEqual([])
    expect(reportedOf(all, 'aws_ec2_launch_template')).toMatchObject({
      'lt-1': {
        name: 'template-lt-1',
        tags: { team: 'data' },
        version_number: 2,
        is_default_version: true,
        launch_template_data: { metadata_options: { http_tokens: 'required' } },
        latest_version_number: 3,
        latest_launch_template_data: { monitoring: true, metadata_options: { http_tokens: 'optional' } },
      },
      'lt-2': {
        version_number: 1,
        latest_version_number: 1,
        latest_launch_template_data: { user_data: 'echo' },
      },
    })
    expect(edgesOf(all, 'i-1')).toContain('default aws_ec2_launch_template/lt-1 -> aws_ec2_instance/i-1')
    expect(sandbox.aws.log.count({ operation: 'DescribeLaunchTemplateVersions' })).toBe(1)
  })

  it('are put together from versions on different pages', async () => {
    await sandbox.restart({ pageLimit: 1 })
    const all = await sandbox.collect(['aws_ec2_launch_template'])
    expect(reportedOf(all, 'aws_ec2_launch_template')).toMatchObject({
      'lt-1': { version_number: 2, latest_version_number: 3 },
      'lt-2': { version_number: 1, latest_version_number: 1 },
    })
  })

  it('are not told half where a page fails', async () => {
    await sandbox.restart({ pageLimit: 1 })
    sandbox.aws.faults.deny({ operation: 'DescribeLaunchTemplateVersions', after: 1 })
    const all = await sandbox.collect(['aws_ec2_launch_template'])
    expect(reportedOf(all, 'aws_ec2_launch_template')).toEqual({})
    expect(all.gaps.map(brief)).toEqual([
      `${HOME} eu-central-1 aws_ec2_launch_template denied ec2:DescribeLaunchTemplateVersions`,
    ])
  })

  it('are a gap where their tags could not be read', async () => {
    sandbox.aws.faults.deny({ operation: 'DescribeLaunchTemplates' })
    const all = await sandbox.collect(['aws_ec2_launch_template'])
    expect(Object.keys(reportedOf(all, 'aws_ec2_launch_template'))).toEqual(['lt-1', 'lt-2'])
    expect(all.gaps.map(brief)).toEqual([
      `${HOME} eu-central-1 aws_ec2_launch_template denied ec2:DescribeLaunchTemplates`,
    ])
    expect(all.gaps[0]?.properties).toEqual(['tags'])
    const templates = Object.values(reportedOf(all, 'aws_ec2_launch_template'))
    expect(templates.filter((template) => 'tags' in template)).toEqual([])
  })

  it('without a default version are a malformed answer', async () => {
    sandbox.region.launchTemplateVersions.splice(1, 1)
    const { gaps } = await sandbox.collect(['aws_ec2_launch_template'])
    expect(gaps.map(({ reason, message }) => [reason, message])).toEqual([
      ['malformed', expect.stringContaining('lt-1')],
    ])
  })
})

describe('key pairs', () => {
  beforeEach(() => {
    sandbox.region.keyPairs.push(keyPair('key-1', 'ops'), keyPair('key-2', '__proto__'))
    addMachine(sandbox.region, { KeyName: 'ops' })
    addMachine(sandbox.region, { InstanceId: 'i-2', KeyName: 'deleted since' })
    addMachine(sandbox.region, { InstanceId: 'i-3', KeyName: '__proto__' })
  })

  it('are found by their names', async () => {
    const all = await sandbox.collect(['aws_ec2_keypair', 'aws_ec2_instance'])
    expect(all.gaps).toEqual([])
    expect(reportedOf(all, 'aws_ec2_keypair')['key-1']).toMatchObject({
      name: 'ops',
      arn: 'arn:aws:ec2:eu-central-1:111122223333:key-pair/ops',
      public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2n sandbox',
      fingerprint: 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
    })
    expect(edgesOf(all, 'i-1')).toEqual([
      'default aws_ec2_instance/i-1 -> aws_ec2_keypair/key-1',
      'delete aws_ec2_keypair/key-1 -> aws_ec2_instance/i-1',
    ])
    expect(edgesOf(all, 'i-2')).toEqual([])
    expect(edgesOf(all, 'i-3')).toHaveLength(2)
  })

  it("that were not read are nobody's neighbours", async () => {
    sandbox.aws.faults.deny({ operation: 'DescribeKeyPairs' })
    const all = await sandbox.collect(['aws_ec2_keypair', 'aws_ec2_instance'])
    expect(edgesOf(all, 'i-1')).toEqual([])
    expect(all.gaps.map(brief)).toEqual([`${HOME} eu-central-1 aws_ec2_keypair denied ec2:DescribeKeyPairs`])
  })
})

describe('images and what else there is', () => {
  it('are read with their own words', async () => {
    sandbox.region.images.push(
      image(sandbox.region, 'ami-1', 'snap-1', { Public: true, LastLaunchedTime: '2026-05-01T00:00:00Z' }),
      image(sandbox.region, 'ami-2', 'snap-2', {
        State: 'disabled',
        DeprecationTime: '2026-04-01T00:00:00.000Z',
      }),
    )
    sandbox.region.instanceTypes.push({
      InstanceType: 't3.nano',
      VCpuInfo: { DefaultVCpus: 2, ValidCores: [1] },
      MemoryInfo: { SizeInMiB: 512 },
      GpuInfo: { TotalGpuMemoryInMiB: 0 },
    })
    sandbox.region.reservedInstances.push({
      ReservedInstancesId: 'ri-1',
      InstanceType: 't3.nano',
      UsagePrice: 0.0042,
    })
    sandbox.region.hosts.push({ HostId: 'h-1', OwnerId: STRANGER, Instances: [{ InstanceId: 'i-1' }] })
    addMachine(sandbox.region, { ImageId: 'ami-1', InstanceType: 't3.nano' })
    const all = await sandbox.collect()
    expect(reportedOf(all, 'aws_ec2_image')).toMatchObject({
      'ami-1': {
        name: 'image-mi-1',
        arn: 'arn:aws:ec2:eu-central-1::image/ami-1',
        ctime: '2026-03-02T08:30:00Z',
        public: true,
        last_launched_time: '2026-05-01T00:00:00Z',
        block_device_mappings: [
          { device_name: '/dev/xvda', ebs: { snapshot_id: 'snap-1', encrypted: true } },
        ],
      },
      'ami-2': { state: 'disabled', deprecation_time: '2026-04-01T00:00:00.000Z' },
    })
    expect(edgesOf(all, 'ami-1')).toEqual(['default aws_ec2_image/ami-1 -> aws_ec2_snapshot/snap-1'])
    const type = reportedOf(all, 'aws_ec2_instance_type')['t3.nano']
    expect(type).toMatchObject({
      name: 't3.nano',
      instance_cores: 2,
      instance_memory: 0.5,
      memory_info: 512,
      instance_type_v_cpu_info: { default_v_cpus: 2, valid_cores: [1] },
      instance_type_gpu_info: { total_gpu_memory_in_mi_b: 0 },
    })
    expect('arn' in (type ?? {})).toBe(false)
    expect(reportedOf(all, 'aws_ec2_reserved_instances')['ri-1']).toMatchObject({
      reservation_usage_price: 0.0042,
    })
    expect(edgesOf(all, 'ri-1')).toEqual([
      'default aws_ec2_instance_type/t3.nano -> aws_ec2_reserved_instances/ri-1',
    ])
    expect(reportedOf(all, 'aws_ec2_host')['h-1']?.['arn']).toBe(
      `arn:aws:ec2:eu-central-1:${STRANGER}:dedicated-host/h-1`,
    )
    expect(edgesOf(all, 'h-1')).toEqual([
      'default aws_ec2_host/h-1 -> aws_ec2_instance/i-1',
      'delete aws_ec2_host/h-1 -> aws_ec2_instance/i-1',
    ])
    expect(edgesOf(all, 'i-1')).toEqual([
      'default aws_ec2_instance_type/t3.nano -> aws_ec2_instance/i-1',
      'default aws_ec2_image/ami-1 -> aws_ec2_instance/i-1',
    ])
  })
})

describe('security groups', () => {
  const GROUP = 'aws_ec2_security_group'
  const ASSOCIATIONS = `${GROUP}.group_vpc_associations`

  beforeEach(() => {
    addSecurityGroup(sandbox.region, { name: 'web', id: 'sg-1' })
    addSecurityGroup(sandbox.region, { name: 'app', id: 'sg-2' })
    sandbox.region.groupAssociations.push(
      { GroupId: 'sg-1', VpcId: 'vpc-2', VpcOwnerId: HOME, State: 'associated' },
      { GroupId: 'sg-1', VpcId: 'vpc-3', VpcOwnerId: STRANGER, State: 'disassociated' },
      { GroupId: 'sg-gone', VpcId: 'vpc-2', VpcOwnerId: HOME, State: 'associated' },
    )
  })

  it('have their associations where somebody asks for these, for one call', async () => {
    const all = await sandbox.collect([GROUP, ASSOCIATIONS])
    expect(all.gaps).toEqual([])
    expect(reportedOf(all, GROUP)).toMatchObject({
      'sg-1': {
        group_vpc_associations: [
          { vpc_id: 'vpc-2', vpc_owner_id: HOME, state: 'associated' },
          { vpc_id: 'vpc-3', vpc_owner_id: STRANGER, state: 'disassociated' },
        ],
      },
      'sg-2': { group_vpc_associations: [] },
    })
    expect(sandbox.aws.log.count({ operation: 'DescribeSecurityGroupVpcAssociations' })).toBe(1)
    await sandbox.collect([GROUP])
    expect(sandbox.aws.log.count({ operation: 'DescribeSecurityGroupVpcAssociations' })).toBe(1)
  })

  it('have them from all pages', async () => {
    await sandbox.restart({ pageLimit: 1 })
    const all = await sandbox.collect([GROUP, ASSOCIATIONS])
    expect(reportedOf(all, GROUP)['sg-1']?.['group_vpc_associations']).toHaveLength(2)
  })

  it('have a gap in these alone where they are denied', async () => {
    sandbox.aws.faults.deny({ operation: 'DescribeSecurityGroupVpcAssociations' })
    const denied = await sandbox.collect([GROUP, ASSOCIATIONS, `${GROUP}.group_in_use`])
    expect(denied.complete.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([GROUP, `${GROUP}.group_in_use`]),
    )
    expect(denied.gaps.map(brief)).toEqual([
      `${HOME} eu-central-1 ${ASSOCIATIONS} denied ec2:DescribeSecurityGroupVpcAssociations`,
    ])
    expect(reportedOf(denied, GROUP)['sg-1']).not.toHaveProperty('group_vpc_associations')
  })
})

describe('who may use images and snapshots', () => {
  it('is asked of each where a rule needs it', async () => {
    const { region } = sandbox
    region.images.push(image(region, 'ami-1', 'snap-1'), image(region, 'ami-2', 'snap-1'))
    region.snapshots.push(snapshot(region, 'snap-1'))
    region.launchPermissions.set('ami-1', [{ UserId: STRANGER }, { Group: 'all' }])
    region.volumePermissions.set('snap-1', [{ UserId: STRANGER }])
    const kinds = ['aws_ec2_image', 'aws_ec2_snapshot']
    const needs = ['aws_ec2_image.launch_permissions', 'aws_ec2_snapshot.create_volume_permissions']
    const all = await sandbox.collect([...kinds, ...needs])
    expect(all.gaps).toEqual([])
    expect(reportedOf(all, 'aws_ec2_image')).toMatchObject({
      'ami-1': { launch_permissions: [{ user_id: STRANGER }, { group: 'all' }] },
      'ami-2': { launch_permissions: [] },
    })
    expect(reportedOf(all, 'aws_ec2_snapshot')['snap-1']).toMatchObject({
      create_volume_permissions: [{ user_id: STRANGER }],
    })
    await sandbox.collect(kinds)
    expect(sandbox.aws.log.count({ operation: 'DescribeImageAttribute' })).toBe(2)
    expect(sandbox.aws.log.count({ operation: 'DescribeSnapshotAttribute' })).toBe(1)
  })
})

describe('what another account shares', () => {
  it('says so, and the region lists it in every run', async () => {
    const { region } = sandbox
    region.transitGateways.push({ TransitGatewayId: 'tgw-1', OwnerId: STRANGER, State: 'available' })
    region.transitGateways.push({ TransitGatewayId: 'tgw-2', OwnerId: HOME, State: 'available' })
    const all = await sandbox.collect(['aws_ec2_transit_gateway'])
    const gateways = reportedOf(all, 'aws_ec2_transit_gateway')
    expect([gateways['tgw-1']?.['shared_by'], gateways['tgw-2']?.['shared_by']]).toEqual([
      STRANGER,
      undefined,
    ])
    expect(reportedOf(all, 'aws_region')['eu-central-1']).toMatchObject({
      shared_resources: [{ direction: 'in', kind: 'aws_ec2_transit_gateway', id: 'tgw-1', with: STRANGER }],
    })
    expect(all.gaps).toEqual([])
    expect(all.complete.map(({ kind }) => kind)).not.toContain('aws_region.shared_resources')
  })
})
