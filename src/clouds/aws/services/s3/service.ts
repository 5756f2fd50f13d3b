import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { ACL_GRANTS_TO_OTHERS } from './derived/acl-grants-to-others.ts'
import { PLAIN_HTTP_DENIED } from './derived/plain-http-denied.ts'
import { EFFECTIVE_BLOCK, EFFECTIVE_POINT_BLOCK } from './derived/effective-block.ts'
import { OBJECTS_MAY_BE_PUBLIC } from './derived/objects-may-be-public.ts'
import { PUBLIC_ACCESS } from './derived/public-access.ts'
import { SHARED_WITH } from './derived/shared-with.ts'
import { ACCESS_POINT } from './kinds/access-point.ts'
import { ACCOUNT_SETTINGS } from './kinds/account-settings.ts'
import { BUCKET } from './kinds/bucket.ts'
import { MULTI_REGION_ACCESS_POINT } from './kinds/multi-region-access-point.ts'

const GONE: ReadonlySet<string> = new Set([
  'NoSuchBucket',
  'NoSuchAccessPoint',
  'NoSuchMultiRegionAccessPoint',
])

export const S3: Service = {
  name: 's3',
  label: 'S3',
  client: async () => (await import('./client.ts')).openS3,
  level: 'account',
  paging: { token: 'ContinuationToken', next: 'ContinuationToken', size: 'MaxBuckets' },
  errors: { isGone: ({ code }) => GONE.has(code) },
  // S3 publishes no rate for these. Some watch for many buckets that one principal asks about at once, so few at a time.
  detailsAtATime: 10,
  turns: 'bucketRate',
  kinds: [BUCKET, ACCESS_POINT, MULTI_REGION_ACCESS_POINT],
  settings: [ACCOUNT_SETTINGS],
  closedSets: CLOSED_SETS,
  derived: [
    EFFECTIVE_BLOCK,
    EFFECTIVE_POINT_BLOCK,
    PUBLIC_ACCESS,
    OBJECTS_MAY_BE_PUBLIC,
    SHARED_WITH,
    ACL_GRANTS_TO_OTHERS,
    PLAIN_HTTP_DENIED,
  ],
}
