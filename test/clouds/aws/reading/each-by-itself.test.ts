import { describe, expect, it } from '@jest/globals'
import type { Connection } from '../../../../src/clouds/aws/client/connection.ts'
import type { KindSource } from '../../../../src/clouds/aws/reading/kind-source.ts'
import { listKind } from '../../../../src/clouds/aws/reading/list-kind.ts'
import { coverageOf } from '../../../../src/clouds/aws/reading/listing-coverage.ts'
import { bool, document, object, string } from '../../../../src/clouds/aws/reading/shape.ts'
import { withDetails } from '../../../../src/clouds/aws/reading/with-details.ts'
import type { Turns } from '../../../../src/clouds/aws/client/turns.ts'
import { connectionTo, refusal } from './connection.ts'

const PLACE = { account: '111122223333', region: 'global', partition: 'aws' }

/** Listed in one place, asked about where each lies. */
const BUCKET: KindSource = {
  name: 'aws_s3_bucket',
  about: 'A bucket.',
  bases: [],
  operation: 'ListBuckets',
  action: 's3:ListAllMyBuckets',
  list: 'Buckets',
  pageSize: 1000,
  paging: { token: 'ContinuationToken', next: 'ContinuationToken', size: 'MaxBuckets' },
  id: 'Name',
  nameFrom: 'Name',
  arn: { form: 'arn:{partition}:s3:::{id}' },
  properties: { bucket_location: string('BucketRegion') },
  regionIn: 'bucket_location',
  edges: [],
  details: [
    {
      operation: 'GetBucketPolicy',
      action: 's3:GetBucketPolicy',
      answer: 'Policy',
      idParameter: 'Bucket',
      notSet: { codes: ['NoSuchBucketPolicy'], answer: {} },
      eachByItself: true,
      properties: { bucket_policy: document('Policy') },
    },
    {
      operation: 'GetPublicAccessBlock',
      action: 's3:GetBucketPublicAccessBlock',
      answer: 'Block',
      idParameter: 'Bucket',
      notSet: { codes: ['NoSuchPublicAccessBlockConfiguration'], answer: { Block: { Acls: false } } },
      eachByItself: true,
      properties: { block: object('Block', { acls: bool('Acls') }) },
    },
  ],
}

/** Says when somebody begins with a resource, and ends. */
function turnsTold(told: string[]): Pick<Turns, 'begin'> {
  return {
    begin: async () => {
      told.push('begin')
      return () => told.push('end')
    },
  }
}

type Answers = Readonly<Record<string, string | Error>>

/** Buckets `name@region`, and the policy of each. */
function s3(buckets: readonly string[], policies: Answers, asked: string[] = []): Connection {
  return connectionTo(
    (region, operation, { Bucket }) => {
      if (operation === 'ListBuckets') {
        return {
          Buckets: buckets.map((text) => {
            const [Name, BucketRegion] = text.split('@')
            return { Name, BucketRegion }
          }),
        }
      }
      if (operation === 'GetPublicAccessBlock') throw refusal('NoSuchPublicAccessBlockConfiguration', '', 404)
      asked.push(`${String(Bucket)}@${region}`)
      const answer = policies[String(Bucket)] ?? refusal('NoSuchBucketPolicy', 'None.', 404)
      if (answer instanceof Error) throw answer
      return { Policy: answer }
    },
    { errors: { isGone: ({ code }) => code === 'NoSuchBucket' } },
  )
}

async function readOf(connection: Connection) {
  const listing = await withDetails(
    await listKind(BUCKET, PLACE, connection),
    new Set([BUCKET.name]),
    new Set(),
    connection,
  )
  return { ...coverageOf(listing, PLACE), resources: listing.resources }
}

describe('details of resources that each answer by themselves', () => {
  it('are asked for where each of them lies; what was never set is no failure', async () => {
    const asked: string[] = []
    const { resources, gaps, complete } = await readOf(
      s3(['one@eu-west-1', 'two@us-east-2'], { two: '{"Version":"2012-10-17"}' }, asked),
    )
    expect(asked).toEqual(['one@eu-west-1', 'two@us-east-2'])
    expect(resources.map(({ id, reported }) => [id, reported['bucket_policy'], reported['block']])).toEqual([
      ['one', undefined, { acls: false }],
      ['two', { Version: '2012-10-17' }, { acls: false }],
    ])
    expect([gaps, complete]).toMatchObject([[], [{ kind: BUCKET.name, region: 'global', count: 2 }]])
  })

  it('are asked together of one resource after the other, each in its turn', async () => {
    const told: string[] = []
    const connection = s3(['one@eu-west-1', 'two@us-east-2'], {}, told)
    await readOf({ ...connection, turns: turnsTold(told) })
    expect(told).toEqual(['begin', 'one@eu-west-1', 'end', 'begin', 'two@us-east-2', 'end'])
  })

  it('take no turns where one thing alone is asked', async () => {
    const told: string[] = []
    const connection = s3(['one@eu-west-1'], {}, told)
    const [policy] = BUCKET.details ?? []
    if (policy === undefined) throw new Error('the kind has no details')
    const kind = { ...BUCKET, details: [policy] }
    const paced = { ...connection, turns: turnsTold(told) }
    await withDetails(await listKind(kind, PLACE, paced), new Set([kind.name]), new Set(), paced)
    expect(told).toEqual(['one@eu-west-1'])
  })

  it('cost where one is denied that resource alone, and drop one that is gone', async () => {
    const denied = refusal('AccessDenied', 'with an explicit deny in a resource-based policy')
    const { resources, gaps, complete } = await readOf(
      s3(['a@eu-west-1', 'b@eu-west-1', 'c@eu-west-1'], { a: denied, c: refusal('NoSuchBucket') }),
    )
    expect(resources.map(({ id, unread }) => [id, unread])).toEqual([
      ['a', ['bucket_policy']],
      ['b', undefined],
    ])
    expect(complete).toMatchObject([{ kind: BUCKET.name, count: 2 }])
    expect(gaps).toMatchObject([
      {
        kind: BUCKET.name,
        properties: ['bucket_policy'],
        partial: true,
        reason: 'denied',
        action: 's3:GetBucketPolicy',
      },
    ])
    expect(gaps[0]?.message).toMatch(/^bucket_policy was not read of 1 of 3 resources\. GetBucketPolicy: /)
  })

  it('are not asked for of all where the first are all denied: then it is the permission that is missing', async () => {
    const asked: string[] = []
    const names = Array.from({ length: 50 }, (_, index) => `b${index}`)
    const policies = Object.fromEntries(names.map((name) => [name, refusal('AccessDenied')]))
    const { gaps, complete } = await readOf(
      s3(
        names.map((name) => `${name}@eu-west-1`),
        policies,
        asked,
      ),
    )
    expect(asked.length).toBe(10)
    expect(complete).toEqual([])
    expect(gaps).toMatchObject([{ properties: ['bucket_policy'], reason: 'denied' }])
    expect(gaps[0]?.partial).toBeUndefined()
    expect(gaps[0]?.message).toMatch(/^bucket_policy was not read of 50 of 50 resources\. /)
  })
})
