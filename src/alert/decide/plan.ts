import { compareText } from '../../text/compare.ts'
import type { AlertPlan, HeldAlert, Intent, Violated } from '../../model/alert.ts'
import type { Finding } from '../../model/finding.ts'
import type { LedgerEntry } from '../../model/history.ts'
import type { PastOfRun } from '../../model/run.ts'
import { isWorse, type Severity } from '../../model/severity.ts'
import { isNew, isNews } from '../../past/news.ts'
import { count } from '../../text/words.ts'
import type { Destination } from './destination.ts'
import { type Fate, fateOf, type SentElsewhere } from './fate.ts'
import { planSweep } from './sweep.ts'
import { reserveOf, type Target, type Targets, targetsOf } from './target.ts'
import type { RunView } from './view.ts'

/** An alert of the ledger that this run does not trigger, with what becomes of it. */
interface Closing {
  readonly entry: LedgerEntry
  readonly fate: Fate
}

/** What is sent to a destination before anything is closed there. */
interface Opening {
  readonly destination: Destination
  readonly targets: Targets
  readonly news: (target: Target) => News
  /** Whether the alert is open and stays so whatever becomes of what is sent: what is worsened may be closed to page again. */
  readonly isOpen: (key: string) => boolean
}

/** What a trigger changes. */
interface News extends Pick<Violated, 'severityBefore'> {
  readonly change: Intent['change']
}

/**
 * Decides what to send to each destination, in the same order. Pure.
 *
 * Every violation that is meant for a destination is sent there under exactly one key in every run, whatever gaps there
 * are. An alert that is not triggered again is resolved or held as fate.ts decides; a held one whose last delivery failed
 * is sent again unchanged. Triggers come first, worst first, so that nothing closes before what replaces it is open.
 *
 * There are never more intents than `alert-limit` for a destination. Triggers collapse to fit; what closes takes the rest,
 * at least a tenth of the limit, and waits for the next run beyond it, which only delays it. What is left after that goes
 * to alerts of lost ledgers (see sweep.ts).
 */
export function planAlerts(view: RunView, destinations: readonly Destination[]): readonly AlertPlan[] {
  const limit = Math.max(1, view.run.settings.alertLimit)
  const openings = destinations.map((destination): Opening => {
    const open = new Set(
      Object.values(destination.ledger)
        .filter(isSurelyOpen)
        .map(({ key }) => key),
    )
    const targets = targetsOf(view, destination.target.name, limit, (key) => open.has(key))
    const news = newsOf(destination)
    const worsened = new Set(
      targets.targets.filter((target) => news(target).change === 'worsened').map(({ key }) => key),
    )
    return { destination, targets, news, isOpen: (key) => open.has(key) && !worsened.has(key) }
  })
  return openings.map((opening) => planOne(opening, openings, view, limit))
}

function planOne(opening: Opening, all: readonly Opening[], view: RunView, limit: number): AlertPlan {
  const { destination, targets, news, isOpen } = opening
  const others = all.filter((one) => one !== opening)
  const closings = closingsOf(opening, others, view)
  const sending = closings.filter(sendsSomething).toSorted(pendingTriggersFirst)
  const paused = pausedOnes(targets.targets, sending.length, limit, isOpen)
  const triggers = targets.targets.filter((target) => !paused.has(target))
  const room = limit - triggers.length
  const waiting = sending.slice(room)
  const known = new Set([...triggers.map(({ key }) => key), ...knownKeys(destination)])
  const sweep = planSweep(view, destination, { known, room: room - (sending.length - waiting.length) })
  return {
    intents: [
      ...triggers.map((target) => triggerIntent(target, news(target))),
      ...sending.slice(0, room).map(closingIntent),
      ...sweep.intents,
    ],
    held: [
      ...closings.filter((closing) => !sendsSomething(closing)).map(heldBack),
      ...waiting.map((closing) => overLimit(closing, limit)),
      ...[...paused].map((target) => pausedAlert(target, limit)),
    ],
    notes: [...notesOf(view, opening, waiting.length + paused.size), ...sweep.notes],
    unswept: sweep.unswept,
  }
}

function knownKeys({ ledger, orphans }: Destination): readonly string[] {
  return [...Object.keys(ledger), ...orphans.map(({ key }) => key)]
}

/**
 * The last triggers give way where the limit leaves less than its reserve to what closes, which might otherwise wait for
 * ever. Only alerts that are already open give way, since another trigger says nothing new about them.
 */
function pausedOnes(
  targets: readonly Target[],
  closing: number,
  limit: number,
  isOpen: (key: string) => boolean,
): ReadonlySet<Target> {
  const lacking = Math.min(closing, reserveOf(limit)) - (limit - targets.length)
  if (lacking <= 0) return new Set()
  return new Set(targets.filter((target) => isOpen(target.key)).slice(-lacking))
}

/** A resolve without an answer may have arrived, also one that was to be followed by a trigger. */
function isSurelyOpen({ status, pending }: LedgerEntry): boolean {
  return status === 'open' && pending?.action !== 'resolve' && pending?.reopens !== true
}

/**
 * What a trigger changes. It is news where the alert is not known to be open, where its worst finding is worse than what
 * the target has heard, where a delivery of an earlier run failed, and where it covers what the last run did not know.
 * That another finding becomes as bad as the worst makes it grow, no more: whoever was paged about the worst is at work.
 */
