import type { Affected } from '../model/finding.ts'
import { severityRank, type Severity } from '../model/severity.ts'
import type { Hinge, SharedFacts, SharedResource, Use } from '../model/shared.ts'
import { compareText } from '../text/compare.ts'

/** Brings together what several accounts, or several parts, tell. */
export class SharedTally {
  readonly #resources = new Map<string, SharedResource>()
  readonly #hinges: Hinge[] = []

  add({ resources, hinges }: SharedFacts): void {
    for (const resource of resources) {
      const key = keyOf(resource)
      const known = this.#resources.get(key)
      this.#resources.set(key, known === undefined ? resource : together(known, resource))
    }
    for (const hinge of hinges) this.#hinges.push(hinge)
  }

  /** In an order that does not depend on who was read first. */
  result(): SharedFacts {
    return {
      resources: [...this.#resources.values()].toSorted((a, b) => compareText(keyOf(a), keyOf(b))),
      hinges: this.#hinges.toSorted((a, b) => compareText(a.fingerprint, b.fingerprint)),
    }
  }
}

function keyOf({ kind, id }: Pick<SharedResource, 'kind' | 'id'>): string {
  return `${kind}\n${id}`
}

/** What is used by one of them is used. */
export function moreUse(a: Use, b: Use): Use {
  if (a === 'used' || b === 'used') return 'used'
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'unused'
}

function together(a: SharedResource, b: SharedResource): SharedResource {
  const byRule = Map.groupBy([...a.sightings, ...b.sightings], ({ rule }) => rule)
  return {
    owner: a.owner || b.owner,
    kind: a.kind,
    id: a.id,
    use: moreUse(a.use, b.use),
    named: moreUse(a.named, b.named),
    sightings: [...byRule.values()]
      .map((all) => ({
        rule: all[0]?.rule ?? '',
        severity: worst(all.map(({ severity }) => severity)),
        affected: affectedBoth([
          all.flatMap(({ affected }) => affected).toSorted((x, y) => compareText(orderOf(x), orderOf(y))),
        ]),
      }))
      .toSorted((x, y) => compareText(x.rule, y.rule)),
  }
}

/** The worst; of none, the least bad that there is. */
export function worst(severities: readonly Severity[]): Severity {
  return severities.toSorted((a, b) => severityRank(a) - severityRank(b))[0] ?? 'low'
}

/** Each once, as the first tells of it: who owns an interface knows more of it than who owns a group on it. */
export function affectedBoth(lists: readonly (readonly Affected[])[]): readonly Affected[] {
  const byId = new Map<string, Affected>()
  for (const one of lists.flat()) if (!byId.has(one.id)) byId.set(one.id, one)
  return [...byId.values()]
}

function orderOf(affected: Affected): string {
  return `${affected.id}\n${JSON.stringify(affected)}`
}
