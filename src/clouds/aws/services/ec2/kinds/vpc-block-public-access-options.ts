import { changed } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { datetime, region, string } from '../../../reading/shape.ts'
import type { SettingSource } from '../../../reading/setting-source.ts'

/** VPC BPA of the account in a region; also of accounts that never set it. */
export const VPC_BLOCK_PUBLIC_ACCESS_OPTIONS: SettingSource = {
  name: 'aws_vpc_block_public_access_options',
  about: 'Whether the internet is kept out of all VPCs of a region.',
  bases: [],
  compared: { volatile: ['reason', 'last_update_timestamp'] },
  details: [
    {
      ...ec2('DescribeVpcBlockPublicAccessOptions'),
      answer: 'VpcBlockPublicAccessOptions',
      changedBy: changed(['ModifyVpcBlockPublicAccessOptions']),
      properties: {
        mtime: datetime('VpcBlockPublicAccessOptions.LastUpdateTimestamp'),
        aws_account_id: string('VpcBlockPublicAccessOptions.AwsAccountId'),
        aws_region: region('VpcBlockPublicAccessOptions.AwsRegion'),
        state: string('VpcBlockPublicAccessOptions.State'),
        internet_gateway_block_mode: string('VpcBlockPublicAccessOptions.InternetGatewayBlockMode'),
        reason: string('VpcBlockPublicAccessOptions.Reason'),
        last_update_timestamp: datetime('VpcBlockPublicAccessOptions.LastUpdateTimestamp'),
        managed_by: string('VpcBlockPublicAccessOptions.ManagedBy'),
        exclusions_allowed: string('VpcBlockPublicAccessOptions.ExclusionsAllowed'),
        owner_id: string('VpcBlockPublicAccessOptions.AwsAccountId'),
      },
    },
  ],
}
