import type { Grant } from '@aws-sdk/client-s3'
import type { Call, Operations } from '../call.ts'
import { renderElement, renderMembers, type Shape } from '../xml.ts'
import { s3AccountState } from './account-state.ts'
import { ofBucket, ofSetting } from './bucket-call.ts'
import { CONTROL_OPERATIONS } from './control-operations.ts'
import { document } from './document.ts'
import { listBuckets } from './list-buckets.ts'
import { renderS3 } from './render.ts'
import { type Bucket, EVERY_ACCOUNT, EVERYBODY } from './state.ts'

const CAPITAL: Shape = { capital: true }

export const S3_OPERATIONS: Operations = {
  ...CONTROL_OPERATIONS,
  ListBuckets: listBuckets,
  HeadBucket: ofBucket(() => ''),
  GetBucketLocation: ofBucket(({ region }) =>
    // The oldest region has no name here.
    document('LocationConstraint', region === 'us-east-1' ? '' : region),
  ),
  GetBucketAcl: ofBucket((bucket, call) => {
    const id = call.caller.account.id.padStart(64, '0')
    const owner: Grant = { Grantee: { Type: 'CanonicalUser', ID: id }, Permission: 'FULL_CONTROL' }
    const grants = [owner, ...effectiveGrants(bucket, call)].map(renderGrant)
    const own = renderElement('Owner', { ID: id }, CAPITAL)
    return document('AccessControlPolicy', `${own}<AccessControlList>${grants.join('')}</AccessControlList>`)
  }),
  GetPublicAccessBlock: ofSetting(
    ({ publicAccessBlock }) => publicAccessBlock,
    (value) => document('PublicAccessBlockConfiguration', renderMembers(value, CAPITAL)),
    'NoSuchPublicAccessBlockConfiguration',
    'The public access block configuration was not found',
  ),
  GetBucketEncryption: ofSetting(
    ({ encryption }) => encryption,
    (value) => document('ServerSideEncryptionConfiguration', renderS3(value)),
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
  GetBucketPolicyStatus: ofSetting(
    ({ policy }) => policy,
    (policy) => document('PolicyStatus', renderElement('IsPublic', isOpenToAll(policy))),
    'NoSuchBucketPolicy',
    'The bucket policy does not exist',
  ),
  GetBucketOwnershipControls: ofSetting(
    ({ ownership }) => ownership,
    (value) => document('OwnershipControls', renderS3(value)),
    'OwnershipControlsNotFoundError',
    'The bucket ownership controls were not found',
  ),
  GetBucketLifecycleConfiguration: ofSetting(
    ({ lifecycle }) => lifecycle,
    (Rules) => document('LifecycleConfiguration', renderS3({ Rules })),
    'NoSuchLifecycleConfiguration',
    'The lifecycle configuration does not exist',
  ),
  GetObjectLockConfiguration: ofSetting(
    ({ objectLock }) => objectLock,
    (value) => document('ObjectLockConfiguration', renderS3(value)),
    'ObjectLockConfigurationNotFoundError',
    'Object Lock configuration does not exist for this bucket',
  ),
  GetBucketReplication: ofSetting(
    ({ replication }) => replication,
    (value) => document('ReplicationConfiguration', renderS3(value)),
    'ReplicationConfigurationNotFoundError',
    'The replication configuration was not found',
  ),
  GetBucketNotificationConfiguration: ofBucket(({ notifications }) =>
    document('NotificationConfiguration', renderS3(notifications)),
  ),
  GetBucketWebsite: ofSetting(
    ({ website }) => website,
    (value) => document('WebsiteConfiguration', renderS3(value)),
    'NoSuchWebsiteConfiguration',
    'The specified bucket does not have a website configuration',
  ),
  GetBucketTagging: ofSetting(
    ({ tags }) => (tags.length === 0 ? null : tags),
    (tags) => document('Tagging', `<TagSet>${renderS3({ Tag: tags })}</TagSet>`),
    'NoSuchTagSet',
    'The TagSet does not exist',
  ),
}

/** S3 answers the ACL as it takes effect: without grants to everybody where those are ignored. */
function effectiveGrants({ grants, publicAccessBlock, ownership }: Bucket, call: Call): readonly Grant[] {
  const isOff = ownership?.Rules?.[0]?.ObjectOwnership === 'BucketOwnerEnforced'
  const ofAccount = call.caller.account.of(s3AccountState).publicAccessBlock
  const ignores = [publicAccessBlock, ofAccount].some((block) => block?.IgnorePublicAcls === true)
  if (isOff) return []
  return grants.filter(({ Grantee }) => !ignores || ![EVERYBODY, EVERY_ACCOUNT].includes(Grantee?.URI ?? ''))
}

function renderGrant({ Grantee: { Type, ...grantee } = { Type: undefined }, Permission }: Grant): string {
  const xsi = 'http://www.w3.org/2001/XMLSchema-instance'
  const who = `<Grantee xmlns:xsi="${xsi}" xsi:type="${Type}">${renderMembers(grantee, CAPITAL)}</Grantee>`
  return `<Grant>${who}${renderElement('Permission', Permission)}</Grant>`
}

/** As far as the policies go that are played here: an allowance for everybody without a condition. */
function isOpenToAll(policy: object): boolean {
  const { Statement = [] } = policy as { readonly Statement?: readonly Record<string, unknown>[] }
  return Statement.some(
    ({ Effect, Principal, Condition }) => Effect === 'Allow' && Principal === '*' && Condition === undefined,
  )
}
