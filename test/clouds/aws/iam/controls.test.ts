import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../../../src/model/json.ts'
import type { Resource } from '../../../../src/model/resource.ts'
import { objectsOf, textOf } from '../../../../src/text/members.ts'
import type { KnownOrganisation } from '../../../../src/model/trust.ts'
import { HOME } from '../read-sandbox.ts'
import { allow, arn, derived, gapsOf, inline, resource } from './derived-of.ts'

const ROOT = 'r-ab12'
const UNIT = 'ou-ab12-11111111'
const FULL = [allow('*')]
const deny = (action: string, more: JsonObject = {}): JsonObject => ({
  ...allow(action),
  Effect: 'Deny',
  ...more,
})

function jsonOf(statements: readonly JsonObject[] | null): string | null {
  return statements === null ? null : JSON.stringify({ Version: '2012-10-17', Statement: statements })
}

/** The account lies in a unit; null: a policy that was not read. */
function boundBy(root: readonly (readonly JsonObject[] | null)[], unit = [FULL]): KnownOrganisation {
  const levels = { [ROOT]: root, [UNIT]: unit }
  const all = Object.entries(levels).flatMap(([place, policies]) =>
    policies.map((statements, index) => ({ place, id: `p-${place}-${index}`, statements })),
  )
  return {
    id: 'o-ab12',
    members: new Set([HOME]),
    controls: {
      policies: Object.fromEntries(all.map(({ id, statements }) => [id, jsonOf(statements)])),
      attached: {
        [ROOT]: all.filter(({ place }) => place === ROOT).map(({ id }) => id),
        [UNIT]: all.filter(({ place }) => place === UNIT).map(({ id }) => id),
      },
      bound: { [HOME]: [ROOT, UNIT] },
    },
  }
}

const denying = (...statements: readonly JsonObject[]): KnownOrganisation => boundBy([FULL, statements])

const ADA = resource('aws_iam_user', 'ada', { user_policies: [inline('all', allow('*'))] })
const role = (name: string, path = '/'): Resource =>
  resource('aws_iam_role', name, {
    path,
    arn: arn('role', `${path.slice(1)}${name}`),
    role_policies: [inline('all', allow('*'))],
  })

function is(one: Resource, organisation?: KnownOrganisation): unknown {
  const { reported, doubts = [] } = derived([one], [], organisation)
  return doubts.length > 0 ? 'unknown' : reported['administrator']
}

describe('administrators, as far as service control policies let them', () => {
  const onlyBreakGlass = denying(
    deny('iam:*', {
      Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/ops/break-glass' } },
    }),
  )
  const cases: readonly (readonly [string, Resource, KnownOrganisation, unknown])[] = [
    ['are as they were where everything is allowed', ADA, boundBy([FULL]), true],
    ['are none where everything is denied', ADA, denying(deny('*')), false],
    ['are none without a way to hand out rights', ADA, denying(deny('iam:*')), false],
    ['are none without one on another level', ADA, boundBy([FULL], [FULL, [deny('iam:*')]]), false],
    [
      'stay some with other denials',
      ADA,
      denying(deny('cloudtrail:*'), deny('organizations:LeaveOrganization')),
      true,
    ],
    [
      'are those of the account where few services are allowed',
      ADA,
      boundBy([[allow(['iam:*', 's3:*', 'ec2:*'])]]),
      true,
    ],
    ['are none where these leave out IAM', ADA, boundBy([[allow(['s3:*', 'ec2:*'])]]), false],
    [
      'stay some who may hand out rights under a path',
      ADA,
      denying({ Effect: 'Deny', Action: 'iam:*', NotResource: 'arn:aws:iam::*:role/app/*' }),
      true,
    ],
    ['are those whom a denial spares', role('break-glass', '/ops/'), onlyBreakGlass, true],
    ['are none whom it does not spare', role('deploy'), onlyBreakGlass, false],
    [
      'are as they were in other regions than the allowed ones',
      ADA,
      denying({
        Effect: 'Deny',
        NotAction: ['iam:*', 'organizations:*'],
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-central-1'] } },
      }),
      true,
    ],
    [
      'are as they were where only what is the organisation’s may be touched',
      ADA,
      denying(
        deny('*', {
          Condition: { StringNotEqualsIfExists: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } },
        }),
      ),
      true,
    ],
    [
      'are as they were where instances have to be small',
      ADA,
      denying(
        deny('ec2:RunInstances', { Condition: { StringNotEquals: { 'ec2:InstanceType': 't3.micro' } } }),
      ),
      true,
    ],
    [
      'are unknown where a condition decides that was not understood',
      ADA,
      denying(deny('*', { Condition: { StringEquals: { 'aws:ResourceTag/class': 'secret' } } })),
      'unknown',
    ],
    ['are as they were where a policy was not read', ADA, boundBy([FULL, null]), true],
    ['are none where another denies it', ADA, boundBy([null, [deny('iam:*')]]), false],
    [
      'may be roles of AWS’s services',
      role('service', '/aws-service-role/x.amazonaws.com/'),
      denying(deny('*')),
      true,
    ],
  ]

  it.each(cases)('%s', (_, one, organisation, expected) => {
    expect(is(one)).toBe(true)
    expect(is(one, organisation)).toBe(expected)
  })

  it('hang on the policies of the organisation where these leave it open, and on their own where those do', () => {
    const tagged = { Condition: { StringEquals: { 'aws:ResourceTag/class': 'secret' } } }
    const strange = resource('aws_iam_user', 'eve', {
      user_policies: [inline('all', allow('*', '*', tagged.Condition))],
    })
    const missing = (one: Resource): string | undefined =>
      gapsOf([one], denying(deny('*', tagged))).find(({ kind }) => kind === 'aws_iam_user.administrator')
        ?.message
    expect(missing(ADA)).toBe(
      'administrator of 1 of 1 resource (ada) depends on conditions of service control policies, which could not be read.',
    )
    expect(missing(strange)).toContain('depends on its policies, which')
  })

  it('are as they were in an account that nothing binds, and where nothing is known', () => {
    const known = denying(deny('*'))
    const { controls: _, ...unknown } = known
    expect(is(ADA, unknown)).toBe(true)
    if (known.controls === undefined) throw new Error('nothing is known')
    expect(is(ADA, { ...known, controls: { ...known.controls, bound: { '444455556666': [ROOT] } } })).toBe(
      true,
    )
  })

  it('are so under a condition where a denial spares some callers', () => {
    const mfa = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }
    const { reported } = derived([ADA], [], denying(deny('*', { Condition: mfa })))
    expect(reported['administrator_through']).toMatchObject([{ policy: 'all', conditional: true }])
  })
})

