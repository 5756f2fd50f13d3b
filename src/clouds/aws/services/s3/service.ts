import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { PLAIN_HTTP_DENIED } from './derived/plain-http-denied.ts'
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
  derived: [PLAIN_HTTP_DENIED, SHARED_WITH],
}
