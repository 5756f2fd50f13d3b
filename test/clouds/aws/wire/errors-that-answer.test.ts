import { describe, expect, it } from '@jest/globals'
import type { Service } from '../../../../src/clouds/aws/service.ts'
import type { Json } from '../../../../src/model/json.ts'
import { operationsOf } from '../played-operations.ts'
import { askedOf, OTHER_SERVICES } from './asked.ts'
import { claimed, gapsOf, readAll, useEstate } from './reading.ts'
import { faultOf, type Said } from './words.ts'

const NOTHING_BLOCKED = {
  block_public_acls: false,
  ignore_public_acls: false,
  block_public_policy: false,
  restrict_public_buckets: false,
}
const ABSENT = undefined

/** What was never set, or is off: by action, what AWS says and what it means. The sentence where the code has other meanings. */
const NOT_SET: readonly (readonly [
  action: string,
  said: Said,
  means: readonly [kind: string, property: string, value: Json | undefined],
  sentence?: string,
])[] = [
  ['iam:GetAccountPasswordPolicy', ['NoSuchEntity', 404], ['aws_account', 'password_policy_set', false]],
  [
    'account:GetAlternateContact',
    ['ResourceNotFoundException', 404],
    ['aws_account', 'security_contact_set', false],
  ],
  [
    'organizations:DescribeOrganization',
    ['AWSOrganizationsNotInUseException', 400],
    ['aws_account', 'is_organization_member', false],
  ],
  [
    's3:GetBucketOwnershipControls',
    ['OwnershipControlsNotFoundError', 404],
    ['aws_s3_bucket', 'bucket_object_ownership', 'ObjectWriter'],
  ],
  ['s3:GetBucketPolicy', ['NoSuchBucketPolicy', 404], ['aws_s3_bucket', 'bucket_policy_set', false]],
  [
    's3:GetBucketPolicyStatus',
    ['NoSuchBucketPolicy', 404],
    ['aws_s3_bucket', 'bucket_policy_status', { is_public: false }],
  ],
  [
    's3:GetBucketPublicAccessBlock',
    ['NoSuchPublicAccessBlockConfiguration', 404],
    ['aws_s3_bucket', 'bucket_public_access_block_configuration', NOTHING_BLOCKED],
  ],
  [
    's3:GetEncryptionConfiguration',
    ['ServerSideEncryptionConfigurationNotFoundError', 404],
    ['aws_s3_bucket', 'encryption_enabled', false],
  ],
  [
    's3:GetLifecycleConfiguration',
    ['NoSuchLifecycleConfiguration', 404],
    ['aws_s3_bucket', 'bucket_lifecycle_rules', []],
  ],
  [
    's3:GetBucketObjectLockConfiguration',
    ['ObjectLockConfigurationNotFoundError', 404],
    ['aws_s3_bucket', 'bucket_object_lock_enabled', false],
  ],
  [
    's3:GetReplicationConfiguration',
    ['ReplicationConfigurationNotFoundError', 404],
    ['aws_s3_bucket', 'bucket_replication', ABSENT],
  ],
  ['s3:GetBucketWebsite', ['NoSuchWebsiteConfiguration', 404], ['aws_s3_bucket', 'bucket_website', {}]],
  ['s3:GetBucketTagging', ['NoSuchTagSet', 404], ['aws_s3_bucket', 'tags', {}]],
  [
    's3:GetAccountPublicAccessBlock',
    ['NoSuchPublicAccessBlockConfiguration', 404],
    ['aws_s3_account_settings', 'bucket_public_access_block_configuration', NOTHING_BLOCKED],
  ],
  ['s3:GetAccessPointPolicy', ['NoSuchAccessPointPolicy', 404], ['aws_s3_access_point', 'policy_set', false]],
  [
    's3:GetAccessPointPolicyStatus',
    ['NoSuchAccessPointPolicy', 404],
    ['aws_s3_access_point', 'policy_is_public', false],
  ],
  [
    'backup:GetBackupVaultAccessPolicy',
    ['ResourceNotFoundException', 400],
    ['aws_backup_vault', 'vault_policy_set', false],
  ],
  [
    'kms:GetKeyRotationStatus',
    ['UnsupportedOperationException', 400],
    ['aws_kms_key', 'kms_key_rotation_enabled', ABSENT],
  ],
  [
    'cloudtrail:GetInsightSelectors',
    ['InsightNotEnabledException', 400],
    ['aws_cloud_trail', 'trail_insight_selectors', []],
  ],
  [
    'securityhub:DescribeHub',
    ['InvalidAccessException', 401],
    ['aws_securityhub_hub', 'hub_enabled', false],
    'Account 111122223333 is not subscribed to AWS Security Hub',
  ],
  [
    'macie2:GetMacieSession',
    ['AccessDeniedException', 403],
    ['aws_macie_session', 'status', ABSENT],
    'Macie is not enabled.',
  ],
  [
    'ssm:DescribeDocumentPermission',
    ['InvalidDocumentOperation', 400],
    ['aws_ssm_document', 'document_shared_with_accounts', []],
  ],
  [
    'ssm:GetServiceSetting',
    ['ServiceSettingNotFound', 400],
    ['aws_ssm_account_settings', 'automation_log_destination', ABSENT],
  ],
]

