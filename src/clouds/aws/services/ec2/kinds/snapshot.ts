import { created, deleted } from '../../../reading/changing-call.ts'
import { givesEveryone } from '../logged-requests.ts'
import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, int, list, string, text } from '../../../reading/shape.ts'

const OWN = { OwnerIds: ['self'] }

/** Whether everyone may restore it is asked for all snapshots at once, not for each by its attribute. */
export const SNAPSHOT: KindSource = {
  name: 'aws_ec2_snapshot',
  about: 'A copy of an EBS volume that the account owns.',
  bases: ['snapshot'],
  ...ec2('DescribeSnapshots'),
  parameters: OWN,
  list: 'Snapshots',
  pageSize: 1000,
  id: 'SnapshotId',
  arn: { form: 'arn:{partition}:ec2:{region}::snapshot/{id}' },
  beside: {
    as: 'ForEveryone',
    tells: ['snapshot_public'],
    ...ec2('DescribeSnapshots'),
    parameters: { ...OWN, RestorableByUserIds: ['all'] },
    list: 'Snapshots',
    pageSize: 1000,
  },
  properties: {
    ctime: datetime('StartTime'),
    description: text('Description'),
    encrypted: bool('Encrypted'),
    owner_alias: string('OwnerAlias'),
    owner_id: string('OwnerId'),
    volume_id: string('VolumeId'),
    volume_size: int('VolumeSize'),
    snapshot_data_encryption_key_id: string('DataEncryptionKeyId'),
    snapshot_kms_key_id: string('KmsKeyId'),
    snapshot_outpost_arn: string('OutpostArn'),
    snapshot_progress: string('Progress'),
    snapshot_state_message: string('StateMessage'),
    snapshot_status: string('State'),
    snapshot_storage_tier: string('StorageTier'),
    snapshot_restore_expiry_time: datetime('RestoreExpiryTime'),
    snapshot_sse_type: string('SseType'),
    snapshot_availability_zone: string('AvailabilityZone'),
    snapshot_transfer_type: string('TransferType'),
    snapshot_completion_duration_minutes: int('CompletionDurationMinutes'),
    snapshot_completion_time: datetime('CompletionTime'),
    snapshot_full_snapshot_size_in_bytes: int('FullSnapshotSizeInBytes'),
    snapshot_public: bool('ForEveryone.Listed'),
  },
  gone: { property: 'snapshot_status', states: ['error', 'recoverable'] },
  changedBy: [
    { event: 'ModifySnapshotAttribute', did: 'made public', claims: givesEveryone('createVolumePermission') },
    ...created('CreateSnapshot', 'CreateSnapshots', 'CopySnapshot', 'ImportSnapshot'),
    ...deleted('DeleteSnapshot'),
  ],
  compared: {
    volatile: [
      'snapshot_progress',
      'snapshot_state_message',
      'snapshot_completion_duration_minutes',
      'snapshot_completion_time',
      'snapshot_full_snapshot_size_in_bytes',
    ],
  },
  edges: from('aws_ec2_volume', 'VolumeId'),
  details: [
    {
      ...ec2('DescribeSnapshotAttribute'),
      answer: 'CreateVolumePermissions',
      idParameter: 'SnapshotId',
      parameters: { Attribute: 'createVolumePermission' },
      properties: {
        create_volume_permissions: list('CreateVolumePermissions', {
          group: string('Group'),
          user_id: string('UserId'),
        }),
      },
      costly: true,
    },
  ],
}
