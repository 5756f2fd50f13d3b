import type * as Ec2 from '@aws-sdk/client-ec2'
import { image, snapshot } from '../images.ts'
import { type Changes, type Cloud, theOne, refuse } from './cloud.ts'

function volumeOf({ region }: Cloud, id: string | undefined): Ec2.Volume {
  return theOne(region.volumes, ({ VolumeId }) => VolumeId === id, 'InvalidVolume.NotFound', id)
}

function snapshotOf({ region }: Cloud, id: string | undefined): Ec2.Snapshot {
  return theOne(region.snapshots, ({ SnapshotId }) => SnapshotId === id, 'InvalidSnapshot.NotFound', id)
}

function imageOf({ region }: Cloud, id: string | undefined): Ec2.Image {
  return theOne(region.images, ({ ImageId }) => ImageId === id, 'InvalidAMIID.NotFound', id)
}

function addSnapshot(cloud: Cloud, own: Ec2.Snapshot): Ec2.Snapshot {
  const made = snapshot(cloud.region, cloud.id('snap'), { StartTime: new Date(), State: 'pending', ...own })
  cloud.region.snapshots.push(made)
  cloud.later(() => {
    made.State = 'completed'
  })
  return made
}

function snapshotOfVolume(cloud: Cloud, volume: Ec2.Volume): Ec2.Snapshot {
  const { VolumeId, Size, Encrypted } = volume
  return addSnapshot(cloud, { VolumeId, VolumeSize: Size, Encrypted })
}

function createSnapshot(cloud: Cloud, { VolumeId }: Ec2.CreateSnapshotCommandInput): object {
  return snapshotOfVolume(cloud, volumeOf(cloud, VolumeId))
}

function createSnapshots(cloud: Cloud, { InstanceSpecification }: Ec2.CreateSnapshotsCommandInput): object {
  const instance = cloud.instance(InstanceSpecification?.InstanceId)
  const own = cloud.region.volumes.filter(({ Attachments = [] }) =>
    Attachments.some(({ InstanceId }) => InstanceId === instance.InstanceId),
  )
  return { Snapshots: own.map((volume) => snapshotOfVolume(cloud, volume)) }
}

/** AWS gives copies a volume id that means nothing, and no tags. */
function copySnapshot(cloud: Cloud, input: Ec2.CopySnapshotCommandInput): object {
  const source = snapshotOf(cloud, input.SourceSnapshotId)
  if (source.State !== 'completed') refuse('IncorrectState', `Snapshot ${source.SnapshotId} is not completed`)
  const Encrypted = input.Encrypted === true || source.Encrypted
  const { VolumeSize } = source
  const Tags = input.TagSpecifications?.[0]?.Tags ?? []
  return addSnapshot(cloud, { VolumeId: 'vol-ffffffff', VolumeSize, Encrypted, Tags })
}

function deleteSnapshot(cloud: Cloud, { SnapshotId }: Ec2.DeleteSnapshotCommandInput): object {
  const { region } = cloud
  const gone = snapshotOf(cloud, SnapshotId)
  const holder = region.images.find(({ BlockDeviceMappings = [] }) =>
    BlockDeviceMappings.some(({ Ebs }) => Ebs?.SnapshotId === SnapshotId),
  )
  if (holder !== undefined) refuse('InvalidSnapshot.InUse', `${SnapshotId} is in use by ${holder.ImageId}`)
  region.snapshots = region.snapshots.filter((other) => other !== gone)
  return {}
}

function createVolume(cloud: Cloud, input: Ec2.CreateVolumeCommandInput): object {
  const source = input.SnapshotId === undefined ? undefined : snapshotOf(cloud, input.SnapshotId)
  if (source !== undefined && source.State !== 'completed') {
    refuse('IncorrectState', `Snapshot ${source.SnapshotId} is in invalid state - ${source.State}`)
  }
  if (input.Throughput !== undefined && input.VolumeType !== 'gp3') {
    refuse(
      'InvalidParameterCombination',
      `The parameter Throughput is not supported for ${input.VolumeType} volumes.`,
    )
  }
  const byDefault = cloud.region.settings.ebsEncryption.EbsEncryptionByDefault === true
  const made: Ec2.Volume = {
    VolumeId: cloud.id('vol'),
    Size: input.Size ?? source?.VolumeSize,
    SnapshotId: input.SnapshotId ?? '',
    VolumeType: input.VolumeType ?? 'gp2',
    Iops: input.Iops,
    Throughput: input.Throughput,
    State: 'creating',
    CreateTime: new Date(),
    AvailabilityZone: input.AvailabilityZone,
    Encrypted: input.Encrypted === true || source?.Encrypted === true || byDefault,
    Attachments: [],
    Tags: [],
  }
  cloud.region.volumes.push(made)
  cloud.later(() => {
    made.State = 'available'
  })
  return made
}

