import { describe, expect, it } from '@jest/globals'
import type { Account } from '../../../../sandbox/aws/account.ts'
import { addProductionIdentities, addStagingIdentities } from '../../../../sandbox/demo/identities.ts'
import { derive } from '../../../../src/derive/derive.ts'
import { DERIVED } from '../../../../src/clouds/clouds.ts'
import type { Json, JsonObject } from '../../../../src/model/json.ts'
import type { Resource } from '../../../../src/model/resource.ts'
import { HOME, read, sandbox, useSandboxes } from '../read-sandbox.ts'
import { allow, arn, derived, inline, KINDS, NEEDS, resource } from './derived-of.ts'

const ADMIN = resource('aws_iam_user', 'root-of-all', { user_policies: [inline('all', allow('*'))] })
const ADMINS = resource('aws_iam_group', 'admins', { group_policies: [inline('all', allow('*'))] })
const TRUSTING = (service: string): JsonObject => ({
  Statement: [
    { Effect: 'Allow', Principal: { Service: `${service}.amazonaws.com` }, Action: 'sts:AssumeRole' },
  ],
})
const STRONG = resource('aws_iam_role', 'strong', {
  role_policies: [inline('all', allow('*'))],
  role_assume_role_policy_document: TRUSTING('lambda'),
})

