import type { Place } from './place.ts'

/**
 * What a principal may do with a resource: see what is in it, list it, change or send something, change who may do what, or
 * use it in another way.
 */
export const ACCESS = ['read', 'list', 'write', 'permissions', 'use'] as const
export type Access = (typeof ACCESS)[number]

/** An action that is asked about: no list of all actions is needed, and none could be whole. */
export interface Probe {
  /** As IAM spells it. */
  readonly action: string
  readonly access: Access
}

/** Of resources of one type. */
export interface Probed {
  readonly probes: readonly Probe[]
  /** How the actions begin that a policy of such a resource can allow. */
  readonly prefix: string
  /** Whether the service answers unsigned requests too; S3, SNS, SQS and web identities of STS are known for it. */
  readonly isOpenToUnsigned: boolean
  /** What the policy's statements are about, by the ARN of the resource; absent: anything. */
  readonly resources?: (arn: string) => NonNullable<Place['resources']>
}

export type ProbedType =
  'sqs' | 'sns' | 'kms' | 'secretsmanager' | 'events' | 'backup' | 's3' | 's3-access-point' | 'logs' | 'role'

const ITSELF = (arn: string): NonNullable<Place['resources']> => ({ exact: [arn], beginnings: [] })

function of(prefix: string, actions: Partial<Record<Access, string>>): readonly Probe[] {
  return ACCESS.flatMap((access) =>
    (actions[access]?.split(' ') ?? []).map((name): Probe => ({ action: `${prefix}:${name}`, access })),
  )
}

const OF_BUCKETS: Partial<Record<Access, string>> = {
  read: 'GetObject GetObjectVersion GetBucketAcl GetObjectAcl',
  list: 'ListBucket ListBucketVersions',
  write: 'PutObject DeleteObject DeleteObjectVersion PutEncryptionConfiguration DeleteBucket',
  permissions: 'PutObjectAcl PutBucketAcl PutBucketPolicy DeleteBucketPolicy PutBucketOwnershipControls',
}

/** By the type of the resource. Service Authorization Reference: the actions of each service. */
export const PROBED: Readonly<Record<ProbedType, Probed>> = {
  sqs: {
    prefix: 'sqs',
    isOpenToUnsigned: true,
    resources: ITSELF,
    probes: of('sqs', {
      read: 'ReceiveMessage GetQueueAttributes',
      write: 'SendMessage DeleteMessage PurgeQueue DeleteQueue SetQueueAttributes',
      permissions: 'AddPermission RemovePermission',
    }),
  },
  sns: {
    prefix: 'sns',
    isOpenToUnsigned: true,
    resources: ITSELF,
    probes: of('sns', {
      // Whoever subscribes receives.
      read: 'Subscribe GetTopicAttributes',
      list: 'ListSubscriptionsByTopic',
      write: 'Publish DeleteTopic SetTopicAttributes',
      permissions: 'AddPermission RemovePermission',
    }),
  },
  kms: {
    prefix: 'kms',
    isOpenToUnsigned: false,
    resources: ITSELF,
    probes: of('kms', {
      read: 'DescribeKey GetKeyPolicy',
      write: 'ScheduleKeyDeletion DisableKey',
      permissions: 'PutKeyPolicy CreateGrant',
      use: 'Decrypt Encrypt ReEncryptFrom GenerateDataKey Sign',
    }),
  },
  secretsmanager: {
    prefix: 'secretsmanager',
    isOpenToUnsigned: false,
    resources: ITSELF,
    probes: of('secretsmanager', {
      read: 'GetSecretValue DescribeSecret',
      write: 'PutSecretValue UpdateSecret DeleteSecret',
      permissions: 'PutResourcePolicy DeleteResourcePolicy',
    }),
  },
  events: {
    prefix: 'events',
    isOpenToUnsigned: false,
    probes: of('events', {
      read: 'DescribeRule',
      list: 'ListRules',
      write: 'PutEvents PutRule PutTargets DeleteRule',
    }),
  },
  backup: {
    prefix: 'backup',
    isOpenToUnsigned: false,
    probes: of('backup', {
      read: 'DescribeBackupVault StartRestoreJob',
      list: 'ListRecoveryPointsByBackupVault',
      write: 'CopyIntoBackupVault DeleteRecoveryPoint DeleteBackupVault StartBackupJob',
      permissions: 'PutBackupVaultAccessPolicy DeleteBackupVaultAccessPolicy',
      use: 'CopyFromBackupVault',
    }),
  },
  s3: {
    prefix: 's3',
    isOpenToUnsigned: true,
    resources: (arn) => ({ exact: [arn], beginnings: [`${arn}/`] }),
    probes: of('s3', OF_BUCKETS),
  },
  's3-access-point': {
    prefix: 's3',
    isOpenToUnsigned: true,
    resources: (arn) => ({ exact: [arn], beginnings: [`${arn}/object/`] }),
    probes: of('s3', {
      read: 'GetObject GetObjectVersion GetObjectAcl',
      list: 'ListBucket ListBucketVersions',
      write: 'PutObject DeleteObject DeleteObjectVersion',
      permissions: 'PutObjectAcl',
    }),
  },
  logs: {
    prefix: 'logs',
    isOpenToUnsigned: false,
    probes: of('logs', {
      read: 'GetLogEvents FilterLogEvents',
      list: 'DescribeLogStreams',
      write: 'PutLogEvents CreateLogStream PutSubscriptionFilter DeleteLogGroup',
    }),
  },
  /** Who may become a role: its trust policy names no resource. */
  role: {
    prefix: 'sts',
    isOpenToUnsigned: true,
    probes: of('sts', { use: 'AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity' }),
  },
}
