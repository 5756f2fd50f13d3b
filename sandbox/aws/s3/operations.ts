import type { Operations } from '../call.ts'
import { renderElement, renderMembers, type Shape } from '../xml.ts'
import { ofBucket, ofSetting } from './bucket-call.ts'
import { document } from './document.ts'
import { listBuckets } from './list-buckets.ts'

/** S3 keeps capital letters, and writes lists without an element around them. */
const CAPITAL: Shape = { capital: true }
const ENCRYPTION: Shape = { capital: true, members: { ApplyServerSideEncryptionByDefault: CAPITAL } }

export const S3_OPERATIONS: Operations = {
  ListBuckets: listBuckets,
  HeadBucket: ofBucket(() => ''),
  GetBucketLocation: ofBucket(({ region }) =>
    // The oldest region has no name here.
    document('LocationConstraint', region === 'us-east-1' ? '' : region),
  ),
  GetPublicAccessBlock: ofSetting(
    ({ publicAccessBlock }) => publicAccessBlock,
    (value) => document('PublicAccessBlockConfiguration', renderMembers(value, CAPITAL)),
    'NoSuchPublicAccessBlockConfiguration',
    'The public access block configuration was not found',
  ),
  GetBucketEncryption: ofSetting(
    ({ encryption }) => encryption,
    ({ Rules = [] }) => document('ServerSideEncryptionConfiguration', each('Rule', Rules, ENCRYPTION)),
    'ServerSideEncryptionConfigurationNotFoundError',
    'The server side encryption configuration was not found',
  ),
  GetBucketVersioning: ofBucket(({ versioning, mfaDelete }) => {
    const told = { Status: versioning, MfaDelete: mfaDelete ? 'Enabled' : 'Disabled' }
    return document('VersioningConfiguration', versioning === null ? '' : renderMembers(told, CAPITAL))
  }),
  GetBucketLogging: ofBucket(({ logging }) =>
    document(
      'BucketLoggingStatus',
      logging === null ? '' : renderElement('LoggingEnabled', logging, CAPITAL),
    ),
  ),
  GetBucketPolicy: ofSetting(
    ({ policy }) => policy,
    (policy) => JSON.stringify(policy),
    'NoSuchBucketPolicy',
    'The bucket policy does not exist',
  ),
  GetBucketOwnershipControls: ofSetting(
    ({ ownership }) => ownership,
    ({ Rules = [] }) => document('OwnershipControls', each('Rule', Rules, CAPITAL)),
    'OwnershipControlsNotFoundError',
    'The bucket ownership controls were not found',
  ),
  GetBucketTagging: ofSetting(
    ({ tags }) => (tags.length === 0 ? null : tags),
    (tags) => document('Tagging', `<TagSet>${each('Tag', tags, CAPITAL)}</TagSet>`),
    'NoSuchTagSet',
    'The TagSet does not exist',
  ),
}

function each(element: string, values: readonly object[], shape: Shape): string {
  return values.map((value) => renderElement(element, value, shape)).join('')
}
