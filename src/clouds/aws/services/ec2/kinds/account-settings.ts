import { bool, int, object, string } from '../../../reading/shape.ts'
import type { Ec2Setting } from '../../../reading/setting-source.ts'

/** What an account has decided for all of a region: defaults of encryption, sharing, metadata and console access. */
export const ACCOUNT_SETTINGS: Ec2Setting = {
  name: 'aws_ec2_account_settings',
  bases: [],
  details: [
    {
      action: 'ec2:GetEbsEncryptionByDefault',
      answer: 'EbsEncryptionByDefault',
      properties: {
        ebs_encryption_by_default: bool('EbsEncryptionByDefault'),
        ebs_encryption_sse_type: string('SseType'),
      },
    },
    {
      action: 'ec2:GetEbsDefaultKmsKeyId',
      answer: 'KmsKeyId',
      properties: { ebs_default_kms_key_id: string('KmsKeyId') },
    },
    {
      action: 'ec2:GetSnapshotBlockPublicAccessState',
      answer: 'State',
      properties: {
        snapshot_block_public_access_state: string('State'),
        snapshot_block_public_access_managed_by: string('ManagedBy'),
      },
    },
    {
      action: 'ec2:GetImageBlockPublicAccessState',
      answer: 'ImageBlockPublicAccessState',
      properties: {
        image_block_public_access_state: string('ImageBlockPublicAccessState'),
        image_block_public_access_managed_by: string('ManagedBy'),
      },
    },
    {
      action: 'ec2:GetInstanceMetadataDefaults',
      answer: 'AccountLevel',
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
      action: 'ec2:GetSerialConsoleAccessStatus',
      answer: 'SerialConsoleAccessEnabled',
      properties: {
        serial_console_access_enabled: bool('SerialConsoleAccessEnabled'),
        serial_console_access_managed_by: string('ManagedBy'),
      },
    },
  ],
}