/** By action, how AWS says that the resource is no more. */
const GONE: readonly (readonly [action: string, said: Said, kind: string, inQuery?: string])[] = [
  ['iam:ListPolicyTags', ['NoSuchEntity', 404], 'aws_iam_policy'],
  ['s3:GetBucketOwnershipControls', ['NoSuchBucket', 404], 'aws_s3_bucket'],
  ['s3:GetAccessPoint', ['NoSuchAccessPoint', 404], 'aws_s3_access_point'],
  [
    's3:GetMultiRegionAccessPointPolicy',
    ['NoSuchMultiRegionAccessPoint', 404],
    'aws_s3_multi_region_access_point',
  ],
  ['kms:DescribeKey', ['NotFoundException', 400], 'aws_kms_key'],
  ['secretsmanager:GetResourcePolicy', ['ResourceNotFoundException', 400], 'aws_secretsmanager_secret'],
  [
    'sqs:GetQueueAttributes',
    ['QueueDoesNotExist', 400],
    'aws_sqs_queue',
    'AWS.SimpleQueueService.NonExistentQueue',
  ],
  ['sns:GetTopicAttributes', ['NotFound', 404], 'aws_sns_topic'],
  ['events:DescribeEventBus', ['ResourceNotFoundException', 400], 'aws_event_bus'],
  ['logs:ListTagsForResource', ['ResourceNotFoundException', 400], 'aws_cloudwatch_log_group'],
  ['cloudwatch:ListTagsForResource', ['ResourceNotFoundException', 404], 'aws_cloudwatch_alarm'],
  ['acm:DescribeCertificate', ['ResourceNotFoundException', 400], 'aws_acm_certificate'],
  ['ssm:DescribeDocumentPermission', ['InvalidDocument', 400], 'aws_ssm_document'],
]

/** What is no answer, although it sounds like one: of a trail that is listed something is to be known, and a bucket lies somewhere. */
const NO_ANSWER: readonly (readonly [action: string, said: Said])[] = [
  ['cloudtrail:GetTrail', ['TrailNotFoundException', 400]],
  ['cloudtrail:GetTrailStatus', ['CloudTrailARNInvalidException', 400]],
  ['guardduty:GetDetector', ['BadRequestException', 400]],
  ['s3:GetBucketOwnershipControls', ['PermanentRedirect', 301]],
  ['s3:GetBucketOwnershipControls', ['AuthorizationHeaderMalformed', 400]],
  ['s3:GetBucketOwnershipControls', ['NoSuchKey', 404]],
  ['inspector2:BatchGetAccountStatus', ['ResourceNotFoundException', 404]],
  ['organizations:DescribeOrganization', ['OrganizationNotFoundException', 400]],
  ['macie2:GetMacieSession', ['ResourceNotFoundException', 404]],
]

