import { NEXT_TOKEN } from '../../../client/connection.ts'
import { changed, created } from '../../../reading/changing-call.ts'
import type { Detail } from '../../../reading/detail.ts'
import { from, type KindSource, ownedBy } from '../../../reading/kind-source.ts'
import { regionOfArn } from '../../../reading/arn-parts.ts'
import { bool, document, object, present, string } from '../../../reading/shape.ts'
import { BLOCK_PARTS } from '../public-access-block.ts'

/** Each may have a policy of its own that denies this. */
function ofAccessPoint(operation: string): Pick<Detail, OfAccessPoint> {
  return {
    operation,
    action: `s3:${operation}`,
    idParameter: 'Name',
    idFrom: 'name',
    eachByItself: true,
    costly: true,
  }
}

type OfAccessPoint = 'operation' | 'action' | 'idParameter' | 'idFrom' | 'eachByItself' | 'costly'

const NO_POLICY = ['NoSuchAccessPointPolicy']

/** In the regions in which the account has buckets: in others there can be none on a bucket of its own. */
export const ACCESS_POINT: KindSource = {
  name: 'aws_s3_access_point',
  about:
    'A way into a bucket with a name and a policy of its own, in a region where the account has buckets.',
  bases: [],
  operation: 'ListAccessPoints',
  action: 's3:ListAccessPoints',
  list: 'AccessPointList',
  pageSize: 1000,
  paging: NEXT_TOKEN,
  listedIn: { regionsOf: 'aws_s3_bucket', property: 'bucket_location', action: 's3:ListAllMyBuckets' },
  after: ['aws_s3_bucket'],
  // Names repeat in other regions.
  id: 'AccessPointArn',
  nameFrom: 'Name',
  arn: {
    from: 'AccessPointArn',
    form: 'arn:{partition}:s3:{access_point_region}:{account}:accesspoint/{name}',
  },
  tagsFrom: null,
  properties: {
    access_point_region: regionOfArn('AccessPointArn'),
    access_point_alias: string('Alias'),
    network_origin: string('NetworkOrigin'),
    vpc_id: string('VpcConfiguration.VpcId'),
    bucket: string('Bucket'),
    bucket_account_id: string('BucketAccountId'),
  },
  changedBy: created('CreateAccessPoint'),
  compared: { keys: { 'policy.Statement': ['Sid'] } },
  edges: ownedBy('BucketAccountId', from('aws_s3_bucket', 'Bucket')),
  regionIn: 'access_point_region',
  details: [
    {
      ...ofAccessPoint('GetAccessPoint'),
      answer: 'PublicAccessBlockConfiguration',
      properties: { public_access_block: object('PublicAccessBlockConfiguration', BLOCK_PARTS) },
    },
    {
      ...ofAccessPoint('GetAccessPointPolicy'),
      answer: 'Policy',
      notSet: { codes: NO_POLICY, answer: {} },
      changedBy: changed(['PutAccessPointPolicy', 'DeleteAccessPointPolicy']),
      properties: { policy: document('Policy'), policy_set: present('Policy') },
    },
    {
      ...ofAccessPoint('GetAccessPointPolicyStatus'),
      answer: 'PolicyStatus',
      notSet: { codes: NO_POLICY, answer: { PolicyStatus: { IsPublic: false } } },
      properties: { policy_is_public: bool('PolicyStatus.IsPublic') },
    },
  ],
}
