import { BY_ITSELF } from '../../drift/normalise/shape.ts'
import type { Normalised } from '../../drift/normalise/normalised.ts'
import { secretTexts } from '../../inventory/withheld.ts'
import type { Kind } from '../../model/kind.ts'
import type { Resource, Scope } from '../../model/resource.ts'
import { holdsMasked } from '../../search/index.ts'

/** A resource as it was accepted, for searches. What the normal form leaves out or hides nobody accepted: it is not known. */
export function acceptedResource(
  { id, name, value, unknown }: Normalised,
  { account, region }: Scope,
  kindOf: Kind,
): Resource {
  const { name: kind } = kindOf
  const unread = [...unknown, ...notAccepted(kindOf)]
  return {
    account,
    region,
    kind,
    id,
    name,
    reported: { ...value, id, name, kind },
    edges: [],
    ...(unread.length === 0 ? {} : { unread }),
    ...(holdsMasked(id) || holdsMasked(value) ? { masked: true } : {}),
  }
}

/** Worked out once: every resource that is compared asks for it. */
const NOT_ACCEPTED = new WeakMap<Kind, readonly string[]>()

/** What is worked out of several resources, changes by itself, or is a text that no file keeps. */
function notAccepted(kind: Kind): readonly string[] {
  const known = NOT_ACCEPTED.get(kind)
  if (known !== undefined) return known
  const { properties, derived = {}, compared = {} } = kind
  const found = [
    ...Object.keys(derived),
    ...(compared.volatile ?? []),
    ...BY_ITSELF.filter((name) => Object.hasOwn(properties, name)),
    ...secretTexts(kind).map((path) => path.join('.')),
  ]
  NOT_ACCEPTED.set(kind, found)
  return found
}
