import type * as Ec2 from '@aws-sdk/client-ec2'
import { flowLog, mainRouteTable, networkAcl, routeTable } from '../gateways.ts'
import { subnet, vpc } from '../networks.ts'
import { addSecurityGroup, permission } from '../security-groups.ts'
import { type Changes, type Cloud, theOne, refuse } from './cloud.ts'

function vpcOf({ region }: Cloud, id: string | undefined): Ec2.Vpc {
  return theOne(region.vpcs, ({ VpcId }) => VpcId === id, 'InvalidVpcID.NotFound', id)
}

function subnetOf({ region }: Cloud, id: string | undefined): Ec2.Subnet {
  return theOne(region.subnets, ({ SubnetId }) => SubnetId === id, 'InvalidSubnetID.NotFound', id)
}

function tableOf({ region }: Cloud, id: string | undefined): Ec2.RouteTable {
  return theOne(
    region.routeTables,
    ({ RouteTableId }) => RouteTableId === id,
    'InvalidRouteTableID.NotFound',
    id,
  )
}

function aclOf({ region }: Cloud, id: string | undefined): Ec2.NetworkAcl {
  return theOne(
    region.networkAcls,
    ({ NetworkAclId }) => NetworkAclId === id,
    'InvalidNetworkAclID.NotFound',
    id,
  )
}

/** With what EC2 makes beside it: a main route table, an ACL and a group, each the default one. */
function createVpc(cloud: Cloud, { CidrBlock }: Ec2.CreateVpcCommandInput): object {
  const { region } = cloud
  const made = vpc(region, { id: cloud.id('vpc'), ...(CidrBlock === undefined ? {} : { cidr: CidrBlock }) })
  made.State = 'pending'
  region.vpcs.push(made)
  region.networkAcls.push(networkAcl(region, cloud.id('acl'), made, []))
  region.routeTables.push(mainRouteTable(region, cloud.id('rtb'), made))
  const id = cloud.id('sg')
  const options = { id, name: 'default', vpcId: made.VpcId ?? '', permissions: [permission('-1', null, id)] }
  addSecurityGroup(region, options)
  cloud.later(() => {
    made.State = 'available'
  })
  return { Vpc: made }
}

function createSubnet(cloud: Cloud, input: Ec2.CreateSubnetCommandInput): object {
  const network = vpcOf(cloud, input.VpcId)
  const zone = (input.AvailabilityZone ?? '').slice(-1)
  const cidr = input.CidrBlock ?? ''
  const made = subnet(cloud.region, network, zone, { id: cloud.id('subnet'), cidr })
  if (cloud.region.subnets.some((other) => other.VpcId === input.VpcId && other.CidrBlock === cidr)) {
    refuse('InvalidSubnet.Conflict', `The CIDR '${cidr}' conflicts with another subnet`)
  }
  made.State = 'pending'
  cloud.region.subnets.push(made)
  const acl = cloud.region.networkAcls.find((one) => one.VpcId === input.VpcId && one.IsDefault === true)
  acl?.Associations?.push({
    NetworkAclAssociationId: cloud.id('aclassoc'),
    NetworkAclId: acl.NetworkAclId,
    SubnetId: made.SubnetId,
  })
  cloud.later(() => {
    made.State = 'available'
  })
  return { Subnet: made }
}

function modifySubnet(cloud: Cloud, input: Ec2.ModifySubnetAttributeCommandInput): object {
  const { SubnetId, MapPublicIpOnLaunch, AssignIpv6AddressOnCreation } = input
  const changed = subnetOf(cloud, SubnetId)
  // "You can only modify one attribute at a time" (API_ModifySubnetAttribute).
  if (MapPublicIpOnLaunch !== undefined && AssignIpv6AddressOnCreation !== undefined) {
    refuse('InvalidParameterCombination', 'Fields for multiple attribute types specified')
  }
  if (MapPublicIpOnLaunch !== undefined) changed.MapPublicIpOnLaunch = MapPublicIpOnLaunch.Value
  if (AssignIpv6AddressOnCreation !== undefined) {
    changed.AssignIpv6AddressOnCreation = AssignIpv6AddressOnCreation.Value
  }
  return {}
}

function createTable(cloud: Cloud, { VpcId }: Ec2.CreateRouteTableCommandInput): object {
  const made = routeTable(cloud.region, cloud.id('rtb'), vpcOf(cloud, VpcId), [])
  cloud.region.routeTables.push(made)
  return { RouteTable: made }
}

function associateTable(
  cloud: Cloud,
  { RouteTableId, SubnetId }: Ec2.AssociateRouteTableCommandInput,
): object {
  const table = tableOf(cloud, RouteTableId)
  const placed = subnetOf(cloud, SubnetId)
  if (placed.State !== 'available') refuse('InvalidSubnetID.NotFound', `${SubnetId} is ${placed.State}`)
  table.Associations?.push({
    Main: false,
    RouteTableAssociationId: cloud.id('rtbassoc'),
    RouteTableId,
    SubnetId,
    AssociationState: { State: 'associated' },
  })
  return {}
}

