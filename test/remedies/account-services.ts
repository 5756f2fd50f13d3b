import type { Account } from '../../sandbox/aws/account.ts'
import { addTrail, cloudTrailState, type PlayedTrail } from '../../sandbox/aws/cloudtrail/state.ts'
import { iamState } from '../../sandbox/aws/iam/state.ts'
import { type Bucket, s3State } from '../../sandbox/aws/s3/state.ts'
import type { Step } from './script.ts'

/** Flags of a command without their hyphens; those without a value are `true`. */
type Flags = Readonly<Record<string, string>>

type Files = Map<string, string>

type Play = (account: Account, flags: Flags, step: Step, files: Files) => void

const LOOKS: Play = () => undefined

/** Commands of services that are the account's as a whole, as much of them as the remedies of our rules use. */
const PLAYS: Readonly<Record<string, Play>> = {
  'iam list-access-keys': LOOKS,
  'iam delete-access-key': (account) => {
    const { summary } = account.of(iamState)
    const { AccountAccessKeysPresent: keys = 0 } = summary
    if (keys === 0) throw new Error('Root has no key.')
    summary.AccountAccessKeysPresent = keys - 1
  },
  'iam get-account-password-policy': LOOKS,
  'iam update-account-password-policy': (account, flags) => {
    account.of(iamState).passwordPolicy = {
      MinimumPasswordLength: Number(flags['minimum-password-length'] ?? 6),
      PasswordReusePrevention: Number(flags['password-reuse-prevention']),
      AllowUsersToChangePassword: flags['allow-users-to-change-password'] === 'true',
    }
  },
  's3api get-bucket-policy-status': LOOKS,
  's3api put-public-access-block': (account, flags) => {
    const parts = (flags['public-access-block-configuration'] ?? '').split(',')
    bucketOf(account, flags).publicAccessBlock = Object.fromEntries(
      parts.map((part) => part.split('=')).map(([name, value]) => [name, value === 'true']),
    )
  },
  's3api get-bucket-policy': (account, flags, { file }, files) => {
    const { policy } = bucketOf(account, flags)
    if (policy === null) throw new Error('NoSuchBucketPolicy')
    if (file !== null) files.set(file, JSON.stringify(policy))
  },
  's3api put-bucket-policy': (account, flags, _, files) => {
    const text = files.get((flags['policy'] ?? '').replace('file://', ''))
    if (text === undefined) throw new Error(`There is no ${flags['policy']}.`)
    bucketOf(account, flags).policy = JSON.parse(text) as object
  },
  'cloudtrail create-trail': (account, flags) => {
    addTrail(account.of(cloudTrailState), account.id, {
      Name: flags['name'] ?? '',
      HomeRegion: flags['region'] ?? '',
      S3BucketName: flags['s3-bucket-name'] ?? '',
      IsMultiRegionTrail: flags['is-multi-region-trail'] === 'true',
      LogFileValidationEnabled: flags['enable-log-file-validation'] === 'true',
      isLogging: false,
    })
  },
  'cloudtrail start-logging': (account, flags) => {
    trailOf(account, flags).status.IsLogging = true
  },
  'cloudtrail update-trail': (account, flags) => {
    const { trail } = trailOf(account, flags)
    if (flags['enable-log-file-validation'] === 'true') trail.LogFileValidationEnabled = true
  },
}

/** Whether the command was played. */
export function playForAccount(account: Account, step: Step, files: Files): boolean {
  const [, service = '', operation = '', ...words] = step.words
  const perform = PLAYS[`${service} ${operation}`]
  perform?.(account, flagsOf(words), step, files)
  return perform !== undefined
}

function flagsOf(words: readonly string[]): Flags {
  const flags: Record<string, string> = {}
  let name = ''
  for (const word of words) {
    if (word.startsWith('--')) {
      name = word.slice(2)
      flags[name] = 'true'
    } else flags[name] = word
  }
  return flags
}

function bucketOf(account: Account, { bucket = '' }: Flags): Bucket {
  const found = account.of(s3State).get(bucket)
  if (found === undefined) throw new Error(`NoSuchBucket: ${bucket}`)
  return found
}

/** Trails are changed at home and nowhere else. */
function trailOf(account: Account, { name, region }: Flags): PlayedTrail {
  const found = account
    .of(cloudTrailState)
    .find(({ trail }) => [trail.Name, trail.TrailARN].includes(name ?? ''))
  if (found === undefined) throw new Error(`TrailNotFoundException: ${name}`)
  if (found.trail.HomeRegion !== region) throw new Error(`InvalidHomeRegionException: ${region}`)
  return found
}
