import * as sdk from '@aws-sdk/client-ec2'
import { describe, expect, it } from '@jest/globals'
import { HostAddresses } from '../../../sandbox/aws/estate/host-addresses.ts'
import { fillRegion, type RegionSize } from '../../../sandbox/aws/generate.ts'
import { Region } from '../../../sandbox/aws/region.ts'
import { seededRandom } from '../../../sandbox/random.ts'
import { ec2, HOME, start, twoAccounts } from './sandbox.ts'

const TODAY = new Date('2026-06-01T00:00:00.000Z')

function filled(size: RegionSize, seed = 1): Region {
  const region = new Region(HOME, 'us-east-1', 'opt-in-not-required')
  fillRegion(region, { today: TODAY, ...size }, seededRandom(seed))
  return region
}

describe('a VPC that is generated', () => {
  it('has what AWS makes with every VPC', () => {
    const { vpcs, subnets, routeTables, networkAcls, securityGroups, dhcpOptions } = filled({})
    const [vpc] = vpcs
    const main = routeTables.filter(({ Associations }) => Associations?.some(({ Main }) => Main))
    expect(main).toMatchObject([
      {
        VpcId: vpc?.VpcId,
        Associations: [{ Main: true }],
        Routes: [{ DestinationCidrBlock: vpc?.CidrBlock, GatewayId: 'local', State: 'active' }],
      },
    ])
    expect(networkAcls).toHaveLength(1)
    expect(networkAcls[0]).toMatchObject({ IsDefault: true, VpcId: vpc?.VpcId })
    expect(
      networkAcls[0]?.Entries?.map(({ RuleNumber, RuleAction, Egress }) => [RuleNumber, RuleAction, Egress]),
    ).toEqual([
      [100, 'allow', true],
      [32_767, 'deny', true],
      [100, 'allow', false],
      [32_767, 'deny', false],
    ])
    const ids = subnets.map(({ SubnetId }) => SubnetId)
    expect(networkAcls[0]?.Associations?.map(({ SubnetId }) => SubnetId)).toEqual(ids)
    expect(securityGroups[0]).toMatchObject({ GroupName: 'default', VpcId: vpc?.VpcId })
    expect(dhcpOptions).toMatchObject([{ DhcpOptionsId: vpc?.DhcpOptionsId }])
  })

  it('has three public subnets, three private ones, and a way out for each', () => {
    const { subnets, routeTables, internetGateways, natGateways } = filled({})
    const way = (name: string) =>
      routeTables
        .find(({ Tags }) => Tags?.some(({ Value }) => Value === name))
        ?.Routes?.find(({ DestinationCidrBlock }) => DestinationCidrBlock === '0.0.0.0/0')
    expect(way('public')?.GatewayId).toBe(internetGateways[0]?.InternetGatewayId)
    expect(way('private')?.NatGatewayId).toBe(natGateways[0]?.NatGatewayId)
    const associated = routeTables.flatMap(({ Associations = [] }) =>
      Associations.flatMap(({ SubnetId }) => SubnetId ?? []),
    )
    expect(new Set(associated)).toEqual(new Set(subnets.map(({ SubnetId }) => SubnetId)))
    expect(associated).toHaveLength(subnets.length)
    expect(subnets.map(({ Tags }) => Tags?.[0]?.Value)).toEqual(
      ['private', 'public'].flatMap((kind) => ['a', 'b', 'c'].map((zone) => `${kind}-${zone}`)),
    )
    expect(new Set(subnets.map(({ CidrBlock }) => CidrBlock)).size).toBe(6)
  })
})

