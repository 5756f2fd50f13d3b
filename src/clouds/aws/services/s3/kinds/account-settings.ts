import { byName, changed, deleted } from '../../../reading/changing-call.ts'
import type { SettingSource } from '../../../reading/setting-source.ts'
import { object } from '../../../reading/shape.ts'
import { BLOCK_PARTS, NOTHING_BLOCKED } from '../public-access-block.ts'

export const ACCOUNT_SETTINGS: SettingSource = {
  name: 'aws_s3_account_settings',
  about:
    'What holds for all buckets of the account: its block on public access, with what the organisation adds to it.',
  bases: [],
  details: [
    {
      operation: 'GetPublicAccessBlock',
      action: 's3:GetAccountPublicAccessBlock',
      idParameter: 'AccountId',
      answer: 'PublicAccessBlockConfiguration',
      notSet: NOTHING_BLOCKED,
      changedBy: byName([
        ...changed(['PutAccountPublicAccessBlock']),
        ...deleted('DeleteAccountPublicAccessBlock'),
      ]),
      properties: {
        bucket_public_access_block_configuration: object('PublicAccessBlockConfiguration', BLOCK_PARTS),
      },
    },
  ],
}
