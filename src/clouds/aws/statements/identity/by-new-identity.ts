import { GRANTS, isAllowedAnywhere, type Attempt } from './attempt.ts'
import { candidates } from './candidates.ts'
import type { Person } from './person.ts'
import { arnOf, type Home } from './world.ts'

/** A new user or role, with whatever rights one gives it. */
export function byNewIdentity(person: Person, home: Home, attempt: Attempt): void {
  const make = (kind: 'role' | 'user', opens: readonly string[]): void => {
    const create = `iam:create${kind}`
    if (!isAllowedAnywhere(person.permissions, create)) return
    for (const resource of candidates(person.permissions, create, arnOf(home, `iam::{a}:${kind}/*`))) {
      for (const grant of GRANTS[kind]) {
        const isMade =
          opens.length === 0
            ? attempt(`new-${kind}`, resource, [create, grant])
            : opens.some((open) => attempt(`new-${kind}`, resource, [create, grant, open]))
        if (isMade) return
      }
    }
  }
  // Whoever makes a role says who may become it.
  make('role', [])
  make('user', ['iam:createaccesskey', 'iam:createloginprofile'])
}
