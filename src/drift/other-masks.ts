import { maskingsIn } from '../sensitive/masked-alike.ts'
import type { Json } from '../model/json.ts'
import type { Normalised } from './normalise/normalised.ts'

type Resources = ReadonlyMap<string, Normalised>

/** As a clause. */
export const MASKED_OTHERWISE =
  'values were masked with another privacy-key, or with another redact, so that nobody can tell whether they are the same'

/** Whether the first has values that were masked in a way in which none of the second was, of which some were masked. */
export function areMaskedOtherwise(one: Resources, other: Resources): boolean {
  const then = maskingsOf(one)
  if (then.size === 0) return false
  const now = maskingsOf(other)
  return now.size > 0 && [...then].some((masking) => !now.has(masking))
}

/** Whether some value is masked. */
export function areSomeMasked(resources: Resources): boolean {
  return maskingsOf(resources).size > 0
}

function maskingsOf(resources: Resources): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { id, value } of resources.values()) {
    note(id, found)
    note(value, found)
  }
  return found
}

function note(value: Json | undefined, found: Set<string>): void {
  if (typeof value === 'string') for (const masking of maskingsIn(value)) found.add(masking)
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    note(name, found)
    note(inner, found)
  }
}
