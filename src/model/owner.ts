import type { Resource } from './resource.ts'

/** EC2 lists an account's own instances alone; whose the reservation is that they were launched by does not matter. */
const ALWAYS_OWN: ReadonlySet<string> = new Set(['aws_ec2_instance'])

/** Whether others may own resources of the kind that an account is shown. */
export function mayBeOfOthers(kind: string): boolean {
  return !ALWAYS_OWN.has(kind)
}

/**
 * Whose a resource is that another account shares with this one, or that AWS keeps for everybody (`AWS`); null where it is
 * this account's own. What has no `owner_id` nobody else can own.
 */
export function otherOwner({ account, kind, reported }: Resource): string | null {
  const { owner_id: owner } = reported
  if (!mayBeOfOthers(kind)) return null
  return typeof owner === 'string' && owner !== '' && owner !== account ? owner : null
}
