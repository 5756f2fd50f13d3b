import { otherOwner } from '../model/owner.ts'
import type { Resource } from '../model/resource.ts'
import { compareText } from '../text/compare.ts'
import type { Parted } from './subjects.ts'

/**
 * The accounts that have something in a resource's VPC, or in the VPC that it is: whoever shares one sees what the others
 * put there, and may share more with them.
 */
export function neighbours({ others }: Parted): (resource: Resource) => readonly string[] {
  const byVpc = new Map<string, Set<string>>()
  for (const resource of others) {
    const { vpc_id: vpc } = resource.reported
    const owner = otherOwner(resource)
    if (typeof vpc !== 'string' || owner === null) continue
    byVpc.set(vpc, (byVpc.get(vpc) ?? new Set()).add(owner))
  }
  return ({ id, reported }) => {
    const { vpc_id: vpc } = reported
    return [...(byVpc.get(typeof vpc === 'string' ? vpc : id) ?? [])].toSorted(compareText)
  }
}