function createRoute(cloud: Cloud, input: Ec2.CreateRouteCommandInput): object {
  const { RouteTableId, DryRun: _dry, ...route } = input
  const table = tableOf(cloud, RouteTableId)
  if (table.Routes?.some((other) => leadsTo(other, route)) === true) {
    refuse('RouteAlreadyExists', 'The route already exists.')
  }
  table.Routes?.push(Object.assign(route, { Origin: 'CreateRoute', State: 'active' } as const))
  return {}
}

type Destination = Pick<Ec2.Route, 'DestinationCidrBlock' | 'DestinationIpv6CidrBlock'>

function leadsTo(route: Ec2.Route, { DestinationCidrBlock, DestinationIpv6CidrBlock }: Destination): boolean {
  return (
    route.DestinationCidrBlock === DestinationCidrBlock &&
    route.DestinationIpv6CidrBlock === DestinationIpv6CidrBlock
  )
}

function deleteRoute(cloud: Cloud, input: Ec2.DeleteRouteCommandInput): object {
  const table = tableOf(cloud, input.RouteTableId)
  const kept = table.Routes?.filter((route) => !leadsTo(route, input))
  if (kept?.length === table.Routes?.length) refuse('InvalidRoute.NotFound', 'There is no such route.')
  table.Routes = kept
  return {}
}

/** Rules for each direction of an ACL, IPv4 and IPv6 together (VPC quotas). */
const MOST_ENTRIES = 20

function createEntry(cloud: Cloud, input: Ec2.CreateNetworkAclEntryCommandInput): object {
  const { NetworkAclId, DryRun: _dry, ...entry } = input
  const acl = aclOf(cloud, NetworkAclId)
  const same = (acl.Entries ?? []).filter(({ Egress }) => Egress === entry.Egress)
  if (same.some(({ RuleNumber }) => RuleNumber === entry.RuleNumber)) {
    refuse('NetworkAclEntryAlreadyExists', `The entry ${entry.RuleNumber} exists.`)
  }
  if (same.length >= MOST_ENTRIES) refuse('NetworkAclEntryLimitExceeded', 'The ACL is full.')
  acl.Entries?.push(entry)
  return {}
}

function deleteEntry(
  cloud: Cloud,
  { NetworkAclId, RuleNumber, Egress }: Ec2.DeleteNetworkAclEntryCommandInput,
): object {
  const acl = aclOf(cloud, NetworkAclId)
  const kept = acl.Entries?.filter((entry) => entry.RuleNumber !== RuleNumber || entry.Egress !== Egress)
  if (kept?.length === acl.Entries?.length)
    refuse('InvalidNetworkAclEntry.NotFound', 'There is no such entry.')
  acl.Entries = kept
  return {}
}

function deleteAcl(cloud: Cloud, { NetworkAclId }: Ec2.DeleteNetworkAclCommandInput): object {
  const gone = aclOf(cloud, NetworkAclId)
  if ((gone.Associations ?? []).length > 0 || gone.IsDefault === true) {
    refuse('DependencyViolation', `networkAcl '${NetworkAclId}' has dependencies and cannot be deleted.`)
  }
  cloud.region.networkAcls = cloud.region.networkAcls.filter((other) => other !== gone)
  return {}
}

function createFlowLogs(cloud: Cloud, input: Ec2.CreateFlowLogsCommandInput): object {
  const ids = (input.ResourceIds ?? []).map((id) => {
    vpcOf(cloud, id)
    const FlowLogId = cloud.id('fl')
    const { TrafficType, LogDestinationType, LogDestination } = input
    cloud.region.flowLogs.push(flowLog(FlowLogId, id, { TrafficType, LogDestinationType, LogDestination }))
    return FlowLogId
  })
  return { FlowLogIds: ids }
}

function deleteFlowLogs({ region }: Cloud, { FlowLogIds = [] }: Ec2.DeleteFlowLogsCommandInput): object {
  for (const id of FlowLogIds) {
    theOne(region.flowLogs, ({ FlowLogId }) => FlowLogId === id, 'InvalidFlowLogId.NotFound', id)
  }
  region.flowLogs = region.flowLogs.filter(({ FlowLogId = '' }) => !FlowLogIds.includes(FlowLogId))
  return { Unsuccessful: [] }
}

export const NETWORK_CHANGES: Changes = {
  AssociateRouteTable: associateTable,
  CreateFlowLogs: createFlowLogs,
  DeleteFlowLogs: deleteFlowLogs,
  CreateNetworkAclEntry: createEntry,
  CreateRoute: createRoute,
  CreateRouteTable: createTable,
  CreateSubnet: createSubnet,
  CreateVpc: createVpc,
  DeleteNetworkAcl: deleteAcl,
  DeleteNetworkAclEntry: deleteEntry,
  DeleteRoute: deleteRoute,
  ModifySubnetAttribute: modifySubnet,
}