function serviceOf(action: string): Service {
  const [name] = action.split(':')
  const service = OTHER_SERVICES.find((one) => one.name === name)
  if (service === undefined) throw new Error(`No service has ${action}.`)
  return service
}

function askedFor(action: string) {
  const service = serviceOf(action)
  const asked = askedOf(service).find((one) => one.action === action)
  if (asked === undefined) throw new Error(`${service.name} is not asked for ${action}.`)
  return { service, asked }
}

/** Rows of one length: Jest takes a parameter that a row has nothing for as a callback to wait for. */
function named<T extends readonly [action: string, said: Said, ...unknown[]]>(
  rows: readonly T[],
): readonly (readonly [action: string, said: Said, row: T])[] {
  return rows.map((row) => [row[0], row[1], row] as const)
}

const estate = useEstate()

describe('what was never set', () => {
  it.each(named(NOT_SET))('%s says with %j', async (action, said, [, , [kind, property, value], message]) => {
    const { service } = askedFor(action)
    const fault = faultOf(service.name, said, message === undefined ? {} : { message })
    const added = estate.aws.faults.add(operationsOf(action), fault)
    const { gaps, resources } = await readAll(service)
    expect(added.hits).toBeGreaterThan(0)
    expect(gaps).toEqual([])
    const ofKind = resources.filter((one) => one.kind === kind)
    expect(ofKind.length).toBeGreaterThan(0)
    expect(ofKind.map(({ reported }) => reported[property])).toEqual(ofKind.map(() => value))
  })

  it.each(
    NOT_SET.flatMap(([action, said]) => {
      const service = serviceOf(action)
      const list = askedOf(service).find((one) => one.lists.length > 0)
      return list === undefined ? [] : [[list.action, said, service, list] as const]
    }),
  )('%s does not say with %j', async (_action, said, service, list) => {
    estate.aws.faults.add(operationsOf(list.action), faultOf(service.name, said))
    const all = await readAll(service)
    expect(gapsOf(list, all).length).toBeGreaterThan(0)
    expect(claimed(list, all)).toEqual([])
  })

  it.each([
    ['securityhub:DescribeHub', ['InvalidAccessException', 401]],
    ['macie2:GetMacieSession', ['AccessDeniedException', 403]],
  ] as const)('%s does not say with %j and another sentence', async (action, said) => {
    const { service, asked } = askedFor(action)
    estate.aws.faults.add(operationsOf(action), faultOf(service.name, said))
    const all = await readAll(service)
    expect(gapsOf(asked, all).map(({ reason }) => reason)).toEqual(['denied'])
    expect(claimed(asked, all)).toEqual([])
  })
})

describe('what is gone by the time that it is asked about', () => {
  it.each(named(GONE))(
    'as %s says with %j, is not there, and no gap',
    async (action, said, [, , kind, inQuery]) => {
      const { service } = askedFor(action)
      const before = (await readAll(service)).resources.filter((one) => one.kind === kind)
      const fault = faultOf(service.name, said, inQuery === undefined ? {} : { inQuery })
      estate.aws.faults.add({ ...operationsOf(action), times: 1 }, fault)
      const { gaps, resources } = await readAll(service)
      expect(gaps).toEqual([])
      expect(resources.filter((one) => one.kind === kind)).toHaveLength(before.length - 1)
    },
  )
})

describe('what is no answer', () => {
  it.each(NO_ANSWER)('%s with %j is a gap', async (action, said) => {
    const { service, asked } = askedFor(action)
    estate.aws.faults.add(operationsOf(action), faultOf(service.name, said))
    const all = await readAll(service)
    expect(new Set(gapsOf(asked, all).map(({ reason }) => reason))).toEqual(new Set(['error']))
    expect(claimed(asked, all)).toEqual([])
  })
})
