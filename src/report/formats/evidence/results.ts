import type { AppliedException } from '../../../model/exception.ts'
import type { Finding, Outcome } from '../../../model/finding.ts'
import type { Rule } from '../../../model/rule.ts'
import { compareText } from '../../../text/compare.ts'
import { unknownResults, type UnknownResult, unknownWords } from '../../unknown-results.ts'
import type { View } from '../../view.ts'
import { type RuleTable, ruleTables } from './rule-tables.ts'
import type { Columns } from './table.ts'

/** What a rule says of an account. */
interface Result {
  readonly rule: Rule
  readonly account: string
  /** Null where it was evaluated nowhere in the account. */
  readonly outcome: Outcome | null
  /** Violations of it that exceptions accept. */
  readonly accepted: readonly Finding[]
  /** Violations of earlier runs that could not be looked at again. */
  readonly unseen: number
  readonly unknown: readonly UnknownResult[]
}

/** A row for each rule that is enabled and each account that it says something of, also where that is nothing certain. */
export function resultTables(view: View): RuleTable {
  const { run, accounts } = view
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]))
  const outcomes = Map.groupBy(run.outcomes, ({ rule }) => rule)
  const unknown = Map.groupBy(unknownResults(view), ({ rule }) => rule.id)
  const open = Map.groupBy(run.findings.filter(isOpen), ({ rule }) => rule)
  const columns: Columns<Result> = {
    rule: ({ rule }) => rule.id,
    title: ({ rule }) => rule.title,
    account: ({ account }) => account,
    account_name: ({ account }) => accounts.nameOf(account),
    environment: ({ account }) => accounts.get(account)?.environment.name ?? null,
    result: resultOf,
    violations: violationsOf,
    accepted: ({ accepted }) => accepted.length,
    passed: ({ outcome }) => outcome?.passed ?? 0,
    unseen: ({ unseen }) => unseen,
    accepted_because: ({ accepted }) => acceptedWords(accepted),
    unknown_because: (result) => unknownBecause(result),
    regions: ({ outcome }) => (outcome?.regions ?? []).join(' '),
    regions_unknown: (result) => [...new Set(result.unknown.flatMap(({ regions }) => regions))].join(' '),
  }
  return ruleTables(columns, (id) => {
    const rule = rules.get(id)
    if (rule === undefined) return []
    const ofRule = Map.groupBy(outcomes.get(id) ?? [], ({ account }) => account)
    const unknownOf = Map.groupBy(unknown.get(id) ?? [], ({ account }) => account)
    const openOf = Map.groupBy(open.get(id) ?? [], ({ account }) => account)
    const own = [...new Set([...ofRule.keys(), ...unknownOf.keys(), ...openOf.keys()])].toSorted(compareText)
    return own.map((account) => {
      const found = openOf.get(account) ?? []
      return {
        rule,
        account,
        outcome: ofRule.get(account)?.[0] ?? null,
        accepted: found.filter(({ result }) => result === 'violation'),
        unseen: found.filter(({ result }) => result === 'unknown').length,
        unknown: unknownOf.get(account) ?? [],
      }
    })
  })
}

/** What outcomes do not tell of: what is accepted, and what was not seen again. */
function isOpen({ standing, result }: Finding): boolean {
  return result === 'unknown' || standing === 'accepted'
}

/** Never less than what outcomes say: a finding that no exception accepts violates its rule, whoever reports it. */
function violationsOf({ outcome, accepted }: Result): number {
  return Math.max(0, (outcome?.violations ?? 0) - accepted.length)
}

/** What is violated is so for certain, whatever else is unknown. Nothing passes of which anything is. */
function resultOf(result: Result): string {
  if (violationsOf(result) > 0) return 'violation'
  if (result.outcome === null || result.unknown.length > 0 || result.unseen > 0) return 'unknown'
  return result.accepted.length > 0 ? 'accepted' : 'pass'
}

function unknownBecause({ unknown, unseen }: Result): string {
  const again = unseen === 0 ? [] : ['what an earlier run saw could not be looked at again']
  return [...new Set([...unknown.map(unknownWords), ...again])].join('; ')
}

function acceptedWords(accepted: readonly Finding[]): string {
  const words = accepted.flatMap(({ exception }) => (exception === undefined ? [] : [wordsOf(exception)]))
  return [...new Set(words)].join('; ')
}

function wordsOf({ reason, owner, expires }: AppliedException): string {
  return `${reason} (${owner}, ${expires === null ? 'without an end' : `until ${expires}`})`
}
