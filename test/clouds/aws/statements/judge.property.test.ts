import { describe, expect, it } from '@jest/globals'
import { seededRandom, type Random } from '../../../../sandbox/random.ts'
import { judge } from '../../../../src/clouds/aws/statements/judge.ts'
import { PROBED } from '../../../../src/clouds/aws/statements/probes.ts'
import type { Json, JsonObject } from '../../../../src/model/json.ts'
import {
  isLetIn,
  NAMED,
  NAMED_MEMBERS,
  NAMED_ORGANISATION,
  NAMED_PEOPLE,
  OWN,
  OWN_ORGANISATION,
  QUEUE,
  requestsOf,
  SERVICE_FOR_STRANGERS,
  STRANGERS,
} from './brute-force-resource.ts'

const KEYS: readonly (readonly [string, readonly string[]])[] = [
  ['aws:PrincipalOrgID', [OWN_ORGANISATION, NAMED_ORGANISATION, 'o-*', '${aws:ResourceOrgID}']],
  ['AWS:principalaccount', [OWN, NAMED, '${aws:ResourceAccount}']],
  [
    'aws:PrincipalArn',
    [`arn:aws:iam::${OWN}:role/*`, `arn:aws:iam::${NAMED}:role/app`, 'arn:aws:iam::*:role/admin'],
  ],
  ['aws:SourceAccount', [OWN, NAMED, '*']],
  [
    'aws:SourceArn',
    [`arn:aws:sns:eu-west-1:${OWN}:news`, `arn:aws:sns:*:${NAMED}:*`, 'arn:aws:sns:*:*:news'],
  ],
  ['aws:SourceVpc', ['vpc-1a', 'vpc-*']],
  ['aws:SourceVpce', ['vpce-1a', 'vpce-1b']],
  ['aws:SourceIp', ['203.0.113.0/24', '54.0.0.0/8', '0.0.0.0/1', '0.0.0.0/0', '::/0']],
  ['aws:ResourceAccount', [OWN, NAMED]],
  ['aws:ResourceOrgID', [OWN_ORGANISATION, '${aws:PrincipalOrgID}']],
  ['aws:PrincipalTag/team', ['red', 'blue']],
]
const OPERATORS = ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike']
const BOOLS = ['aws:PrincipalIsAWSService', 'aws:SecureTransport']
const PRINCIPALS: readonly JsonObject[] = [
  { Principal: '*' },
  { Principal: { AWS: '*' } },
  { Principal: '*' },
  { Principal: { AWS: OWN } },
  { Principal: { AWS: [NAMED, `arn:aws:iam::${OWN}:root`] } },
  { Principal: { AWS: `arn:aws:iam::${NAMED}:role/app` } },
  { Principal: { Service: 'sns.amazonaws.com' } },
  { NotPrincipal: { AWS: [OWN] } },
  { NotPrincipal: { AWS: `arn:aws:iam::${NAMED}:role/app` } },
]
const ACTIONS: readonly JsonObject[] = [
  { Action: '*' },
  { Action: ['SQS:*'] },
  { Action: 'sqs:Send*' },
  { Action: ['sqs:ReceiveMessage', 'sqs:AddPermission'] },
  { NotAction: 'sqs:SendMessage' },
  { NotAction: ['sqs:Re*', 'sns:*'] },
]
const RESOURCES: readonly JsonObject[] = [
  { Resource: '*' },
  { Resource: QUEUE },
  { Resource: `arn:aws:sqs:*:${OWN}:*` },
  { NotResource: [`${QUEUE}-other`] },
]

function someTests(random: Random): JsonObject {
  const condition: Record<string, Record<string, Json>> = {}
  for (let left = random.below(4); left > 0; left -= 1) {
    const [operator, key, values] = someTest(random)
    condition[operator] = Object.assign({}, condition[operator], { [key]: values })
  }
  return Object.keys(condition).length === 0 ? {} : { Condition: condition }
}

