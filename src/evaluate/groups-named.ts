import { GROUP, groupsUsedBy } from '../exposure/group-references.ts'
import type { SharedResource } from '../model/shared.ts'
import type { ScopeContent } from './scope-content.ts'

/** Security groups that something of the scope uses and that are not listed in it: those of other accounts. */
export function groupsNamedOfOthers({
  account,
  resources,
}: ScopeContent): readonly Pick<SharedResource, 'owner' | 'kind' | 'id'>[] {
  const listed = new Set(resources.flatMap(({ kind, id }) => (kind === GROUP ? [id] : [])))
  const named = new Map<string, string>()
  for (const resource of resources) {
    for (const { id, owner = '' } of groupsUsedBy(resource)) {
      if (owner !== account.id && !listed.has(id)) named.set(id, named.get(id) || owner)
    }
  }
  return [...named].map(([id, owner]) => ({ owner, kind: GROUP, id }))
}
