import type { AlertPlan, AlertReport, Intent, RequestLog } from '../model/alert.ts'
import type { LedgerEntry, Ledgers } from '../model/history.ts'
import type { JsonObject } from '../model/json.ts'
import type { Logger } from '../model/logger.ts'
import type { Run } from '../model/run.ts'
import type { Outgoing } from '../sensitive/outgoing.ts'
import { count, enumerate, withCommas } from '../text/words.ts'
import type { Channel, Outlet, SafeMessage } from './channels/channel.ts'
import { CHANNELS, outletsOf } from './channels/channels.ts'
import { passed } from './channels/passed.ts'
import type { Post } from '../net/post.ts'
import { isPrecaution, send, type Sent } from './channels/send.ts'
import { cancelledPlan } from './decide/cancelled-plan.ts'
import type { Destination } from './decide/destination.ts'
import { planAlerts } from './decide/plan.ts'
import { type RunView, viewOf } from './decide/view.ts'
import { ANNOUNCED, destinationsOf, orphansOf, type Reply, updateLedgers } from './ledger.ts'
import { type FollowedOrphans, followOrphans, isSayable, orphanNote } from './orphans.ts'

export interface AlertTools {
  readonly logger: Logger
  readonly now: () => Date
  readonly signal: AbortSignal
  readonly post: Post
  readonly outgoing: Outgoing
  /** Writes the ledgers down. Says what is wrong where it cannot. @param isLast whether nothing more is sent */
  readonly save: (ledgers: Ledgers, isLast: boolean) => Promise<string | null>
}

interface Alerted {
  readonly report: AlertReport
  /** Why the ledgers could not be written; null: they were. */
  readonly unsaved: string | null
}

/** A target on the way: what is decided, how it is said, and what became of each message so far. */
interface Round {
  readonly outlet: Outlet
  readonly destination: Destination
  readonly plan: AlertPlan
  readonly messages: readonly SafeMessage[]
  /** Null while it is being sent. */
  sent: readonly Sent[] | null
}

/**
 * Decide, say, send. What is about to be sent is written down first, and at once afterwards what came of it, so that
 * whatever ends the run, the next one knows of every alert that may be open. The targets are spoken to at the same time:
 * one that hangs keeps no other waiting.
 * @param ledgers what earlier runs left; null where that is lost
 */
export async function alert(run: Run, ledgers: Ledgers | null, tools: AlertTools): Promise<Alerted> {
  const { logger, now, signal, post, outgoing, save } = tools
  const { dryRun } = run.settings
  const { rounds, view } = prepare(run, ledgers, outgoing)
  const write = (over: ReadonlySet<LedgerEntry> | null = null, isLast = false): Promise<string | null> =>
    save(
      updateLedgers(
        ledgers ?? {},
        rounds.map((round) => ({ ...round, replies: repliesOf(round) })),
        now().toISOString(),
        over,
      ),
      isLast,
    )
  const sending = rounds.filter(
    ({ outlet, messages }) => !dryRun && outlet.place !== null && messages.length > 0,
  )
  if (sending.length > 0) {
    await write()
    logger.info(`Sending ${enumerate(sending.map(sendingWords))}.`)
  }
  let writing: Promise<unknown> = Promise.resolve()
  await Promise.all(
    rounds.map(async (round) => {
      round.sent = await send(round.outlet, round.messages, { dryRun, logger, now, signal, post })
      const areOthersSending = rounds.some(({ sent }) => sent === null)
      if (areOthersSending && sending.includes(round)) writing = writing.then(() => write())
    }),
  )
  await writing
  const outlets = rounds.map(({ outlet }) => outlet)
  const replies = rounds.map((round) => ({ outlet: round.outlet, replies: repliesOf(round) }))
  const forgets = !dryRun && run.cancelled !== true
  const orphans = followOrphans(orphansOf(outlets, ledgers ?? {}).filter(isSayable), replies, view, forgets)
  const over = forgets ? new Set(orphans.flatMap((one) => one.over)) : null
  return { report: reportOf(rounds, orphans, dryRun), unsaved: await write(over, true) }
}