function someTest(random: Random): readonly [string, string, Json] {
  const ifExists = random.pick(['', '', 'IfExists'])
  const what = random.below(6)
  if (what === 0) return [`Bool${ifExists}`, random.pick(BOOLS), random.pick(['true', 'false'])]
  const [key, values] = random.pick(KEYS)
  if (what === 1) return ['Null', key, random.pick(['true', 'false'])]
  const quantifier = random.pick(['', '', '', 'ForAnyValue:', 'ForAllValues:'])
  const isArn = key.endsWith('Arn')
  const operator =
    key === 'aws:SourceIp'
      ? random.pick(['IpAddress', 'NotIpAddress'])
      : isArn
        ? random.pick(['ArnLike', 'ArnNotLike'])
        : random.pick(OPERATORS)
  const hasVariable = values.some((one) => one.includes('${'))
  const chosen = random.below(2) === 0 || hasVariable ? random.pick(values) : values.slice(0, 2)
  // What AWS makes of a variable without a value, under Not, is not worked out.
  const plain = typeof chosen === 'string' && chosen.includes('${') ? operator.replace('Not', '') : operator
  return [`${quantifier}${plain}${ifExists}`, key, chosen]
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

function somePolicy(seed: number): readonly JsonObject[] {
  const random = seededRandom(seed)
  const denials = Array.from({ length: random.below(3) }, () => someStatement(random, 'Deny'))
  return [...Array.from({ length: 1 + random.below(2) }, () => someStatement(random, 'Allow')), ...denials]
}

const { probes } = PROBED.sqs
const NAMES = [...probes.map(({ action }) => action), 'sqs:SomethingElse']
const BY_ACTION = NAMES.map((action) => ({ action, requests: requestsOf(STRANGERS, [action]) }))
const OF_NAMED = requestsOf(NAMED_PEOPLE, NAMES)
const OF_MEMBERS = requestsOf(NAMED_MEMBERS, NAMES)
const OF_SERVICE = requestsOf(SERVICE_FOR_STRANGERS, NAMES)
const TRUST = { trusted: new Set<string>(), organisation: OWN_ORGANISATION, members: new Set<string>() }

describe('policies of queues, against every request of a small world', () => {
  it('say what strangers can do, and only that', () => {
    const counts = { in: 0, out: 0 }
    for (let seed = 0; seed < 80; seed += 1) {
      const statements = somePolicy(seed)
      const policy = JSON.stringify(statements)
      const judged = judge({ Statement: statements }, { account: OWN, arn: QUEUE, type: 'sqs', trust: TRUST })
      const found = judged?.publicAccess ?? []
      const expected = statements.flatMap((statement, index) => {
        if (statement['Effect'] !== 'Allow') return []
        const open = BY_ACTION.filter(({ requests }) => isLetIn(requests, statement, statements))
        const names = new Set(open.map(({ action }) => action))
        const accesses = new Set(probes.filter(({ action }) => names.has(action)).map(({ access }) => access))
        if (open.length > 0 && accesses.size === 0) accesses.add('use')
        return [...accesses].map((access) => `${index + 1} ${access}`)
      })
      counts[expected.length > 0 ? 'in' : 'out'] += 1
      expect({
        policy,
        unknown: found.filter(({ isSo }) => isSo === null).length,
        found: found.map(({ statement, access }) => `${statement} ${access}`).toSorted(),
      }).toEqual({ policy, unknown: 0, found: expected.toSorted() })
    }
    expect(Math.min(counts.in, counts.out)).toBeGreaterThan(15)
  })

  it('say that they are shared with an account that gets in, and with no other', () => {
    const counts = { in: 0, out: 0 }
    for (let seed = 1000; seed < 1060; seed += 1) {
      const statements = somePolicy(seed)
      const policy = JSON.stringify(statements)
      const judged = judge({ Statement: statements }, { account: OWN, arn: QUEUE, type: 'sqs', trust: TRUST })
      const isPublic = (judged?.publicAccess ?? []).length > 0
      const isShared = (judged?.shared ?? []).some(({ type, id }) => type === 'account' && id === NAMED)
      const letsIn = (requests: typeof OF_NAMED): boolean =>
        statements.some((one) => one['Effect'] === 'Allow' && isLetIn(requests, one, statements))
      // An account is told where the policy names it.
      const isNamed = policy.includes(NAMED)
      const [alone, asMember] = [letsIn(OF_NAMED), letsIn(OF_MEMBERS)]
      counts[alone && !isPublic ? 'in' : 'out'] += 1
      // Whoever is named is taken to be able to come from anywhere, also from two places at once.
      const isOfTwoPlaces = policy.includes('aws:SourceIp') && policy.includes('aws:SourceVpc')
      expect({ policy, isTold: !alone || !isNamed || isShared || isPublic }).toEqual({ policy, isTold: true })
      expect({
        policy,
        isTrue: !isShared || alone || asMember || isOfTwoPlaces,
      }).toEqual({ policy, isTrue: true })
    }
    expect(counts.in).toBeGreaterThan(3)
  })

  it('say that a service acts for anybody where strangers can have it act', () => {
    const counts = { in: 0, out: 0 }
    for (let seed = 2000; seed < 2400; seed += 1) {
      const random = seededRandom(seed)
      const { NotPrincipal: _, ...allowed } = someStatement(random, 'Allow')
      const statements = [
        { ...allowed, Principal: { Service: 'sns.amazonaws.com' } },
        ...Array.from({ length: random.below(3) }, () => someStatement(random, 'Deny')),
      ]
      const policy = JSON.stringify(statements)
      const judged = judge({ Statement: statements }, { account: OWN, arn: QUEUE, type: 'sqs', trust: TRUST })
      const [entry] = judged?.shared ?? []
      const [statement = {}] = statements
      const expected = isLetIn(OF_SERVICE, statement, statements)
      counts[expected ? 'in' : 'out'] += 1
      expect({ policy, conditional: entry?.conditional }).toEqual({ policy, conditional: !expected })
    }
    expect(Math.min(counts.in, counts.out)).toBeGreaterThan(40)
  })
})
