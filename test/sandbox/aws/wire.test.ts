import {
  DescribeInstancesCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRegionsCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVolumesCommand,
  DescribeVpcsCommand,
  type Instance,
  type NetworkInterface,
} from '@aws-sdk/client-ec2'
import { describe, expect, it } from '@jest/globals'
import { fillRegion } from '../../../sandbox/aws/generate.ts'
import { addSecurityGroup, permission } from '../../../sandbox/aws/security-groups.ts'
import { seededRandom } from '../../../sandbox/random.ts'
import { ec2, HOME, start, twoAccounts } from './sandbox.ts'

const HOSTILE = [
  '<b>&amp;"\'</b>',
  ']]> <!-- --> <?xml?>',
  ' leading and trailing ',
  'line\nbreak\r\ntab\tend',
  '::error::x ##[error]y',
  'ünïcødé 🔥 \u202e \u200b',
  '',
]

describe('what the AWS SDK reads from the sandbox', () => {
  it.each([1, 2, 3])('is exactly what was put in (seed %i)', async (seed) => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    fillRegion(region, { securityGroups: 30, instances: 12, volumes: 5 }, seededRandom(seed))
    const client = ec2(await start(organisation))
    expect((await client.send(new DescribeSecurityGroupsCommand({}))).SecurityGroups).toEqual(
      region.securityGroups,
    )
    expect((await client.send(new DescribeInstancesCommand({}))).Reservations).toEqual(region.reservations)
    expect((await client.send(new DescribeVolumesCommand({}))).Volumes).toEqual(region.volumes)
    expect((await client.send(new DescribeNetworkInterfacesCommand({}))).NetworkInterfaces).toEqual(
      region.networkInterfaces,
    )
    expect((await client.send(new DescribeVpcsCommand({}))).Vpcs).toEqual(region.vpcs)
    expect((await client.send(new DescribeSubnetsCommand({}))).Subnets).toEqual(region.subnets)
  })

  it('keeps every character of names, descriptions and tags', async () => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    for (const text of HOSTILE)
      addSecurityGroup(region, { name: text, description: text, tags: { [`k${text}`]: text } })
    const answer = await ec2(await start(organisation)).send(new DescribeSecurityGroupsCommand({}))
    expect(answer.SecurityGroups).toHaveLength(HOSTILE.length)
    expect(answer.SecurityGroups).toEqual(region.securityGroups)
  })

  it('has every kind of source of a permission', async () => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    const sources = [
      '10.0.0.0/8',
      '0.0.0.0/0',
      '::/0',
      '2001:db8::/32',
      'pl-0123456789abcdef0',
      'sg-0123456789abcdef0',
    ]
    const group = addSecurityGroup(region, {
      name: 'all kinds',
      permissions: [
        permission('tcp', [20, 25], ...sources),
        permission('-1', null, '::/0'),
        permission('50', null),
      ],
    })
    group.IpPermissions?.[0]?.UserIdGroupPairs?.push({
      GroupId: 'sg-0fedcba9876543210',
      UserId: '777788889999',
      VpcPeeringConnectionId: 'pcx-0123456789abcdef0',
      PeeringStatus: 'active',
      Description: 'peer & friend',
    })
    const answer = await ec2(await start(organisation)).send(new DescribeSecurityGroupsCommand({}))
    expect(answer.SecurityGroups).toEqual([group])
    expect(answer.SecurityGroups?.[0]?.IpPermissions?.[0]?.IpRanges).toEqual([
      { CidrIp: '10.0.0.0/8' },
      { CidrIp: '0.0.0.0/0' },
    ])
  })

  it('has the rarer members of instances and interfaces under the names of EC2', async () => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    const instance: Instance = {
      InstanceId: 'i-0123456789abcdef0',
      State: { Code: 80, Name: 'stopped' },
      StateReason: { Code: 'Client.UserInitiatedShutdown', Message: 'Client.UserInitiatedShutdown: by user' },
      StateTransitionReason: 'User initiated (2026-01-02 03:04:05 GMT)',
      PublicDnsName: 'ec2-198-51-100-7.compute-1.amazonaws.com',
      PublicIpAddress: '198.51.100.7',
      ProductCodes: [{ ProductCodeId: 'abc123', ProductCodeType: 'marketplace' }],
      Licenses: [{ LicenseConfigurationArn: 'arn:aws:license-manager:us-east-1:111122223333:x' }],
      IamInstanceProfile: { Arn: 'arn:aws:iam::111122223333:instance-profile/web', Id: 'AIPA0123456789' },
      UsageOperationUpdateTime: new Date('2026-01-02T03:04:05.000Z'),
      NetworkInterfaces: [
        {
          NetworkInterfaceId: 'eni-0123456789abcdef0',
          Groups: [{ GroupId: 'sg-0123456789abcdef0', GroupName: 'web' }],
          Ipv6Addresses: [{ Ipv6Address: '2001:db8::1', IsPrimaryIpv6: true }],
          PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: '10.0.0.7' }],
          Ipv4Prefixes: [{ Ipv4Prefix: '10.0.1.0/28' }],
          Ipv6Prefixes: [{ Ipv6Prefix: '2001:db8:1::/80' }],
          Attachment: { DeviceIndex: 0, DeleteOnTermination: true, Status: 'attached' },
        },
      ],
    }
    const card: NetworkInterface = {
      NetworkInterfaceId: 'eni-0123456789abcdef0',
      Ipv6Addresses: [{ Ipv6Address: '2001:db8::1' }],
      Ipv4Prefixes: [{ Ipv4Prefix: '10.0.1.0/28' }],
      Association: { PublicIp: '198.51.100.7', IpOwnerId: 'amazon' },
      AssociatedSubnets: ['subnet-0123456789abcdef0'],
      TagSet: [{ Key: 'Name', Value: 'card' }],
    }
    region.reservations.push({ ReservationId: 'r-1', OwnerId: HOME, Groups: [], Instances: [instance] })
    region.networkInterfaces.push(card)
    const client = ec2(await start(organisation))
    const machines = await client.send(new DescribeInstancesCommand({}))
    expect(machines.Reservations?.[0]?.Instances).toEqual([instance])
    expect((await client.send(new DescribeNetworkInterfacesCommand({}))).NetworkInterfaces).toEqual([card])
  })

  it('changes with the organisation, until that is sealed', async () => {
    const organisation = twoAccounts()
    const group = addSecurityGroup(organisation.account(HOME).region('us-east-1'), { name: 'before' })
    const client = ec2(await start(organisation))
    const name = async (): Promise<string | undefined> =>
      (await client.send(new DescribeSecurityGroupsCommand({}))).SecurityGroups?.[0]?.GroupName
    expect(await name()).toBe('before')
    group.GroupName = 'after'
    expect(await name()).toBe('after')
    organisation.seal()
    expect([await name(), await name()]).toEqual(['after', 'after'])
    expect(() => group.Tags?.push({ Key: 'a', Value: 'b' })).toThrow(TypeError)
  })

  it('lists the regions that the account has enabled, or all with their status', async () => {
    const organisation = twoAccounts()
    organisation.account(HOME).enable('eu-south-1')
    const client = ec2(await start(organisation))
    const enabled = await client.send(new DescribeRegionsCommand({}))
    const names = enabled.Regions?.map((region) => region.RegionName) ?? []
    expect(names).toHaveLength(18)
    expect(names).toContain('eu-south-1')
    expect(names).not.toContain('af-south-1')
    const all = await client.send(new DescribeRegionsCommand({ AllRegions: true }))
    const statusOf = (name: string) => all.Regions?.find((region) => region.RegionName === name)?.OptInStatus
    expect([statusOf('eu-south-1'), statusOf('af-south-1'), statusOf('us-east-1')]).toEqual([
      'opted-in',
      'not-opted-in',
      'opt-in-not-required',
    ])
    const two = await client.send(new DescribeRegionsCommand({ RegionNames: ['eu-west-1', 'us-east-1'] }))
    expect(two.Regions?.map((region) => region.Endpoint)).toEqual([
      'ec2.eu-west-1.amazonaws.com',
      'ec2.us-east-1.amazonaws.com',
    ])
    const filtered = await client.send(
      new DescribeRegionsCommand({
        AllRegions: true,
        Filters: [{ Name: 'opt-in-status', Values: ['opted-in'] }],
      }),
    )
    expect(filtered.Regions?.map((region) => region.RegionName)).toEqual(['eu-south-1'])
  })
})
