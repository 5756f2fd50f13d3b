import type { RouteTable, Subnet, TransitGateway, Vpc, VpnConnection } from '@aws-sdk/client-ec2'
import type { Listed } from '../listed.ts'
import { eachOf, firstOf, type Oracle } from './oracle.ts'
import { destinationsOf, publicFamilies } from './routes.ts'
import { holds, SAMPLES } from './sample-addresses.ts'

const vpc = eachOf<Vpc>(
  'aws_vpc',
  ({ vpcs }) => vpcs,
  ({ VpcId }) => VpcId,
)

const subnet = eachOf<Subnet>(
  'aws_ec2_subnet',
  ({ subnets }) => subnets,
  ({ SubnetId }) => SubnetId,
)

const routeTable = eachOf<RouteTable>(
  'aws_ec2_route_table',
  ({ routeTables }) => routeTables,
  ({ RouteTableId }) => RouteTableId,
)

const transitGateway = eachOf<TransitGateway>(
  'aws_ec2_transit_gateway',
  ({ transitGateways }) =>
    transitGateways.filter(({ State = '' }) => !['deleting', 'deleted'].includes(State)),
  ({ TransitGatewayId }) => TransitGatewayId,
)

const vpnConnection = eachOf<VpnConnection>(
  'aws_ec2_vpn_connection',
  ({ vpnConnections }) => vpnConnections,
  ({ VpnConnectionId }) => VpnConnectionId,
)

function isPublicSubnet({ SubnetId = '' }: Subnet, place: Listed): boolean {
  return publicFamilies(place)(SubnetId).length > 0
}

function subnetsOf({ VpcId }: Vpc, { subnets }: Listed): readonly Subnet[] {
  return subnets.filter((one) => one.VpcId === VpcId)
}

function isVpcUsed({ VpcId }: Vpc, { interfaces }: Listed): boolean {
  return interfaces.some((one) => one.VpcId === VpcId)
}

function isLogged({ VpcId }: Vpc, { flowLogs }: Listed): boolean {
  return flowLogs.some(
    ({ ResourceId, FlowLogStatus, TrafficType = '', DeliverLogsStatus }) =>
      ResourceId === VpcId &&
      FlowLogStatus === 'ACTIVE' &&
      ['ALL', 'REJECT'].includes(TrafficType) &&
      DeliverLogsStatus !== 'FAILED',
  )
}

/** Whether the routes through one connection together lead to all of the VPC beyond it, or to all of the internet. */
function leadsTooFar({ VpcId, Routes = [] }: RouteTable, place: Listed): boolean {
  const peered = Routes.filter(({ VpcPeeringConnectionId }) => VpcPeeringConnectionId !== undefined)
  const bundles = Map.groupBy(peered, ({ VpcPeeringConnectionId = '' }) => VpcPeeringConnectionId)
  return [...bundles].some(([connection, routes]) => {
    const cidrs = routes.flatMap((route) => destinationsOf(route, place))
    const found = place.peerings.find((one) => one.VpcPeeringConnectionId === connection)
    const blocks = [found?.RequesterVpcInfo, found?.AccepterVpcInfo].flatMap((side) =>
      side === undefined || side.VpcId === VpcId ? [] : [side.CidrBlock ?? ''],
    )
    return (
      blocks.some((block) => holds(cidrs, addressesOf(block))) ||
      holds(cidrs, SAMPLES.ipv4) ||
      holds(cidrs, SAMPLES.ipv6)
    )
  })
}

/** The first and the last address of every /24 in a block of 65,536. */
function addressesOf(block: string): readonly string[] {
  const [, start] = /^(\d+\.\d+)\.0\.0\/16$/.exec(block) ?? []
  if (start === undefined) throw new Error(`${block} is no /16`)
  return Array.from({ length: 256 }, (_, octet) => [`${start}.${octet}.0`, `${start}.${octet}.255`]).flat()
}

/**
 * Accounts that have networks of their own in one region only. The scan is told of few regions: of an account with networks in
 * one of these, or in none, it says nothing, since there may be more in the others.
 */
const ONE_REGION: Oracle = {
  rule: 'aws-vpc-one-region-only',
  judge: (estate) =>
    [...Map.groupBy(estate, ({ account }) => account)].flatMap(([account, places]) => {
      const own = places.filter(({ vpcs }) => vpcs.some(({ IsDefault }) => IsDefault !== true))
      if (own.length < 2) return []
      return [{ account, region: 'global', kind: 'aws_account', id: account, severity: null }]
    }),
}

export const VPC_ORACLES: readonly Oracle[] = [
  ONE_REGION,
  subnet(
    'aws-ec2-subnet-maps-public-addresses',
    (one, place) =>
      one.MapPublicIpOnLaunch === true &&
      firstOf('medium', [one.DefaultForAz === true || !isPublicSubnet(one, place), 'low']),
  ),
  vpc(
    'aws-vpc-flow-logs-off',
    (one, place) => !isLogged(one, place) && firstOf('medium', [!isVpcUsed(one, place), 'low']),
  ),
  vpc('aws-vpc-public-and-private-not-separated', (one, place) => {
    const own = subnetsOf(one, place)
    const isFlat = own.length > 0 && own.every((each) => isPublicSubnet(each, place))
    return isFlat && firstOf('medium', [!isVpcUsed(one, place), 'low'])
  }),
  vpc('aws-vpc-subnets-in-one-zone', (one, place) => {
    const zones = new Set(subnetsOf(one, place).map(({ AvailabilityZone }) => AvailabilityZone))
    return zones.size === 1 && 'low'
  }),
  routeTable('aws-vpc-peering-routes-too-wide', (one, place) => {
    const isNobodys = (one.Associations ?? []).length === 0
    return leadsTooFar(one, place) && firstOf('medium', [isNobodys, 'low'])
  }),
  transitGateway('aws-ec2-transit-gateway-auto-accepts', ({ Options = {} }) => {
    const accepts = Options.AutoAcceptSharedAttachments === 'enable'
    const isApart =
      Options.DefaultRouteTableAssociation === 'disable' && Options.DefaultRouteTablePropagation === 'disable'
    return accepts && firstOf('high', [isApart, 'medium'])
  }),
  vpnConnection('aws-vpn-ikev1-allowed', ({ State, Options }) => {
    const tunnels = Options?.TunnelOptions ?? []
    const safe = tunnels.filter(({ IkeVersions = [] }) => {
      const versions = new Set(IkeVersions.map(({ Value }) => Value))
      return versions.size === 1 && versions.has('ikev2')
    })
    return State === 'available' && (safe.length < 2 || safe.length < tunnels.length) && 'medium'
  }),
  vpnConnection('aws-vpn-tunnel-down', ({ State, VgwTelemetry = [] }) => {
    const up = VgwTelemetry.filter(({ Status }) => Status === 'UP')
    return State === 'available' && (up.length < 2 || up.length < VgwTelemetry.length) && 'medium'
  }),
  vpnConnection('aws-vpn-tunnel-logging-off', ({ State, Options }) => {
    const tunnels = Options?.TunnelOptions ?? []
    const logged = tunnels.filter(({ LogOptions }) => LogOptions?.CloudWatchLogOptions?.LogEnabled === true)
    return State === 'available' && (logged.length < 2 || logged.length < tunnels.length) && 'low'
  }),
]
