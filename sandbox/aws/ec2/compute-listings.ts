import type { Image, LaunchTemplateVersion, Snapshot } from '@aws-sdk/client-ec2'
import type { Call, Operations } from '../call.ts'
import { AwsFault, invalidValue } from '../errors.ts'
import type { Region } from '../region.ts'
import { listParameter } from '../parameters.ts'
import {
  HOST,
  IMAGE,
  INSTANCE_TYPE,
  KEY_PAIR,
  LAUNCH_TEMPLATE,
  LAUNCH_TEMPLATE_VERSION,
  RESERVED_INSTANCES,
  SNAPSHOT,
  SPOT_FLEET_REQUEST,
} from './compute-shapes.ts'
import { listing, MOST_FILTER_VALUES } from './listing.ts'

/** The real EC2 lists the snapshots and images of the whole world unless it is told whose. */
function requireSelf({ parameters }: Call): void {
  const owners = listParameter(parameters, 'Owner')
  if (owners.join() !== 'self') throw invalidValue('Only Owner.1=self is played here.')
}

function snapshots(region: Region, call: Call): readonly Snapshot[] {
  requireSelf(call)
  const restorableBy = listParameter(call.parameters, 'RestorableBy')
  if (restorableBy.length === 0) return region.snapshots
  if (restorableBy.join() !== 'all') throw invalidValue('Only RestorableBy.1=all is played here.')
  return region.snapshots.filter(({ SnapshotId = '' }) => region.publicSnapshots.has(SnapshotId))
}

/** The account's own, or by their ids anybody's that it may see. Owners see their deprecated images in any case. */
function images(region: Region, call: Call): readonly Image[] {
  const { parameters } = call
  const filter = parameters.get('Filter.1.Name')
  if (filter !== null) {
    if (filter !== 'image-id') throw invalidValue('Only the filter image-id is played here.')
    const ids = listParameter(parameters, 'Filter.1.Value')
    if (ids.length > MOST_FILTER_VALUES) throw new AwsFault('FilterLimitExceeded', 400, 'Too many values.')
    const deprecated = parameters.get('IncludeDeprecated') === 'true'
    const shared = region.sharedImages.filter((image) => deprecated || image.DeprecationTime === undefined)
    return [...region.images, ...shared].filter(({ ImageId = '' }) => ids.includes(ImageId))
  }
  requireSelf(call)
  if (parameters.get('IncludeDisabled') === 'true') return region.images
  return region.images.filter(({ State }) => State !== 'disabled')
}

function versions(region: Region, { parameters }: Call): readonly LaunchTemplateVersion[] {
  const wanted = listParameter(parameters, 'LaunchTemplateVersion')
  if (wanted.length === 0 || wanted.some((version) => version !== '$Default' && version !== '$Latest')) {
    throw new AwsFault(
      'MissingParameter',
      400,
      'Without a launch template, the versions must be $Default, $Latest or both.',
    )
  }
  return region.launchTemplateVersions.filter(
    (version) =>
      (wanted.includes('$Default') && version.DefaultVersion === true) ||
      (wanted.includes('$Latest') && isLatest(version, region)),
  )
}

function isLatest(
  { LaunchTemplateId: id, VersionNumber: number = 0 }: LaunchTemplateVersion,
  region: Region,
) {
  return region.launchTemplateVersions.every(
    (other) => other.LaunchTemplateId !== id || (other.VersionNumber ?? 0) <= number,
  )
}

export const COMPUTE_LISTINGS: Operations = {
  DescribeSnapshots: listing({
    set: 'snapshotSet',
    shape: SNAPSHOT,
    entries: snapshots,
    parameters: ['Owner', 'RestorableBy'],
    most: 1000,
  }),
  DescribeImages: listing({
    set: 'imagesSet',
    shape: IMAGE,
    entries: images,
    parameters: ['Owner', 'IncludeDeprecated', 'IncludeDisabled', 'Filter.1.Name', 'Filter.1.Value'],
    most: 1000,
  }),
  DescribeKeyPairs: listing({
    set: 'keySet',
    shape: KEY_PAIR,
    entries: (region, call) =>
      call.parameters.get('IncludePublicKey') === 'true'
        ? region.keyPairs
        : region.keyPairs.map(({ PublicKey: _hidden, ...pair }) => pair),
    parameters: ['IncludePublicKey'],
    most: null,
  }),
  DescribeLaunchTemplates: listing({
    set: 'launchTemplates',
    shape: LAUNCH_TEMPLATE,
    entries: (region) => region.launchTemplates,
    most: 200,
  }),
  DescribeLaunchTemplateVersions: listing({
    set: 'launchTemplateVersionSet',
    shape: LAUNCH_TEMPLATE_VERSION,
    entries: versions,
    parameters: ['LaunchTemplateVersion'],
    most: 200,
  }),
  DescribeInstanceTypes: listing({
    set: 'instanceTypeSet',
    shape: INSTANCE_TYPE,
    entries: (region) => region.instanceTypes,
    most: 100,
  }),
  DescribeHosts: listing({
    set: 'hostSet',
    shape: HOST,
    entries: (region) => region.hosts,
    most: 500,
  }),
  DescribeSpotFleetRequests: listing({
    set: 'spotFleetRequestConfigSet',
    shape: SPOT_FLEET_REQUEST,
    entries: (region) => region.spotFleetRequests,
    most: 1000,
  }),
  DescribeReservedInstances: listing({
    set: 'reservedInstancesSet',
    shape: RESERVED_INSTANCES,
    entries: (region) => region.reservedInstances,
    most: null,
  }),
}
