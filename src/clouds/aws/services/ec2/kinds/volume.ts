import { created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { bool, choice, datetime, int, list, object, string } from '../../../reading/shape.ts'
import { operator } from './shared.ts'

const status = {
  creating: 'busy',
  available: 'available',
  'in-use': 'in-use',
  deleting: 'deleted',
  deleted: 'deleted',
  error: 'error',
}

/** Instances declare the edges to and from them. */
export const VOLUME: KindSource = {
  name: 'aws_ec2_volume',
  about: 'An EBS volume: a disk.',
  bases: ['volume'],
  ...ec2('DescribeVolumes'),
  list: 'Volumes',
  pageSize: 500,
  id: 'VolumeId',
  arn: { from: 'VolumeArn', form: 'arn:{partition}:ec2:{region}:{owner}:volume/{id}' },
  console: 'ec2/home?region={region}#VolumeDetails:volumeId={id}',
  properties: {
    ctime: datetime('CreateTime'),
    volume_size: int('Size'),
    volume_type: string('VolumeType'),
    volume_status: choice('State', status),
    volume_iops: int('Iops'),
    volume_throughput: int('Throughput'),
    volume_encrypted: bool('Encrypted'),
    volume_attachments: list('Attachments', {
      attach_time: datetime('AttachTime'),
      device: string('Device'),
      instance_id: string('InstanceId'),
      state: string('State'),
      volume_id: string('VolumeId'),
      delete_on_termination: bool('DeleteOnTermination'),
      associated_resource: string('AssociatedResource'),
      instance_owning_service: string('InstanceOwningService'),
      ebs_card_index: int('EbsCardIndex'),
    }),
    availability_zone: string('AvailabilityZone'),
    availability_zone_id: string('AvailabilityZoneId'),
    volume_kms_key_id: string('KmsKeyId'),
    volume_outpost_arn: string('OutpostArn'),
    volume_snapshot_id: string('SnapshotId'),
    volume_source_volume_id: string('SourceVolumeId'),
    volume_fast_restored: bool('FastRestored'),
    volume_multi_attach_enabled: bool('MultiAttachEnabled'),
    volume_sse_type: string('SseType'),
    volume_initialization_rate: int('VolumeInitializationRate'),
    volume_operator: object('Operator', operator),
    owner_id: string('OwnerId'),
  },
  gone: { property: 'volume_status', states: ['deleted', 'error'] },
  changedBy: created('CreateVolume'),
  compared: {
    volatile: ['volume_attachments.attach_time'],
    keys: { volume_attachments: ['instance_id', 'device'] },
  },
  edges: [],
}
