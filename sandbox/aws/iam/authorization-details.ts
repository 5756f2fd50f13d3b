import type { Call } from '../call.ts'
import { listParameter } from '../parameters.ts'
import { awsDocument, isAwsPolicy } from './aws-policies.ts'
import { describeProfile, describeRole, encoded, tagList } from './describe.ts'
import { pageOf } from './pages.ts'
import { type PlayedGroup, type PlayedPolicy, type Principals, ownPolicy, uniqueId } from './principals.ts'
import { render } from './render.ts'
import { stateOf } from './state-of.ts'

/** An entry of one of the four lists, which share the pages. */
type Entry = readonly [list: string, entry: object]

/** Everybody and everything of the kinds that the filter names, or of all; lists that hold nothing are there, too. */
export function getAccountAuthorizationDetails(call: Call): string {
  const state = stateOf(call)
  const filters = listParameter(call.parameters, 'Filter.member')
  const entries = Object.entries(ENTRIES)
    .filter(([name]) => filters.length === 0 || filters.includes(name))
    .flatMap(([, list]) => list(state, call.account))
  const { page, more } = pageOf(call, entries)
  const lists = ['UserDetailList', 'GroupDetailList', 'RoleDetailList', 'Policies'].map((list) => [
    list,
    page.filter(([name]) => name === list).map(([, entry]) => entry),
  ])
  return render({ ...more, ...(Object.fromEntries(lists) as object) })
}

const ENTRIES: Readonly<Record<string, (state: Principals, account: string) => readonly Entry[]>> = {
  User: ({ users }, account) =>
    users.map((user): Entry => [
      'UserDetailList',
      {
        Path: user.path,
        UserName: user.name,
        UserId: uniqueId('AIDA', account, user.name),
        Arn: `arn:aws:iam::${account}:user${user.path}${user.name}`,
        CreateDate: user.created,
        ...(Object.keys(user.inline).length === 0 ? {} : { UserPolicyList: inlineOf(user) }),
        GroupList: user.groups,
        AttachedManagedPolicies: attachedOf(user),
        ...boundaryOf(user.boundary),
        Tags: tagList(user.tags),
      },
    ]),
  Group: ({ groups }, account) =>
    groups.map((group): Entry => [
      'GroupDetailList',
      {
        Path: group.path,
        GroupName: group.name,
        GroupId: uniqueId('AGPA', account, group.name),
        Arn: `arn:aws:iam::${account}:group${group.path}${group.name}`,
        CreateDate: group.created,
        GroupPolicyList: inlineOf(group),
        AttachedManagedPolicies: attachedOf(group),
      },
    ]),
  Role: ({ roles, profiles }, account) =>
    roles.map((role): Entry => [
      'RoleDetailList',
      {
        ...describeRole(role, account),
        InstanceProfileList: profiles
          .filter((profile) => profile.role === role.name)
          .map((profile) => describeProfile(profile, [role], account)),
        RolePolicyList: inlineOf(role),
        AttachedManagedPolicies: attachedOf(role),
        ...boundaryOf(role.boundary),
        Tags: tagList(role.tags),
        RoleLastUsed:
          role.lastUsed === null ? {} : { LastUsedDate: role.lastUsed.at, Region: role.lastUsed.region },
      },
    ]),
  LocalManagedPolicy: (state, account) =>
    state.policies.map((policy): Entry => ['Policies', ownPolicyDetail(policy, state, account)]),
  AWSManagedPolicy: (state) =>
    awsPoliciesIn(state).map((arn): Entry => ['Policies', awsPolicyDetail(arn, state)]),
}

function ownPolicyDetail(policy: PlayedPolicy, state: Principals, account: string): object {
  const arn = ownPolicy(account, policy.name, policy.path)
  return {
    PolicyName: policy.name,
    PolicyId: uniqueId('ANPA', account, arn),
    Arn: arn,
    Path: policy.path,
    DefaultVersionId: `v${policy.defaultVersion}`,
    ...countsOf(arn, state),
    IsAttachable: true,
    ...(policy.description === '' ? {} : { Description: policy.description }),
    CreateDate: policy.created,
    UpdateDate: policy.created,
    PolicyVersionList: policy.versions
      .map((document, index) => ({
        Document: encoded(document),
        VersionId: `v${index + 1}`,
        IsDefaultVersion: index + 1 === policy.defaultVersion,
        CreateDate: policy.created,
      }))
      .toReversed(),
  }
}

function awsPolicyDetail(arn: string, state: Principals): object {
  const created = new Date('2015-02-06T18:39:46Z')
  const name = arn.split('/').at(-1) ?? ''
  return {
    PolicyName: name,
    PolicyId: uniqueId('ANPA', 'aws', arn),
    Arn: arn,
    Path: /policy(\/.*\/|\/)[^/]*$/.exec(arn)?.[1],
    DefaultVersionId: 'v1',
    ...countsOf(arn, state),
    IsAttachable: true,
    CreateDate: created,
    UpdateDate: created,
    PolicyVersionList: [
      {
        Document: encoded(awsDocument(arn)),
        VersionId: 'v1',
        IsDefaultVersion: true,
        CreateDate: created,
      },
    ],
  }
}

/** Those of AWS's policies that somebody has. */
function awsPoliciesIn(state: Principals): readonly string[] {
  const { users, groups, roles } = state
  const boundaries = [...users, ...roles].flatMap(({ boundary }) => boundary ?? [])
  const all = [...[...users, ...groups, ...roles].flatMap(({ attached }) => attached), ...boundaries]
  return [...new Set(all.filter(isAwsPolicy))].toSorted()
}

function countsOf(arn: string, { users, groups, roles }: Principals): object {
  return {
    AttachmentCount: [...users, ...groups, ...roles].filter(({ attached }) => attached.includes(arn)).length,
    PermissionsBoundaryUsageCount: [...users, ...roles].filter(({ boundary }) => boundary === arn).length,
  }
}

function inlineOf({ inline }: PlayedGroup): readonly object[] {
  return Object.entries(inline).map(([name, document]) => ({
    PolicyName: name,
    PolicyDocument: encoded(document),
  }))
}

function attachedOf({ attached }: PlayedGroup): readonly object[] {
  return attached.map((arn) => ({ PolicyName: arn.split('/').at(-1), PolicyArn: arn }))
}

function boundaryOf(arn: string | null): object {
  return arn === null
    ? {}
    : { PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: arn } }
}
