import { describe, expect, it } from '@jest/globals'
import { consoleLink } from '../../src/clouds/aws/console-link.ts'
import { groupGaps } from '../../src/report/gap-blocks.ts'
import { durationLabel, kindLabel, kindLabels, spanLabel, timeLabel } from '../../src/report/words/labels.ts'
import { some } from '../../src/text/words.ts'
import { findingOf, gapOf, runOf } from './fixtures.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../support/account.ts'

function blocksOf(gaps: ReturnType<typeof gapOf>[]): ReturnType<typeof groupGaps> {
  return groupGaps(runOf({ coverage: { complete: [], gaps } }))
}

describe('kindLabels', () => {
  it('names each kind once, and no property of resources that were not read', () => {
    const kinds = ['aws_s3_bucket', 'aws_s3_bucket.bucket_acl', 'aws_vpc.vpc_in_use', 'aws_vpc.vpc_layout']
    expect(kindLabels(kinds)).toEqual(['S3 bucket', 'VPC (vpc_in_use and vpc_layout)'])
    expect(kindLabels(['*'])).toEqual(['everything'])
  })
})

describe('groupGaps', () => {
  it('makes one block of what has one cause', () => {
    const accounts = [SHOP, SANDBOX]
    const regions = ['eu-west-1', 'us-east-1']
    const kinds = ['aws_vpc', 'aws_ec2_subnet']
    const gaps = accounts.flatMap((account) =>
      regions.flatMap((region) =>
        kinds.map((kind) => gapOf({ account, region, kind, action: `Describe ${kind}`, message: account })),
      ),
    )
    expect(blocksOf(gaps)).toEqual([
      {
        accounts: [SHOP, SANDBOX],
        regions,
        kinds: ['aws_ec2_subnet', 'aws_vpc'],
        reason: 'denied',
        deniedBy: null,
        actions: ['Describe aws_ec2_subnet', 'Describe aws_vpc'],
        messages: [SHOP, SANDBOX],
        gaps: 8,
      },
    ])
  })

  it('names the properties where the resources themselves were read', () => {
    const properties = ['bucket_policy', 'bucket_policy_set']
    const [block] = blocksOf([gapOf({ kind: 'aws_s3_bucket', properties, partial: true })])
    expect(block?.kinds).toEqual(['aws_s3_bucket.bucket_policy', 'aws_s3_bucket.bucket_policy_set'])
  })

  it('never claims more than the gaps say', () => {
    const gaps = [
      gapOf({ region: 'eu-west-1', kind: 'aws_vpc' }),
      gapOf({ region: 'eu-west-1', kind: 'aws_ec2_subnet' }),
      gapOf({ region: 'us-east-1', kind: 'aws_vpc' }),
      gapOf({ region: 'us-east-1', kind: 'aws_vpc', account: SANDBOX, reason: 'throttled' }),
    ]
    const told = blocksOf(gaps).flatMap(({ accounts, regions, kinds, reason }) =>
      accounts.flatMap((account) =>
        regions.flatMap((region) => kinds.map((kind) => [account, region, kind, reason].join())),
      ),
    )
    expect(told.toSorted()).toEqual(
      gaps.map(({ account, region, kind, reason }) => [account, region, kind, reason].join()).toSorted(),
    )
  })

  it('puts production first, then the largest', () => {
    const gaps = [
      ...['a', 'b', 'c'].map((region) => gapOf({ account: SANDBOX, region })),
      gapOf({ account: PAYMENTS, reason: 'timeout' }),
    ]
    expect(blocksOf(gaps).map(({ accounts, gaps: number }) => [accounts, number])).toEqual([
      [[PAYMENTS], 1],
      [[SANDBOX], 3],
    ])
  })
})

function linkOf(kind: string, id: string): string | null {
  return consoleLink(findingOf({ kind, id, region: 'global' }), 'aws')
}

describe('consoleLink', () => {
  it('knows partitions and kinds', () => {
    expect(consoleLink(findingOf(), 'aws')).toBe(
      'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#SecurityGroup:groupId=sg-0a1b2c3d4e5f60718',
    )
    const vpc = findingOf({ kind: 'aws_vpc', id: 'vpc-0a', region: 'cn-north-1' })
    expect(consoleLink(vpc, 'aws-cn')).toBe(
      'https://cn-north-1.console.amazonaws.cn/vpcconsole/home?region=cn-north-1#VpcDetails:VpcId=vpc-0a',
    )
    const volume = findingOf({ kind: 'aws_ec2_volume', id: 'vol-0a', region: 'us-gov-west-1' })
    expect(consoleLink(volume, 'aws-us-gov')).toBe(
      'https://us-gov-west-1.console.amazonaws-us-gov.com/ec2/home?region=us-gov-west-1#VolumeDetails:volumeId=vol-0a',
    )
  })

  it('knows what is no region’s', () => {
    expect(linkOf('aws_s3_bucket', 'acme.press-kit')).toBe(
      'https://console.aws.amazon.com/s3/buckets/acme.press-kit',
    )
    expect(linkOf('aws_account', '111122223333')).toBe('https://console.aws.amazon.com/iam/home')
    const trail = 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/everything'
    expect(linkOf('aws_cloud_trail', trail)).toBe(
      `https://eu-west-1.console.aws.amazon.com/cloudtrailv2/home?region=eu-west-1#/trails/${trail}`,
    )
    expect(linkOf('aws_cloud_trail', 'everything')).toBeNull()
  })

  it('links nothing that it does not know', () => {
    expect(consoleLink(findingOf(), 'aws-iso')).toBeNull()
    expect(consoleLink(findingOf({ kind: 'aws_ec2_keypair' }), 'aws')).toBeNull()
    expect(consoleLink(findingOf({ id: 'sg-1)[x](https://evil.example' }), 'aws')).toBeNull()
    expect(consoleLink(findingOf({ region: 'evil.example/' }), 'aws')).toBeNull()
    expect(consoleLink(findingOf({ region: 'global' }), 'aws')).toBeNull()
  })
})

describe('labels', () => {
  it('tell times and spans in words', () => {
    expect(timeLabel('2026-11-20T03:00:59.000Z')).toBe('2026-11-20 03:00 UTC')
    expect(timeLabel('never')).toBe('never')
    expect(spanLabel('2026-11-20T03:00:00Z', '2026-11-20T03:01:00Z')).toBe('1 minute')
    expect(spanLabel('2026-11-20T03:00:00Z', '2026-11-21T05:00:00Z')).toBe('26 hours')
    expect(spanLabel('2026-11-20T03:00:00Z', '2026-12-30T03:00:00Z')).toBe('40 days')
    expect(durationLabel('2026-11-20T03:00:00Z', '2026-11-20T03:02:13Z')).toBe('2 min 13 s')
  })

  it('tell kinds and lists in words', () => {
    expect(kindLabel('aws_ec2_network_interface')).toBe('network interface')
    expect(kindLabel('aws_vpc')).toBe('VPC')
    expect(some(['a', 'b', 'c'], 2, 'region')).toBe('a, b and c')
    expect(some(['a', 'b', 'c', 'd'], 2, 'region')).toBe('a, b and 2 more regions')
  })
})