/** The log has no line for each precaution, which may be most of what is sent: here it says what they are. */
function sendingWords({ outlet, messages }: Round): string {
  const words = `${count(messages.length, outlet.noun)} to ${outlet.target.label}`
  const precautions = messages.filter(isPrecaution).length
  if (precautions === 0) return words
  const some = precautions === messages.length ? '' : `${withCommas(precautions)} of them `
  return `${words} (${some}as a precaution, in case an earlier run opened alerts that no ledger knows)`
}

function prepare(
  run: Run,
  ledgers: Ledgers | null,
  outgoing: Outgoing,
): { readonly rounds: readonly Round[]; readonly view: RunView } {
  const outlets = outletsOf(run.settings)
  const view = viewOf(
    run,
    outlets.filter(({ isUsual }) => isUsual).map(({ target }) => target.name),
  )
  const destinations = destinationsOf(outlets, ledgers)
  const plans = run.cancelled === true ? destinations.map(cancelledPlan) : planAlerts(view, destinations)
  const rounds = outlets.flatMap((outlet, index): Round[] => {
    const [destination, plan] = [destinations[index], plans[index]]
    if (destination === undefined || plan === undefined) return []
    const passage = outgoing.to(`alerts to ${outlet.target.label}`)
    const messages = outlet.say(plan, view).map((message) => passed(message, passage))
    return [{ outlet, destination, plan, messages, sent: null }]
  })
  return { rounds, view }
}

/** Of each intent; what is still under way may have arrived. What no message says need not be said. */
function repliesOf({ messages, sent, plan }: Round): readonly Reply[] {
  const outcomes = sent ?? messages.map((message) => ({ message, ...ANNOUNCED }))
  const replies = outcomes.flatMap(({ message, ...outcome }) =>
    message.says.map(({ intent, kept }): Reply => ({ intent, kept, ...outcome })),
  )
  const said = Map.groupBy(replies, ({ intent }) => intent)
  return [
    ...[...said.values()].map((parts) => parts.reduce(both)),
    ...plan.intents.filter((intent) => !said.has(intent)).map(needless),
  ]
}

/** What takes several messages has arrived when all of them have. What a later run would say is the last one. */
function both(one: Reply, next: Reply): Reply {
  const weighty = ['pending', 'refused'].flatMap((outcome) =>
    [one, next].filter((part) => part.outcome === outcome),
  )
  return { ...(weighty[0] ?? next), kept: next.kept, attempts: one.attempts + next.attempts }
}

function needless(intent: Intent): Reply {
  return { intent, kept: {}, outcome: 'needless', attempts: 0, status: null, error: null }
}

function reportOf(
  rounds: readonly Round[],
  orphans: readonly FollowedOrphans[],
  dryRun: boolean,
): AlertReport {
  const notesAt = ({ plan, outlet }: Round, index: number): readonly string[] => [
    ...plan.notes,
    ...orphans
      .filter(({ heir }) => heir === outlet || (heir === null && index === 0))
      .map((one) => orphanNote(one)),
  ]
  return {
    targets: rounds.map((round, index) => ({
      target: round.outlet.target,
      plan: { ...round.plan, notes: notesAt(round, index) },
      deliveries: repliesOf(round),
      unsent: dryRun ? 'dry run' : round.outlet.place === null ? round.outlet.unset : null,
    })),
    logs: [...CHANNELS].map(([name, channel]) => logOf(name, channel, rounds)),
  }
}

/** A channel that stands in where there is no target has its file in every run. */
function logOf(name: string, { standsIn }: Channel, rounds: readonly Round[]): RequestLog {
  const own = rounds.filter(({ outlet }) => outlet.target.channel === name)
  const file = `${name}.ndjson`
  if (own.length === 0 && !standsIn) return { file, requests: null }
  return {
    file,
    requests: own.flatMap(({ outlet, sent }) => (sent ?? []).map((one) => lineOf(one, outlet))),
  }
}

function lineOf({ message, outcome, attempts, status, error }: Sent, outlet: Outlet): JsonObject {
  const target = outlet.isUsual ? {} : { target: outlet.target.name }
  return { ...target, request: outlet.redact(message.body), outcome, attempts, status, error }
}
