import type {
  Address,
  FlowLog,
  InternetGateway,
  NatGateway,
  NetworkAcl,
  RouteTable,
  Subnet,
  Vpc,
  VpcEndpoint,
  VpcPeeringConnection,
} from '@aws-sdk/client-ec2'
import type { Region } from './region.ts'

/** When everything here was made. */
const MADE = new Date('2026-03-02T08:30:00.000Z')
const EVERYTHING = { CidrBlock: '0.0.0.0/0', Protocol: '-1' }

/** Lets everything through, as EC2 makes a VPC's own, for these subnets. */
export function networkAcl(
  region: Region,
  id: string,
  vpc: Vpc,
  subnets: readonly Subnet[],
  own: NetworkAcl = {},
): NetworkAcl {
  return {
    NetworkAclId: id,
    VpcId: vpc.VpcId,
    OwnerId: region.account,
    IsDefault: true,
    Associations: subnets.map(({ SubnetId }, index) => ({
      NetworkAclAssociationId: `aclassoc-${id.slice(4)}${index}`,
      NetworkAclId: id,
      SubnetId,
    })),
    Entries: [true, false].flatMap((Egress) => [
      { ...EVERYTHING, Egress, RuleAction: 'allow' as const, RuleNumber: 100 },
      { ...EVERYTHING, Egress, RuleAction: 'deny' as const, RuleNumber: 32767 },
    ]),
    Tags: [],
    ...own,
  }
}

/** Routes within the VPC, for these subnets, beside what it is given. */
export function routeTable(
  region: Region,
  id: string,
  vpc: Vpc,
  subnets: readonly Subnet[],
  own: RouteTable = {},
): RouteTable {
  return {
    RouteTableId: id,
    VpcId: vpc.VpcId,
    OwnerId: region.account,
    Associations: subnets.map(({ SubnetId }, index) => ({
      Main: false,
      RouteTableAssociationId: `rtbassoc-${id.slice(4)}${index}`,
      RouteTableId: id,
      SubnetId,
      AssociationState: { State: 'associated' as const },
    })),
    PropagatingVgws: [],
    Tags: [],
    ...own,
    Routes: [
      {
        DestinationCidrBlock: vpc.CidrBlock,
        GatewayId: 'local',
        Origin: 'CreateRouteTable',
        State: 'active',
      },
      ...(own.Routes ?? []),
    ],
  }
}

/** The one that a VPC comes with, for all subnets that have none of their own. */
export function mainRouteTable(region: Region, id: string, vpc: Vpc): RouteTable {
  return routeTable(region, id, vpc, [], {
    Associations: [
      {
        Main: true,
        RouteTableAssociationId: `rtbassoc-${id.slice(4)}`,
        RouteTableId: id,
        AssociationState: { State: 'associated' },
      },
    ],
  })
}

export function internetGateway(region: Region, id: string, vpc: Vpc): InternetGateway {
  return {
    InternetGatewayId: id,
    OwnerId: region.account,
    Attachments: [{ State: 'attached', VpcId: vpc.VpcId }],
    Tags: [],
  }
}

/** A public one with this address. */
export function natGateway(id: string, subnet: Subnet, interfaceId: string, ip: Address): NatGateway {
  return {
    NatGatewayId: id,
    SubnetId: subnet.SubnetId,
    VpcId: subnet.VpcId,
    State: 'available',
    ConnectivityType: 'public',
    CreateTime: MADE,
    NatGatewayAddresses: [
      {
        AllocationId: ip.AllocationId,
        NetworkInterfaceId: interfaceId,
        PublicIp: ip.PublicIp,
        IsPrimary: true,
        Status: 'succeeded',
      },
    ],
    Tags: [],
  }
}

/** Of the VPC's address pool of Amazon; not associated unless told otherwise. */
export function address(region: Region, publicIp: string, own: Address = {}): Address {
  return {
    PublicIp: publicIp,
    AllocationId: `eipalloc-0${publicIp.replaceAll('.', '').padStart(16, '0')}`,
    Domain: 'vpc',
    PublicIpv4Pool: 'amazon',
    NetworkBorderGroup: region.code,
    Tags: [],
    ...own,
  }
}

/** A gateway endpoint unless told otherwise. */
export function vpcEndpoint(region: Region, id: string, vpc: Vpc, own: VpcEndpoint = {}): VpcEndpoint {
  return {
    VpcEndpointId: id,
    VpcEndpointType: 'Gateway',
    VpcId: vpc.VpcId,
    OwnerId: region.account,
    ServiceName: `com.amazonaws.${region.code}.s3`,
    State: 'Available',
    PolicyDocument: '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}',
    RouteTableIds: [],
    SubnetIds: [],
    Groups: [],
    NetworkInterfaceIds: [],
    DnsEntries: [],
    PrivateDnsEnabled: false,
    RequesterManaged: false,
    CreationTimestamp: MADE,
    Tags: [],
    ...own,
  }
}

/** An active one; both regions list it. */
export function peeringConnection(
  id: string,
  requester: { readonly region: Region; readonly vpc: Vpc },
  accepter: { readonly region: Region; readonly vpc: Vpc },
): VpcPeeringConnection {
  const [RequesterVpcInfo, AccepterVpcInfo] = [requester, accepter].map(({ region, vpc }) => ({
    OwnerId: region.account,
    Region: region.code,
    VpcId: vpc.VpcId,
    CidrBlock: vpc.CidrBlock,
    CidrBlockSet: [{ CidrBlock: vpc.CidrBlock }],
    Ipv6CidrBlockSet: [],
  }))
  return {
    VpcPeeringConnectionId: id,
    RequesterVpcInfo,
    AccepterVpcInfo,
    Status: { Code: 'active', Message: 'Active' },
    Tags: [],
  }
}

/** All traffic of a VPC, subnet or interface, to CloudWatch Logs. */
export function flowLog(id: string, resourceId: string, own: FlowLog = {}): FlowLog {
  return {
    FlowLogId: id,
    ResourceId: resourceId,
    FlowLogStatus: 'ACTIVE',
    TrafficType: 'ALL',
    LogDestinationType: 'cloud-watch-logs',
    LogGroupName: 'network',
    DeliverLogsStatus: 'SUCCESS',
    MaxAggregationInterval: 600,
    CreationTime: MADE,
    Tags: [],
    ...own,
  }
}
