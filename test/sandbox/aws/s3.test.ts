import {
  GetBucketEncryptionCommand,
  GetBucketLocationCommand,
  GetBucketLoggingCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  type ListBucketsCommandOutput,
} from '@aws-sdk/client-s3'
import { describe, expect, it } from '@jest/globals'
import { addBucket, denyPlainHttp, s3State } from '../../../sandbox/aws/s3/state.ts'
import { HOME, OTHER, s3, start, twoAccounts } from './sandbox.ts'

const CREATED = new Date('2024-03-01T09:00:00.000Z')

/** A bucket in each of two regions, and one of another account. */
function threeBuckets() {
  const organisation = twoAccounts()
  const buckets = organisation.account(HOME).of(s3State)
  const ireland = addBucket(buckets, { name: 'orders', region: 'eu-west-1' })
  const virginia = addBucket(buckets, { name: 'archive', region: 'us-east-1' })
  addBucket(organisation.account(OTHER).of(s3State), { name: 'theirs', region: 'us-east-1' })
  return { organisation, ireland, virginia }
}

describe('the list of buckets', () => {
  it('holds those of all regions, with their regions where a newer parameter asks', async () => {
    const aws = await start(threeBuckets().organisation)
    const plain = await s3(aws).send(new ListBucketsCommand({}))
    expect(plain.Buckets).toEqual([
      { Name: 'archive', CreationDate: CREATED },
      { Name: 'orders', CreationDate: CREATED },
    ])
    const paged = await s3(aws).send(new ListBucketsCommand({ MaxBuckets: 1000 }))
    expect(paged.ContinuationToken).toBeUndefined()
    expect(paged.Buckets).toEqual([
      { Name: 'archive', CreationDate: CREATED, BucketRegion: 'us-east-1' },
      { Name: 'orders', CreationDate: CREATED, BucketRegion: 'eu-west-1' },
    ])
    const there = await s3(aws).send(new ListBucketsCommand({ BucketRegion: 'eu-west-1' }))
    expect(there.Buckets?.map(({ Name }) => Name)).toEqual(['orders'])
  })

  it('comes in pages', async () => {
    const organisation = twoAccounts()
    const buckets = organisation.account(HOME).of(s3State)
    for (let index = 0; index < 2_500; index += 1) {
      addBucket(buckets, { name: `bucket-${String(index).padStart(4, '0')}`, region: 'us-east-1' })
    }
    const aws = await start(organisation)
    const sizes: number[] = []
    const names = new Set<string | undefined>()
    let token: string | undefined
    do {
      const page: ListBucketsCommandOutput = await s3(aws).send(
        new ListBucketsCommand({ MaxBuckets: 1000, ContinuationToken: token }),
      )
      sizes.push(page.Buckets?.length ?? 0)
      for (const { Name } of page.Buckets ?? []) names.add(Name)
      token = page.ContinuationToken
    } while (token !== undefined)
    expect(sizes).toEqual([1000, 1000, 500])
    expect(names.size).toBe(2_500)
    const strange = new ListBucketsCommand({ ContinuationToken: 'x' })
    await expect(s3(aws).send(strange)).rejects.toMatchObject({ name: 'InvalidArgument' })
  })
})

