import { isStrictMasking, maskingsIn } from '../sensitive/masked-alike.ts'
import type { Json } from '../model/json.ts'
import type { Redact } from '../model/settings.ts'
import type { Normalised } from './normalise/normalised.ts'

type Resources = ReadonlyMap<string, Normalised>

/** As a clause. */
export const MASKED_OTHERWISE =
  'values were masked with another privacy-key, or with another redact, so that nobody can tell whether they are the same'

/**
 * Whether values of the two may be the same and were masked otherwise: some of each were masked, in the first in a way in which
 * none of the second was. Where nothing is masked, a value as it is and what stands for it cannot be told to be the same either;
 * nor can, where names are not hidden, a name and what stands for it.
 */
export function areMaskedOtherwise(one: Resources, other: Resources, redact: Redact): boolean {
  const [then, now] = [maskingsOf(one), maskingsOf(other)]
  if (redact === 'off') return !isWithin(then, now) || !isWithin(now, then)
  if (redact === 'standard' && [...then, ...now].some((masking) => isStrictMasking(masking))) return true
  return then.size > 0 && now.size > 0 && !isWithin(then, now)
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one))
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
