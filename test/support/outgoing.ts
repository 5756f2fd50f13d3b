import { Outgoing } from '../../src/sensitive/outgoing.ts'
import { STANDARD } from './privacy.ts'

/** The last look of a run that says nothing about privacy. */
export function outgoingOf(privacy = STANDARD): Outgoing {
  return new Outgoing(privacy)
}
