import { EVERYTHING } from '../../model/coverage.ts'
import type { History, LedgerEntry, LeftOutOfHistory, RememberedFinding } from '../../model/history.ts'
import { severityRank } from '../../model/severity.ts'
import { compareText } from '../../text/compare.ts'
import { count, enumerate } from '../../text/words.ts'
import { serializeHistory } from './serialize.ts'

/** What a history may come to. */
export interface HistoryLimits {
  readonly findings: number
  /** Packed. */
  readonly bytes: number
}

/** A second to load, and what is quickly fetched and kept in each run. */
export const HISTORY_LIMITS: HistoryLimits = { findings: 150_000, bytes: 10_000_000 }
/** No finding takes more when it is packed: so what few take need not be measured. */
const MOST_BYTES_EACH = 1000
/** One of so many is left out beyond what is reckoned, so that it takes few rounds. */
const SPARE = 200

type Entries = readonly (readonly [fingerprint: string, finding: RememberedFinding])[]

/**
 * The history as far as the limits allow: then what matters least is left out, and the history says how much. First what is
 * fixed, that of long ago first; then names, ARNs and tags; then what is open without an alert, of the lowest severity
 * first. What is open at targets of alerts always stays.
 */
export function fitHistory(history: History, limits = HISTORY_LIMITS): History {
  const { leftOut: _, ...whole } = history
  const excess = excessOf(whole, limits)
  if (excess <= 1) return whole
  const first = leaveOut(whole, fixedOf(whole), excess, limits)
  const isEnough = first.excess <= 1
  const bare = isEnough ? first.history : withoutDetails(first.history)
  const last = leaveOut(bare, isEnough ? [] : withoutAlert(bare), excessOf(bare, limits), limits)
  const details = isEnough ? 0 : Object.keys(last.history.findings).length
  return { ...last.history, leftOut: { fixed: first.number, details, open: last.number } }
}

interface Reduced {
  readonly history: History
  readonly excess: number
  /** Of findings that were left out. */
  readonly number: number
}

/** Without as many of the candidates, in their order, as it takes; or without all of them. */
function leaveOut(whole: History, candidates: Entries, before: number, limits: HistoryLimits): Reduced {
  let excess = before
  let history = whole
  let number = 0
  while (excess > 1 && number < candidates.length) {
    const left = Object.keys(history.findings).length
    number += Math.max(1, Math.round(left * (1 - 1 / excess))) + Math.floor(left / SPARE)
    number = Math.min(number, candidates.length)
    history = without(whole, candidates.slice(0, number))
    excess = excessOf(history, limits)
  }
  return { history, excess, number }
}

function without(history: History, entries: Entries): History {
  const gone = new Set(entries.map(([fingerprint]) => fingerprint))
  const kept = Object.entries(history.findings).filter(([fingerprint]) => !gone.has(fingerprint))
  return { ...history, findings: Object.fromEntries(kept) }
}

/** How many times the limit: 1 and less are within. */
function excessOf(history: History, limits: HistoryLimits): number {
  const number = Object.keys(history.findings).length
  const ofNumber = number / limits.findings
  if (ofNumber > 1 || number * MOST_BYTES_EACH <= limits.bytes) return ofNumber
  return Math.max(ofNumber, serializeHistory(history, 'packed').length / limits.bytes)
}

function fixedOf({ findings }: History): Entries {
  return Object.entries(findings)
    .filter(([, { fixedAt }]) => fixedAt !== null)
    .toSorted(([, a], [, b]) => compareText(a.fixedAt ?? '', b.fixedAt ?? ''))
}

function withoutDetails(history: History): History {
  const findings = Object.entries(history.findings).map(([fingerprint, finding]) => {
    const { tags: _, ...rest } = finding
    return [fingerprint, { ...rest, name: finding.id, arn: '' }] as const
  })
  return { ...history, findings: Object.fromEntries(findings) }
}

function withoutAlert({ findings, ledgers }: History): Entries {
  const alerts = Object.values(ledgers).flatMap((ledger) => Object.values(ledger.alerts))
  const byRule = Map.groupBy(alerts, ({ rule }) => rule)
  return Object.entries(findings)
    .filter(
      ([fingerprint, finding]) =>
        ![finding.rule, EVERYTHING].some((rule) =>
          byRule.get(rule)?.some((entry) => isAbout(entry, finding, fingerprint)),
        ),
    )
    .toSorted(
      ([, a], [, b]) =>
        severityRank(b.severity) - severityRank(a.severity) || compareText(b.firstSeen, a.firstSeen),
    )
}

function isAbout(entry: LedgerEntry, { account }: RememberedFinding, fingerprint: string): boolean {
  return (entry.account ?? account) === account && (entry.fingerprint ?? fingerprint) === fingerprint
}

/** A sentence; null where nothing was left out. */
export function leftOutSentence(
  whose: 'this' | 'last',
  leftOut: LeftOutOfHistory | undefined,
): string | null {
  if (leftOut === undefined) return null
  const { fixed, details, open } = leftOut
  const will = whose === 'this' ? 'the next run will take for new' : 'this run takes for new'
  const parts = [
    fixed === 0 ? '' : `${count(fixed, 'fixed finding')}, whose return will count as new`,
    details === 0 ? '' : `the names and tags of ${count(details, 'open finding')}`,
    open === 0 ? '' : `${count(open, 'open finding')} without an alert, which ${will}`,
  ].filter((part) => part !== '')
  return whose === 'this'
    ? `The history would be too large, so it leaves out ${enumerate(parts)}.`
    : `The history of the last run would have been too large, so it left out ${enumerate(parts)}.`
}
