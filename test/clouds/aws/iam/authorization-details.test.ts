import { describe, expect, it } from '@jest/globals'
import { awsPolicy } from '../../../../sandbox/aws/iam/aws-policies.ts'
import {
  addGroup,
  addPermissionSet,
  addPolicy,
  addProfile,
  addRole,
  addUser,
  allow,
  ownPolicy,
  trustOf,
  uniqueId,
} from '../../../../sandbox/aws/iam/principals.ts'
import { type IamState, iamState } from '../../../../sandbox/aws/iam/state.ts'
import { slimDetails } from '../../../../src/clouds/aws/services/iam/slim-details.ts'
import { brief } from '../harness.ts'
import { HOME, read, reported, sandbox, useSandboxes } from '../read-sandbox.ts'
import { edgesOf } from '../use-sandbox.ts'

const KINDS = ['aws_iam_user', 'aws_iam_group', 'aws_iam_role', 'aws_iam_policy', 'aws_iam_instance_profile']
const GAAD = 'GetAccountAuthorizationDetails'

useSandboxes()

const ANNA = uniqueId('AIDA', HOME, 'anna')
const DEVELOPERS = uniqueId('AGPA', HOME, 'developers')
const DEPLOY = uniqueId('AROA', HOME, 'deploy')
const PROFILE = uniqueId('AIPA', HOME, 'deploy')
const ARTIFACTS = ownPolicy(HOME, 'artifacts', '/teams/')
const LIMIT = ownPolicy(HOME, 'limit')
const TRUST = trustOf({ AWS: `arn:aws:iam::${HOME}:root` })
const SAID = allow('s3:GetObject', 'arn:aws:s3:::it’s (ours)/*')

function estate(state: IamState): void {
  addPolicy(state, {
    name: 'artifacts',
    path: '/teams/',
    versions: [allow('*', '*'), SAID, allow('s3:*', '*')],
    defaultVersion: 2,
    tags: { team: 'build' },
  })
  addPolicy(state, { name: 'limit' })
  addGroup(state, { name: 'developers', attached: [ARTIFACTS], inline: { own: SAID } })
  addUser(state, {
    name: 'anna',
    path: '/people/',
    groups: ['developers'],
    attached: [awsPolicy('job-function/ViewOnlyAccess'), ARTIFACTS],
    inline: { notes: SAID },
    boundary: LIMIT,
    tags: { team: 'build' },
  })
  addRole(state, {
    name: 'deploy',
    trust: TRUST,
    description: 'Ships it',
    maxSessionDuration: 7_200,
    attached: [ARTIFACTS],
    inline: { more: SAID },
    lastUsed: { at: new Date('2026-03-01T08:00:00Z'), region: 'eu-west-1' },
  })
  addProfile(state, { name: 'deploy', role: 'deploy', tags: { team: 'build' } })
  addPermissionSet(state, HOME, 'ReadOnly', 'ReadOnlyAccess')
}

async function withEstate(pageLimit = Infinity) {
  const { aws, account } = await sandbox(pageLimit)
  const state = account.of(iamState)
  estate(state)
  return { aws, state }
}

