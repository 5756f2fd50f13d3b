import { otherOwner } from '../model/owner.ts'
import type { Resource } from '../model/resource.ts'
import { isJudgedEverywhere, type Rule } from '../model/rule.ts'

/**
 * Whether the rule judges the resource in the account that reads it. What another account owns and shares is judged at
 * its owner: only the owner can answer or mend it, and whoever it is shared with sees a part of it (no flow logs, no
 * endpoints, no tags, none of the others' use).
 */
export function isSubject(rule: Rule, resource: Resource): boolean {
  return isJudgedEverywhere(rule) || otherOwner(resource) === null
}

/** The resources of a scope by whose they are. */
export interface Parted {
  readonly own: readonly Resource[]
  readonly others: readonly Resource[]
}

export function partByOwner(resources: readonly Resource[]): Parted {
  const others = resources.filter((resource) => otherOwner(resource) !== null)
  if (others.length === 0) return { own: resources, others }
  const left = new Set(others)
  return { own: resources.filter((resource) => !left.has(resource)), others }
}
