import { needOf } from '../../../../../model/kind.ts'

export const BUCKET = 'aws_s3_bucket'
export const ACCOUNT = 'aws_s3_account_settings'
export const ACCESS_POINT = 'aws_s3_access_point'
export const MULTI_REGION_ACCESS_POINT = 'aws_s3_multi_region_access_point'

/** What is read of buckets and access points, and called so where it is missing. */
export const OWNERSHIP = needOf(BUCKET, 'bucket_object_ownership')
export const BLOCK = needOf(BUCKET, 'bucket_public_access_block_configuration')
export const ACL = needOf(BUCKET, 'bucket_acl')
export const POLICY = needOf(BUCKET, 'bucket_policy_set')
export const POINT_BLOCK = needOf(ACCESS_POINT, 'public_access_block')
export const POINT_POLICY = needOf(ACCESS_POINT, 'policy_set')
export const MULTI_REGION_POLICY = needOf(MULTI_REGION_ACCESS_POINT, 'policy_set')
