import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { PLAIN_HTTP_DENIED } from './derived/plain-http-denied.ts'
import { SHARED_WITH } from './derived/shared-with.ts'
import { BUCKET } from './kinds/bucket.ts'

export const S3: Service = {
  name: 's3',
  label: 'S3',
  client: async () => (await import('./client.ts')).openS3,
  level: 'account',
  paging: { token: 'ContinuationToken', next: 'ContinuationToken', size: 'MaxBuckets' },
  errors: { isGone: ({ code }) => code === 'NoSuchBucket' },
  // S3 publishes no rate for these. Some watch for many buckets that one principal asks about at once, so few at a time.
  detailsAtATime: 10,
  kinds: [BUCKET],
  closedSets: CLOSED_SETS,
  derived: [PLAIN_HTTP_DENIED, SHARED_WITH],
}
