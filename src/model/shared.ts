import { compareText } from '../text/compare.ts'
import type { Affected, Violation } from './finding.ts'
import { severityRank, type Severity } from './severity.ts'

/** What an account sees of a rule's violation by a resource that another one owns and shares with it. */
export interface Sighting {
  readonly rule: string
  readonly severity: Severity
  readonly affected: readonly Affected[]
}

/** `unknown`: somebody could not read whether it is used. */
export type Use = 'used' | 'unknown' | 'unused'

/** Something of another account, as those see it that it is shared with: one for all of them. */
export interface SharedResource {
  /** Its account; empty where something names it and it is not listed to those that use it. */
  readonly owner: string
  readonly kind: string
  readonly id: string
  /** Whether one of them has it in use. */
  readonly use: Use
  /** Whether something of theirs names it that will use it. */
  readonly named: Use
  /** By rule, the worst of each. */
  readonly sightings: readonly Sighting[]
}

/** A result of an owner that would be another one if some other account used the resource. */
export interface Hinge {
  readonly kind: string
  readonly id: string
  /** Of the violation that it is, now or if the resource is used. */
  readonly fingerprint: string
  /** What it is then: how bad the violation is that there is now, or one that there is not yet. */
  readonly ifUsed: 'pass' | 'unknown' | Severity | Violation
  /** Accounts that have something in the same VPC, and so may use it. Absent: none is known. */
  readonly others?: readonly string[]
}

/** Resources that the rules judge at their owner, which is not among the accounts of the run: nobody is told of them. */
export interface LeftToOwner {
  /** 12 digits. */
  readonly account: string
  readonly resources: number
}

/** What is only settled when all accounts of a run were read: ids and results, never resources. */
export interface SharedFacts {
  readonly resources: readonly SharedResource[]
  readonly hinges: readonly Hinge[]
}

export const NOTHING_SHARED: SharedFacts = { resources: [], hinges: [] }

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
