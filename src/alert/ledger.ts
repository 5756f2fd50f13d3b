import type { AlertPlan, Delivery, Intent } from '../model/alert.ts'
import type { Ledger, LedgerEntry, Ledgers, Unswept } from '../model/history.ts'
import type { JsonObject } from '../model/json.ts'
import { compareText } from '../text/compare.ts'
import type { Outlet } from './channels/channel.ts'
import type { Destination } from './decide/destination.ts'
import { sweptAfter } from './decide/sweep.ts'

/** What became of an intent, and what a later run needs to say it again. */
export interface Reply extends Delivery {
  readonly kept: JsonObject
}

/** What was planned for a destination and what came of it so far. */
export interface Delivered {
  readonly outlet: Outlet
  readonly destination: Destination
  readonly plan: AlertPlan
  readonly replies: readonly Reply[]
}

/**
 * Each target with what the history knows of it. Null for a lost history. Where the key of a target changed, what is
 * open behind the former one is out of reach; what never arrived there is said here.
 */
export function destinationsOf(outlets: readonly Outlet[], ledgers: Ledgers | null): readonly Destination[] {
  return outlets.map((outlet): Destination => {
    const { target, traits, place } = outlet
    const own = place === null ? undefined : ledgers?.[place]
    // Its secret opens it, unless somebody changed it.
    const isLost = ledgers === null || own?.sealed !== undefined
    const former = formerOf(outlet, outlets, ledgers ?? {}).map(([, ledger]) => ledger)
    const elsewhere = former.flatMap(({ alerts }) => Object.values(alerts))
    const within = elsewhere.filter((entry) => place === null || !isOpen(entry))
    return {
      target,
      traits,
      isSet: place !== null,
      ledger: { ...byKey(within), ...own?.alerts },
      orphans: place === null ? [] : elsewhere.filter(isOpen).toSorted(byKeyOf),
      unswept: isLost ? null : mergeUnswept([own, ...former]),
    }
  })
}

/** Alerts that are open where this run cannot reach them. */
export interface Orphans {
  readonly ledger: Ledger
  /** The target of that name, which is reached by something else now; null: the settings no longer have it. */
  readonly heir: Outlet | null
  /** By key. */
  readonly entries: readonly LedgerEntry[]
}

/** What is open out of reach, by the place where it was opened. */
export function orphansOf(outlets: readonly Outlet[], ledgers: Ledgers): readonly Orphans[] {
  const inherited = outlets.flatMap((heir) =>
    heir.place === null ? [] : formerOf(heir, outlets, ledgers).map(([, ledger]) => ({ heir, ledger })),
  )
  const removed = abandoned(outlets, ledgers).map(([, ledger]) => ({ heir: null, ledger }))
  return [...inherited, ...removed].flatMap(({ heir, ledger }) => {
    const entries = Object.values(ledger.alerts).filter(isOpen).toSorted(byKeyOf)
    return entries.length === 0 && !ledger.sealed?.open ? [] : [{ heir, ledger, entries }]
  })
}

/**
 * Ledgers of targets that the settings no longer have. Where they hold nothing that any target is reached by, as those of a
 * job without secrets, that says nothing of what was removed.
 */
function abandoned(outlets: readonly Outlet[], ledgers: Ledgers): readonly (readonly [string, Ledger])[] {
  if (outlets.every(({ place }) => place === null)) return []
  const taken = new Set(
    outlets.flatMap((outlet) => [
      outlet.place,
      ...formerOf(outlet, outlets, ledgers).map(([place]) => place),
    ]),
  )
  return Object.entries(ledgers).filter(([place]) => !taken.has(place))
}

/** Alerts at former places of this target's name. */
function formerOf(
  { target }: Outlet,
  outlets: readonly Outlet[],
  ledgers: Ledgers,
): readonly (readonly [string, Ledger])[] {
  const places = new Set(outlets.map(({ place }) => place))
  return Object.entries(ledgers).filter(
    ([place, ledger]) =>
      !places.has(place) && ledger.channel === target.channel && ledger.target === target.name,
  )
}

/**
 * The ledgers after this run's deliveries. Those of other places stay as they are.
 * @param over orphans that need no longer be known; null: this run forgets none
 */
export function updateLedgers(
  before: Ledgers,
  delivered: readonly Delivered[],
  now: string,
  over: ReadonlySet<LedgerEntry> | null = null,
): Ledgers {
  const outlets = delivered.map(({ outlet }) => outlet)
  const next = new Map(Object.entries(before).filter(([, ledger]) => !isForgotten(ledger, now)))
  const leftOf = ({ alerts }: Ledger): readonly LedgerEntry[] =>
    Object.values(alerts).filter((entry) => isOpen(entry) && over?.has(entry) !== true)
  for (const { outlet, destination, plan, replies } of delivered) {
    if (outlet.place === null) continue
    for (const [place, ledger] of formerOf(outlet, outlets, Object.fromEntries(next))) {
      // What never arrived there belongs here now; the rest stays, so that it is not forgotten.
      put(next, place, { ...ledger, alerts: byKey(leftOf(ledger)), unswept: {} })
    }
    const accepted = replies.flatMap(({ intent, outcome }) => (outcome === 'accepted' ? [intent] : []))
    put(next, outlet.place, {
      channel: outlet.target.channel,
      target: outlet.target.name,
      alerts: updateLedger(destination.ledger, replies, now),
      unswept: sweptAfter(plan.unswept, accepted),
    })
  }
  for (const [place, ledger] of over === null ? [] : abandoned(outlets, before)) {
    // What never arrived at a removed target is owed to nobody.
    const left = leftOf(ledger)
    put(next, place, { ...ledger, alerts: byKey(left), unswept: left.length === 0 ? {} : ledger.unswept })
  }
  return Object.fromEntries(next)
}

