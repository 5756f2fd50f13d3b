import { describe, expect, it } from '@jest/globals'
import type { Json, JsonObject } from '../../../../src/model/json.ts'
import type { Resource } from '../../../../src/model/resource.ts'
import { HOME } from '../read-sandbox.ts'
import { allow, arn, derived, inline, resource, trusting } from './derived-of.ts'

const account = (...scanRoles: readonly string[]): Resource =>
  resource('aws_account', HOME, { scan_roles: scanRoles })
const roleWith = (...statements: readonly Json[]): Resource =>
  resource('aws_iam_role', 'Audit', { role_policies: [inline('own', ...statements)] })
const isScanRole = (...around: readonly Resource[]): Json | undefined =>
  derived([resource('aws_iam_role', 'Audit', {}), ...around]).reported['runs_this_scan']

const trust = (name: string): Resource =>
  resource('aws_iam_role', name, {
    role_assume_role_policy_document: trusting('repo:octo-org/octo-repo:pull_request'),
  })
const why = (one: Resource): Json | undefined =>
  (derived([one, account('audit')]).reported['github_trust'] as JsonObject[])[0]?.['why']

describe('the role that runs the scan', () => {
  it('is known by its name, whose capitals do not matter', () => {
    expect([isScanRole(account('ci', 'audit')), isScanRole(account('ci')), isScanRole(account())]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('is known where something else of the account could not be read', () => {
    expect(isScanRole({ ...account('audit'), unread: ['minimum_password_length'] })).toBe(true)
  })

  it('changes what its statements allow, less what is denied', () => {
    const { reported, doubts } = derived([
      roleWith(
        { Sid: 'Look', ...allow(['ec2:Describe*', 'sts:AssumeRole']) },
        { Sid: 'Report', ...allow(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::acme-reports/*') },
        allow('sqs:*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
        { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
        allow('sns:Publish'),
        { Effect: 'Deny', Action: 'sns:*', Resource: '*' },
      ),
      account('audit'),
    ])
    expect(doubts).toBeUndefined()
    expect(reported['scan_changes']).toEqual([
      {
        policy: 'own',
        statement: 'Report',
        actions: 's3:PutObject',
        everywhere: false,
        conditional: false,
        why: 'Report of own allows s3:PutObject.',
      },
      {
        policy: 'own',
        statement: '3',
        actions: 'sqs:*',
        everywhere: true,
        conditional: false,
        why: 'Statement 3 of own allows sqs:*.',
      },
      {
        policy: 'own',
        statement: '4',
        actions: 'everything but iam:*',
        everywhere: true,
        conditional: false,
        why: 'Statement 4 of own allows everything but iam:*.',
      },
    ])
  })

  it.each<readonly [string, readonly Json[], boolean | undefined]>([
    ['a second factor', [allow('sqs:*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })], true],
    ['a tag', [allow('ec2:TerminateInstances', '*', { StringEquals: { 'aws:ResourceTag/a': 'b' } })], true],
    [
      'a region, which the caller picks',
      [allow('sqs:*', '*', { StringEquals: { 'aws:RequestedRegion': 'x' } })],
      false,
    ],
    [
      'all but reading denied',
      [allow('*'), { Effect: 'Deny', NotAction: ['*:Get*', 's3:List*'], Resource: '*' }],
      undefined,
    ],
  ])('under a condition: %s', (_, statements, conditional) => {
    const { reported } = derived([roleWith(...statements), account('audit')])
    const changes = (reported['scan_changes'] ?? []) as JsonObject[]
    expect(changes.map((one) => one['conditional'])).toEqual(conditional === undefined ? [] : [conditional])
  })

  it('changes nothing that is worked out of other roles', () => {
    expect(derived([roleWith(allow('*')), account('ci')]).reported['scan_changes']).toEqual([])
  })

  it('is in doubt where a policy was not read, or an action’s name says nothing', () => {
    const attached = resource('aws_iam_role', 'Audit', { attached_policy_arns: [arn('policy', 'some')] })
    for (const role of [attached, roleWith(allow('iot:Connect'))]) {
      const { reported, doubts = [] } = derived([role, account('audit')])
      expect(reported['scan_changes']).toEqual([])
      expect(doubts.map((one) => one['scan_changes'])).toEqual(expect.arrayContaining([[expect.anything()]]))
    }
  })

  it('is named where GitHub’s workflows can become it', () => {
    expect([why(trust('audit')), why(trust('deploy'))]).toEqual([
      'Workflows that a pull request starts (octo-org/octo-repo) can become the role, which runs this scan.',
      'Workflows that a pull request starts (octo-org/octo-repo) can become the role.',
    ])
  })
})
