import type { Privacy } from '../sensitive/privacy.ts'
import type { Normalised } from './normalise/normalised.ts'
import { isSame } from './same.ts'
import type { AcceptedKind } from './state/accepted-state.ts'

/**
 * What is accepted as a run with this gate would have written it: a state that was accepted before values were masked has them
 * as they are.
 * @param now what it is compared with, masked: what is the same there needs no look
 */
export function maskedState(
  accepted: AcceptedKind,
  privacy: Pick<Privacy, 'redact' | 'resource'>,
  now: ReadonlyMap<string, Normalised> = new Map(),
): AcceptedKind {
  if (privacy.redact === 'off') return accepted
  const resources = Array.from(accepted.resources.values(), (one): readonly [string, Normalised] => {
    const present = now.get(one.id)
    const isTheSame = present !== undefined && isSame(present.value, one.value)
    const then = isTheSame ? one : masked(one, accepted, privacy)
    return [then.id, then]
  })
  return { ...accepted, resources: new Map(resources) }
}

function masked(
  one: Normalised,
  { account, region, kind }: AcceptedKind,
  privacy: Pick<Privacy, 'resource'>,
): Normalised {
  const { id, name, value } = one
  const then = privacy.resource({ account, region, kind, id, name, reported: value, edges: [] })
  return { ...one, id: then.id, name: then.name, value: then.reported }
}
