import { compareText } from '../../text/compare.ts'
import type { AlertEvent, AlertPlan, HeldAlert } from '../../model/alert.ts'
import type { LedgerEntry, Unswept } from '../../model/history.ts'
import type { Run } from '../../model/run.ts'
import { count, enumerate } from '../../text/words.ts'
import { resolveBody, triggerBody } from '../channels/pagerduty/body.ts'
import { type Fate, fateOf } from './fate.ts'
import { planSweep } from './sweep.ts'
import { reserveOf, type Target, type Targets, targetsOf } from './target.ts'
import { type RunView, viewOf } from './view.ts'

/** An alert of the ledger that this run does not trigger, with what becomes of it. */
interface Closing {
  readonly entry: LedgerEntry
  readonly fate: Fate
}

/**
 * Decides what to say to PagerDuty. Pure. `sentTo` is the hash of where events go (see ledger.ts); null where nothing
 * is sent, and then every alert of the ledger counts as within reach.
 *
 * Every violation that pages is told under exactly one key in every run, whatever else could not be seen. An alert
 * that is not told again is resolved or held as fate.ts decides; a held one whose last delivery failed is sent again as
 * it was. Triggers come first, worst first, so that nothing closes before what replaces it is open.
 *
 * There are never more events than `alert-limit`. Triggers collapse to fit; what closes takes the rest, at least a tenth
 * of the limit, and waits for the next run beyond it, which only delays it. What is left after that goes to alerts that
 * nobody knows of any more (see sweep.ts); `unswept`: those of earlier runs, null where this one found no ledger.
 */
export function planAlerts(
  run: Run,
  ledger: Readonly<Record<string, LedgerEntry>>,
  sentTo: string | null,
  unswept: Unswept | null = {},
): AlertPlan {
  const view = viewOf(run)
  const entries = Object.values(ledger).toSorted((a, b) => compareText(a.key, b.key))
  const [orphans, reachable] = partition(entries, (entry) => isOrphan(entry, sentTo))
  const open = new Set(reachable.filter(isSurelyOpen).map(({ key }) => key))
  const isOpen = (key: string): boolean => open.has(key)
  const limit = Math.max(1, run.settings.alertLimit)

  const targets = targetsOf(view, limit, isOpen)
  const closings = closingsOf(reachable, targets, view, isOpen)
  const sending = closings.filter(sendsSomething).toSorted(pendingTriggersFirst)
  const paused = pausedOnes(targets.targets, sending.length, limit, isOpen)
  const triggers = targets.targets.filter((target) => !paused.has(target))
  const room = limit - triggers.length
  const waiting = sending.slice(room)
  const known = new Set([...triggers.map(({ key }) => key), ...Object.keys(ledger)])
  const sweep =
    sentTo === null
      ? { events: [], unswept: unswept ?? {}, notes: [] }
      : planSweep(view, { unswept, known, room: room - (sending.length - waiting.length) })
  return {
    events: [
      ...triggers.map((target) => triggerEvent(target, view)),
      ...sending.slice(0, room).map((closing) => closingEvent(closing, view)),
      ...sweep.events,
    ],
    held: [
      ...closings.filter((closing) => !sendsSomething(closing)).map(heldBack),
      ...waiting.map((closing) => overLimit(closing, limit)),
      ...[...paused].map((target) => pausedAlert(target, limit)),
    ],
    notes: [...notesOf(run, targets, orphans, waiting.length + paused.size, sentTo), ...sweep.notes],
    unswept: sweep.unswept,
  }
}

/**
 * The last triggers give way where the limit leaves less than its reserve to what closes, lest that wait for ever. Only
 * alerts that are open already, for which one trigger more would say nothing new.
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

function isOrphan(entry: LedgerEntry, sentTo: string | null): boolean {
  return sentTo !== null && entry.status === 'open' && entry.sentTo !== sentTo
}

/** A resolve without an answer may have arrived. */
function isSurelyOpen({ status, pending }: LedgerEntry): boolean {
  return status === 'open' && pending?.action !== 'resolve'
}

function closingsOf(
  reachable: readonly LedgerEntry[],
  { targets, keys }: Targets,
  view: RunView,
  isOpen: (key: string) => boolean,
): readonly Closing[] {
  const triggered = new Set(targets.map((target) => target.key))
  return reachable
    .filter((entry) => !triggered.has(entry.key))
    .map((entry) => ({ entry, fate: fateOf(entry, view, { keys, isOpen }) }))
}

function sendsSomething({ entry, fate }: Closing): boolean {
  return fate.action === 'resolve' || entry.pending !== null
}

/** An alert that nobody has got yet is more urgent than one that may close. */
function pendingTriggersFirst(a: Closing, b: Closing): number {
  return Number(actionOf(b) === 'trigger') - Number(actionOf(a) === 'trigger')
}

function actionOf({ entry, fate }: Closing): 'trigger' | 'resolve' {
  return fate.action === 'hold' && entry.pending ? entry.pending.action : 'resolve'
}

function triggerEvent(target: Target, view: RunView): AlertEvent {
  const { key, rule, account, fingerprint } = target
  return { key, action: 'trigger', rule, account, fingerprint, body: triggerBody(target, view) }
}

function closingEvent(closing: Closing, view: RunView): AlertEvent {
  const { entry, fate } = closing
  const { key, rule, account, fingerprint } = entry
  const body =
    fate.action === 'hold' && entry.pending ? entry.pending.body : resolveBody(entry, fate.reason, view)
  const event = { key, action: actionOf(closing), rule, account, fingerprint, body }
  return fate.action === 'resolve' && !fate.isRepaired ? { ...event, unrepaired: fate.reason } : event
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

function notesOf(
  run: Run,
  { note, targets }: Targets,
  orphans: readonly LedgerEntry[],
  waiting: number,
  sentTo: string | null,
): readonly string[] {
  const notes = note === null ? [] : [note]
  if (waiting > 0)
    notes.push(
      `${count(waiting, 'event')} beyond alert-limit ${waiting === 1 ? 'is' : 'are'} left to the next run.`,
    )
  if (orphans.length > 0) notes.push(orphanNote(orphans, new Set(targets.map((target) => target.key))))
  if (sentTo !== null && run.past.status === 'damaged') {
    notes.push(
      'The ledger of alerts was lost with the damaged history. Only what is known without it is closed: the keys of ' +
        'rules that pass where everything was read.',
    )
  }
  if (sentTo !== null && run.past.status === 'none') {
    notes.push(
      'No history is kept, so this run does not know which alerts earlier ones opened. Set the input `history` to a ' +
        'file that the next run can read.',
    )
  }
  return notes
}

function orphanNote(orphans: readonly LedgerEntry[], triggered: ReadonlySet<string>): string {
  const names = orphans.slice(0, 5).map(({ key }) => key)
  const more = orphans.length - names.length
  const again = orphans.filter(({ key }) => triggered.has(key)).length
  const anew = again > 0 ? ` ${again} of them told of what is still violated, which is sent anew.` : ''
  return (
    `${count(orphans.length, 'alert')} opened with another routing key or endpoint cannot be resolved with this one: ` +
    `${enumerate(more > 0 ? [...names, `${more} more`] : names)}.${anew} ` +
    'Resolve the old ones by hand, or run once with the former key.'
  )
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(test), all.filter((one) => !test(one))]
}
