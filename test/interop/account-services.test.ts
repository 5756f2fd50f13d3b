import { CloudTrailClient, CreateTrailCommand } from '@aws-sdk/client-cloudtrail'
import { IAMClient, UpdateAccountPasswordPolicyCommand } from '@aws-sdk/client-iam'
import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  PutBucketPolicyCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { blockPublicAccess, denyPlainHttp } from '../../sandbox/aws/s3/state.ts'
import { type ActionRun, runAction } from '../../sandbox/runner/run-action.ts'
import { peerPaths } from '../../scripts/peers.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import { ROOT } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** The account of whoever signs without being anybody on moto. */
const ACCOUNT = '123456789012'
const KEYS = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' }
const TRAIL = `arn:aws:cloudtrail:eu-west-1:${ACCOUNT}:trail/everything`

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  moto = await startMoto((await peerPaths()).motoServer)
})
afterAll(async () => {
  await moto.stop()
  await folder.remove()
})

function configuration(region: string) {
  return { endpoint: moto.url, region, credentials: KEYS }
}

async function scan(name: string): Promise<{ readonly run: ActionRun; readonly result: ResultFile }> {
  const run = await runAction({
    entry: join(ROOT, 'dist/index.js'),
    workspace: folder.path,
    inputs: { regions: 'us-east-1, eu-west-1', 'fail-on': 'none', 'report-dir': name, history: 'none' },
    env: {
      AWS_ENDPOINT_URL: moto.url,
      AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  })
  return {
    run,
    result: JSON.parse(await readFile(join(folder.path, name, 'result.json'), 'utf8')) as ResultFile,
  }
}

/** `rule id`, sorted, of what is no rule of EC2. */
function found({ findings }: ResultFile): readonly string[] {
  return findings
    .filter(({ rule }) => /^aws-(iam|s3|cloudtrail)-/.test(rule))
    .map(({ rule, id }) => `${rule} ${id}`)
    .toSorted()
}

/** moto lacks some of EC2: see moto.test.ts. */
function gaps({ coverage }: ResultFile) {
  return coverage.gaps.filter(({ kind }) => /^aws_(account|s3|cloud_trail)/.test(kind))
}

describe('IAM, S3 and CloudTrail on moto', () => {
  it('are read in an account where nobody has set anything', async () => {
    const { result } = await scan('empty')
    expect(found(result)).toEqual([
      `aws-cloudtrail-not-in-all-regions ${ACCOUNT}`,
      `aws-iam-passwords-too-short ${ACCOUNT}`,
    ])
    expect(gaps(result)).toEqual([])
  })

  it('are judged by what was set', async () => {
    const home = configuration('us-east-1')
    await new IAMClient(home).send(new UpdateAccountPasswordPolicyCommand({ MinimumPasswordLength: 14 }))
    const s3 = (region: string) => new S3Client({ ...configuration(region), forcePathStyle: true })
    for (const [Bucket, region] of [
      ['orders', 'eu-west-1'],
      ['press-kit', 'us-east-1'],
    ] as const) {
      const place =
        region === 'us-east-1'
          ? {}
          : { CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint } }
      await s3(region).send(new CreateBucketCommand({ Bucket, ...place }))
    }
    const block = { PublicAccessBlockConfiguration: blockPublicAccess(true) }
    await s3('eu-west-1').send(new PutPublicAccessBlockCommand({ Bucket: 'orders', ...block }))
    const Policy = JSON.stringify(denyPlainHttp('orders'))
    await s3('eu-west-1').send(new PutBucketPolicyCommand({ Bucket: 'orders', Policy }))
    const cloudTrail = new CloudTrailClient(configuration('eu-west-1'))
    await cloudTrail.send(
      new CreateTrailCommand({ Name: 'everything', S3BucketName: 'orders', IsMultiRegionTrail: true }),
    )
    const { result } = await scan('stopped')
    expect(found(result)).toEqual([
      `aws-cloudtrail-log-file-validation-off ${TRAIL}`,
      `aws-cloudtrail-not-in-all-regions ${ACCOUNT}`,
      'aws-s3-bucket-plain-http-allowed press-kit',
      'aws-s3-bucket-public-access-not-blocked press-kit',
    ])
    expect(gaps(result)).toEqual([])
  })
})