/** What nobody could read for so long is named no longer: whoever could close it, did. */
const SEALED_FOR_DAYS = 90
const DAY = 24 * 60 * 60 * 1000

function isForgotten({ sealed }: Ledger, now: string): boolean {
  return sealed !== undefined && Date.parse(now) - Date.parse(sealed.at) > SEALED_FOR_DAYS * DAY
}

function put(ledgers: Map<string, Ledger>, place: string, ledger: Ledger): void {
  const size = Object.keys(ledger.alerts).length + Object.keys(ledger.unswept).length
  if (size === 0 && ledger.sealed === undefined) ledgers.delete(place)
  else ledgers.set(place, ledger)
}

/**
 * A target's entries after the replies. What nobody replied to changes nothing, nor does a dry run. Held alerts stay as
 * they are.
 */
export function updateLedger(
  entries: Readonly<Record<string, LedgerEntry>>,
  replies: readonly Reply[],
  now: string,
): Readonly<Record<string, LedgerEntry>> {
  const next = new Map(Object.entries(entries))
  for (const reply of replies) {
    const { key, isPrecaution } = reply.intent
    // Of these the history keeps what is left: see sweep.ts.
    if (isPrecaution === true) continue
    if (reply.outcome === 'dry-run') continue
    const before = next.get(key)
    if (reply.outcome === 'needless') {
      if (before !== undefined) next.set(key, { ...before, ...severityOf(reply.intent) })
      continue
    }
    const entry = after(reply, before, now)
    if (entry === null) next.delete(key)
    else next.set(key, entry)
  }
  return Object.fromEntries(next)
}

/**
 * Replies as they are written down before anything is sent: a process that is killed between an answer and the next line
 * of ours leaves a ledger that says what may have arrived.
 */
export const ANNOUNCED = {
  outcome: 'pending',
  attempts: 0,
  status: null,
  error: 'the run ended before it could write down what was answered',
} as const

/** The entry after one reply; null: nothing is open and nothing is to be sent. */
function after(reply: Reply, before: LedgerEntry | undefined, now: string): LedgerEntry | null {
  const { intent, outcome } = reply
  const open = before?.status === 'open' ? before : null
  if (outcome === 'accepted' && intent.action === 'resolve') return null
  // What is never taken is not sent again. The entry stays even where no trigger was ever accepted: an earlier one
  // without an answer may have arrived, and then only the ledger can resolve it.
  if (outcome === 'refused') {
    if (before === undefined) return null
    // Of one that was to be opened again, only the closing may have been taken.
    return { ...before, status: intent.change === 'worsened' ? 'unsent' : before.status, pending: null }
  }
  const { key, rule, account, fingerprint } = intent
  const known = before?.severity === undefined ? {} : { severity: before.severity }
  const entry = {
    key,
    rule,
    account,
    fingerprint,
    firstTriggered: before?.firstTriggered ?? now,
    lastTriggered: before?.lastTriggered ?? now,
  }
  if (outcome === 'accepted') {
    const firstTriggered = open?.firstTriggered ?? now
    const severity = { ...known, ...severityOf(intent) }
    return { ...entry, status: 'open', ...severity, firstTriggered, lastTriggered: now, pending: null }
  }
  const since = before?.pending?.action === intent.action ? before.pending.since : now
  const error = reply.error ?? 'no answer'
  const reopens = intent.change === 'worsened' ? { reopens: true as const } : {}
  const pending = { action: intent.action, body: reply.kept, since, error, ...reopens }
  return { ...entry, status: open ? 'open' : 'unsent', ...known, pending }
}

/** What the target knows of the alert's severity when it has the intent; nothing where an earlier run put it into words. */
function severityOf({ about }: Intent): Pick<LedgerEntry, 'severity'> {
  return about.kind === 'violated' ? { severity: about.severity } : {}
}

function isOpen({ status }: LedgerEntry): boolean {
  return status === 'open'
}

function byKey(entries: readonly LedgerEntry[]): Readonly<Record<string, LedgerEntry>> {
  return Object.fromEntries(entries.map((entry) => [entry.key, entry]))
}

function byKeyOf(a: LedgerEntry, b: LedgerEntry): number {
  return compareText(a.key, b.key)
}

function mergeUnswept(ledgers: readonly (Ledger | undefined)[]): Unswept {
  const merged = new Map<string, Set<string>>()
  for (const ledger of ledgers) {
    for (const [rule, accounts] of Object.entries(ledger?.unswept ?? {})) {
      merged.set(rule, new Set([...(merged.get(rule) ?? []), ...accounts]))
    }
  }
  return Object.fromEntries([...merged].map(([rule, accounts]) => [rule, [...accounts]]))
}