function waysOf(resources: readonly Resource[], organisation?: KnownOrganisation): readonly string[] {
  const ways = derived(resources, [], organisation).reported['privilege_escalation']
  return objectsOf(ways).map(
    ({ way, conditional }) => `${textOf(way) ?? ''}${conditional === true ? ' ?' : ''}`,
  )
}

describe('ways to become an administrator, as far as service control policies leave them', () => {
  const maker = resource('aws_iam_user', 'bob', {
    user_policies: [inline('own', allow(['iam:CreateRole', 'iam:AttachRolePolicy']))],
  })
  const developer = resource('aws_iam_user', 'eve', {
    user_policies: [inline('own', allow(['lambda:CreateFunction', 'lambda:InvokeFunction', 'iam:PassRole']))],
  })
  const strong = resource('aws_iam_role', 'strong', {
    role_policies: [inline('all', allow('*'))],
    role_assume_role_policy_document: {
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    },
  })

  it('are gone where one of the actions is denied', () => {
    expect(waysOf([maker])).toEqual(['new-role'])
    expect(waysOf([maker], denying(deny('iam:AttachRolePolicy')))).toEqual([])
    expect(waysOf([maker], boundBy([[allow('s3:*')]]))).toEqual([])
    expect(waysOf([maker], boundBy([[allow('s3:*'), allow('iam:*')]]))).toEqual(['new-role'])
  })

  it('are under a condition where it is denied under one', () => {
    const unlessBound = {
      StringNotEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/boundary' },
    }
    expect(waysOf([maker], denying(deny('iam:CreateRole', { Condition: unlessBound })))).toEqual([
      'new-role ?',
    ])
  })

  it('are found on what a denial spares, and on what alone is allowed', () => {
    const spared = { Effect: 'Deny', Action: 'iam:*', NotResource: 'arn:aws:iam::*:role/app/*' }
    expect(waysOf([maker], denying(spared))).toEqual(['new-role'])
    const named = { Effect: 'Allow', Action: 'iam:*', Resource: 'arn:aws:iam::*:role/app/*' }
    expect(waysOf([maker], boundBy([[named]]))).toEqual(['new-role'])
  })

  it('do not lead to somebody who is no administrator any more', () => {
    expect(waysOf([developer, strong])).toEqual(['pass-role-lambda-function'])
    const handsOut = {
      Effect: 'Deny',
      Action: ['iam:Attach*', 'iam:Put*', 'iam:CreatePolicyVersion'],
      Resource: '*',
    }
    expect(waysOf([developer, strong], denying(handsOut))).toEqual([])
    const strange = deny('iam:Attach*', { Condition: { Whatever: { 'aws:x': 'y' } } })
    expect(waysOf([developer, strong], denying(strange))).toEqual(['pass-role-lambda-function'])
  })

  it('are all there where policies were not read', () => {
    expect(waysOf([maker], boundBy([null, [deny('s3:*')]]))).toEqual(['new-role'])
  })
})
