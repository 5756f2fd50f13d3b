import { describe, expect, it } from '@jest/globals'
import { addAccessPoint, s3AccountState, tightenS3 } from '../../../../../sandbox/aws/s3/account-state.ts'
import { addBucket, s3State } from '../../../../../sandbox/aws/s3/state.ts'
import { AWS_KINDS } from '../../../../../src/clouds/aws/kinds.ts'
import { loadRules } from '../../../../../src/rules/load/load.ts'
import { neededKinds } from '../../../../../src/rules/load/needed-kinds.ts'
import { shippedPacks } from '../../../../../src/rules/load/shipped-packs.ts'
import { HOME, read, sandbox, useSandboxes } from '../../read-sandbox.ts'

useSandboxes()

const BUCKETS = 40
const { rules } = loadRules(['default'], { workspace: shippedPacks(), model: AWS_KINDS, now: new Date() })
const ABOUT_STATE = rules.filter(({ change }) => change === null)

function needsOf(isMeant: (id: string) => boolean): readonly string[] {
  return neededKinds(ABOUT_STATE.filter(({ rule }) => isMeant(rule.id)))
}

async function callsWith(
  needs: readonly string[],
  { tight, old = 0 }: { readonly tight: boolean; readonly old?: number },
): Promise<Readonly<Record<string, number>>> {
  const { aws } = await sandbox()
  const account = aws.organisation.account(HOME)
  const buckets = account.of(s3State)
  for (let i = 0; i < BUCKETS; i += 1)
    addBucket(buckets, {
      name: `bucket-${i}`,
      region: 'eu-central-1',
      ...(i < old ? { ownership: null } : {}),
    })
  const own = account.of(s3AccountState)
  if (tight) tightenS3(own)
  addAccessPoint(own, HOME, { Name: 'door', Bucket: 'bucket-0', region: 'eu-central-1' })
  const { gaps } = await read(...needs)
  expect(gaps).toEqual([])
  return Object.fromEntries(aws.log.countBy('operation', { service: 's3' }))
}

const DEFAULT = needsOf((id) => id.startsWith('aws-s3-'))
const PUBLIC = needsOf((id) => /^aws-s3-bucket-public-(read|list|write|permissions)$/.test(id))
const ONCE = {
  ListBuckets: 1,
  GetAccountPublicAccessBlock: 1,
  ListAccessPoints: 1,
  ListMultiRegionAccessPoints: 1,
}

describe('the calls of the default rules about S3', () => {
  it('are five for each bucket where the account blocks public access', async () => {
    expect(await callsWith(DEFAULT, { tight: true })).toEqual({
      ...ONCE,
      GetBucketOwnershipControls: BUCKETS,
      GetBucketPolicy: BUCKETS,
      GetBucketVersioning: BUCKETS,
      GetBucketLogging: BUCKETS,
      GetBucketEncryption: BUCKETS,
      GetAccessPoint: 1,
      GetAccessPointPolicy: 1,
    })
  })

  it('are six where it does not, and one more where access lists count: 1,200 of 200 buckets', async () => {
    const calls = await callsWith(DEFAULT, { tight: false, old: 4 })
    expect(calls).toEqual({
      ...ONCE,
      GetBucketOwnershipControls: BUCKETS,
      GetBucketPolicy: BUCKETS,
      GetPublicAccessBlock: BUCKETS,
      GetBucketAcl: 4,
      GetBucketVersioning: BUCKETS,
      GetBucketLogging: BUCKETS,
      GetBucketEncryption: BUCKETS,
      GetAccessPoint: 1,
      GetAccessPointPolicy: 1,
    })
  })

  it('of the rules about public buckets are none for a bucket where the account blocks public access', async () => {
    expect(await callsWith(PUBLIC, { tight: true })).toEqual(ONCE)
  })

  it('of the rules about public buckets are two for a bucket that nothing opens', async () => {
    expect(await callsWith(PUBLIC, { tight: false, old: 4 })).toEqual({
      ...ONCE,
      GetBucketOwnershipControls: BUCKETS,
      GetBucketPolicy: BUCKETS,
      GetPublicAccessBlock: 4,
      GetAccessPoint: 1,
      GetAccessPointPolicy: 1,
    })
  })
})
