import { ec2 } from '../operation.ts'
import type { EdgeSource } from '../../../reading/edge-source.ts'
import { withPrefix, type KindSource } from '../../../reading/kind-source.ts'
import { datetime, string } from '../../../reading/shape.ts'
import type { Property } from '../../../reading/property.ts'

/** What the exclusion is for: `vpc-1` of `arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-1`. */
const excludedId: Property = {
  type: { type: 'string' },
  read: (item) => {
    const arn = string('ResourceArn').read(item)
    return typeof arn === 'string' ? arn.slice(arn.lastIndexOf('/') + 1) : undefined
  },
}

function fromExcluded(kind: string): readonly EdgeSource[] {
  return (['default', 'delete'] as const).map((type) => ({ type, direction: 'in', kind, ids: excludedId }))
}

export const VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION: KindSource = {
  name: 'aws_vpc_block_public_access_exclusion',
  about: 'A VPC or subnet that the blocking of public access leaves out.',
  bases: [],
  ...ec2('DescribeVpcBlockPublicAccessExclusions'),
  notInAllRegions: true,
  list: 'VpcBlockPublicAccessExclusions',
  pageSize: 1000,
  id: 'ExclusionId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-block-public-access-exclusion/{id}' },
  properties: {
    ctime: datetime('CreationTimestamp'),
    mtime: datetime('LastUpdateTimestamp'),
    internet_gateway_exclusion_mode: string('InternetGatewayExclusionMode'),
    resource_arn: string('ResourceArn'),
    state: string('State'),
    reason: string('Reason'),
    creation_timestamp: datetime('CreationTimestamp'),
    last_update_timestamp: datetime('LastUpdateTimestamp'),
    deletion_timestamp: datetime('DeletionTimestamp'),
  },
  gone: {
    property: 'state',
    states: [
      'create-failed',
      'delete-complete',
      'delete-in-progress',
      'disable-complete',
      'disable-in-progress',
    ],
  },
  compared: { volatile: ['reason', 'creation_timestamp', 'last_update_timestamp', 'deletion_timestamp'] },
  edges: [
    ...withPrefix('vpc-', fromExcluded('aws_vpc')),
    ...withPrefix('subnet-', fromExcluded('aws_ec2_subnet')),
  ],
}
