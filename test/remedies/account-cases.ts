import { addTrail, cloudTrailState } from '../../sandbox/aws/cloudtrail/state.ts'
import { iamState } from '../../sandbox/aws/iam/state.ts'
import { s3AccountState } from '../../sandbox/aws/s3/account-state.ts'
import { addBucket, blockPublicAccess, denyPlainHttp, s3State } from '../../sandbox/aws/s3/state.ts'
import type { RemedyCase } from './case.ts'
import { ACCOUNT, type Estate, SECOND_REGION } from './estate.ts'

const BUCKET = 'press-kit'

function accountOf({ organisation }: Estate) {
  return organisation.account(ACCOUNT)
}

/** What the policy of the bucket allows, which has to stay allowed. */
const SHARED = {
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/web` },
  Action: 's3:GetObject',
  Resource: `arn:aws:s3:::${BUCKET}/*`,
}

const [DENIAL] = (denyPlainHttp(BUCKET) as { readonly Statement: readonly object[] }).Statement

export const ACCOUNT_CASES: readonly RemedyCase[] = [
  {
    rule: 'aws-iam-root-access-key',
    prepare: (estate) => {
      accountOf(estate).of(iamState).summary.AccountAccessKeysPresent = 1
    },
    given: () => ({ 'root access key': 'AKIAIOSFODNN7EXAMPLE' }),
  },
  {
    rule: 'aws-iam-passwords-too-short',
    prepare: (estate) => {
      accountOf(estate).of(iamState).passwordPolicy = null
    },
  },
  {
    rule: 'aws-s3-bucket-public-access-not-blocked',
    prepare: (estate) => {
      accountOf(estate).of(s3AccountState).publicAccessBlock = null
      addBucket(accountOf(estate).of(s3State), {
        name: BUCKET,
        region: SECOND_REGION,
        publicAccessBlock: null,
        policy: denyPlainHttp(BUCKET),
      })
    },
    keeps: (estate) => {
      const bucket = accountOf(estate).of(s3State).get(BUCKET)
      return [
        [bucket?.publicAccessBlock, blockPublicAccess(true)],
        [bucket?.policy, denyPlainHttp(BUCKET)],
      ]
    },
  },
  {
    rule: 'aws-s3-bucket-plain-http-allowed',
    prepare: (estate) => {
      addBucket(accountOf(estate).of(s3State), {
        name: BUCKET,
        region: SECOND_REGION,
        policy: { Version: '2012-10-17', Statement: [SHARED] },
      })
    },
    edit: (policy) => ({ ...policy, Statement: [...(policy['Statement'] as readonly object[]), DENIAL] }),
    keeps: (estate) => [
      [
        accountOf(estate).of(s3State).get(BUCKET)?.policy,
        { Version: '2012-10-17', Statement: [SHARED, DENIAL] },
      ],
    ],
  },
  {
    rule: 'aws-cloudtrail-log-file-validation-off',
    prepare: (estate) => {
      addTrail(accountOf(estate).of(cloudTrailState), ACCOUNT, {
        Name: 'local',
        HomeRegion: SECOND_REGION,
        IsMultiRegionTrail: false,
        LogFileValidationEnabled: false,
      })
    },
    given: () => ({ 'home region': SECOND_REGION }),
  },
  {
    rule: 'aws-cloudtrail-not-in-all-regions',
    prepare: (estate) => {
      accountOf(estate).of(cloudTrailState).length = 0
    },
    given: () => ({
      'home region for the trail': SECOND_REGION,
      'bucket for the log files': 'trail-of-111122223333',
    }),
    brings: {
      'aws-cloudtrail-not-encrypted-with-kms': 'The key is a choice of its own.',
      'aws-cloudtrail-insights-off': 'Insights cost money and are off by default.',
      'aws-cloudtrail-without-log-group': 'A group of logs needs a role first.',
    },
  },
]
