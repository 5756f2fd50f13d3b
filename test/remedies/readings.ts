import type { Cloud } from '../../sandbox/aws/changes/cloud.ts'
import type { Region } from '../../sandbox/aws/region.ts'
import { securityGroupRules } from '../../sandbox/aws/security-group-rules.ts'

type Input = Readonly<Record<string, unknown>>
type Items = readonly object[]

/** What an operation that only looks answers: a list of the region, by ids and filters. */
interface Reading {
  readonly list: string
  readonly items: (region: Region) => Items
  /** The parameter with ids, and the member that holds one. */
  readonly ids?: readonly [parameter: string, member: string]
  readonly filters?: Readonly<Record<string, (item: never, value: string) => boolean>>
}

interface InGroup {
  readonly GroupId?: string
  readonly Groups?: readonly { readonly GroupId?: string }[]
}

interface OnSubnets {
  readonly Associations?: readonly { readonly SubnetId?: string }[]
}

const READINGS: Readonly<Record<string, Reading>> = {
  DescribeAddresses: {
    list: 'Addresses',
    items: (region) => region.addresses,
    ids: ['AllocationIds', 'AllocationId'],
  },
  DescribeFlowLogs: {
    list: 'FlowLogs',
    items: (region) => region.flowLogs,
    filters: { 'resource-id': ({ ResourceId }: { ResourceId?: string }, value) => ResourceId === value },
  },
  DescribeImages: {
    list: 'Images',
    items: (region) => [...region.images, ...region.sharedImages],
    ids: ['ImageIds', 'ImageId'],
    filters: {
      'virtualization-type': (image: { VirtualizationType?: string }, value) =>
        image.VirtualizationType === value,
    },
  },
  DescribeManagedPrefixLists: {
    list: 'PrefixLists',
    items: (region) => region.prefixLists,
    ids: ['PrefixListIds', 'PrefixListId'],
  },
  DescribeNetworkInterfaces: {
    list: 'NetworkInterfaces',
    items: (region) => region.networkInterfaces,
    filters: {
      'group-id': ({ Groups = [] }: InGroup, value) => Groups.some(({ GroupId }) => GroupId === value),
    },
  },
  DescribeRouteTables: {
    list: 'RouteTables',
    items: (region) => region.routeTables,
    filters: {
      'association.subnet-id': ({ Associations = [] }: OnSubnets, value) =>
        Associations.some(({ SubnetId }) => SubnetId === value),
    },
  },
  DescribeSecurityGroupRules: {
    list: 'SecurityGroupRules',
    items: securityGroupRules,
    filters: { 'group-id': ({ GroupId }: InGroup, value) => GroupId === value },
  },
  DescribeSnapshots: {
    list: 'Snapshots',
    items: (region) => region.snapshots,
    ids: ['SnapshotIds', 'SnapshotId'],
  },
  DescribeSpotFleetRequests: {
    list: 'SpotFleetRequestConfigs',
    items: (region) => region.spotFleetRequests,
    ids: ['SpotFleetRequestIds', 'SpotFleetRequestId'],
  },
  DescribeTransitGatewayAttachments: {
    list: 'TransitGatewayAttachments',
    items: (region) => region.transitGatewayAttachments,
    filters: {
      'transit-gateway-id': (one: { TransitGatewayId?: string }, value) => one.TransitGatewayId === value,
    },
  },
  DescribeVolumes: { list: 'Volumes', items: (region) => region.volumes, ids: ['VolumeIds', 'VolumeId'] },
  DescribeVpcBlockPublicAccessExclusions: {
    list: 'VpcBlockPublicAccessExclusions',
    items: (region) => region.blockPublicAccessExclusions,
    ids: ['ExclusionIds', 'ExclusionId'],
  },
  DescribeVpcEndpointConnections: {
    list: 'VpcEndpointConnections',
    items: () => [],
    filters: { 'service-id': () => true },
  },
  DescribeVpcEndpoints: {
    list: 'VpcEndpoints',
    items: (region) => region.vpcEndpoints,
    ids: ['VpcEndpointIds', 'VpcEndpointId'],
  },
  DescribeVpnConnections: {
    list: 'VpnConnections',
    items: (region) => region.vpnConnections,
    ids: ['VpnConnectionIds', 'VpnConnectionId'],
  },
}

function describeVersions({ region }: Cloud, { LaunchTemplateId, Versions = [] }: Input): object {
  const wanted = Versions as readonly string[]
  const versions = region.launchTemplateVersions.filter(
    (version) =>
      (LaunchTemplateId === undefined || version.LaunchTemplateId === LaunchTemplateId) &&
      (wanted.some((one) => one.startsWith('$')) || wanted.includes(String(version.VersionNumber))),
  )
  if (versions.length === 0 && LaunchTemplateId !== undefined)
    throw new Error('InvalidLaunchTemplateId.VersionNotFound')
  return { LaunchTemplateVersions: versions }
}

/** Operations that answer other things than a list. */
const OTHERS: Readonly<Record<string, (cloud: Cloud, input: Input) => object>> = {
  DescribeLaunchTemplateVersions: describeVersions,
  DescribeVpcBlockPublicAccessOptions: ({ region }) => ({
    VpcBlockPublicAccessOptions: region.settings.vpcBlockPublicAccess,
  }),
  DescribeVpcEndpointServicePermissions: ({ region }, { ServiceId }) => ({
    AllowedPrincipals: region.servicePermissions.get(String(ServiceId)) ?? [],
  }),
  GetImageBlockPublicAccessState: ({ region }) => region.settings.imageSharing,
  GetInstanceMetadataDefaults: ({ region }) => region.settings.metadataDefaults,
}

/** Parameters that choose nothing in a region of ours. */
const IDLE = new Set(['Owners', 'OwnerIds', 'IncludeDeprecated', 'RestorableByUserIds'])

/** Null: the operation is no such one. Throws where it would be refused, or where its parameters are not played. */
export function look(cloud: Cloud, operation: string, input: Input): object | null {
  const other = OTHERS[operation]
  if (other !== undefined) return other(cloud, input)
  const reading = READINGS[operation]
  if (reading === undefined) return null
  const { list, items, ids: [parameter, member] = [], filters = {} } = reading
  let found = items(cloud.region)
  for (const [name, value] of Object.entries(input)) {
    if (IDLE.has(name)) continue
    if (name === parameter) found = byIds(found, member ?? '', value as readonly string[])
    else if (name === 'Filters' || name === 'Filter') {
      for (const { Name = '', Values = [] } of value as readonly {
        Name?: string
        Values?: readonly string[]
      }[]) {
        const filter = filters[Name]
        if (filter === undefined) throw new Error(`${operation}: the filter ${Name} is not played.`)
        found = found.filter((item) => Values.some((one) => filter(item as never, one)))
      }
    } else throw new Error(`${operation}: ${name} is not played.`)
  }
  return { [list]: found }
}

function byIds(items: Items, member: string, ids: readonly string[]): Items {
  return ids.map((id) => {
    const found = items.find((item) => (item as Readonly<Record<string, unknown>>)[member] === id)
    if (found === undefined) throw new Error(`The ID '${id}' does not exist`)
    return found
  })
}
