import {
  AttachVolumeCommand,
  CreateImageCommand,
  CreateSnapshotCommand,
  CreateVolumeCommand,
  DescribeVolumesCommand,
  type EC2Client,
  EnableEbsEncryptionByDefaultCommand,
  ModifyImageAttributeCommand,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import { given, named, pick } from './made.ts'

interface Around {
  readonly zone: string
  /** Whether new volumes are encrypted unless one asks for another thing. */
  readonly isEncrypting: boolean
  readonly instances: ReadonlyMap<string, string>
  readonly random: Random
}

/** Volumes, used and unused, snapshots of some of them, and images, one of them for everybody. Ids of the volumes. */
export async function createDisks(
  ec2: EC2Client,
  { zone, isEncrypting, instances, random }: Around,
): Promise<string[]> {
  if (isEncrypting) await ec2.send(new EnableEbsEncryptionByDefaultCommand({}))
  const made: string[] = []
  for (const Encrypted of [true, false, true, false, random.next() < 0.5, random.next() < 0.5]) {
    const { VolumeId } = await ec2.send(
      new CreateVolumeCommand({
        AvailabilityZone: zone,
        Size: 1 + random.below(500),
        VolumeType: random.pick(['gp2', 'gp3']),
        Encrypted,
        TagSpecifications: random.next() < 0.5 ? named('volume', 'ops & dev') : [],
      }),
    )
    made.push(given(VolumeId))
  }
  const [used, unused, ...others] = made
  for (const VolumeId of [used, others[0]]) {
    const InstanceId = pick(instances, VolumeId === used ? 'inside' : 'front')
    await ec2.send(new AttachVolumeCommand({ VolumeId, InstanceId, Device: '/dev/sdf' }))
  }
  const roots = await rootsOf(ec2, random)
  for (const VolumeId of [used, unused, ...roots]) {
    const Description = `nightly & <${VolumeId}>`
    await ec2.send(new CreateSnapshotCommand({ VolumeId, Description }))
  }
  await createImages(ec2, pick(instances, 'inside'))
  return made
}

/** Some of the volumes that came with instances. */
async function rootsOf(ec2: EC2Client, random: Random): Promise<string[]> {
  const { Volumes = [] } = await ec2.send(new DescribeVolumesCommand({}))
  return Volumes.filter(({ Attachments = [] }) => Attachments.length > 0 && random.next() < 0.3).map(
    ({ VolumeId }) => given(VolumeId),
  )
}

async function createImages(ec2: EC2Client, InstanceId: string): Promise<void> {
  for (const sharing of ['nobody', 'partner', 'all']) {
    const { ImageId } = await ec2.send(new CreateImageCommand({ InstanceId, Name: `for-${sharing}` }))
    if (sharing === 'nobody') continue
    const Add = [sharing === 'all' ? { Group: 'all' as const } : { UserId: '999988887777' }]
    await ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add } }))
  }
}
