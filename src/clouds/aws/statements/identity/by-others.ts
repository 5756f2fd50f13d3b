import { includes } from './permissions.ts'
import {
  CREDENTIALS,
  GRANTS,
  isAllowedAnywhere,
  REWRITE,
  UNBOUND,
  type Attempt,
  type Grant,
} from './attempt.ts'
import { isOfService, isStrongWithoutBoundary, type People, type Person } from './person.ts'
import type { Home } from './world.ts'

/** Somebody else is given rights, and then their place is taken. */
export function byOthers(person: Person, { users, roles }: People, home: Home, attempt: Attempt): void {
  const { permissions, arn } = person
  const mayBe = ([action]: Grant): boolean => isAllowedAnywhere(permissions, action)
  const mayAny = (type: Person['type']): boolean =>
    [...GRANTS[type], REWRITE, UNBOUND[type]].some((action) => isAllowedAnywhere(permissions, action))
  for (const other of mayAny('user') ? users : []) {
    if (other.arn === arn) continue
    const isDone = rightsFor(other, home)
      .filter(mayBe)
      .some((grant) => CREDENTIALS.some((open) => attempt('other-user', other.arn, [grant, open])))
    if (isDone) break
  }
  for (const other of mayAny('role') ? roles : []) {
    if (other.arn === arn || isOfService(other)) continue
    const trusted = trustsOf(other, arn)
    const isDone = rightsFor(other, home)
      .filter(mayBe)
      .some(
        (grant) =>
          attempt('other-role', other.arn, [grant, 'iam:updateassumerolepolicy']) ||
          (trusted === 'itself' && attempt('other-role', other.arn, [grant])) ||
          (trusted === 'account' && attempt('other-role', other.arn, [grant, 'sts:assumerole'])),
      )
    if (isDone) break
  }
}

/** What makes an administrator of somebody: another policy, another version of one that they have, or no boundary. */
function rightsFor(other: Person, home: Home): readonly Grant[] {
  const { arn, type, ownPolicies, boundary } = other
  const isHeldBack = boundary !== undefined && isStrongWithoutBoundary(other, home)
  return [
    ...GRANTS[type].map((action): Grant => [action, arn]),
    ...ownPolicies.map((policy): Grant => [REWRITE, policy]),
    ...(isHeldBack ? [[UNBOUND[type], arn] as const] : []),
  ]
}

/** Whether a role lets the principal in by its ARN, or leaves it to the account's policies. */
function trustsOf({ trust }: Person, arn: string): 'itself' | 'account' | null {
  const root = arn.replace(/:(?:user|role)\/.*$/, ':root')
  const names = (trust?.statements ?? []).flatMap(({ allows, principals, actions, tests }) =>
    allows && !principals.but && tests?.length === 0 && includes(actions, 'sts:assumerole')
      ? principals.list.map(({ name }) => name)
      : [],
  )
  if (names.includes(arn)) return 'itself'
  return names.some((name) => name === root || name === root.split(':')[4] || name === '*') ? 'account' : null
}
