import type { Normalised } from '../../drift/normalise/normalised.ts'
import type { Kind } from '../../model/kind.ts'
import type { Resource, Scope } from '../../model/resource.ts'

/** A resource as it was accepted, for searches. What is worked out of several resources nobody accepts: it is not known. */
export function acceptedResource(
  { id, name, value, unknown }: Normalised,
  { account, region }: Scope,
  { name: kind, derived = {} }: Kind,
): Resource {
  const unread = [...unknown, ...Object.keys(derived)]
  return {
    account,
    region,
    kind,
    id,
    name,
    reported: { ...value, id, name, kind },
    edges: [],
    ...(unread.length === 0 ? {} : { unread }),
  }
}
