import { type NamedAccount, whyUndecided } from '../accounts/account-pattern.ts'
import { patternsIn } from '../accounts/region-pattern.ts'
import { EVERYTHING } from '../model/coverage.ts'
import { type Exception, EXPIRING_DAYS, type ReportedException } from '../model/exception.ts'
import type { Finding, Outcome } from '../model/finding.ts'
import type { Account } from '../model/resource.ts'
import { appliesTo, type Rule } from '../model/rule.ts'
import { count, enumerate, some } from '../text/words.ts'
import { type CompiledException, hasExpired } from './compiled-exception.ts'
import type { Exceptions } from './exceptions.ts'
import { fitsAccount, fitsRegion, fitsRule } from './fields.ts'

/** What of a run says what became of the entries. */
export interface SeenRun {
  /** The enabled ones. */
  readonly rules: readonly Rule[]
  readonly accounts: readonly Account[]
  readonly outcomes: readonly Outcome[]
  readonly findings: readonly Finding[]
}

/**
 * What became of each entry. One that matches nothing is stale only where everything that it speaks of was seen: each of its
 * patterns stands for something in this run, and all its rules are known to the end in all its accounts and regions.
 */
export function reportExceptions({ all }: Exceptions, run: SeenRun): readonly ReportedException[] {
  if (all.length === 0) return []
  const told = run.findings.filter(({ coveredBy }) => coveredBy === null)
  const matches = tally(told.flatMap(({ matchedExceptions = [] }) => matchedExceptions))
  const accepted = tally(told.flatMap(({ exception }) => exception?.place.line ?? []))
  const used = new Set(
    run.findings.flatMap(({ matchedExceptions = [], exception }) => [
      ...matchedExceptions,
      ...(exception === undefined ? [] : [exception.place.line]),
    ]),
  )
  const unchecked = tally(
    run.findings.flatMap(({ uncheckedExceptions = [] }) =>
      uncheckedExceptions.map(({ place }) => place.line),
    ),
  )
  const seen = new Seen(run)
  return all.map((exception): ReportedException => {
    const { entry, daysLeft } = exception
    const { line } = entry.place
    const numbers = {
      accepted: accepted.get(line) ?? 0,
      // What could not be looked at again matches no less for it.
      matches: Math.max(matches.get(line) ?? 0, accepted.get(line) ?? 0),
      daysLeft,
      expiring: daysLeft !== null && daysLeft > 0 && daysLeft <= EXPIRING_DAYS,
    }
    if (hasExpired(exception)) return { ...entry, ...numbers, status: 'expired' }
    if (used.has(line)) return { ...entry, ...numbers, status: 'used' }
    const why = whyOpen(unchecked.get(line) ?? 0) ?? seen.whyUnseen(exception)
    return { ...entry, ...numbers, ...(why === null ? { status: 'stale' } : { status: 'unchecked', why }) }
  })
}

/** A warning for each entry that is stale. */
export function staleWarnings(reported: readonly ReportedException[]): readonly string[] {
  return reported
    .filter(({ status }) => status === 'stale')
    .map(
      ({ place }) =>
        `${place.file}:${place.line}: this exception matches nothing, although everything that it speaks of was read: take it out.`,
    )
}

function tally(lines: readonly number[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const line of lines) numbers.set(line, (numbers.get(line) ?? 0) + 1)
  return numbers
}

function whyOpen(findings: number): string | null {
  if (findings === 0) return null
  return `of ${count(findings, 'finding')} it could not be decided whether it matches`
}

/** What this run saw, as entries ask for it. */
class Seen {
  readonly #run: SeenRun
  readonly #outcomes: ReadonlyMap<string, Outcome>
  /** Codes of the regions in which anything was evaluated. */
  readonly #regions: readonly string[]
  /** By patterns: entries often speak of the same, each of another resource. */
  readonly #rulesOf = new Map<string, readonly Rule[]>()
  readonly #accountsOf = new Map<string, readonly Account[]>()
  readonly #whys = new Map<string, string | null>()

