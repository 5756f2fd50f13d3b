import { otherOwner } from '../model/owner.ts'
import type { Resource } from '../model/resource.ts'
import { compareText } from '../text/compare.ts'
import type { Parted } from './subjects.ts'

/**
 * The other accounts with resources in the same VPC (or, for a VPC, in it). They share the VPC, so they may also share
 * and use what the owner put there.
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
