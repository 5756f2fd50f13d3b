import type { Policy } from '../policy.ts'
import type { Truth } from '../three-valued.ts'
import { administration } from './administrator.ts'
import type { Permissions } from './permissions.ts'
import type { Home } from './world.ts'

/** A user or a role, as far as others can become it or it can become more. */
export interface Person {
  readonly type: 'user' | 'role'
  readonly arn: string
  readonly permissions: Permissions
  readonly administrator: Truth
  /** ARNs of the groups that a user is in. */
  readonly groups: readonly string[]
  /** ARNs of policies of the account's own that it has, itself or by a group. */
  readonly ownPolicies: readonly string[]
  /** The ARN of the policy that is its boundary. */
  readonly boundary: string | undefined
  /** Who may become the role; null: a user, or not understood. */
  readonly trust: Policy | null
}

/** Who there is in an account. */
export interface People {
  readonly users: readonly Person[]
  readonly roles: readonly Person[]
}

/** Who is an administrator there. */
export interface Strong extends People {
  /** ARNs of groups whose members are administrators. */
  readonly groups: readonly string[]
  /** ARNs of policies of the account's own that make an administrator of whoever has one. */
  readonly policies: readonly string[]
}

const WITHOUT_BOUNDARY = new WeakMap<Person, boolean>()

export function isStrongWithoutBoundary(person: Person, home: Home): boolean {
  const known = WITHOUT_BOUNDARY.get(person)
  if (known !== undefined) return known
  const is = administration({ ...person.permissions, boundary: null }, home).is === true
  WITHOUT_BOUNDARY.set(person, is)
  return is
}

/** Roles under these paths are AWS's: their trust cannot be changed. */
export function isOfService({ arn }: Person): boolean {
  return /:role\/(?:aws-service-role|aws-reserved)\//.test(arn)
}
