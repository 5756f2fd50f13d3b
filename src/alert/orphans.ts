import type { LedgerEntry } from '../model/history.ts'
import { count, some } from '../text/words.ts'
import { CHANNELS } from './channels/channels.ts'
import { isOver, type OpenNow } from './decide/orphan.ts'
import type { RunView } from './decide/view.ts'
import type { Delivered, Orphans, Reply } from './ledger.ts'

export interface FollowedOrphans extends Orphans {
  /** Keys that the heir took again in this run. */
  readonly resent: readonly string[]
  /** Those that are named for the last time. */
  readonly over: readonly LedgerEntry[]
}

/**
 * What this run changed about alerts out of reach. Where something has to be closed by hand, it is named until what it
 * reports is gone or open at another target of the channel; where nothing can be closed, once. Each is named by the run
 * that forgets it.
 * @param forgets whether this run may: one that says nothing to anybody leaves all of it to the next
 */
export function followOrphans(
  all: readonly Orphans[],
  delivered: readonly Pick<Delivered, 'outlet' | 'replies'>[],
  view: RunView,
  forgets: boolean,
): readonly FollowedOrphans[] {
  return all.map((orphans) => {
    const { ledger, heir, entries } = orphans
    const peers = delivered.filter(({ outlet }) => outlet.target.channel === ledger.channel)
    const open = openNow(peers.flatMap(({ replies }) => replies))
    const own = peers.find(({ outlet }) => outlet === heir)?.replies ?? []
    const taken = new Set(own.flatMap((one) => (isTrigger(one, 'accepted') ? [one.intent.key] : [])))
    return {
      ...orphans,
      resent: entries.flatMap(({ key }) => (taken.has(key) ? [key] : [])),
      over: entries.filter((entry) => forgets && (!keepsOpen(ledger.channel) || isOver(entry, view, open))),
    }
  })
}

/** Nothing stays open at some channels: of what nobody can name there, there is nothing to say. */
export function isSayable({ ledger }: Orphans): boolean {
  return ledger.sealed === undefined || keepsOpen(ledger.channel)
}

function isTrigger({ intent, outcome }: Reply, of: Reply['outcome']): boolean {
  return intent.action === 'trigger' && outcome === of
}

/** What need not be said is open already. */
function openNow(replies: readonly Reply[]): OpenNow {
  const open = replies.filter((reply) => isTrigger(reply, 'accepted') || isTrigger(reply, 'needless'))
  const findings = open.flatMap(({ intent: { about } }) => (about.kind === 'violated' ? about.findings : []))
  return {
    keys: new Set(open.map(({ intent }) => intent.key)),
    fingerprints: new Set(findings.map(({ fingerprint }) => fingerprint)),
  }
}

function keepsOpen(channel: string): boolean {
  return CHANNELS.get(channel)?.keepsOpen === true
}

/** A sentence or more: what is out of reach, what this run did about it, and what is left to do by hand. */
export function orphanNote(orphans: FollowedOrphans): string {
  if (orphans.ledger.sealed !== undefined) return sealedNote(orphans, orphans.ledger.sealed.open)
  const { ledger, heir, entries, resent } = orphans
  const [alerts, isOne] = [count(entries.length, 'alert'), entries.length === 1]
  const all = entries.map(({ key }) => key)
  const keys = some(all, 5)
  const where = placeName(ledger)
  const sent =
    resent.length > 0 ? ` ${resent.length} of them reported what is still violated; that was sent again.` : ''
  if (!keepsOpen(ledger.channel)) {
    const reported = `${alerts} ${isOne ? 'was' : 'were'} reported`
    return heir === null
      ? `${reported} at the target ${where}, which the settings no longer have: ${keys}. Nothing stays open ` +
          `there, so nothing has to be closed; the target no longer hears of ${isOne ? 'it' : 'them'}.`
      : `${reported} with another ${heir.traits.reachedBy} of ${where}: ${keys}.${sent} Nothing stays open there, so ` +
          'nothing has to be closed.'
  }
  return heir === null
    ? `${alerts} opened at the target ${where} cannot be closed, since the settings no longer have it: ` +
        `${keys}. Close ${isOne ? 'it' : 'them'} by hand.${lastTime(orphans)}`
    : `${alerts} opened with another ${heir.traits.reachedBy} cannot be resolved with this one: ${keys}.${sent} ` +
        `Resolve the old ones by hand, or run once with the former ${heir.traits.credential}.${lastTime(orphans)}`
}

/** Of alerts of which this run knows no more than how many they are. */
function sealedNote({ ledger, heir }: Orphans, open: number): string {
  const [alerts, isOne] = [count(open, 'alert'), open === 1]
  const them = isOne ? 'it' : 'them'
  const why =
    heir === null
      ? `${alerts} opened at the target ${placeName(ledger)} cannot be closed, since the settings do not have it`
      : `${alerts} opened with another ${heir.traits.reachedBy} of ${placeName(ledger)} cannot be resolved with this one`
  const hand = `Close ${them} by hand${heir === null ? '' : `, or run once with the former ${heir.traits.credential}`}.`
  return `${why}, nor named: in a public repository the history says what is open only to a run that can close ${them}. ${hand}`
}

function placeName({ target, channel }: Orphans['ledger']): string {
  return target === channel ? target : `${target} (${channel})`
}

function lastTime({ entries, over }: FollowedOrphans): string {
  if (over.length === 0) return ''
  const which =
    over.length < entries.length
      ? `${over.length} of them ${over.length === 1 ? 'is' : 'are'}`
      : over.length === 1
        ? 'It is'
        : 'They are'
  return ` ${which} named for the last time: what ${over.length === 1 ? 'it' : 'they'} reported is repaired, no longer checked, or open where it is sent now.`
}
