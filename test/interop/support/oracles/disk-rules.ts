import type { Image, Snapshot, SpotFleetRequestConfig, Volume } from '@aws-sdk/client-ec2'
import type { Listed } from '../listed.ts'
import { eachOf, firstOf, inProduction, type Oracle } from './oracle.ts'

const volume = eachOf<Volume>(
  'aws_ec2_volume',
  ({ volumes }) => volumes,
  ({ VolumeId }) => VolumeId,
)

const snapshot = eachOf<Snapshot>(
  'aws_ec2_snapshot',
  ({ snapshots }) => snapshots,
  ({ SnapshotId }) => SnapshotId,
)

const image = eachOf<Image>(
  'aws_ec2_image',
  ({ images }) => images,
  ({ ImageId }) => ImageId,
)

const spotFleet = eachOf<SpotFleetRequestConfig>(
  'aws_ec2_spot_fleet_request',
  ({ spotFleets }) => spotFleets,
  ({ SpotFleetRequestId }) => SpotFleetRequestId,
)

const settings = eachOf<Listed>(
  'aws_ec2_account_settings',
  (place) => [place],
  ({ region }) => region,
)

function isRegionUsed({ instances, volumes, snapshots, interfaces }: Listed): boolean {
  return [instances, volumes, snapshots, interfaces].some((listed) => listed.length > 0)
}

export const DISK_ORACLES: readonly Oracle[] = [
  settings(
    'aws-ec2-ebs-default-encryption-off',
    (place) => !place.encryptsByDefault && firstOf('medium', [!isRegionUsed(place), 'low']),
  ),
  image('aws-ec2-image-public', ({ Public }) => Public === true && 'critical'),
  snapshot(
    'aws-ec2-snapshot-not-encrypted',
    ({ Encrypted }, place) => Encrypted !== true && inProduction(place, 'medium', 'low'),
  ),
  snapshot(
    'aws-ec2-snapshot-public',
    ({ SnapshotId = '' }, { publicSnapshots }) => publicSnapshots.has(SnapshotId) && 'critical',
  ),
  spotFleet('aws-ec2-spot-fleet-not-encrypted', ({ SpotFleetRequestConfig }) => {
    const disks = (SpotFleetRequestConfig?.LaunchSpecifications ?? []).flatMap(
      ({ BlockDeviceMappings = [] }) => BlockDeviceMappings,
    )
    return disks.some(({ Ebs }) => Ebs !== undefined && Ebs.Encrypted !== true) && 'medium'
  }),
  // The configuration says that no time is too short.
  volume('aws-ec2-volume-not-attached', ({ State }) => State === 'available' && 'low'),
  volume(
    'aws-ec2-volume-not-encrypted',
    ({ Encrypted }, place) => Encrypted !== true && inProduction(place, 'medium', 'low'),
  ),
  volume('aws-ec2-volume-without-snapshot', ({ VolumeId, Attachments = [] }, { snapshots }) => {
    const isSaved = snapshots.some((one) => one.VolumeId === VolumeId && one.State !== 'error')
    const goes = Attachments.some(({ DeleteOnTermination }) => DeleteOnTermination === true)
    return !isSaved && firstOf('medium', [goes, 'low'])
  }),
]
