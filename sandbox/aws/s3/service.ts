import { AwsFault } from '../errors.ts'
import type { PlayedService } from '../service.ts'
import { S3_OPERATIONS } from './operations.ts'
import { S3_PROTOCOL } from './protocol.ts'

/** S3's words for no ("Error responses" of its API reference). */
export const S3: PlayedService = {
  name: 's3',
  protocol: S3_PROTOCOL,
  operations: S3_OPERATIONS,
  resource: 'Bucket',
  // Where multi-region access points are asked about, from everywhere.
  alsoIn: ['us-west-2'],
  // "Service authorization reference", Amazon S3.
  actions: {
    ListBuckets: 'ListAllMyBuckets',
    HeadBucket: 'ListBucket',
    GetPublicAccessBlock: 'GetBucketPublicAccessBlock',
    GetBucketEncryption: 'GetEncryptionConfiguration',
    GetBucketLifecycleConfiguration: 'GetLifecycleConfiguration',
    GetBucketNotificationConfiguration: 'GetBucketNotification',
    GetBucketReplication: 'GetReplicationConfiguration',
    GetObjectLockConfiguration: 'GetBucketObjectLockConfiguration',
  },
  refusals: {
    denied: (sentence) => new AwsFault('AccessDenied', 403, sentence),
    throttled: new AwsFault('SlowDown', 503, 'Please reduce your request rate.'),
    unknownKeys: new AwsFault(
      'InvalidAccessKeyId',
      403,
      'The AWS Access Key Id you provided does not exist in our records.',
    ),
    expired: new AwsFault('ExpiredToken', 400, 'The provided token has expired.'),
    unavailable: (status) =>
      status === 500
        ? new AwsFault('InternalError', 500, 'We encountered an internal error. Please try again.')
        : new AwsFault('ServiceUnavailable', status, 'Service is unable to handle request.'),
    untimely: () =>
      new AwsFault(
        'RequestTimeTooSkewed',
        403,
        'The difference between the request time and the current time is too large.',
      ),
  },
}