describe('a bucket', () => {
  it('answers in its own region alone', async () => {
    const aws = await start(threeBuckets().organisation)
    const command = new GetBucketVersioningCommand({ Bucket: 'orders' })
    await expect(s3(aws).send(command)).rejects.toMatchObject({
      name: 'AuthorizationHeaderMalformed',
      Region: 'eu-west-1',
      message:
        "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
    })
    await expect(s3(aws, { region: 'eu-central-1' }).send(command)).rejects.toMatchObject({
      name: 'PermanentRedirect',
      Endpoint: 'orders.s3.eu-west-1.amazonaws.com',
      $metadata: expect.objectContaining({ httpStatusCode: 301 }),
    })
    await expect(s3(aws, { region: 'eu-west-1' }).send(command)).resolves.not.toHaveProperty('Status')
    const theirs = new GetBucketVersioningCommand({ Bucket: 'theirs' })
    await expect(s3(aws).send(theirs)).rejects.toMatchObject({ name: 'NoSuchBucket' })
  })

  it('says what is set, as S3 makes buckets', async () => {
    const { organisation, virginia } = threeBuckets()
    const client = s3(await start(organisation))
    const Bucket = virginia.name
    const { PublicAccessBlockConfiguration } = await client.send(new GetPublicAccessBlockCommand({ Bucket }))
    expect(PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    })
    const encryption = await client.send(new GetBucketEncryptionCommand({ Bucket }))
    expect(encryption.ServerSideEncryptionConfiguration?.Rules).toEqual([
      {
        ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
        BucketKeyEnabled: false,
        BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] },
      },
    ])
    const ownership = await client.send(new GetBucketOwnershipControlsCommand({ Bucket }))
    expect(ownership.OwnershipControls?.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }])
    const location = await client.send(new GetBucketLocationCommand({ Bucket }))
    expect(location.LocationConstraint ?? null).toBe(null)
    await expect(client.send(new HeadBucketCommand({ Bucket }))).resolves.toBeDefined()
  })

  it('says what its owner set', async () => {
    const { organisation, ireland } = threeBuckets()
    Object.assign(ireland, {
      versioning: 'Enabled',
      mfaDelete: true,
      logging: { TargetBucket: 'logs', TargetPrefix: 'orders/' },
      policy: denyPlainHttp('orders'),
      tags: [{ Key: 'Team', Value: 'orders & co' }],
    })
    const client = s3(await start(organisation), { region: 'eu-west-1' })
    const Bucket = 'orders'
    const versioning = await client.send(new GetBucketVersioningCommand({ Bucket }))
    expect(versioning).toMatchObject({ Status: 'Enabled', MFADelete: 'Enabled' })
    const logging = await client.send(new GetBucketLoggingCommand({ Bucket }))
    expect(logging.LoggingEnabled).toEqual({ TargetBucket: 'logs', TargetPrefix: 'orders/' })
    const { Policy = '' } = await client.send(new GetBucketPolicyCommand({ Bucket }))
    expect(JSON.parse(Policy)).toEqual(denyPlainHttp('orders'))
    const { TagSet } = await client.send(new GetBucketTaggingCommand({ Bucket }))
    expect(TagSet).toEqual([{ Key: 'Team', Value: 'orders & co' }])
    const location = await client.send(new GetBucketLocationCommand({ Bucket }))
    expect(location.LocationConstraint).toBe('eu-west-1')
  })

  it('says with an error what is not set', async () => {
    const { organisation, virginia } = threeBuckets()
    Object.assign(virginia, { publicAccessBlock: null, encryption: null, ownership: null })
    const client = s3(await start(organisation))
    const Bucket = virginia.name
    const codes = [
      [new GetPublicAccessBlockCommand({ Bucket }), 'NoSuchPublicAccessBlockConfiguration'],
      [new GetBucketEncryptionCommand({ Bucket }), 'ServerSideEncryptionConfigurationNotFoundError'],
      [new GetBucketOwnershipControlsCommand({ Bucket }), 'OwnershipControlsNotFoundError'],
      [new GetBucketPolicyCommand({ Bucket }), 'NoSuchBucketPolicy'],
      [new GetBucketTaggingCommand({ Bucket }), 'NoSuchTagSet'],
    ] as const
    for (const [command, name] of codes) {
      await expect(client.send(command as GetPublicAccessBlockCommand)).rejects.toMatchObject({
        name,
        BucketName: Bucket,
        $metadata: expect.objectContaining({ httpStatusCode: 404 }),
      })
    }
    await expect(client.send(new GetBucketLoggingCommand({ Bucket }))).resolves.not.toHaveProperty(
      'LoggingEnabled',
    )
  })

  it('alone is denied or throttled, by the names of the actions', async () => {
    const { organisation } = threeBuckets()
    const aws = await start(organisation)
    aws.faults.deny({ resource: 'archive', operation: 'GetPublicAccessBlock' })
    const command = new GetPublicAccessBlockCommand({ Bucket: 'archive' })
    await expect(s3(aws).send(command)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('not authorized to perform: s3:GetBucketPublicAccessBlock'),
    })
    const orders = new GetPublicAccessBlockCommand({ Bucket: 'orders' })
    await expect(s3(aws, { region: 'eu-west-1' }).send(orders)).resolves.toBeDefined()
    aws.faults.throttle({ service: 's3' })
    await expect(s3(aws).send(command)).rejects.toMatchObject({
      name: 'SlowDown',
      $metadata: expect.objectContaining({ httpStatusCode: 503 }),
    })
    expect(aws.log.matching({ resource: 'archive' })).toHaveLength(2)
  })

  it('is out of reach in a region that the account has not enabled', async () => {
    const organisation = twoAccounts()
    addBucket(organisation.account(HOME).of(s3State), { name: 'milan', region: 'eu-south-1' })
    const client = s3(await start(organisation), { region: 'eu-south-1' })
    await expect(client.send(new GetBucketVersioningCommand({ Bucket: 'milan' }))).rejects.toMatchObject({
      name: 'InvalidAccessKeyId',
    })
  })
})
