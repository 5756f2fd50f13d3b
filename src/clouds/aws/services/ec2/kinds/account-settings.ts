import { changed, mended } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { bool, int, object, oneOf, string } from '../../../reading/shape.ts'
import type { SettingSource } from '../../../reading/setting-source.ts'

/** What an account has decided for all of a region: defaults of encryption, sharing, metadata and console access. */
export const ACCOUNT_SETTINGS: SettingSource = {
  name: 'aws_ec2_account_settings',
  about: 'What the account has decided for all of a region: encryption, sharing, metadata, consoles.',
  bases: [],
  compared: { volatile: ['instance_metadata_defaults.managed_exception_message'] },
  details: [
    {
      ...ec2('GetEbsEncryptionByDefault'),
      answer: 'EbsEncryptionByDefault',
      changedBy: [
        { event: 'DisableEbsEncryptionByDefault', did: 'switched off' },
        ...mended('EnableEbsEncryptionByDefault'),
      ],
      properties: {
        ebs_encryption_by_default: bool('EbsEncryptionByDefault'),
        ebs_encryption_sse_type: string('SseType'),
      },
    },
    {
      ...ec2('GetEbsDefaultKmsKeyId'),
      answer: 'KmsKeyId',
      changedBy: changed(['ModifyEbsDefaultKmsKeyId', 'ResetEbsDefaultKmsKeyId']),
      properties: { ebs_default_kms_key_id: string('KmsKeyId') },
    },
    {
      ...ec2('GetSnapshotBlockPublicAccessState'),
      answer: 'State',
      changedBy: [
        { event: 'DisableSnapshotBlockPublicAccess', did: 'switched off' },
        ...changed(['EnableSnapshotBlockPublicAccess']),
      ],
      properties: {
        snapshot_block_public_access_state: string('State'),
        snapshot_block_public_access_managed_by: string('ManagedBy'),
      },
    },
    {
      ...ec2('GetImageBlockPublicAccessState'),
      answer: 'ImageBlockPublicAccessState',
      changedBy: [
        { event: 'DisableImageBlockPublicAccess', did: 'switched off' },
        ...mended('EnableImageBlockPublicAccess'),
      ],
      properties: {
        image_block_public_access_state: oneOf('ImageBlockPublicAccessState', [
          'block-new-sharing',
          'unblocked',
        ]),
        image_block_public_access_managed_by: string('ManagedBy'),
      },
    },
    {
      ...ec2('GetInstanceMetadataDefaults'),
      answer: 'AccountLevel',
      changedBy: changed(['ModifyInstanceMetadataDefaults']),
      properties: {
        instance_metadata_defaults: object('AccountLevel', {
          http_tokens: string('HttpTokens'),
          http_put_response_hop_limit: int('HttpPutResponseHopLimit'),
          http_endpoint: string('HttpEndpoint'),
          instance_metadata_tags: string('InstanceMetadataTags'),
          http_tokens_enforced: string('HttpTokensEnforced'),
          managed_by: string('ManagedBy'),
          managed_exception_message: string('ManagedExceptionMessage'),
        }),
      },
    },
    {
      ...ec2('GetSerialConsoleAccessStatus'),
      answer: 'SerialConsoleAccessEnabled',
      changedBy: [
        { event: 'EnableSerialConsoleAccess', did: 'switched on' },
        ...mended('DisableSerialConsoleAccess'),
      ],
      properties: {
        serial_console_access_enabled: bool('SerialConsoleAccessEnabled'),
        serial_console_access_managed_by: string('ManagedBy'),
      },
    },
  ],
}
