import { isDeepStrictEqual } from 'node:util'
import type {
  AccountSize,
  History,
  Ledger,
  LedgerEntry,
  LeftOutOfHistory,
  PendingDelivery,
  RememberedFinding,
  ScanRecord,
  Unswept,
} from '../model/history.ts'
import { compareText } from '../text/compare.ts'
import { mergeTrends } from './trend.ts'

/**
 * What two runs at once leave to the next: each loaded `base`, and each of them saved a history of its own. What only one
 * of them changed is as that one left it; where both did, nothing is lost: neither a finding nor an alert that may be open.
 * It does not matter which of them is which. Pure.
 * @param base null where it is not known: then what one of them does not have is no news of the other's
 */
export function mergeHistories(base: History | null, theirs: History, ours: History): History {
  // The other is the later run.
  const [one, other] = inOrder(theirs, ours)
  const merged = <Key extends keyof History>(key: Key, both: Both<History[Key]>): History[Key] =>
    both(one[key], other[key], base?.[key])
  const { leftOut: _, trend: __, unsent: ___, masking, ...rest } = other
  const unsent = threeWay(
    records(records((_earlier, later) => later)),
    one.unsent ?? {},
    other.unsent ?? {},
    base?.unsent,
  )
  const leftOut = mergeLeftOut(one.leftOut, other.leftOut)
  return {
    ...rest,
    findings: merged('findings', records(mergeFindings)),
    ledgers: merged('ledgers', records(mergeLedgers)),
    sizes: merged('sizes', records(largerSize)),
    compliance: merged('compliance', records(records((_earlier, assessed) => assessed))),
    scan: mergeScans(one.scan, other.scan, base?.scan ?? undefined),
    ...(one.trend === undefined && other.trend === undefined
      ? {}
      : { trend: mergeTrends(one.trend ?? [], other.trend ?? []) }),
    ...(leftOut === null ? {} : { leftOut }),
    // Names of both kinds are in it: of none can be said how the next run would call it.
    ...(masking === undefined || masking !== one.masking ? {} : { masking }),
    ...(unsent === undefined || Object.keys(unsent).length === 0 ? {} : { unsent }),
  }
}

/** What becomes of two values that may both differ from what they were; undefined: there was none, or nobody knows. */
type Both<T> = (one: T, other: T, before: T | undefined) => T

/** So that the result is the same whichever run merges. */
function inOrder(one: History, other: History): readonly [History, History] {
  const order = compareText(one.run.at, other.run.at) || compareText(one.run.id, other.run.id)
  return (order || compareText(JSON.stringify(one), JSON.stringify(other))) <= 0 ? [one, other] : [other, one]
}

/** What one of them changed, or what both make of it. What one of them removed is gone unless the other changed it. */
function threeWay<T>(
  both: Both<T>,
  one: T | undefined,
  other: T | undefined,
  before: T | undefined,
): T | undefined {
  if (isDeepStrictEqual(one, other)) return one
  if (before !== undefined && isDeepStrictEqual(one, before)) return other
  if (before !== undefined && isDeepStrictEqual(other, before)) return one
  if (one === undefined || other === undefined) return one ?? other
  return both(one, other, before)
}

type Records<T> = Readonly<Record<string, T>>

function records<T>(both: Both<T>): Both<Records<T>> {
  return (one, other, before = {}) => {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)])
    const entries = [...keys].toSorted(compareText).flatMap((key): [string, T][] => {
      const value = threeWay(both, own(one, key), own(other, key), own(before, key))
      return value === undefined ? [] : [[key, value]]
    })
    return Object.fromEntries(entries)
  }
}

