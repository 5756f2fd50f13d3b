import { describe, expect, it } from '@jest/globals'
import {
  address,
  flowLog,
  internetGateway,
  natGateway,
  networkAcl,
  peeringConnection,
  routeTable,
  vpcEndpoint,
} from '../../../sandbox/aws/gateways.ts'
import { subnet, vpc } from '../../../sandbox/aws/networks.ts'
import { edgesOf, HOME, reportedOf, STRANGER, useSandbox } from './use-sandbox.ts'

const sandbox = useSandbox()

describe('a network', () => {
  it('is connected by ids, whatever its parts are called', async () => {
    const { organisation, region } = sandbox
    const west = organisation.account(HOME).region('eu-west-1')
    const net = vpc(region, { id: 'vpc-1', tags: { Name: 'main' } })
    const part = subnet(region, net, 'a', { id: 'subnet-1', tags: { Name: 'public' } })
    const far = vpc(west, { id: 'vpc-9' })
    const strange = vpc(organisation.account(STRANGER).region('eu-central-1'), { id: 'vpc-s' })
    const ip = address(region, '198.51.100.7', {
      NetworkInterfaceId: 'eni-1',
      Tags: [{ Key: 'Name', Value: 'out' }],
    })
    region.vpcs.push(net)
    region.subnets.push(part)
    region.networkAcls.push(networkAcl(region, 'acl-1', net, [part]))
    region.internetGateways.push(internetGateway(region, 'igw-1', net))
    region.addresses.push(ip, address(region, '198.51.100.8', { InstanceId: 'i-1' }), {
      CarrierIp: '192.0.2.9',
    })
    region.natGateways.push(natGateway('nat-1', part, 'eni-1', ip))
    region.routeTables.push(
      routeTable(region, 'rtb-1', net, [part], {
        Routes: [
          { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' },
          { DestinationCidrBlock: '10.8.0.0/16', GatewayId: 'vgw-1' },
          { DestinationCidrBlock: '10.9.0.0/16', VpcPeeringConnectionId: 'pcx-1' },
          { DestinationPrefixListId: 'pl-1', GatewayId: 'vpce-1' },
          { DestinationIpv6CidrBlock: '::/0', NatGatewayId: 'nat-1' },
        ],
      }),
    )
    region.vpcEndpoints.push(
      vpcEndpoint(region, 'vpce-1', net, { RouteTableIds: ['rtb-1'] }),
      vpcEndpoint(region, 'vpce-2', net, {
        SubnetIds: ['subnet-1'],
        Groups: [{ GroupId: 'sg-1', GroupName: 'web' }],
        NetworkInterfaceIds: ['eni-2'],
      }),
    )
    region.peeringConnections.push(
      peeringConnection('pcx-1', { region, vpc: net }, { region: west, vpc: far }),
      peeringConnection(
        'pcx-2',
        { region: organisation.account(STRANGER).region('eu-central-1'), vpc: strange },
        { region, vpc: net },
      ),
    )
    region.flowLogs.push(
      flowLog('fl-1', 'vpc-1'),
      flowLog('fl-2', 'subnet-1'),
      flowLog('fl-3', 'eni-1'),
      flowLog('fl-4', 'tgw-1'),
    )
    const all = await sandbox.collect()
    expect(edgesOf(all, 'acl-1')).toEqual([
      'default aws_vpc/vpc-1 -> aws_ec2_network_acl/acl-1',
      'delete aws_vpc/vpc-1 -> aws_ec2_network_acl/acl-1',
      'default aws_ec2_subnet/subnet-1 -> aws_ec2_network_acl/acl-1',
      'delete aws_ec2_network_acl/acl-1 -> aws_ec2_subnet/subnet-1',
    ])
    expect(edgesOf(all, 'rtb-1')).toEqual([
      'default aws_vpc/vpc-1 -> aws_ec2_route_table/rtb-1',
      'delete aws_vpc/vpc-1 -> aws_ec2_route_table/rtb-1',
      'default aws_ec2_subnet/subnet-1 -> aws_ec2_route_table/rtb-1',
      'delete aws_ec2_route_table/rtb-1 -> aws_ec2_subnet/subnet-1',
      'default aws_ec2_route_table/rtb-1 -> aws_ec2_internet_gateway/igw-1',
      'default aws_ec2_route_table/rtb-1 -> aws_ec2_vpn_gateway/vgw-1',
      'default aws_ec2_route_table/rtb-1 -> aws_ec2_nat_gateway/nat-1',
      'default aws_ec2_route_table/rtb-1 -> aws_vpc_peering_connection/pcx-1',
    ])
    expect(edgesOf(all, 'nat-1')).toEqual([
      'default aws_vpc/vpc-1 -> aws_ec2_nat_gateway/nat-1',
      'delete aws_vpc/vpc-1 -> aws_ec2_nat_gateway/nat-1',
      'default aws_ec2_subnet/subnet-1 -> aws_ec2_nat_gateway/nat-1',
      'delete aws_ec2_subnet/subnet-1 -> aws_ec2_nat_gateway/nat-1',
      'default aws_ec2_nat_gateway/nat-1 -> aws_ec2_network_interface/eni-1',
      'delete aws_ec2_network_interface/eni-1 -> aws_ec2_nat_gateway/nat-1',
    ])
    expect(edgesOf(all, 'igw-1')).toContain('default aws_vpc/vpc-1 -> aws_ec2_internet_gateway/igw-1')
    expect(edgesOf(all, 'vpce-1')).toContain('delete aws_ec2_route_table/rtb-1 -> aws_vpc_endpoint/vpce-1')
    expect(edgesOf(all, 'vpce-2').filter((edge) => !edge.includes('aws_vpc/'))).toEqual([
      'default aws_ec2_subnet/subnet-1 -> aws_vpc_endpoint/vpce-2',
      'delete aws_ec2_subnet/subnet-1 -> aws_vpc_endpoint/vpce-2',
      'default aws_ec2_security_group/sg-1 -> aws_vpc_endpoint/vpce-2',
      'delete aws_ec2_security_group/sg-1 -> aws_vpc_endpoint/vpce-2',
      'default aws_vpc_endpoint/vpce-2 -> aws_ec2_network_interface/eni-2',
      'delete aws_ec2_network_interface/eni-2 -> aws_vpc_endpoint/vpce-2',
    ])
    expect(edgesOf(all, 'pcx-1')).toEqual([
      'default aws_vpc/vpc-1 -> aws_vpc_peering_connection/pcx-1',
      'delete aws_vpc/vpc-1 -> aws_vpc_peering_connection/pcx-1',
      'default aws_vpc/vpc-9@eu-west-1 -> aws_vpc_peering_connection/pcx-1',
      'delete aws_vpc/vpc-9@eu-west-1 -> aws_vpc_peering_connection/pcx-1',
    ])
    expect(edgesOf(all, 'pcx-2')).toEqual([
      'default aws_vpc/vpc-1 -> aws_vpc_peering_connection/pcx-2',
      'delete aws_vpc/vpc-1 -> aws_vpc_peering_connection/pcx-2',
    ])
    const flows = ['fl-1', 'fl-2', 'fl-3', 'fl-4'].map((id) => edgesOf(all, id)[0])
    expect(flows).toEqual([
      'default aws_vpc/vpc-1 -> aws_ec2_flow_log/fl-1',
      'default aws_ec2_subnet/subnet-1 -> aws_ec2_flow_log/fl-2',
      'default aws_ec2_network_interface/eni-1 -> aws_ec2_flow_log/fl-3',
      'default aws_ec2_transit_gateway/tgw-1 -> aws_ec2_flow_log/fl-4',
    ])
    expect(edgesOf(all, '198.51.100.7')).toEqual([
      'default aws_ec2_network_interface/eni-1 -> aws_ec2_elastic_ip/198.51.100.7',
      'delete aws_ec2_elastic_ip/198.51.100.7 -> aws_ec2_network_interface/eni-1',
    ])
    const ips = reportedOf(all, 'aws_ec2_elastic_ip')
    expect(Object.entries(ips).map(([id, { name }]) => [id, name])).toEqual([
      ['198.51.100.7', 'out'],
      ['198.51.100.8', 'i-1'],
      ['192.0.2.9', '192.0.2.9'],
    ])
    expect(ips['198.51.100.7']).toMatchObject({
      arn: `arn:aws:ec2:eu-central-1:${HOME}:elastic-ip/eipalloc-00000000198511007`,
      ip_address: '198.51.100.7',
      ip_address_family: 'ipv4',
    })
    expect('arn' in (ips['192.0.2.9'] ?? {})).toBe(false)
    expect(reportedOf(all, 'aws_ec2_network_acl')['acl-1']).toMatchObject({
      vpc_id: 'vpc-1',
      is_default: true,
      acl_entries: expect.arrayContaining([
        { cidr_block: '0.0.0.0/0', egress: false, protocol: '-1', rule_action: 'deny', rule_number: 32767 },
      ]),
    })
  })
})
