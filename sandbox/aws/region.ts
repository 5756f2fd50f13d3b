import type {
  Address,
  AllowedPrincipal,
  ClientVpnEndpoint,
  CreateVolumePermission,
  CustomerGateway,
  DhcpOptions,
  EgressOnlyInternetGateway,
  FlowLog,
  Host,
  Image,
  Instance,
  InstanceTypeInfo,
  InternetGateway,
  KeyPairInfo,
  LaunchPermission,
  LaunchTemplate,
  LaunchTemplateVersion,
  ManagedPrefixList,
  NatGateway,
  NetworkAcl,
  NetworkInterface,
  PrefixListEntry,
  Reservation,
  ReservedInstances,
  RouteTable,
  SecurityGroup,
  SecurityGroupVpcAssociation,
  ServiceConfiguration,
  Snapshot,
  SpotFleetRequestConfig,
  Subnet,
  TrafficMirrorFilter,
  TrafficMirrorSession,
  TrafficMirrorTarget,
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRouteTable,
  Volume,
  Vpc,
  VpcBlockPublicAccessExclusion,
  VpcEndpoint,
  VpcPeeringConnection,
  VpnConnection,
  VpnGateway,
} from '@aws-sdk/client-ec2'
import type { OptInStatus } from './region-codes.ts'
import { initialSettings, type RegionSettings } from './region-settings.ts'

/** One account in one region: plain objects as the AWS SDK returns them, in the order in which AWS lists them. */
export class Region {
  readonly account: string
  readonly code: string
  optInStatus: OptInStatus
  securityGroups: SecurityGroup[] = []
  /** With VPCs besides the group's own. */
  groupAssociations: SecurityGroupVpcAssociation[] = []
  reservations: Reservation[] = []
  volumes: Volume[] = []
  networkInterfaces: NetworkInterface[] = []
  vpcs: Vpc[] = []
  subnets: Subnet[] = []
  networkAcls: NetworkAcl[] = []
  routeTables: RouteTable[] = []
  internetGateways: InternetGateway[] = []
  natGateways: NatGateway[] = []
  addresses: Address[] = []
  vpcEndpoints: VpcEndpoint[] = []
  peeringConnections: VpcPeeringConnection[] = []
  flowLogs: FlowLog[] = []
  snapshots: Snapshot[] = []
  /** Ids of snapshots that everyone may restore. */
  readonly publicSnapshots = new Set<string>()
  /** Accounts that may make volumes of it, by the id of the snapshot. */
  readonly volumePermissions = new Map<string, readonly CreateVolumePermission[]>()
  images: Image[] = []
  /** Who may launch it, by the id of the image. */
  readonly launchPermissions = new Map<string, readonly LaunchPermission[]>()
  /** Images of other accounts, Amazon's among them, that the account may see. */
  sharedImages: Image[] = []
  keyPairs: KeyPairInfo[] = []
  launchTemplates: LaunchTemplate[] = []
  /** All versions of all templates. */
  launchTemplateVersions: LaunchTemplateVersion[] = []
  instanceTypes: InstanceTypeInfo[] = []
  hosts: Host[] = []
  reservedInstances: ReservedInstances[] = []
  prefixLists: ManagedPrefixList[] = []
  readonly prefixListEntries = new Map<string, readonly PrefixListEntry[]>()
  transitGateways: TransitGateway[] = []
  transitGatewayAttachments: TransitGatewayAttachment[] = []
  transitGatewayRouteTables: TransitGatewayRouteTable[] = []
  vpnConnections: VpnConnection[] = []
  vpnGateways: VpnGateway[] = []
  customerGateways: CustomerGateway[] = []
  clientVpnEndpoints: ClientVpnEndpoint[] = []
  egressOnlyInternetGateways: EgressOnlyInternetGateway[] = []
  dhcpOptions: DhcpOptions[] = []
  endpointServices: ServiceConfiguration[] = []
  /** By the id of the service. */
  readonly servicePermissions = new Map<string, readonly AllowedPrincipal[]>()
  blockPublicAccessExclusions: VpcBlockPublicAccessExclusion[] = []
  spotFleetRequests: SpotFleetRequestConfig[] = []
  trafficMirrorSessions: TrafficMirrorSession[] = []
  trafficMirrorFilters: TrafficMirrorFilter[] = []
  trafficMirrorTargets: TrafficMirrorTarget[] = []
  /** Base64 by the id of the instance. */
  readonly userData = new Map<string, string>()
  readonly settings: RegionSettings
  readonly #states = new Map<() => object, object>()

  constructor(account: string, code: string, optInStatus: OptInStatus) {
    this.account = account
    this.code = code
    this.settings = initialSettings(account, code)
    this.optInStatus = optInStatus
  }

  /** What a service other than EC2 keeps of the region: the service's own function says how it begins. */
  of<T extends object>(begin: () => T): T {
    const state = this.#states.get(begin) ?? begin()
    this.#states.set(begin, state)
    return state as T
  }

  get enabled(): boolean {
    return this.optInStatus !== 'not-opted-in'
  }

  get instances(): readonly Instance[] {
    return this.reservations.flatMap((reservation) => reservation.Instances ?? [])
  }

  securityGroup(idOrName: string): SecurityGroup {
    const group = this.securityGroups.find(({ GroupId, GroupName }) =>
      [GroupId, GroupName].includes(idOrName),
    )
    if (group === undefined) {
      throw new RangeError(`${this.account} has no security group ${idOrName} in ${this.code}`)
    }
    return group
  }
}