function own<T>(record: Records<T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** As the later look at it was; where nobody knows which that is, it is open. */
function mergeFindings(one: RememberedFinding, other: RememberedFinding): RememberedFinding {
  const [a, b] = [lookedAt(one), lookedAt(other)]
  const oneWins = a === b ? one.fixedAt === null : a > b
  return {
    ...(oneWins ? one : other),
    firstSeen: one.firstSeen <= other.firstSeen ? one.firstSeen : other.firstSeen,
    lastSeen: one.lastSeen >= other.lastSeen ? one.lastSeen : other.lastSeen,
    reopened: Math.max(one.reopened, other.reopened),
  }
}

function lookedAt({ lastSeen, fixedAt }: RememberedFinding): string {
  return fixedAt !== null && fixedAt > lastSeen ? fixedAt : lastSeen
}

function mergeLedgers(one: Ledger, other: Ledger, before: Ledger | undefined): Ledger {
  return {
    channel: one.channel,
    target: one.target,
    alerts: records(mergeEntries)(one.alerts, other.alerts, before?.alerts),
    unswept: mergeUnswept(one.unswept, other.unswept, before?.unswept),
  }
}

/** An alert that one of them opened may be open. What was delivered later needs no earlier delivery any longer. */
function mergeEntries(one: LedgerEntry, other: LedgerEntry, before: LedgerEntry | undefined): LedgerEntry {
  const later = one.lastTriggered >= other.lastTriggered ? one : other
  const pending = threeWay<PendingDelivery | null>(
    (a, b) => laterPending(a, b, later.lastTriggered),
    one.pending,
    other.pending,
    before?.pending,
  )
  return {
    ...later,
    status: one.status === 'open' || other.status === 'open' ? 'open' : 'unsent',
    firstTriggered: one.firstTriggered <= other.firstTriggered ? one.firstTriggered : other.firstTriggered,
    pending: pending ?? null,
  }
}

function laterPending(
  one: PendingDelivery | null,
  other: PendingDelivery | null,
  delivered: string,
): PendingDelivery | null {
  if (one === null || other === null) {
    const left = one ?? other
    return left === null || (left.action === 'trigger' && left.since <= delivered) ? null : left
  }
  // Somebody has to hear of a violation rather than of its end.
  if (one.action !== other.action) return one.action === 'trigger' ? one : other
  return one.since >= other.since ? one : other
}

function mergeUnswept(one: Unswept, other: Unswept, before: Unswept | undefined): Unswept {
  const rules = records<readonly string[]>(mergeLists)(one, other, before)
  return Object.fromEntries(Object.entries(rules).filter(([, accounts]) => accounts.length > 0))
}

/** What was added by one of them is in it, and what was removed by one of them is not. */
function mergeLists(
  one: readonly string[],
  other: readonly string[],
  before: readonly string[] = [],
): readonly string[] {
  const [inOne, inOther, inBefore] = [new Set(one), new Set(other), new Set(before)]
  const all = [...new Set([...one, ...other])]
  return all
    .filter((entry) => (inOne.has(entry) && inOther.has(entry)) || !inBefore.has(entry))
    .toSorted(compareText)
}

function largerSize(one: AccountSize, other: AccountSize): AccountSize {
  return {
    listings: Math.max(one.listings, other.listings),
    resources: Math.max(one.resources, other.resources),
  }
}

/** It was ever to be read, and was production in the last run, as far as either of them knows. */
function mergeScans(
  one: ScanRecord | null,
  other: ScanRecord | null,
  before: ScanRecord | undefined,
): ScanRecord | null {
  if (one === null || other === null) return one ?? other
  return {
    ...one,
    accounts: mergeLists(one.accounts, other.accounts),
    regions: mergeLists(one.regions, other.regions),
    production: mergeLists(one.production, other.production, before?.production),
  }
}

function mergeLeftOut(
  one: LeftOutOfHistory | undefined,
  other: LeftOutOfHistory | undefined,
): LeftOutOfHistory | null {
  if (one === undefined || other === undefined) return one ?? other ?? null
  return {
    fixed: Math.max(one.fixed, other.fixed),
    details: Math.max(one.details, other.details),
    open: Math.max(one.open, other.open),
  }
}
