import { describe, expect, it } from '@jest/globals'
import { seededRandom, type Random } from '../../../../sandbox/random.ts'
import { grantsOf } from '../../../../src/clouds/aws/statements/grants.ts'
import type { Json, JsonObject } from '../../../../src/model/json.ts'
import { letsStrangersIn, type World } from './brute-force.ts'

const OWN = '111122223333'
const OTHER = '444455556666'
const WORLD: World = {
  own: OWN,
  // The second is in no policy: nor is the account that the code makes up.
  others: [OTHER, '121212121212'],
  organisations: ['o-named', 'o-stranger'],
  // One of each kind that the policies tell apart.
  actions: [
    's3:GetObject',
    's3:GetX',
    's3:PutObject',
    's3:DeleteObject',
    'sqs:SendMessage',
    'ec2:RunInstances',
  ],
  resources: ['arn:aws:s3:::mine/a', 'arn:aws:s3:::theirs/a'],
}

/** Keys with values that they may be compared to. */
const KEYS: readonly (readonly [string, readonly string[]])[] = [
  ['aws:PrincipalOrgID', ['o-named', 'o-*']],
  ['AWS:principalaccount', [OWN, OTHER]],
  [
    'aws:PrincipalArn',
    [`arn:aws:iam::${OWN}:role/*`, `arn:aws:iam::${OTHER}:role/app`, 'arn:aws:iam::*:role/admin'],
  ],
  ['aws:PrincipalServiceName', ['logs.amazonaws.com', '*']],
  ['aws:SourceVpc', ['vpc-1', 'vpc-2']],
  ['aws:ResourceOrgID', ['o-named', 'o-stranger']],
]
const OPERATORS = ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'ArnLike', 'ArnNotLike']
const BOOLS = ['aws:PrincipalIsAWSService', 'aws:SecureTransport']
const PRINCIPALS: readonly JsonObject[] = [
  { Principal: '*' },
  { Principal: { AWS: '*' } },
  { Principal: { AWS: `arn:aws:iam::${OWN}:root` } },
  { Principal: { AWS: [`arn:aws:iam::${OTHER}:root`, `arn:aws:iam::${OWN}:root`] } },
  { Principal: { AWS: `arn:aws:iam::${OTHER}:role/app` } },
  { NotPrincipal: { AWS: [`arn:aws:iam::${OWN}:root`] } },
  { NotPrincipal: { AWS: `arn:aws:iam::${OTHER}:role/app` } },
]
const ACTIONS: readonly JsonObject[] = [
  { Action: '*' },
  { Action: ['s3:*'] },
  { Action: 's3:Get*' },
  { Action: ['s3:PutObject', 'sqs:*'] },
  { NotAction: 's3:*' },
  { NotAction: ['s3:GetObject', 'sqs:*'] },
]
const RESOURCES: readonly JsonObject[] = [
  { Resource: '*' },
  { Resource: '*' },
  { Resource: 'arn:aws:s3:::mine/*' },
  { NotResource: ['arn:aws:s3:::mine/*'] },
]

function someTests(random: Random): JsonObject {
  const condition: Record<string, Record<string, Json>> = {}
  for (let left = random.below(3); left > 0; left -= 1) {
    const [operator, key, values] = someTest(random)
    condition[operator] = Object.assign({}, condition[operator], { [key]: values })
  }
  return Object.keys(condition).length === 0 ? {} : { Condition: condition }
}

function someTest(random: Random): readonly [string, string, Json] {
  const ifExists = random.pick(['', '', 'IfExists'])
  const what = random.below(5)
  if (what === 0) return [`Bool${ifExists}`, random.pick(BOOLS), random.pick(['true', 'false'])]
  const [key, values] = random.pick(KEYS)
  if (what === 1) return ['Null', key, random.pick(['true', 'false'])]
  const quantifier = random.pick(['', '', '', 'ForAnyValue:', 'ForAllValues:'])
  const isArn = key === 'aws:PrincipalArn'
  const names = OPERATORS.filter((name) => name.startsWith('Arn') === isArn)
  const chosen = random.below(2) === 0 ? random.pick(values) : values.slice(0, 2)
  return [`${quantifier}${random.pick(names)}${ifExists}`, key, chosen]
}

function someStatement(random: Random, effect: string): JsonObject {
  return {
    Effect: effect,
    ...random.pick(PRINCIPALS),
    ...random.pick(ACTIONS),
    ...random.pick(RESOURCES),
    ...someTests(random),
  }
}

function somePolicy(seed: number): JsonObject {
  const random = seededRandom(seed)
  const denials = Array.from({ length: random.below(3) }, () => someStatement(random, 'Deny'))
  const allowed = Array.from({ length: 1 + random.below(2) }, () => someStatement(random, 'Allow'))
  return { Version: '2012-10-17', Statement: [...allowed, ...denials] }
}

describe('grants of policies, against every request of a small world', () => {
  it('let strangers in where one of them gets in, and only there', () => {
    const counts = { in: 0, out: 0 }
    for (let seed = 0; seed < 300; seed += 1) {
      const policy = somePolicy(seed)
      const grants = grantsOf(policy, { account: OWN, endpointId: 'vpce-1', vpcId: 'vpc-1' })
      const found = grants?.list.map(({ foreign }) => foreign) ?? []
      const expected = letsStrangersIn(policy, WORLD)
      counts[expected ? 'in' : 'out'] += 1
      const answer = {
        policy: JSON.stringify(policy),
        unknown: found.includes(null),
        lets: found.includes(true),
      }
      expect(answer).toEqual({ policy: JSON.stringify(policy), unknown: false, lets: expected })
    }
    expect(Math.min(counts.in, counts.out)).toBeGreaterThan(50)
  })
})
