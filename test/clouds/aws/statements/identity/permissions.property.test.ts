import { describe, expect, it } from '@jest/globals'
import { seededRandom, type Random } from '../../../../../sandbox/random.ts'
import { answerTo, type Permissions } from '../../../../../src/clouds/aws/statements/identity/permissions.ts'
import { identityPolicyOf, type Policy } from '../../../../../src/clouds/aws/statements/policy.ts'
import type { Json, JsonObject } from '../../../../../src/model/json.ts'
import { naivelyAllowed, type NaivePolicy, type NaiveRights } from './naive.ts'

const ACTIONS = ['s3:GetObject', 's3:PutObject', 'iam:PassRole', 'iam:CreateAccessKey', 'kms:Decrypt']
const RESOURCES = [
  'arn:aws:s3:::mine/a',
  'arn:aws:s3:::theirs/a',
  'arn:aws:iam::111122223333:user/ada',
  'arn:aws:iam::111122223333:user/bob',
]
const ACTION_LISTS: readonly JsonObject[] = [
  { Action: '*' },
  { Action: 'S3:*' },
  { Action: ['s3:Get*', 'iam:*'] },
  { Action: '*:*' },
  { Action: ['iam:Pass?ole', 'k*'] },
  { NotAction: 'iam:*' },
  { NotAction: ['s3:GetObject', 'kms:Decrypt'] },
]
const RESOURCE_LISTS: readonly JsonObject[] = [
  { Resource: '*' },
  { Resource: ['arn:aws:s3:::mine/*', 'arn:aws:iam::*:user/b*'] },
  { Resource: 'arn:aws:iam::*:user/${aws:username}' },
  { NotResource: 'arn:aws:s3:::theirs/*' },
  { NotResource: ['arn:aws:iam::111122223333:user/${aws:username}', 'arn:aws:s3:::mine/?'] },
]
/** `aws:username` follows from who it is; the other two do not. */
const CONDITIONS: readonly JsonObject[] = [
  {},
  {},
  {},
  { StringEquals: { 'aws:username': ['ada', 'eve'] } },
  { StringNotEquals: { 'aws:username': 'bob' } },
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  { Null: { 'aws:MultiFactorAuthPresent': 'true' } },
  { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
  {
    StringNotEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' },
    Bool: { 'aws:MultiFactorAuthPresent': 'true' },
  },
  { StringEqualsIfExists: { 'iam:PassedToService': ['ec2.amazonaws.com', 'lambda.amazonaws.com'] } },
]
/** Every value that the keys which nobody knows may have; undefined: absent. */
const MFA = ['true', 'false', undefined]
const SERVICES = ['ec2.amazonaws.com', 'lambda.amazonaws.com', 'glue.amazonaws.com', undefined]

function madeStatement(random: Random): JsonObject {
  const condition = random.pick(CONDITIONS)
  return {
    Effect: random.below(4) === 0 ? 'Deny' : 'Allow',
    ...random.pick(ACTION_LISTS),
    ...random.pick(RESOURCE_LISTS),
    ...(Object.keys(condition).length === 0 ? {} : { Condition: condition }),
  }
}

function madePolicy(random: Random): NaivePolicy {
  return Array.from({ length: 1 + random.below(3) }, () => madeStatement(random))
}

/** Most organisations allow everything beside what they deny: else little would be left of three levels. */
function madeWide(random: Random): NaivePolicy {
  return random.below(3) === 0 ? [] : [{ Effect: 'Allow', Action: '*', Resource: '*' }]
}

function read(policy: NaivePolicy): Policy {
  const made = identityPolicyOf({ Version: '2012-10-17', Statement: policy as Json })
  if (made === null) throw new Error('a policy that makes no sense')
  return made
}

/** What is allowed in every context, in none, or in some. */
function reference(rights: NaiveRights, action: string, resource: string): boolean | null {
  const answers = new Set<boolean>()
  for (const mfa of MFA) {
    for (const service of SERVICES) {
      const context = {
        'aws:username': 'ada',
        ...(mfa === undefined ? {} : { 'aws:MultiFactorAuthPresent': mfa }),
        ...(service === undefined ? {} : { 'iam:PassedToService': service }),
      }
      answers.add(naivelyAllowed(rights, { action, resource, context }))
    }
  }
  return answers.size === 2 ? null : answers.has(true)
}

const CASES = 200

describe('what somebody may do, against every request of a small world', () => {
  const random = seededRandom('permissions')
  const made = Array.from({ length: CASES }, () => {
    const policies = Array.from({ length: 1 + random.below(3) }, () => madePolicy(random))
    const boundary = random.below(3) === 0 ? madePolicy(random) : null
    const levels = random.below(2) === 0 ? 0 : 1 + random.below(3)
    const controls = Array.from({ length: levels }, () =>
      Array.from({ length: 1 + random.below(2) }, () => [...madePolicy(random), ...madeWide(random)]),
    )
    const permissions: Permissions = {
      sources: policies.map((one, index) => ({
        policy: String(index),
        through: index === 0 ? 'inline' : index === 1 ? 'attached' : 'group',
        document: read(one),
      })),
      boundary: boundary === null ? null : read(boundary),
      controls: controls.map((level) => level.map(read)),
      keys: new Map([['aws:username', ['ada']]]),
      unread: [],
    }
    return { rights: { policies, boundary, controls }, permissions }
  })

  it('is certain only of what holds whatever else is the case, and never wrong', () => {
    const seen = { true: 0, false: 0, null: 0 }
    for (const { rights, permissions } of made) {
      for (const action of ACTIONS) {
        for (const resource of RESOURCES) {
          const { allowed } = answerTo(permissions, { action: action.toLowerCase(), resource })
          seen[`${allowed}`] += 1
          if (allowed === null) continue
          const right = reference(rights, action, resource)
          if (allowed !== right) {
            throw new Error(JSON.stringify({ ...rights, action, resource, allowed, right }))
          }
        }
      }
    }
    expect(Math.min(seen.true, seen.false, seen.null)).toBeGreaterThan(100)
  })

  it('is certain of everything where each key is known', () => {
    let asked = 0
    for (const { rights, permissions } of made.slice(0, 40)) {
      for (const mfa of MFA) {
        for (const service of SERVICES) {
          const keys = new Map([
            ['aws:multifactorauthpresent', mfa === undefined ? undefined : [mfa]],
            ['iam:passedtoservice', service === undefined ? undefined : [service]],
          ])
          const context = {
            'aws:username': 'ada',
            ...(mfa === undefined ? {} : { 'aws:MultiFactorAuthPresent': mfa }),
            ...(service === undefined ? {} : { 'iam:PassedToService': service }),
          }
          for (const action of ACTIONS) {
            for (const resource of RESOURCES) {
              asked += 1
              const { allowed } = answerTo(permissions, { action: action.toLowerCase(), resource, keys })
              const right = naivelyAllowed(rights, { action, resource, context })
              if (allowed !== right) {
                throw new Error(JSON.stringify({ ...rights, action, resource, context, allowed, right }))
              }
            }
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(1_000)
  })
})
