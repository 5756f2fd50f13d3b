import { created } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, region } from '../../../reading/shape.ts'
import { BUCKET_DETAILS } from './bucket-details.ts'

export const BUCKET: KindSource = {
  name: 'aws_s3_bucket',
  about: 'A bucket, with who may use it and how it is encrypted.',
  bases: ['bucket'],
  operation: 'ListBuckets',
  action: 's3:ListAllMyBuckets',
  list: 'Buckets',
  // With a size S3 tells the region of each bucket, too.
  pageSize: 1000,
  id: 'Name',
  nameFrom: 'Name',
  arn: { from: 'BucketArn', form: 'arn:{partition}:s3:::{id}' },
  console: 's3/buckets/{id}',
  tagsFrom: null,
  properties: {
    ctime: datetime('CreationDate'),
    bucket_location: region('BucketRegion'),
  },
  changedBy: created('CreateBucket'),
  compared: {
    keys: { 'bucket_policy.Statement': ['Sid'] },
    caseless: ['bucket_policy.Statement.Action', 'bucket_policy.Statement.NotAction'],
  },
  edges: [],
  regionIn: 'bucket_location',
  // With the account's block many a bucket needs not be asked about its own.
  after: ['aws_s3_account_settings'],
  details: BUCKET_DETAILS,
}
