import type { Json } from '../../model/json.ts'
import { needOf } from '../../model/kind.ts'
import { CallFailure, timeoutOf } from './failure.ts'
import type { Ec2Kind } from './kind-source.ts'
import type { Listing } from './listing.ts'

type KindWithUse = Ec2Kind & { readonly inUse: NonNullable<Ec2Kind['inUse']> }

export function isUseWanted(kind: Ec2Kind, wanted: ReadonlySet<string>): kind is KindWithUse {
  return kind.inUse !== undefined && wanted.has(needOf(kind.name, kind.inUse.property))
}

/**
 * Says which resources something else in the scope belongs to. Where the other kind was not read to its end, an
 * unused one cannot be told from a used one: the property is left out, and is a gap.
 */
export function withUse(
  listing: Listing,
  { property, byKind, reference }: KindWithUse['inUse'],
  listings: ReadonlyMap<Listing['kind'], Listing>,
): Listing {
  const users = listings.get(byKind)
  const used = new Set<Json | undefined>(users?.resources.map((user) => user.reported[reference]))
  const missing = users === undefined ? timeoutOf(byKind.action) : users.failure
  const resources = listing.resources.map((resource) => {
    const isUsed = used.has(resource.id)
    if (!isUsed && missing !== null) return resource
    return { ...resource, reported: { ...resource.reported, [property]: isUsed } }
  })
  const failure = missing === null ? null : because(missing, `${property} takes ${byKind.name}.`)
  const outcome = { properties: [property], costly: true, failure }
  return { ...listing, resources, details: [...(listing.details ?? []), outcome] }
}

function because({ reason, action, message, patience, code }: CallFailure, why: string): CallFailure {
  return new CallFailure(reason, action, `${why} ${message}`, patience, code)
}
