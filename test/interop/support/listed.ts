import * as sdk from '@aws-sdk/client-ec2'
import type { Place } from './moto-accounts.ts'
import { listTagged, type Tagged } from './tagged.ts'

/** What the SDK lists in one account and region, read by its own parser. */
export interface Listed extends Place {
  readonly groups: readonly sdk.SecurityGroup[]
  readonly groupRules: readonly sdk.SecurityGroupRule[]
  readonly instances: readonly sdk.Instance[]
  /** By the instance's id, decoded. */
  readonly userData: ReadonlyMap<string, string>
  readonly volumes: readonly sdk.Volume[]
  readonly snapshots: readonly sdk.Snapshot[]
  /** Ids of those that EC2 tells when it is asked for snapshots that everybody may restore. */
  readonly publicSnapshots: ReadonlySet<string>
  readonly images: readonly sdk.Image[]
  readonly interfaces: readonly sdk.NetworkInterface[]
  readonly addresses: readonly sdk.Address[]
  readonly vpcs: readonly sdk.Vpc[]
  readonly subnets: readonly sdk.Subnet[]
  readonly routeTables: readonly sdk.RouteTable[]
  readonly networkAcls: readonly sdk.NetworkAcl[]
  readonly prefixLists: readonly sdk.ManagedPrefixList[]
  /** By the list's id; of the account's own lists. */
  readonly prefixListCidrs: ReadonlyMap<string, readonly string[]>
  readonly peerings: readonly sdk.VpcPeeringConnection[]
  readonly transitGateways: readonly sdk.TransitGateway[]
  readonly vpnConnections: readonly sdk.VpnConnection[]
  readonly flowLogs: readonly sdk.FlowLog[]
  readonly endpoints: readonly sdk.VpcEndpoint[]
  readonly endpointServices: readonly sdk.ServiceConfiguration[]
  /** By the service's id. */
  readonly allowedPrincipals: ReadonlyMap<string, readonly string[]>
  readonly templateVersions: readonly sdk.LaunchTemplateVersion[]
  readonly spotFleets: readonly sdk.SpotFleetRequestConfig[]
  readonly encryptsByDefault: boolean
  readonly tagged: readonly Tagged[]
}

