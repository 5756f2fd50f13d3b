import {
  GetLoginProfileCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListGroupsCommand,
  ListMFADevicesCommand,
  ListPoliciesCommand,
  ListRolesCommand,
  ListUsersCommand,
} from '@aws-sdk/client-iam'
import { GROUPS, POLICIES, ROLES, USERS } from '../identities.ts'
import { about, type Asked, GLOBAL, type Judgement, type Oracle, unlessNotSet } from './judgement.ts'

const FORMS = { group: GROUPS, policy: POLICIES, role: ROLES, user: USERS }
type Sort = keyof typeof FORMS

/** Rules (`iam-…`) that are about more than one sort, or about none of which anything is wrong on moto. */
const ABOUT_INLINE = /^inline-policy-/

interface Listed {
  readonly sort: Sort
  readonly id: string | undefined
  readonly name: string | undefined
}

/** What the forms say that is wrong of each, and what their keys, passwords and devices say. */
export const judgeIdentities: Oracle = async (asked) => {
  const listed = await listAll(asked)
  return [
    ...listed.flatMap(byForm),
    ...(await credentials(asked)),
    ...listed
      .filter(({ sort }) => sort === 'policy')
      // moto tells of policies without their names.
      .flatMap(({ id }) => about(GLOBAL, id, { 'iam-cloudshell-full-access': false })),
  ]
}

async function listAll({ home }: Asked): Promise<readonly Listed[]> {
  const iam = new IAMClient(home)
  const [users, groups, roles, own, attached] = await Promise.all([
    iam.send(new ListUsersCommand({ MaxItems: 1000 })),
    iam.send(new ListGroupsCommand({ MaxItems: 1000 })),
    iam.send(new ListRolesCommand({ MaxItems: 1000 })),
    iam.send(new ListPoliciesCommand({ Scope: 'Local', MaxItems: 1000 })),
    iam.send(new ListPoliciesCommand({ Scope: 'AWS', OnlyAttached: true, MaxItems: 1000 })),
  ])
  const policies = [...(own.Policies ?? []), ...(attached.Policies ?? [])]
  return [
    ...(users.Users ?? []).map((one): Listed => ({ sort: 'user', id: one.UserId, name: one.UserName })),
    ...(groups.Groups ?? []).map((one): Listed => ({ sort: 'group', id: one.GroupId, name: one.GroupName })),
    ...(roles.Roles ?? []).map((one): Listed => ({ sort: 'role', id: one.RoleId, name: one.RoleName })),
    ...policies.map((one): Listed => ({ sort: 'policy', id: one.Arn, name: one.PolicyName })),
  ]
}

function byForm({ sort, id, name }: Listed): readonly Judgement[] {
  const violated = FORMS[sort].find((form) => form.name === name)?.violates ?? []
  return about(
    GLOBAL,
    id,
    Object.fromEntries(rulesAbout(sort).map((rule) => [`iam-${rule}`, violated.includes(rule)])),
  )
}

/** Those that a form of the sort violates, and those about policies of any of them. */
function rulesAbout(sort: Sort): readonly string[] {
  const own = FORMS[sort].flatMap(({ violates }) => violates).filter((rule) => !ABOUT_INLINE.test(rule))
  const inline = [...GROUPS, ...ROLES, ...USERS]
    .flatMap(({ violates }) => violates)
    .filter((rule) => ABOUT_INLINE.test(rule))
  return [...new Set(sort === 'policy' ? own : [...own, ...inline])]
}

/** Keys and passwords are older than no time at all, and nobody has used them. */
async function credentials({ home }: Asked): Promise<readonly Judgement[]> {
  const iam = new IAMClient(home)
  const { Users = [] } = await iam.send(new ListUsersCommand({ MaxItems: 1000 }))
  const found: Judgement[] = []
  for (const { UserName, UserId } of Users) {
    const { AccessKeyMetadata = [] } = await iam.send(new ListAccessKeysCommand({ UserName }))
    const { MFADevices = [] } = await iam.send(new ListMFADevicesCommand({ UserName }))
    const password = await unlessNotSet(iam.send(new GetLoginProfileCommand({ UserName })), [
      'NoSuchEntity',
      'NoSuchEntityException',
    ])
    const hasKey = AccessKeyMetadata.some(({ Status }) => Status === 'Active')
    // The serial number of a device that one can hold is no ARN.
    const isVirtual = MFADevices.some(({ SerialNumber = '' }) => SerialNumber.startsWith('arn:'))
    found.push(
      ...about(GLOBAL, UserId, {
        'iam-user-key-not-rotated': hasKey,
        'iam-user-key-unused': hasKey,
        'iam-user-password-unused': password !== undefined,
        'iam-user-virtual-mfa': password !== undefined && isVirtual,
      }),
    )
  }
  return found
}
