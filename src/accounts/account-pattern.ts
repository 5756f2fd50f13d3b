import { isMasked, withOriginals } from '../sensitive/masked-text.ts'
import { mayFitGlob } from '../sensitive/may-stand-for.ts'
import { fitsGlob } from '../text/glob.ts'

/** More than the longest path of units: five below the root, with names of 128 characters (Organizations, quotas). */
export const LONGEST_PATTERN = 1_000

/** What is known of an account when somebody asks whether a pattern means it. */
export interface NamedAccount {
  readonly id: string
  /** The id where no name is known. */
  readonly name: string
  /** Names from the root down, such as `Workloads/Production`; absent where it is not known. */
  readonly unit?: string
}

const UNIT = 'ou:'
const ACCOUNT_ID = /^\d{12}$/

/** Whether it takes the organisation to say whom the pattern means. */
export function namesUnit(pattern: string): boolean {
  return pattern.startsWith(UNIT)
}

/**
 * Whether the pattern means the account: by its id, by its name (`*` stands for any text, `?` for one character), or,
 * as `ou:Workloads/Prod*`, by an organisational unit that it lies in, at any depth.
 */
export function matchesAccount(pattern: string, { id, name, unit }: NamedAccount): boolean {
  if (!namesUnit(pattern)) return fitsGlob(pattern, id) || fitsName(pattern, name)
  if (unit === undefined) return false
  const path = pattern.slice(UNIT.length).replace(/^\/+|\/+$/g, '')
  return unitsAbove(unit).some((one) => fitsName(path, one))
}

/** What is masked fits where the mask itself is meant, or whatever was there would fit: its words are ours. */
function fitsName(pattern: string, name: string): boolean {
  if (pattern === name) return true
  const open = withOriginals(name, () => ANYTHING)
  return fitsGlob(pattern, open)
}

/** No pattern has it, so that only `*` stands for it. */
const ANYTHING = '\u0000'.repeat(8)

/** What of many patterns can be looked up. */
interface Sorted {
  readonly exact: ReadonlySet<string>
  readonly others: readonly string[]
}

const sorted = new WeakMap<readonly string[], Sorted>()

/** Whether any of the patterns means the account: thousands of ids are asked about thousands of accounts. */
export function matchesAny(patterns: readonly string[], account: NamedAccount): boolean {
  const { exact, others } = sorted.get(patterns) ?? sort(patterns)
  return (
    exact.has(account.id) ||
    exact.has(account.name) ||
    others.some((pattern) => matchesAccount(pattern, account))
  )
}

function sort(patterns: readonly string[]): Sorted {
  const exact = new Set(patterns.filter(isExact))
  const found = { exact, others: patterns.filter((pattern) => !exact.has(pattern)) }
  sorted.set(patterns, found)
  return found
}

/** Whether it is an id or a name. */
export function isExact(pattern: string): boolean {
  return !namesUnit(pattern) && !/[*?]/.test(pattern)
}

/**
 * Whether what is known of the account is enough to say so. One whose name could not be read bears its id as its name,
 * which a pattern for names misses; so does it miss a masked name that it may mean.
 */
export function decidesAbout(pattern: string, { id, name, unit }: NamedAccount): boolean {
  if (namesUnit(pattern)) return unit !== undefined && !isMasked(unit)
  if (ACCOUNT_ID.test(pattern)) return true
  return name !== id && !(isMasked(name) && mayFitGlob(pattern, name))
}

/** Why it is not enough, as a clause. */
export function whyUndecided({ id, name, unit = '' }: NamedAccount): string {
  const isHidden = isMasked(name) || isMasked(unit)
  return `the name or the unit of account ${id} ${isHidden ? 'is masked' : 'could not be read'}`
}

/** `A`, `A/B` and `A/B/C` of `A/B/C`; nothing for the root. */
function unitsAbove(unit: string): readonly string[] {
  if (unit === '') return []
  const names = unit.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}
