import { GROUP, groupsUsedBy } from '../exposure/group-references.ts'
import type { ScopeContent } from './scope-content.ts'

/** Ids of security groups that something of the scope uses and that are not listed in it: those of other accounts. */
export function groupsNamedOfOthers({ account, resources }: ScopeContent): readonly string[] {
  const named = new Set<string>()
  for (const resource of resources) {
    for (const { id, owner } of groupsUsedBy(resource)) if (owner !== account.id) named.add(id)
  }
  if (named.size > 0) for (const { kind, id } of resources) if (kind === GROUP) named.delete(id)
  return [...named]
}
