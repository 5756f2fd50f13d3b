import { byIam } from './by-iam.ts'
import { byRunning } from './by-running.ts'
import type { Escalation } from './escalation.ts'
import type { People, Person, Strong } from './person.ts'
import type { Home } from './world.ts'

/** In what ways somebody who is no administrator can become one. */
export function escalations(person: Person, all: People, strong: Strong, home: Home): readonly Escalation[] {
  return [...byIam(person, all, strong, home), ...byRunning(person, strong, home)]
}