/** Everything of the kinds that the tests compare, default groups and root volumes included. */
export async function list(ec2: sdk.EC2Client, place: Place): Promise<Listed> {
  const self = { OwnerIds: ['self'] }
  // Without a number moto tells 15 and keeps silent on the others.
  const defaultAndLatest = { Versions: ['$Default', '$Latest'], MaxResults: 200 }
  const [groups, groupRules, reservations, volumes, interfaces, vpcs, subnets] = await Promise.all([
    ec2.send(new sdk.DescribeSecurityGroupsCommand({})).then(whole),
    ec2.send(new sdk.DescribeSecurityGroupRulesCommand({})).then(whole),
    ec2.send(new sdk.DescribeInstancesCommand({ MaxResults: 1000 })).then(whole),
    ec2.send(new sdk.DescribeVolumesCommand({})).then(whole),
    ec2.send(new sdk.DescribeNetworkInterfacesCommand({})).then(whole),
    ec2.send(new sdk.DescribeVpcsCommand({})).then(whole),
    ec2.send(new sdk.DescribeSubnetsCommand({})).then(whole),
  ])
  const [snapshots, open, images, addresses, tables, acls, lists] = await Promise.all([
    ec2.send(new sdk.DescribeSnapshotsCommand(self)).then(whole),
    ec2.send(new sdk.DescribeSnapshotsCommand({ ...self, RestorableByUserIds: ['all'] })).then(whole),
    ec2.send(new sdk.DescribeImagesCommand({ Owners: ['self'] })).then(whole),
    ec2.send(new sdk.DescribeAddressesCommand({})),
    ec2.send(new sdk.DescribeRouteTablesCommand({})).then(whole),
    ec2.send(new sdk.DescribeNetworkAclsCommand({})).then(whole),
    ec2.send(new sdk.DescribeManagedPrefixListsCommand({})).then(whole),
  ])
  const [peerings, gateways, vpns, logs, endpoints, services, versions, fleets] = await Promise.all([
    ec2.send(new sdk.DescribeVpcPeeringConnectionsCommand({})).then(whole),
    ec2.send(new sdk.DescribeTransitGatewaysCommand({})).then(whole),
    ec2.send(new sdk.DescribeVpnConnectionsCommand({})),
    ec2.send(new sdk.DescribeFlowLogsCommand({})).then(whole),
    ec2.send(new sdk.DescribeVpcEndpointsCommand({})).then(whole),
    ec2.send(new sdk.DescribeVpcEndpointServiceConfigurationsCommand({})).then(whole),
    ec2.send(new sdk.DescribeLaunchTemplateVersionsCommand(defaultAndLatest)).then(whole),
    ec2.send(new sdk.DescribeSpotFleetRequestsCommand({})).then(whole),
  ])
  const { EbsEncryptionByDefault } = await ec2.send(new sdk.GetEbsEncryptionByDefaultCommand({}))
  const instances = (reservations.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? [])
  return {
    ...place,
    groups: groups.SecurityGroups ?? [],
    groupRules: groupRules.SecurityGroupRules ?? [],
    instances,
    userData: await userDataOf(ec2, instances),
    volumes: volumes.Volumes ?? [],
    snapshots: snapshots.Snapshots ?? [],
    publicSnapshots: new Set((open.Snapshots ?? []).map(({ SnapshotId = '' }) => SnapshotId)),
    images: images.Images ?? [],
    interfaces: interfaces.NetworkInterfaces ?? [],
    addresses: addresses.Addresses ?? [],
    vpcs: vpcs.Vpcs ?? [],
    subnets: subnets.Subnets ?? [],
    routeTables: tables.RouteTables ?? [],
    networkAcls: acls.NetworkAcls ?? [],
    prefixLists: lists.PrefixLists ?? [],
    prefixListCidrs: await entriesOf(ec2, lists.PrefixLists ?? []),
    peerings: peerings.VpcPeeringConnections ?? [],
    transitGateways: gateways.TransitGateways ?? [],
    vpnConnections: vpns.VpnConnections ?? [],
    flowLogs: logs.FlowLogs ?? [],
    endpoints: endpoints.VpcEndpoints ?? [],
    endpointServices: services.ServiceConfigurations ?? [],
    allowedPrincipals: await principalsOf(ec2, services.ServiceConfigurations ?? []),
    templateVersions: versions.LaunchTemplateVersions ?? [],
    spotFleets: fleets.SpotFleetRequestConfigs ?? [],
    encryptsByDefault: EbsEncryptionByDefault === true,
    tagged: await listTagged(ec2),
  }
}

function whole<T extends { readonly NextToken?: string | undefined }>(page: T): T {
  if (page.NextToken !== undefined) throw new Error('The server answered in pages')
  return page
}

async function userDataOf(
  ec2: sdk.EC2Client,
  instances: readonly sdk.Instance[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const { InstanceId = '', State } of instances) {
    if (State?.Name === 'terminated') continue
    const request = { InstanceId, Attribute: 'userData' as const }
    const { UserData } = await ec2.send(new sdk.DescribeInstanceAttributeCommand(request))
    if (UserData?.Value === undefined) continue
    found.set(InstanceId, Buffer.from(UserData.Value, 'base64').toString('utf8'))
  }
  return found
}

async function entriesOf(
  ec2: sdk.EC2Client,
  lists: readonly sdk.ManagedPrefixList[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const { PrefixListId = '', OwnerId } of lists) {
    if (OwnerId === 'AWS') continue
    const request = new sdk.GetManagedPrefixListEntriesCommand({ PrefixListId })
    const { Entries = [] } = whole(await ec2.send(request))
    found.set(
      PrefixListId,
      Entries.map(({ Cidr = '' }) => Cidr),
    )
  }
  return found
}

async function principalsOf(
  ec2: sdk.EC2Client,
  services: readonly sdk.ServiceConfiguration[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const { ServiceId = '' } of services) {
    const request = new sdk.DescribeVpcEndpointServicePermissionsCommand({ ServiceId })
    const { AllowedPrincipals = [] } = whole(await ec2.send(request))
    found.set(
      ServiceId,
      AllowedPrincipals.map(({ Principal = '' }) => Principal),
    )
  }
  return found
}
