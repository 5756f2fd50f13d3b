import { count } from '../text/words.ts'
import type { DataMapEntry } from '../model/data-map.ts'
import type { PartRecord } from './part.ts'
import { DamagedPart } from './part-records.ts'

interface Counted {
  readonly counted: number
  listed: number
}

/**
 * What the lines of a part say about each other. One that somebody has edited, or that a faulty disk gave back, may be
 * well-formed line by line and whole by their number, and would still resolve what is violated.
 */
export class PartChecks {
  readonly #seen = new Set<string>()
  readonly #accounts = new Set<string>()
  /** Accounts that something is said of. */
  readonly #mentioned = new Set<string>()
  /** Violations by account and rule. */
  readonly #violations = new Map<string, Counted>()
  /** Violations of which no outcome has come yet. */
  readonly #early = new Map<string, number>()
  readonly #resources = new Map<string, number>()
  /** Of these, those that were looked through. */
  readonly #looked = new Map<string, number>()
  /** Resources by kind and class, in all places. */
  readonly #sensitive = new Map<string, { readonly kind: string; readonly resources: number }>()
  /** Resources by kind, in places where all of them were read. */
  readonly #complete = new Map<string, number>()

  /** Throws DamagedPart for a line that contradicts an earlier one. */
  add(record: PartRecord, text: string): void {
    this.#refuseDoubled(record, text)
    const { account, complete, resources, looked, sensitive, outcome, violation } = record
    if (account !== undefined) this.#accounts.add(account.id)
    if (resources !== undefined) this.#resources.set(resources.kind, resources.count)
    if (looked !== undefined) this.#looked.set(looked.kind, looked.resources)
    if (sensitive !== undefined) this.#addSensitive(sensitive)
    if (complete !== undefined) {
      this.#mentioned.add(complete.account)
      this.#complete.set(complete.kind, (this.#complete.get(complete.kind) ?? 0) + complete.count)
    }
    if (outcome !== undefined) {
      const { rule, account: of, regions, incomplete, violations } = outcome
      this.#mentioned.add(of)
      if (!incomplete.every((region) => regions.includes(region)))
        throw new DamagedPart(`it knows less of ${rule} in account ${of} than it was evaluated in`)
      const key = keyOf(outcome)
      this.#violations.set(key, { counted: violations, listed: this.#early.get(key) ?? 0 })
    }
    if (violation === undefined) return
    const key = keyOf(violation)
    const counted = this.#violations.get(key)
    if (counted === undefined) this.#early.set(key, (this.#early.get(key) ?? 0) + 1)
    else counted.listed += 1
  }

  /** To be called after the last line. Throws DamagedPart. */
  finish(): void {
    for (const account of this.#mentioned) {
      if (!this.#accounts.has(account))
        throw new DamagedPart(`it says something about account ${account} without describing it`)
    }
    for (const key of this.#early.keys()) {
      if (!this.#violations.has(key))
        throw new DamagedPart(`it lists violations of ${nameOf(key)} without saying how many there are`)
    }
    for (const [key, { counted, listed }] of this.#violations) {
      if (counted !== listed)
        throw new DamagedPart(
          `it counts ${count(counted, 'violation')} of ${nameOf(key)} and lists ${listed}`,
        )
    }
    this.#checkSensitive()
    for (const [kind, all] of this.#resources) this.#checkResources(kind, all)
    for (const kind of this.#complete.keys()) {
      if (!kind.includes('.') && !this.#resources.has(kind)) this.#checkResources(kind, 0)
    }
  }

  #addSensitive({ account, kind, class: of, resources }: DataMapEntry): void {
    this.#mentioned.add(account)
    const key = `${kind} ${of}`
    const known = this.#sensitive.get(key)
    this.#sensitive.set(key, { kind, resources: (known?.resources ?? 0) + resources })
  }

  #checkSensitive(): void {
    for (const [kind, looked] of this.#looked) {
      const all = this.#resources.get(kind) ?? 0
      if (looked > all)
        throw new DamagedPart(`it counts ${count(all, 'resource')} of ${kind} and looks through ${looked}`)
    }
    for (const { kind, resources: held } of this.#sensitive.values()) {
      const looked = this.#looked.get(kind) ?? 0
      if (held > looked)
        throw new DamagedPart(
          `it looks through ${count(looked, 'resource')} of ${kind} and finds something in ${held}`,
        )
    }
  }

  /** Fewer may have been read to the end than came: the rest is of places with a gap. */
  #checkResources(kind: string, all: number): void {
    const read = this.#complete.get(kind) ?? 0
    if (read > all) throw new DamagedPart(`it counts ${count(all, 'resource')} of ${kind} and reads ${read}`)
  }

  #refuseDoubled(record: PartRecord, text: string): void {
    const key = identityOf(record, text)
    if (key === null) return
    if (this.#seen.has(key)) throw new DamagedPart(`it says the same twice: ${text.slice(0, 120)}`)
    this.#seen.add(key)
  }
}

/** What there is once in a part; null where the same may be said twice. */
function identityOf(record: PartRecord, text: string): string | null {
  const {
    account,
    complete,
    gap,
    resources,
    looked,
    sensitive,
    outcome,
    violation,
    drift,
    unjudged,
    present,
  } = record
  if (account !== undefined) return `account ${account.id}`
  if (complete !== undefined) return `complete ${complete.account} ${complete.kind}`
  if (resources !== undefined) return `resources ${resources.kind}`
  if (looked !== undefined) return `looked ${looked.kind}`
  if (sensitive !== undefined) {
    const { account: of, region, kind, class: name } = sensitive
    return `sensitive ${of} ${region} ${kind} ${name}`
  }
  if (outcome !== undefined) return `outcome ${keyOf(outcome)}`
  if (violation !== undefined) return violation.fingerprint
  if (drift !== undefined) return 'drift'
  return gap === undefined && unjudged === undefined && present === undefined ? null : text
}

function keyOf({ account, rule }: { readonly account: string; readonly rule: string }): string {
  return `${account} ${rule}`
}

function nameOf(key: string): string {
  const [account = '', rule = ''] = key.split(' ')
  return `${rule} in account ${account}`
}
