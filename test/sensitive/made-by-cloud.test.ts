import { describe, expect, it } from '@jest/globals'
import { _InstanceType as INSTANCE_TYPES } from '@aws-sdk/client-ec2'
import { KNOWN_REGIONS } from '../../src/clouds/aws/access/known-regions.ts'
import { isMadeByCloud } from '../../src/sensitive/made-by-cloud.ts'
import { gateOf, STANDARD } from '../support/privacy.ts'

function named(name: string): { id: string; name: string } {
  return { id: 'i-0123456789abcdef0', name }
}

describe('what a cloud made', () => {
  it('are all types of instances of the SDK', () => {
    const types = Object.values(INSTANCE_TYPES)
    expect(types.length).toBeGreaterThan(800)
    expect(types.filter((type) => !isMadeByCloud(type))).toEqual([])
  })

  it('are all regions and their zones', () => {
    const zones = KNOWN_REGIONS.flatMap((region) => [region, `${region}a`, `${region}f`])
    expect(zones.filter((zone) => !isMadeByCloud(zone))).toEqual([])
  })

  it.each([
    // Zones of cities and carriers and their groups, and ids of zones: EC2's guide, Regions and Zones.
    'us-west-2-lax-1a',
    'us-west-2-lax-1',
    'us-east-1-wl1-bos-wlz-1',
    'us-east-1-wl1',
    'use1-az1',
    'apse2-az3',
    'usgw1-az2',
    'usw2-lax1-az1',
    'use1-wl1-bos-wlz1',
    // RDS' guide: classes and versions.
    'db.r6g.large',
    '8.0.35',
    '15.4',
    '5.7.mysql_aurora.2.11.1',
    '15.00.4236.7.v1',
    // CloudFormation's names, and ids.
    'AWS::EC2::Instance',
    'AWS::S3::AccountPublicAccessBlock',
    'sg-0a1b2c3d4e5f60718',
    'vpc-1a2b3c4d',
    '111122223333',
    'AROAIIIIIIIIIIIIIIIII',
    // All prefixes of IAM's guide, "Understanding unique ID prefixes".
    ...'ABIA ACCA AGPA AIDA AIPA AKIA ANPA ANVA APKA AROA ASCA ASIA'
      .split(' ')
      .map((prefix) => `${prefix}J2UCCR6DPCEXAMPLE`),
    '5b5c21b5-0000-4000-8000-000000000001',
    '0123456789abcdef0123456789abcdef',
  ])('is %s', (text) => {
    expect(isMadeByCloud(text)).toBe(true)
  })

  it.each([
    'shop-web-1',
    'ann-lee-1',
    'us-team-1',
    'shop-20261130',
    'jane-deadbeef',
    'prod1-az1',
    'team1.small',
    'ann.lee',
    'm.large',
    'bob',
    'web',
    'AWS::Bob',
    'ANNLEEPAYROLLDATABASE',
    'ANNAJ2UCCR6DPCEXAMPLE',
    '203.0.113.7',
    '2026',
    'v1.2.3-bob',
  ])('is not %s, which somebody chose or lives behind', (text) => {
    expect(isMadeByCloud(text)).toBe(false)
  })
})

describe('a resource that holds what the cloud made', () => {
  const reported = {
    instance_type: 't3.micro',
    availability_zone: 'eu-west-1a',
    availability_zone_id: 'euw1-az1',
    engine_version: '8.0.35',
    resource_types: ['AWS::EC2::Instance'],
  }
  const resource = {
    ...named('web'),
    account: '111122223333',
    region: 'eu-west-1',
    kind: 'aws_ec2_instance',
    reported,
    edges: [],
  }

  it('shows it whatever is called by it, also where nothing that people chose is seen', () => {
    const strict = gateOf('strict')
    for (const name of ['t3.micro', 'eu-west-1a', 'euw1-az1', '8.0.35', 'AWS::EC2::Instance'])
      strict.identity(named(name))
    expect(strict.resource(resource).reported).toEqual(reported)
    expect(strict.text('t3.micro in eu-west-1a')).toBe('t3.micro in eu-west-1a')
    expect(STANDARD.resource(resource)).toBe(resource)
  })

  it('hides a name that resembles it', () => {
    const strict = gateOf('strict')
    strict.identity(named('shop-web-1'))
    expect(strict.text('shop-web-1 in eu-west-1a')).toMatch(/^\[name #[a-z2-7]{12}\] in eu-west-1a$/)
  })

  it('shows it in tags of owners, which name nobody then', () => {
    const tags = {
      Owner: 't3.micro',
      contact: 'eu-west-1a',
      CreatedBy: 'm5.large',
      owner: 'AWS::EC2::Instance',
    }
    const { reported: shown } = STANDARD.resource({ ...resource, reported: { tags } })
    expect(shown).toEqual({ tags })
  })
})