  constructor(run: SeenRun) {
    this.#run = run
    this.#outcomes = new Map(run.outcomes.map((outcome) => [`${outcome.account} ${outcome.rule}`, outcome]))
    this.#regions = [...new Set(run.outcomes.flatMap(({ regions }) => regions))]
  }

  /** Why it is not known that the entry matches nothing, as a clause; null: it is. */
  whyUnseen({ entry }: CompiledException): string | null {
    const key = JSON.stringify([entry.rules, entry.accounts, entry.regions])
    return remember(this.#whys, key, () => this.#why(entry))
  }

  #why(entry: Exception): string | null {
    const rules = remember(this.#rulesOf, JSON.stringify(entry.rules), () =>
      this.#run.rules.filter((rule) => fitsRule(entry.rules, rule) === 'yes'),
    )
    return (
      this.#withoutMeaning(entry) ??
      (rules.length === 0 ? 'none of its rules is selected' : this.#whyIncomplete(entry, rules))
    )
  }

  /** A pattern that stands for nothing here may be meant for another scan, or for what was not read. */
  #withoutMeaning({ rules, accounts, regions }: Exception): string | null {
    const lostRules = lost(rules, (one) => this.#run.rules.some((rule) => fitsRule([one], rule) === 'yes'))
    if (lostRules.length > 0) return `no selected rule is meant by ${quoted(lostRules)}`
    const lostAccounts = lost(accounts, (one) =>
      this.#run.accounts.some((account) => fitsAccount([one], account) !== 'no'),
    )
    if (lostAccounts.length > 0) return `no account of this run is meant by ${quoted(lostAccounts)}`
    const lostRegions = lost(regions, (one) =>
      this.#regions.some((region) => fitsRegion([one], region) === 'yes'),
    )
    return lostRegions.length === 0 ? null : `no region of this run is meant by ${quoted(lostRegions)}`
  }

  #whyIncomplete(entry: Exception, rules: readonly Rule[]): string | null {
    const accounts = remember(this.#accountsOf, JSON.stringify(entry.accounts), () =>
      this.#run.accounts.filter((account) => fitsAccount(entry.accounts, account) !== 'no'),
    )
    const nameless = accounts.find((account) => fitsAccount(entry.accounts, account) === 'unknown')
    if (nameless !== undefined) return whyUndecided(nameless)
    const concerned = rules.flatMap((rule) =>
      accounts
        .filter(({ environment }) => !environment.certain || appliesTo(rule, environment.name))
        .map((account) => ({ rule, account })),
    )
    const open = concerned.filter(({ rule, account }) => !this.#isComplete(entry, rule, account))
    if (open.length > 0) {
      const names = [...new Set(open.map(({ rule }) => rule.id))]
      return `not everything was read for ${some(names, 3, 'rule')}`
    }
    const judged = concerned.some(({ rule, account }) => this.#regionsOf(entry, rule, account).length > 0)
    return judged ? null : 'none of its rules was evaluated in its accounts and regions'
  }

  #isComplete(entry: Exception, rule: Rule, account: NamedAccount): boolean {
    const outcome = this.#outcomes.get(`${account.id} ${rule.id}`)
    if (outcome === undefined) return false
    return !this.#regionsOf(entry, rule, account).some((region) => outcome.incomplete.includes(region))
  }

  /** Where the rule was evaluated, of what the entry is about. Where not even the regions are known, that is everywhere. */
  #regionsOf({ regions }: Exception, rule: Rule, { id }: NamedAccount): readonly string[] {
    const evaluated = this.#outcomes.get(`${id} ${rule.id}`)?.regions ?? []
    return evaluated.filter((region) => region === EVERYTHING || fitsRegion(regions, region) === 'yes')
  }
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  const found = find()
  known.set(key, found)
  return found
}

/** Those that take something in and stand for nothing here. */
function lost(patterns: readonly string[], means: (pattern: string) => boolean): readonly string[] {
  return patternsIn(patterns).filter((pattern) => !means(pattern))
}

function quoted(patterns: readonly string[]): string {
  return enumerate(patterns.map((pattern) => `"${pattern}"`))
}