function deleteVolume(cloud: Cloud, { VolumeId }: Ec2.DeleteVolumeCommandInput): object {
  const { region } = cloud
  const gone = volumeOf(cloud, VolumeId)
  if (gone.State === 'in-use') refuse('VolumeInUse', `Volume ${VolumeId} is currently attached`)
  if (gone.State !== 'available') refuse('IncorrectState', `Volume ${VolumeId} is ${gone.State}`)
  region.volumes = region.volumes.filter((other) => other !== gone)
  return {}
}

function detachVolume(cloud: Cloud, { VolumeId }: Ec2.DetachVolumeCommandInput): object {
  const volume = volumeOf(cloud, VolumeId)
  const [attachment] = volume.Attachments ?? []
  if (attachment === undefined)
    return refuse('IncorrectState', `Volume '${VolumeId}' is in the 'available' state.`)
  const { RootDeviceName, State } = cloud.instance(attachment.InstanceId)
  if (RootDeviceName === attachment.Device && State?.Name !== 'stopped') {
    refuse('OperationNotPermitted', `Unable to detach root volume '${VolumeId}' of a running instance`)
  }
  attachment.State = 'detaching'
  cloud.later(() => {
    volume.State = 'available'
    volume.Attachments = []
  })
  return {}
}

function attachVolume(cloud: Cloud, { VolumeId, InstanceId, Device }: Ec2.AttachVolumeCommandInput): object {
  const volume = volumeOf(cloud, VolumeId)
  cloud.instance(InstanceId)
  if (volume.State !== 'available') refuse('IncorrectState', `Volume ${VolumeId} is ${volume.State}`)
  const taken = cloud.region.volumes.some(({ Attachments = [] }) =>
    Attachments.some((own) => own.InstanceId === InstanceId && own.Device === Device),
  )
  if (taken) refuse('InvalidParameterValue', `Attachment point ${Device} is already in use`)
  const attachment: Ec2.VolumeAttachment = {
    VolumeId,
    InstanceId,
    Device,
    State: 'attaching',
    AttachTime: new Date(),
    // As EC2 attaches volumes to instances that were launched without them.
    DeleteOnTermination: false,
  }
  volume.State = 'in-use'
  volume.Attachments = [attachment]
  cloud.later(() => {
    attachment.State = 'attached'
  })
  return {}
}

function createImage(cloud: Cloud, { InstanceId, Name }: Ec2.CreateImageCommandInput): object {
  const instance = cloud.instance(InstanceId)
  const root = cloud.region.volumes.find(({ Attachments = [] }) =>
    Attachments.some((own) => own.InstanceId === instance.InstanceId),
  )
  const copy = root === undefined ? undefined : snapshotOfVolume(cloud, root)
  const made = image(cloud.region, cloud.id('ami'), copy?.SnapshotId ?? '', {
    Name,
    State: 'pending',
    CreationDate: new Date().toISOString(),
  })
  cloud.region.images.push(made)
  cloud.later(() => {
    made.State = 'available'
  })
  return { ImageId: made.ImageId }
}

function modifyImage(
  cloud: Cloud,
  { ImageId, LaunchPermission }: Ec2.ModifyImageAttributeCommandInput,
): object {
  const changed = imageOf(cloud, ImageId)
  if (LaunchPermission?.Remove?.some(({ Group }) => Group === 'all') === true) changed.Public = false
  return {}
}

function modifySnapshot(cloud: Cloud, input: Ec2.ModifySnapshotAttributeCommandInput): object {
  const { SnapshotId = '', Attribute, OperationType, GroupNames = [] } = input
  snapshotOf(cloud, SnapshotId)
  if (Attribute !== 'createVolumePermission') refuse('InvalidParameterValue', `${Attribute} is not played.`)
  if (GroupNames.includes('all')) {
    if (OperationType === 'remove') cloud.region.publicSnapshots.delete(SnapshotId)
    else cloud.region.publicSnapshots.add(SnapshotId)
  }
  return {}
}

export const STORAGE_CHANGES: Changes = {
  AttachVolume: attachVolume,
  CopySnapshot: copySnapshot,
  CreateImage: createImage,
  CreateSnapshot: createSnapshot,
  CreateSnapshots: createSnapshots,
  CreateVolume: createVolume,
  DeleteSnapshot: deleteSnapshot,
  DeleteVolume: deleteVolume,
  DetachVolume: detachVolume,
  ModifyImageAttribute: modifyImage,
  ModifySnapshotAttribute: modifySnapshot,
}