describe('users, groups, roles and policies', () => {
  it('are read with what they may do, in one call for each kind', async () => {
    const { aws } = await withEstate()
    const all = await read(...KINDS)
    expect(all.gaps).toEqual([])
    expect(reported(all, ANNA)).toEqual({
      kind: 'aws_iam_user',
      id: ANNA,
      name: 'anna',
      arn: `arn:aws:iam::${HOME}:user/people/anna`,
      tags: { team: 'build' },
      ctime: '2024-03-01T09:00:00Z',
      path: '/people/',
      user_policies: [{ policy_name: 'notes', policy_document: SAID }],
      attached_policy_arns: [awsPolicy('job-function/ViewOnlyAccess'), ARTIFACTS],
      user_groups: ['developers'],
      user_permissions_boundary: { permissions_boundary_type: 'Policy', permissions_boundary_arn: LIMIT },
    })
    expect(reported(all, DEVELOPERS)).toMatchObject({
      name: 'developers',
      path: '/',
      group_policies: [{ policy_name: 'own', policy_document: SAID }],
      attached_policy_arns: [ARTIFACTS],
      tags: {},
    })
    expect(reported(all, DEPLOY)).toMatchObject({
      name: 'deploy',
      atime: '2026-03-01T08:00:00Z',
      role_assume_role_policy_document: TRUST,
      role_policies: [{ policy_name: 'more', policy_document: SAID }],
      attached_policy_arns: [ARTIFACTS],
      role_last_used: { last_used: '2026-03-01T08:00:00Z', region: 'eu-west-1' },
    })
    expect(reported(all, DEPLOY)).not.toHaveProperty('description')
    expect(reported(all, ARTIFACTS)).toMatchObject({
      name: 'artifacts',
      path: '/teams/',
      policy_attachment_count: 3,
      policy_permissions_boundary_usage_count: 0,
      policy_is_attachable: true,
      policy_default_version_id: 'v2',
      policy_document: { document: SAID, version_id: 'v2', is_default_version: true },
      managed: false,
    })
    expect(reported(all, LIMIT)).toMatchObject({ policy_permissions_boundary_usage_count: 1 })
    expect(reported(all, awsPolicy('job-function/ViewOnlyAccess'))).toMatchObject({
      path: '/job-function/',
      policy_attachment_count: 1,
      managed: true,
    })
    expect(aws.log.count({ operation: GAAD })).toBe(4)
    expect(aws.log.count({ service: 'iam' })).toBe(5)
  })

  it('know each other', async () => {
    await withEstate()
    const all = await read(...KINDS)
    expect(edgesOf(all, ANNA)).toEqual([
      `default aws_iam_user/${ANNA} -> aws_iam_policy/${awsPolicy('job-function/ViewOnlyAccess')}`,
      `default aws_iam_user/${ANNA} -> aws_iam_policy/${ARTIFACTS}`,
      `default aws_iam_group/${DEVELOPERS} -> aws_iam_user/${ANNA}`,
    ])
    expect(edgesOf(all, DEVELOPERS)).toEqual([
      `default aws_iam_group/${DEVELOPERS} -> aws_iam_policy/${ARTIFACTS}`,
    ])
    expect(edgesOf(all, DEPLOY)).toEqual([
      `default aws_iam_role/${DEPLOY} -> aws_iam_policy/${ARTIFACTS}`,
      `default aws_iam_role/${DEPLOY} -> aws_iam_instance_profile/${PROFILE}`,
    ])
  })

  it('come in pages of any size', async () => {
    const { aws } = await withEstate(1)
    const all = await read(...KINDS)
    expect(all.gaps).toEqual([])
    expect(all.resources.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'aws_iam_user anna',
      'aws_iam_group developers',
      'aws_iam_role AWSServiceRoleForSupport',
      'aws_iam_role AWSServiceRoleForTrustedAdvisor',
      'aws_iam_role deploy',
      expect.stringMatching(/^aws_iam_role AWSReservedSSO_ReadOnly_[0-9a-f]{16}$/),
      'aws_iam_policy artifacts',
      'aws_iam_policy limit',
      'aws_iam_policy ReadOnlyAccess',
      'aws_iam_policy AWSSupportServiceRolePolicy',
      'aws_iam_policy AWSTrustedAdvisorServiceRolePolicy',
      'aws_iam_policy ViewOnlyAccess',
      'aws_iam_instance_profile deploy',
    ])
    expect(aws.log.count({ operation: GAAD })).toBe(1 + 1 + 4 + 6)
  })

  it('are each a gap where the call is denied', async () => {
    const { aws } = await withEstate()
    aws.faults.deny({ operation: GAAD })
    const all = await read(...KINDS)
    expect(all.gaps.map(brief)).toEqual(
      KINDS.slice(0, 4).map((kind) => `${HOME} global ${kind} denied iam:${GAAD}`),
    )
    expect(all.resources.map(({ name }) => name)).toEqual(['deploy'])
  })

  it('are not whole where a later page fails', async () => {
    const { aws } = await withEstate(2)
    aws.faults.deny({ operation: GAAD, after: 1 })
    const all = await read('aws_iam_role')
    expect(all.gaps.map(brief)).toEqual([`${HOME} global aws_iam_role denied iam:${GAAD}`])
    expect(all.resources).toHaveLength(2)
    expect(all.complete).toEqual([])
  })

  it('have what takes more calls where somebody asks for it', async () => {
    const { aws } = await withEstate()
    const all = await read(
      'aws_iam_role',
      'aws_iam_role.description',
      'aws_iam_policy',
      'aws_iam_policy.tags',
      'aws_iam_instance_profile',
      'aws_iam_instance_profile.tags',
    )
    expect(all.gaps).toEqual([])
    expect(reported(all, DEPLOY)).toMatchObject({ description: 'Ships it', role_max_session_duration: 7_200 })
    expect(reported(all, ARTIFACTS)).toMatchObject({ tags: { team: 'build' } })
    expect(reported(all, PROFILE)).toMatchObject({ tags: { team: 'build' } })
    // AWS's own policies have no tags.
    expect(aws.log.count({ operation: 'ListPolicyTags' })).toBe(2)
    expect(aws.log.count({ operation: 'ListRoles' })).toBe(1)
  })
})

function ofAws(name: string, AttachmentCount: number, more = {}) {
  return { Arn: awsPolicy(name), AttachmentCount, ...more }
}

describe('a page of authorization details', () => {
  it('loses what nobody has and what is not in force, and gains the lists that AWS leaves out', () => {
    const versions = [
      { VersionId: 'v2', IsDefaultVersion: false },
      { VersionId: 'v1', IsDefaultVersion: true },
    ]
    const own = { Arn: ownPolicy(HOME, 'own'), AttachmentCount: 0, PolicyVersionList: versions }
    const limit = ofAws('Limit', 0, { PermissionsBoundaryUsageCount: 1 })
    const Policies = [own, ofAws('Unused', 0), ofAws('Used', 1), limit]
    expect(slimDetails({ IsTruncated: false, Policies })).toEqual({
      IsTruncated: false,
      UserDetailList: [],
      GroupDetailList: [],
      RoleDetailList: [],
      Policies: [{ ...own, PolicyVersionList: [versions[1]] }, ofAws('Used', 1), limit],
    })
  })

  it('that does not say whether it is the last is none', () => {
    expect(slimDetails({ Policies: [] })).toEqual({ Policies: [] })
  })
})
