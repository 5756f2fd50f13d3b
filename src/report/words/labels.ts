import { cloudOf } from '../../clouds/clouds.ts'
import { EVERYTHING } from '../../model/coverage.ts'
import type { Account } from '../../model/resource.ts'
import { count, some } from '../../text/words.ts'

/** `2026-11-20 03:00 UTC`. */
export function timeLabel(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** `2026-11-20`. */
export function dayLabel(iso: string): string {
  return timeLabel(iso).slice(0, 10)
}

/** Time between two ISO times: see secondsLabel. */
export function spanLabel(from: string, to: string): string {
  return secondsLabel((Date.parse(to) - Date.parse(from)) / 1000)
}

/** A time in its largest whole unit: `3 minutes`, `26 hours`, `40 days`. */
export function secondsLabel(seconds: number): string {
  const minutes = Math.max(0, Math.floor(seconds / 60))
  if (minutes < 120) return count(minutes, 'minute')
  if (minutes < 48 * 60) return count(Math.floor(minutes / 60), 'hour')
  return count(Math.floor(minutes / 1440), 'day')
}

/** `8.4 s`, `2 min 13 s`. */
export function durationLabel(from: string, to: string): string {
  const seconds = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000)
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
}

/** aws_ec2_security_group as people say it: `security group`; with a property: `security group (internet_ingress)`. */
export function kindLabel(kind: string): string {
  const known = KIND_LABELS.get(kind)
  if (known !== undefined) return known
  const label = kindWords(kind)
  KIND_LABELS.set(kind, label)
  return label
}

/** What is found has few kinds, and every file names the kind of every finding. */
const KIND_LABELS = new Map<string, string>()

function kindWords(kind: string): string {
  if (kind === EVERYTHING) return 'everything'
  const [name = '', property] = kind.split('.')
  const label = cloudOf(name).kindLabel(name)
  return property === undefined ? label : `${label} (${property})`
}

/**
 * The same of several, each kind once: `S3 bucket (bucket_policy and bucket_policy_set)`, and `S3 bucket` alone where the
 * resources themselves are among them, since whatever is read of each or worked out is then not there either.
 */
export function kindLabels(kinds: readonly string[]): readonly string[] {
  const byKind = Map.groupBy(kinds, (kind) => kind.replace(/\..*/, ''))
  return [...byKind].map(([kind, own]) => {
    if (own.includes(kind)) return kindLabel(kind)
    const properties = own.map((one) => one.slice(kind.length + 1))
    return `${kindLabel(kind)} (${some(properties, MOST_PROPERTIES)})`
  })
}

const MOST_PROPERTIES = 3

export function regionLabel(region: string): string {
  return region === EVERYTHING ? 'all regions' : region
}

/** Looks accounts up by id; one that the run does not know is named by its id. */
export class Accounts {
  readonly #byId: ReadonlyMap<string, Account>

  constructor(accounts: readonly Account[]) {
    this.#byId = new Map(accounts.map((account) => [account.id, account]))
  }

  get(id: string): Account | null {
    return this.#byId.get(id) ?? null
  }

  /** Its name, or null where it has none but the id. */
  nameOf(id: string): string | null {
    const name = this.#byId.get(id)?.name
    return name === undefined || name === '' || name === id ? null : name
  }

  /** Its name; the id where none is known. */
  shortLabel(id: string): string {
    return id === EVERYTHING ? this.label(id) : (this.nameOf(id) ?? id)
  }

  /** `payments (111122223333)`. */
  label(id: string): string {
    if (id === EVERYTHING) return 'all accounts'
    const name = this.nameOf(id)
    return name === null ? id : `${name} (${id})`
  }
}
