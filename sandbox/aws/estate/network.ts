import type { Subnet, Vpc } from '@aws-sdk/client-ec2'
import type { Random } from '../../random.ts'
import {
  address,
  flowLog,
  internetGateway,
  mainRouteTable,
  natGateway,
  networkAcl,
  routeTable,
} from '../gateways.ts'
import { dhcpOptions, subnet, vpc } from '../networks.ts'
import type { Region } from '../region.ts'
import { addSecurityGroup } from '../security-groups.ts'
import { serviceInterface } from '../service-interfaces.ts'
import { HostAddresses } from './host-addresses.ts'
import type { Place } from './place.ts'

const ZONES = ['a', 'b', 'c'] as const

/**
 * A VPC with what EC2 makes with it (main route table, default network ACL, default group), public and private subnets
 * in three zones, an internet gateway, a NAT gateway and a flow log.
 */
export function addNetwork(
  region: Region,
  random: Random,
  today: Date,
  tags: Readonly<Record<string, string>>,
): Place {
  const network = vpc(region, { id: `vpc-0${random.hex(16)}`, tags: { ...tags, Name: 'main' } })
  const privateSubnets = subnetsOf(region, random, network, 'private', 0)
  const publicSubnets = subnetsOf(region, random, network, 'public', ZONES.length)
  const subnets = [...privateSubnets, ...publicSubnets]
  region.vpcs.push(network)
  region.subnets.push(...subnets)
  region.dhcpOptions.push(dhcpOptions(region, network))
  region.networkAcls.push(networkAcl(region, `acl-0${random.hex(16)}`, network, subnets))
  region.routeTables.push(mainRouteTable(region, `rtb-0${random.hex(16)}`, network))
  region.flowLogs.push(flowLog(`fl-0${random.hex(16)}`, network.VpcId ?? ''))
  addSecurityGroup(region, {
    id: `sg-0${random.hex(16)}`,
    name: 'default',
    description: 'default VPC security group',
    ...(network.VpcId === undefined ? {} : { vpcId: network.VpcId }),
    egress: [],
  })
  const addresses = new HostAddresses(random)
  const place = { region, random, vpc: network, publicSubnets, privateSubnets, addresses, today }
  addWaysOut(place)
  return place
}

/** A /20 of the VPC per zone, counted from the `first`. */
function subnetsOf(region: Region, random: Random, network: Vpc, name: string, first: number): Subnet[] {
  return ZONES.map((zone, index) =>
    subnet(region, network, zone, {
      id: `subnet-0${random.hex(16)}`,
      cidr: `10.0.${(first + index) * 16}.0/20`,
      tags: { Name: `${name}-${zone}` },
    }),
  )
}

/** Out and in through the internet gateway for the public subnets, out through a NAT gateway for the private ones. */
function addWaysOut({ region, random, vpc: network, publicSubnets, privateSubnets, addresses }: Place): void {
  const gateway = `igw-0${random.hex(16)}`
  region.internetGateways.push(internetGateway(region, gateway, network))
  const ways = { DestinationCidrBlock: '0.0.0.0/0', Origin: 'CreateRoute', State: 'active' } as const
  region.routeTables.push(
    routeTable(region, `rtb-0${random.hex(16)}`, network, publicSubnets, {
      Routes: [{ ...ways, GatewayId: gateway }],
      Tags: [{ Key: 'Name', Value: 'public' }],
    }),
  )
  const [first] = publicSubnets
  if (first === undefined) return
  const nat = `nat-0${random.hex(16)}`
  const publicAddress = addresses.outside()
  const card = serviceInterface(region, 'nat-gateway', nat, {
    id: `eni-0${random.hex(16)}`,
    subnet: first,
    groups: [],
    address: addresses.inside(first),
    publicAddress,
    addressOwner: region.account,
  })
  const elastic = address(region, publicAddress, {
    AssociationId: `eipassoc-0${random.hex(16)}`,
    NetworkInterfaceId: card.NetworkInterfaceId,
    NetworkInterfaceOwnerId: region.account,
    PrivateIpAddress: card.PrivateIpAddress,
  })
  region.networkInterfaces.push(card)
  region.addresses.push(elastic)
  region.natGateways.push(natGateway(nat, first, card.NetworkInterfaceId ?? '', elastic))
  region.routeTables.push(
    routeTable(region, `rtb-0${random.hex(16)}`, network, privateSubnets, {
      Routes: [{ ...ways, NatGatewayId: nat }],
      Tags: [{ Key: 'Name', Value: 'private' }],
    }),
  )
}
