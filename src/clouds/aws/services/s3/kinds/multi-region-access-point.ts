import { NEXT_TOKEN } from '../../../client/connection.ts'
import { changed, created } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, document, list, object, present, region, string } from '../../../reading/shape.ts'
import { BLOCK_PARTS } from '../public-access-block.ts'

export const MULTI_REGION_ACCESS_POINT: KindSource = {
  name: 'aws_s3_multi_region_access_point',
  about: 'One way, from anywhere, into buckets in several regions.',
  bases: [],
  operation: 'ListMultiRegionAccessPoints',
  action: 's3:ListMultiRegionAccessPoints',
  list: 'AccessPoints',
  pageSize: 1000,
  paging: NEXT_TOKEN,
  // "Multi-Region Access Point requests" of S3's user guide: what is asked about them is asked there, and other partitions have none.
  listedIn: { region: 'us-west-2', partition: 'aws' },
  id: 'Name',
  nameFrom: 'Name',
  arn: { form: 'arn:{partition}:s3::{account}:accesspoint/{access_point_alias}' },
  tagsFrom: null,
  properties: {
    ctime: datetime('CreatedAt'),
    access_point_alias: string('Alias'),
    access_point_status: string('Status'),
    public_access_block: object('PublicAccessBlock', BLOCK_PARTS),
    regions: list('Regions', {
      bucket: string('Bucket'),
      region: region('Region'),
      bucket_account_id: string('BucketAccountId'),
    }),
  },
  gone: { property: 'access_point_status', states: ['deleting', 'partially_deleted'] },
  changedBy: created('CreateMultiRegionAccessPoint'),
  compared: { keys: { 'policy.Statement': ['Sid'] } },
  edges: [],
  details: [
    {
      operation: 'GetMultiRegionAccessPointPolicy',
      action: 's3:GetMultiRegionAccessPointPolicy',
      idParameter: 'Name',
      eachByItself: true,
      costly: true,
      answer: 'Policy',
      changedBy: changed(['PutMultiRegionAccessPointPolicy']),
      properties: {
        policy: document('Policy.Established.Policy'),
        policy_set: present('Policy.Established.Policy'),
      },
    },
  ],
}
