import type { Resource, Scope } from '../model/resource.ts'
import type { ScopeView } from '../model/derived-property.ts'
import { NOBODY_TRUSTED } from '../model/trust.ts'
import { NO_FINGERPRINTS } from '../sensitive/fingerprints.ts'
import { USUAL_DETECTOR } from './usual-detector.ts'

/** What a view is made of. */
interface Seen extends Partial<
  Pick<
    ScopeView,
    'internetShare' | 'trust' | 'controls' | 'isRead' | 'lostOf' | 'detector' | 'fingerprints' | 'told'
  >
> {
  readonly resources: Iterable<Resource>
  /** The kinds of which every resource was read. */
  readonly whole: ReadonlySet<string>
  /** See ScopeView.isGone. */
  readonly gone?: ReadonlySet<string> | undefined
  /** The resources of which something could not be read. */
  readonly partly?: readonly Resource[]
}

/** What is left out of a view is as if the whole internet counted, nobody were trusted, nothing bound the account and all regions were read. */
export function scopeView(
  { account, region }: Scope,
  {
    resources,
    whole,
    gone = new Set(),
    internetShare = 1,
    trust = NOBODY_TRUSTED,
    controls = [],
    isRead = () => true,
    partly = [],
    lostOf = () => [],
    detector = USUAL_DETECTOR,
    fingerprints = NO_FINGERPRINTS,
    told = {},
  }: Seen,
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
    controls,
    isRead,
    of: (kind) => byKind.get(kind) ?? [],
    readInPart: (kind) => [...(byKind.get(kind) ?? []), ...partly.filter((one) => one.kind === kind)],
    byId: (kind, id) => indexOf(kind).get(id),
    isWhole: (kind) => whole.has(kind),
    isGone: (id) => gone.has(id),
    lostOf,
    detector,
    fingerprints,
    told,
  }
}
