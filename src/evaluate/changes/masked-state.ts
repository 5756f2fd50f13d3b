import { isSame } from '../../drift/same.ts'
import type { AcceptedKind } from '../../drift/state/accepted-state.ts'
import type { Normalised } from '../../drift/normalise/normalised.ts'
import type { PresentKind } from '../../drift/normalise/normaliser.ts'
import type { Privacy } from '../../sensitive/privacy.ts'

/**
 * What is accepted as this run would have written it: a state that was accepted before values were masked has them as they
 * are. What is the same as what was read, which is masked, needs no look.
 */
export function maskedState(accepted: AcceptedKind, present: PresentKind, privacy: Privacy): AcceptedKind {
  if (privacy.redact === 'off') return accepted
  const resources = Array.from(accepted.resources.values(), (one): readonly [string, Normalised] => {
    const now = present.resources.get(one.id)
    const then = now !== undefined && isSame(now.value, one.value) ? one : masked(one, accepted, privacy)
    return [then.id, then]
  })
  return { ...accepted, resources: new Map(resources) }
}

function masked(one: Normalised, { account, region, kind }: AcceptedKind, privacy: Privacy): Normalised {
  const { id, name, value } = one
  const then = privacy.resource({ account, region, kind, id, name, reported: value, edges: [] })
  return { ...one, id: then.id, name: then.name, value: then.reported }
}
