import type { Resource, Scope } from '../model/resource.ts'
import type { ScopeView } from '../model/derived-property.ts'
import { NOBODY_TRUSTED, type Trust } from '../model/trust.ts'

/**
 * `whole`: the kinds of which every resource was read; `gone`: see ScopeView.isGone; `partly`: the resources of which
 * something could not be read.
 */
export function scopeView(
  { account, region }: Scope,
  resources: Iterable<Resource>,
  whole: ReadonlySet<string>,
  internetShare = 1,
  gone: ReadonlySet<string> = new Set(),
  trust: Trust = NOBODY_TRUSTED,
  isRead: ScopeView['isRead'] = () => true,
  partly: readonly Resource[] = [],
): ScopeView {
  const byKind = Map.groupBy(resources, ({ kind }) => kind)
  const indexes = new Map<string, ReadonlyMap<string, Resource>>()
  const indexOf = (kind: string): ReadonlyMap<string, Resource> => {
    const known = indexes.get(kind)
    if (known !== undefined) return known
    const index = new Map(byKind.get(kind)?.map((resource) => [resource.id, resource]))
    indexes.set(kind, index)
    return index
  }
  return {
    account,
    region,
    internetShare,
    trust,
    isRead,
    of: (kind) => byKind.get(kind) ?? [],
    readInPart: (kind) => [...(byKind.get(kind) ?? []), ...partly.filter((one) => one.kind === kind)],
    byId: (kind, id) => indexOf(kind).get(id),
    isWhole: (kind) => whole.has(kind),
    isGone: (id) => gone.has(id),
  }
}