function newsOf({ ledger }: Destination): (target: Target) => News {
  return ({ key, severity, findings }) => {
    const entry = ledger[key]
    if (entry?.status !== 'open' || entry.pending?.action === 'resolve') return { change: 'opened' }
    const severityBefore = entry.severity ?? worstBefore(findings)
    if (severityBefore !== null && isWorse(severity, severityBefore))
      return { change: 'worsened', severityBefore }
    if (!isSurelyOpen(entry)) return { change: 'opened' }
    return { change: entry.pending !== null || findings.some(isNews) ? 'grown' : 'still-open' }
  }
}

/** The severity of the worst of these in the last run, for ledgers that do not have the alert's; null: all are new. */
function worstBefore(findings: readonly Finding[]): Severity | null {
  return findings
    .filter((finding) => !isNew(finding))
    .map(({ severity, severityBefore = severity }) => severityBefore)
    .reduce<Severity | null>((worst, one) => (worst === null || isWorse(one, worst) ? one : worst), null)
}

function closingsOf(
  { destination, targets: { targets, keys }, isOpen }: Opening,
  others: readonly Opening[],
  view: RunView,
): readonly Closing[] {
  const triggered = new Set(targets.map((target) => target.key))
  const sent = {
    target: destination.target.name,
    keys,
    isOpen,
    elsewhere: (finding: Finding) => others.flatMap((other) => sentBy(other, finding)),
  }
  return Object.values(destination.ledger)
    .toSorted((a, b) => compareText(a.key, b.key))
    .filter((entry) => !triggered.has(entry.key))
    .map((entry) => ({ entry, fate: fateOf(entry, view, sent) }))
}

function sentBy({ destination, targets, isOpen }: Opening, finding: Finding): readonly SentElsewhere[] {
  const { label } = destination.target
  return (targets.keys.get(finding.fingerprint) ?? []).map((key) => ({
    name: `${key} at ${label}`,
    isOpen: isOpen(key),
  }))
}

function sendsSomething({ entry, fate }: Closing): boolean {
  return fate.action === 'resolve' || entry.pending !== null
}

/** An alert that nobody has received yet is more urgent than one that may close. */
function pendingTriggersFirst(a: Closing, b: Closing): number {
  return Number(actionOf(b) === 'trigger') - Number(actionOf(a) === 'trigger')
}

function actionOf({ entry, fate }: Closing): 'trigger' | 'resolve' {
  return fate.action === 'hold' && entry.pending ? entry.pending.action : 'resolve'
}

function triggerIntent(target: Target, { change, ...before }: News): Intent {
  const { key, rule, account, fingerprint, severity, findings, collapsed } = target
  const about = { kind: 'violated', severity, ...before, findings, collapsed } as const
  return { key, action: 'trigger', change, rule, account, fingerprint, about }
}

function closingIntent(closing: Closing): Intent {
  const { entry, fate } = closing
  const { key, rule, account, fingerprint } = entry
  const action = actionOf(closing)
  const change = action === 'resolve' ? 'closed' : entry.status === 'open' ? 'grown' : 'opened'
  const about: Intent['about'] =
    fate.action === 'hold' && entry.pending
      ? { kind: 'unsaid', body: entry.pending.body }
      : { kind: 'cleared', reason: fate.reason }
  const intent: Intent = { key, action, change, rule, account, fingerprint, about }
  return fate.action === 'resolve' && !fate.isRepaired ? { ...intent, unrepaired: fate.reason } : intent
}

function heldBack({ entry, fate }: Closing): HeldAlert {
  return { key: entry.key, rule: entry.rule, account: entry.account, reason: sentence(fate.reason) }
}

function overLimit({ entry, fate }: Closing, limit: number): HeldAlert {
  const what = fate.action === 'resolve' ? `it can be resolved (${fate.reason})` : 'its last delivery failed'
  const reason = sentence(`${what}, but alert-limit ${limit} is reached, so the next run sends it`)
  return { key: entry.key, rule: entry.rule, account: entry.account, reason }
}

function pausedAlert({ key, rule, account }: Target, limit: number): HeldAlert {
  const reason = `Still violated and open; alert-limit ${limit} is reached, so it is not sent again in this run.`
  return { key, rule, account, reason }
}

function notesOf({ run }: RunView, opening: Opening, waiting: number): readonly string[] {
  const { destination, targets } = opening
  const notes = targets.note === null ? [] : [targets.note]
  if (waiting > 0)
    notes.push(
      `${count(waiting, 'event')} beyond alert-limit ${waiting === 1 ? 'is' : 'are'} left to the next run.`,
    )
  const why = WITHOUT_LEDGER.get(run.past.status)
  if (destination.isSet && why !== undefined) notes.push(`${why} ${closedWithoutLedger(destination)}`)
  if (destination.isSet && run.past.status === 'none') {
    notes.push(
      'No history is kept, so this run does not know which alerts earlier ones opened. Set the input `history` to ' +
        '`cache`, to `branch:NAME` or to a file that the next run can read.',
    )
  }
  return notes
}

/** Why the ledger of alerts is not known, where there may have been one. */
const WITHOUT_LEDGER: ReadonlyMap<PastOfRun['status'], string> = new Map([
  ['damaged', 'The ledger of alerts was lost with the damaged history.'],
  ['lost', 'Where an earlier run left a ledger of alerts, it was lost with the history.'],
  ['unavailable', 'The ledger of alerts could not be read with the history.'],
] as const)

function closedWithoutLedger({ traits }: Destination): string {
  return traits.ignoresUnknown
    ? 'Only what is known without it is closed: the keys of rules that pass where everything was read.'
    : 'What earlier runs opened is not closed.'
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
}
