import {
  AcceptVpcPeeringConnectionCommand,
  CreateCustomerGatewayCommand,
  CreateRouteCommand,
  CreateTransitGatewayCommand,
  type CreateTransitGatewayRequest,
  CreateVpcPeeringConnectionCommand,
  CreateVpnConnectionCommand,
  CreateVpnGatewayCommand,
  AssociateRouteTableCommand,
  CreateSubnetCommand,
  DeleteVpnConnectionCommand,
  type EC2Client,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import { given, named, pick, shareOf, type Turn } from './made.ts'
import { createTable, type Networks } from './networks.ts'

/** Where tables of `main` lead through the connection to `flat`, whose block is 10.21.0.0/16. */
const PEERED: Readonly<Record<string, readonly string[]>> = {
  'peered-whole': ['10.21.0.0/16'],
  'peered-part': ['10.21.4.0/24', '10.21.8.0/22'],
  'peered-halves': ['10.21.0.0/17', '10.21.128.0/17'],
  'peered-one-half': ['10.21.128.0/17', '10.99.0.0/16'],
  'peered-more': ['10.16.0.0/12'],
  'peered-everything': ['0.0.0.0/0'],
  'peered-everything-in-halves': ['0.0.0.0/1', '128.0.0.0/1'],
  'peered-elsewhere': ['192.168.7.0/24'],
}

/** Peering with routes as narrow and as wide as can be; transit gateways; VPN connections. */
export async function createConnections(
  ec2: EC2Client,
  networks: Networks,
  turn: Turn,
  random: Random,
): Promise<void> {
  await peer(ec2, networks, shareOf(Object.entries(PEERED), turn, random, 0.2))
  await createTransitGateways(ec2)
  await createVpn(ec2)
}

async function peer(
  ec2: EC2Client,
  { vpcs, zones }: Networks,
  peered: readonly (readonly [name: string, blocks: readonly string[]])[],
): Promise<void> {
  const VpcId = pick(vpcs, 'main')
  const { VpcPeeringConnection } = await ec2.send(
    new CreateVpcPeeringConnectionCommand({
      VpcId,
      PeerVpcId: pick(vpcs, 'flat'),
      TagSpecifications: named('vpc-peering-connection', 'main-flat'),
    }),
  )
  const VpcPeeringConnectionId = given(VpcPeeringConnection?.VpcPeeringConnectionId)
  await ec2.send(new AcceptVpcPeeringConnectionCommand({ VpcPeeringConnectionId }))
  const idle = { VpcId, PeerVpcId: pick(vpcs, 'idle') }
  await ec2.send(new CreateVpcPeeringConnectionCommand(idle))
  for (const [index, [name, blocks]] of peered.entries()) {
    const RouteTableId = await createTable(ec2, VpcId, name)
    for (const DestinationCidrBlock of blocks) {
      const route = { RouteTableId, DestinationCidrBlock, VpcPeeringConnectionId }
      await ec2.send(new CreateRouteCommand(route))
    }
    // Half of the tables are nobody's.
    if (index % 2 === 1) continue
    const CidrBlock = `10.20.${100 + index}.0/24`
    const subnet = { VpcId, CidrBlock, AvailabilityZone: zones[0], TagSpecifications: named('subnet', name) }
    const { Subnet } = await ec2.send(new CreateSubnetCommand(subnet))
    await ec2.send(new AssociateRouteTableCommand({ RouteTableId, SubnetId: given(Subnet?.SubnetId) }))
  }
}

const TRANSIT_GATEWAYS: readonly NonNullable<CreateTransitGatewayRequest['Options']>[] = [
  {},
  { AutoAcceptSharedAttachments: 'disable' },
  { AutoAcceptSharedAttachments: 'enable' },
  { AutoAcceptSharedAttachments: 'enable', DefaultRouteTableAssociation: 'disable' },
  {
    AutoAcceptSharedAttachments: 'enable',
    DefaultRouteTableAssociation: 'disable',
    DefaultRouteTablePropagation: 'disable',
  },
]

async function createTransitGateways(ec2: EC2Client): Promise<void> {
  for (const [index, Options] of TRANSIT_GATEWAYS.entries()) {
    const TagSpecifications = index === 0 ? [] : named('transit-gateway', `hub ${index}`)
    await ec2.send(new CreateTransitGatewayCommand({ Options, TagSpecifications }))
  }
}

/** moto tells of no tunnel, so all that is open to us is whether the connection is there. */
async function createVpn(ec2: EC2Client): Promise<void> {
  const { VpnGateway } = await ec2.send(
    new CreateVpnGatewayCommand({ Type: 'ipsec.1', TagSpecifications: named('vpn-gateway', 'office') }),
  )
  const { CustomerGateway } = await ec2.send(
    new CreateCustomerGatewayCommand({ Type: 'ipsec.1', BgpAsn: 65000, IpAddress: '203.0.113.9' }),
  )
  const ends = {
    Type: 'ipsec.1',
    CustomerGatewayId: given(CustomerGateway?.CustomerGatewayId),
    VpnGatewayId: given(VpnGateway?.VpnGatewayId),
  }
  await ec2.send(new CreateVpnConnectionCommand(ends))
  const { VpnConnection } = await ec2.send(new CreateVpnConnectionCommand(ends))
  const VpnConnectionId = given(VpnConnection?.VpnConnectionId)
  await ec2.send(new DeleteVpnConnectionCommand({ VpnConnectionId }))
}
