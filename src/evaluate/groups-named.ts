import { GROUP, groupsUsedBy, LAUNCHERS } from '../network/ingress/group-references.ts'
import type { SharedResource } from '../model/shared.ts'
import type { ScopeContent } from './scope-content.ts'

/** Security groups that something of the scope uses and that are not listed in it: those of other accounts. */
export function groupsNamedOfOthers({
  account,
  resources,
}: ScopeContent): readonly Pick<SharedResource, 'id' | 'use' | 'named'>[] {
  const used = new Set<string>()
  const named = new Set<string>()
  for (const resource of resources) {
    const uses = LAUNCHERS.includes(resource.kind) ? named : used
    for (const { id, owner } of groupsUsedBy(resource)) if (owner !== account.id) uses.add(id)
  }
  const all = new Set([...used, ...named])
  if (all.size > 0) for (const { kind, id } of resources) if (kind === GROUP) all.delete(id)
  return [...all].map((id) => ({
    id,
    use: used.has(id) ? 'used' : 'unused',
    named: named.has(id) ? 'used' : 'unused',
  }))
}