const TRUSTS_ACCOUNT: JsonObject = {
  Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${HOME}:root` }, Action: 'sts:AssumeRole' }],
}
const OPEN_ROLE = resource('aws_iam_role', 'open', {
  attached_policy_arns: [arn('policy', 'some')],
  role_assume_role_policy_document: TRUSTS_ACCOUNT,
})

function boundary(...statements: readonly Json[]): Resource {
  return resource('aws_iam_policy', 'b', { policy_document: { document: { Statement: statements } } })
}

/** A user whom that boundary holds back. */
function bounded(...statements: readonly Json[]): Resource {
  return resource('aws_iam_user', 'ada', {
    user_policies: [inline('own', ...statements)],
    user_permissions_boundary: { permissions_boundary_arn: arn('policy', 'b') },
  })
}

function waysOf(one: Resource): readonly string[] {
  const ways = one.reported['privilege_escalation']
  return (Array.isArray(ways) ? (ways as JsonObject[]) : []).map(
    ({ way, conditional, needs_existing: existing }) =>
      `${typeof way === 'string' ? way : ''}${conditional === true ? ' ?' : ''}${existing === true ? ' (existing)' : ''}`,
  )
}

function userWith(...statements: readonly Json[]): Resource {
  return resource('aws_iam_user', 'ada', { user_policies: [inline('own', ...statements)] })
}

describe('administrators', () => {
  const cases: readonly (readonly [string, Resource, readonly Resource[], boolean])[] = [
    ['a star', userWith(allow('*')), [], true],
    ['*:* on every ARN', userWith(allow('*:*', 'arn:aws:*')), [], true],
    ['a star among others', userWith(allow('*', ['arn:aws:s3:::x', '*'])), [], true],
    [
      'everything but billing',
      userWith({ Effect: 'Allow', NotAction: 'aws-portal:*', Resource: '*' }),
      [],
      true,
    ],
    [
      'everything but a service that an administrator has as well',
      userWith({ Effect: 'Allow', NotAction: ['glue:*', 'kms:Decrypt'], Resource: '*' }),
      [],
      true,
    ],
    [
      'everything but IAM, organisations and accounts (PowerUserAccess)',
      userWith(
        { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
        allow(['iam:CreateServiceLinkedRole', 'iam:ListRoles']),
      ),
      [],
      false,
    ],
    ['everything but IAM', userWith({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }), [], false],
    [
      'everything but IAM, and IAM',
      userWith({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, allow('iam:*')),
      [],
      true,
    ],
    ['IAM alone', userWith(allow('iam:*')), [], false],
    [
      'all but one resource',
      userWith({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::x' }),
      [],
      true,
    ],
    ['one bucket', userWith(allow('*', 'arn:aws:s3:::x*')), [], false],
    [
      'with everything denied',
      userWith(allow('*'), { Effect: 'Deny', Action: '*', Resource: '*' }),
      [],
      false,
    ],
    ['with IAM denied', userWith(allow('*'), { Effect: 'Deny', Action: 'iam:*', Resource: '*' }), [], false],
    [
      'with one action denied',
      userWith(allow('*'), { Effect: 'Deny', Action: 's3:GetObject', Resource: '*' }),
      [],
      true,
    ],
    [
      'denied outside of one region, which IAM is asked in',
      userWith(allow('*'), {
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } },
      }),
      [],
      true,
    ],
    [
      'denied outside of a region that IAM is not asked in',
      userWith(allow('*'), {
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
      }),
      [],
      false,
    ],
    ['by a group', resource('aws_iam_user', 'ada', { user_groups: ['admins'] }), [ADMINS], true],
    [
      'under a condition on what is done',
      userWith(allow('*', '*', { StringEquals: { 'aws:ResourceTag/a': 'b' } })),
      [],
      false,
    ],
  ]

  it.each(cases)('%s', (_, user, around, is) => {
    const { reported, doubts } = derived([user, ...around])
    expect([reported['administrator'], doubts === undefined]).toEqual([is, !_.includes('what is done')])
  })

  it('are unknown where a policy was not read', () => {
    const user = resource('aws_iam_user', 'ada', { attached_policy_arns: [arn('policy', 'some')] })
    const { reported, doubts } = derived([user], ['aws_iam_policy'])
    expect(reported['administrator']).toBe(false)
    expect(doubts?.some((one) => one['administrator'] === true)).toBe(true)
  })

  it('say through what', () => {
    const { reported } = derived([
      userWith({ Sid: 'All', ...allow('*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }) }),
    ])
    expect(reported['administrator_through']).toEqual([
      {
        policy: 'own',
        through: 'inline',
        statement: 'All',
        conditional: true,
        why: 'All of own allows *, under a condition.',
      },
    ])
  })
})

describe('ways to become an administrator', () => {
  const me = arn('user', 'ada')
  const cases: readonly (readonly [string, Resource, readonly Resource[], readonly string[]])[] = [
    ['gives itself a policy', userWith(allow('iam:PutUserPolicy', me)), [], ['own-policy']],
    ['gives others in a path a policy', userWith(allow('iam:PutUserPolicy', arn('user', 'team/*'))), [], []],
    [
      'a policy that is no administrator’s',
      userWith(
        allow('iam:AttachUserPolicy', me, {
          ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
        }),
      ),
      [],
      [],
    ],
    [
      'its own keys',
      userWith(allow('iam:CreateAccessKey', 'arn:aws:iam::*:user/${aws:username}')),
      [ADMIN],
      [],
    ],
    ['everybody’s keys', userWith(allow('iam:CreateAccessKey')), [ADMIN], ['credentials-of-administrator']],
    ['everybody’s keys, where nobody is an administrator', userWith(allow('iam:CreateAccessKey')), [], []],
    ['joins groups', userWith(allow('iam:AddUserToGroup')), [ADMINS], ['join-group']],
    [
      'lets itself into roles',
      userWith(allow('iam:UpdateAssumeRolePolicy')),
      [STRONG],
      ['trust-of-administrator'],
    ],
    ['makes roles', userWith(allow(['iam:CreateRole', 'iam:AttachRolePolicy'])), [], ['new-role']],
    [
      'makes roles with a boundary',
      userWith(
        allow(['iam:CreateRole', 'iam:AttachRolePolicy'], '*', {
          StringEquals: { 'iam:PermissionsBoundary': arn('policy', 'b') },
        }),
      ),
      [],
      ['new-role ?'],
    ],
    [
      'makes users',
      userWith(
        allow(['iam:CreateUser', 'iam:PutUserPolicy', 'iam:CreateLoginProfile'], arn('user', 'team/*')),
      ),
      [],
      ['new-user'],
    ],
    [
      'makes users without credentials',
      userWith(allow(['iam:CreateUser', 'iam:PutUserPolicy'], arn('user', 'team/*'))),
      [],
      [],
    ],
    [
      'hands a role to a function',
      userWith(
        allow(
          ['lambda:CreateFunction', 'lambda:InvokeFunction'],
          `arn:aws:lambda:eu-west-1:${HOME}:function:team-*`,
        ),
        allow('iam:PassRole'),
      ),
      [STRONG],
      ['pass-role-lambda-function'],
    ],
    [
      'hands it to another service',
      userWith(
        allow(['lambda:CreateFunction', 'lambda:InvokeFunction']),
        allow('iam:PassRole', '*', { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } }),
      ),
      [STRONG],
      [],
    ],
    [
      'hands over other roles',
      userWith(
        allow(['lambda:CreateFunction', 'lambda:InvokeFunction']),
        allow('iam:PassRole', arn('role', 'app-*')),
      ),
      [STRONG],
      [],
    ],
    ['makes no function', userWith(allow('iam:PassRole')), [STRONG], []],
    ['changes functions', userWith(allow('lambda:UpdateFunctionCode')), [STRONG], ['lambda-code (existing)']],
    [
      'changes functions, where none can have such a role',
      userWith(allow('lambda:UpdateFunctionCode')),
      [],
      [],
    ],
    [
      'starts an instance, and no role for it is an administrator’s',
      userWith(allow(['ec2:RunInstances', 'iam:PassRole'])),
      [STRONG],
      [],
    ],
    ['is one already', userWith(allow('*')), [STRONG, ADMIN, ADMINS], []],
    [
      'is kept from it by its boundary',
      resource('aws_iam_user', 'ada', {
        user_policies: [inline('own', allow('iam:PutUserPolicy', me))],
        user_permissions_boundary: { permissions_boundary_arn: arn('policy', 'b') },
      }),
      [resource('aws_iam_policy', 'b', { policy_document: { document: { Statement: [allow('s3:*')] } } })],
      [],
    ],
    ...(
      [
        ['takes its boundary away', 'iam:DeleteUserPermissionsBoundary', 'own-boundary'],
        ['puts another boundary in its place', 'iam:PutUserPermissionsBoundary', 'other-boundary'],
        ['rewrites its boundary', 'iam:CreatePolicyVersion', 'own-boundary-version'],
      ] as const
    ).map(
      ([name, action, way]) =>
        [name, bounded(allow('*')), [boundary(allow([action, 's3:*']))], [way]] as const,
    ),
    [
      'may put one boundary in its place and no other',
      bounded(allow('*')),
      [
        boundary(
          allow('iam:PutUserPermissionsBoundary', '*', {
            StringEquals: { 'iam:PermissionsBoundary': arn('policy', 'b') },
          }),
        ),
      ],
      [],
    ],
    [
      'attaches policies of the account, of which one is an administrator’s',
      userWith(allow('iam:AttachUserPolicy', me, { ArnLike: { 'iam:PolicyARN': arn('policy', '*') } })),
      [resource('aws_iam_policy', 'all', { policy_document: { document: { Statement: [allow('*')] } } })],
      ['own-policy'],
    ],
    [
      'attaches policies of the account, of which none is',
      userWith(allow('iam:AttachUserPolicy', me, { ArnLike: { 'iam:PolicyARN': arn('policy', '*') } })),
      [resource('aws_iam_policy', 'some', { policy_document: { document: { Statement: [allow('s3:*')] } } })],
      [],
    ],
    [
      'rewrites a policy of a role that the account’s may become',
      userWith(allow(['iam:CreatePolicyVersion', 'sts:AssumeRole'])),
      [
        OPEN_ROLE,
        resource('aws_iam_policy', 'some', { policy_document: { document: { Statement: [allow('s3:*')] } } }),
      ],
      ['other-role'],
    ],
    [
      'rewrites it, and cannot become the role',
      userWith(allow('iam:CreatePolicyVersion')),
      [
        OPEN_ROLE,
        resource('aws_iam_policy', 'some', { policy_document: { document: { Statement: [allow('s3:*')] } } }),
      ],
      [],
    ],
    [
      'takes away the boundary of a role that the account’s may become',
      userWith(allow(['iam:DeleteRolePermissionsBoundary', 'sts:AssumeRole'])),
      [
        resource('aws_iam_role', 'held', {
          role_policies: [inline('all', allow('*'))],
          role_permissions_boundary: { permissions_boundary_arn: arn('policy', 'b') },
          role_assume_role_policy_document: TRUSTS_ACCOUNT,
        }),
        boundary(allow('s3:*')),
      ],
      ['other-role'],
    ],
    [
      'is kept from it by a denial',
      userWith(allow('iam:*'), { Effect: 'Deny', Action: 'iam:*', Resource: '*' }),
      [ADMIN],
      [],
    ],
  ]

  it.each(cases)('%s', (_, user, around, ways) => {
    expect(waysOf(derived([user, ...around]))).toEqual(ways)
  })

  it('are unknown where it is not known whether others are administrators', () => {
    const other = resource('aws_iam_user', 'bob', { user_policies: [inline('strange', 'nonsense')] })
    const { reported, doubts } = derived([userWith(allow('iam:CreateAccessKey')), other])
    expect(reported['privilege_escalation']).toEqual([])
    expect(doubts?.map((one) => one['privilege_escalation'])).toContainEqual([
      expect.objectContaining({ way: 'credentials-of-administrator', target: other.reported['arn'] }),
    ])
  })

  it('leave out what an older version of the language takes for text', () => {
    const own = {
      Effect: 'Allow',
      Action: 'iam:PutUserPolicy',
      Resource: 'arn:aws:iam::*:user/${aws:username}',
    }
    const ways = (version: JsonObject) =>
      waysOf(
        derived([
          resource('aws_iam_user', 'ada', {
            user_policies: [{ policy_name: 'own', policy_document: { ...version, Statement: own } }],
          }),
        ]),
      )
    expect(ways({ Version: '2012-10-17' })).toEqual(['own-policy'])
    expect(ways({ Version: '2008-10-17' })).toEqual([])
    expect(ways({})).toEqual([])
  })
})

useSandboxes()

async function derivedOf(
  add: (account: Account) => void,
): Promise<ReadonlyMap<string, Resource['reported']>> {
  const { account } = await sandbox()
  add(account)
  const all = await read(...KINDS)
  expect(all.gaps).toEqual([])
  const scope = derive({ ...all, account: HOME, region: 'global' }, NEEDS, DERIVED)
  return new Map(scope.resources.map((one) => [one.name, one.reported]))
}

describe('the identities of the demo', () => {
  it('are an administrator, and somebody who can become one by a function', async () => {
    const found = await derivedOf(addProductionIdentities)
    expect(found.get('release-bot')?.['administrator']).toBe(true)
    expect(found.get('function-developer')).toMatchObject({
      administrator: false,
      privilege_escalation: [
        {
          way: 'pass-role-lambda-function',
          actions: ['iam:passrole', 'lambda:createfunction', 'lambda:invokefunction'],
          through: ['functions'],
          target: arn('role', 'batch-functions'),
          conditional: false,
          needs_existing: false,
        },
      ],
    })
    expect(found.get('github-deploy')).toMatchObject({
      github_trust: [{ subject: 'branch', audience: 'right', repositories: ['acme/shop'] }],
    })
  })

  it('and roles for every repository of an owner, and for everybody’s', async () => {
    const found = await derivedOf(addStagingIdentities)
    expect(found.get('github-preview')?.['github_trust']).toMatchObject([
      { subject: 'any-repository', repositories: ['acme/*'] },
    ])
    expect(found.get('github-playground')?.['github_trust']).toMatchObject([{ subject: 'any-owner' }])
  })
})