describe('a region that is filled', () => {
  it.each([
    { securityGroups: 0, instances: 2 },
    { securityGroups: 12, instances: 0 },
    { securityGroups: 40, instances: 18 },
    { securityGroups: 60, instances: 2 },
    { securityGroups: 3, instances: 30 },
  ])(
    'has no group on nothing, and no address twice: $securityGroups groups, $instances instances',
    (size) => {
      const { securityGroups, networkInterfaces, instances } = filled(size, 7)
      const used = new Set(
        networkInterfaces.flatMap(({ Groups = [] }) => Groups.map(({ GroupId }) => GroupId)),
      )
      const idle = securityGroups.filter(({ GroupId }) => !used.has(GroupId))
      expect(idle.filter(({ GroupName }) => GroupName !== 'default')).toEqual([])
      expect(instances).toHaveLength(size.instances)
      const addresses = networkInterfaces.map(({ PrivateIpAddress }) => PrivateIpAddress)
      expect(new Set(addresses).size).toBe(addresses.length)
      expect(Math.max(...networkInterfaces.map(({ Groups = [] }) => Groups.length))).toBeLessThanOrEqual(5)
    },
  )

  it('has the same in it for the same seed on the same day', () => {
    const size = { securityGroups: 9, instances: 5, volumes: 2 }
    expect(filled(size)).toEqual(filled(size))
    expect(filled(size, 2)).not.toEqual(filled(size))
  })

  it('is exactly what the AWS SDK reads', async () => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    fillRegion(region, { securityGroups: 9, instances: 5, volumes: 2, today: TODAY }, seededRandom(3))
    const client = ec2(await start(organisation))
    const [acls, routes, internet, nat, addresses, endpoints, logs, lists, dhcp] = await Promise.all([
      client.send(new sdk.DescribeNetworkAclsCommand({})),
      client.send(new sdk.DescribeRouteTablesCommand({})),
      client.send(new sdk.DescribeInternetGatewaysCommand({})),
      client.send(new sdk.DescribeNatGatewaysCommand({})),
      client.send(new sdk.DescribeAddressesCommand({})),
      client.send(new sdk.DescribeVpcEndpointsCommand({})),
      client.send(new sdk.DescribeFlowLogsCommand({})),
      client.send(new sdk.DescribeManagedPrefixListsCommand({})),
      client.send(new sdk.DescribeDhcpOptionsCommand({})),
    ])
    expect(acls.NetworkAcls).toEqual(region.networkAcls)
    expect(routes.RouteTables).toEqual(region.routeTables)
    expect(internet.InternetGateways).toEqual(region.internetGateways)
    expect(nat.NatGateways).toEqual(region.natGateways)
    expect(addresses.Addresses).toEqual(region.addresses)
    expect(endpoints.VpcEndpoints).toEqual(region.vpcEndpoints)
    expect(logs.FlowLogs).toEqual(region.flowLogs)
    expect(lists.PrefixLists).toEqual(region.prefixLists)
    expect(dhcp.DhcpOptions).toEqual(region.dhcpOptions)
    const s3 = lists.PrefixLists?.find(
      ({ PrefixListName }) => PrefixListName === 'com.amazonaws.us-east-1.s3',
    )
    expect(s3?.OwnerId).toBe('AWS')
    const { Entries } = await client.send(
      new sdk.GetManagedPrefixListEntriesCommand({ PrefixListId: s3?.PrefixListId }),
    )
    expect(Entries).toContainEqual({ Cidr: '52.216.0.0/15' })
    const block = await client.send(new sdk.DescribeVpcBlockPublicAccessOptionsCommand({}))
    expect(block.VpcBlockPublicAccessOptions).toMatchObject({ InternetGatewayBlockMode: 'off' })
  })
})

describe('addresses of a subnet', () => {
  it('begin after those that EC2 keeps, go over the end of an octet, and end before the last', () => {
    const addresses = new HostAddresses(seededRandom(1))
    const subnet = { SubnetId: 'subnet-1', CidrBlock: '10.0.16.0/23' }
    const all = Array.from({ length: 2 ** 9 - 5 }, () => addresses.inside(subnet))
    expect([all[0], all[251], all[252], all.at(-1)]).toEqual([
      '10.0.16.4',
      '10.0.16.255',
      '10.0.17.0',
      '10.0.17.254',
    ])
    expect(() => addresses.inside(subnet)).toThrow('subnet-1 (10.0.16.0/23) is full')
  })
})
