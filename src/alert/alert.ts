import type { AlertPlan, AlertReport, Intent, RequestLog } from '../model/alert.ts'
import type { Ledger, Ledgers } from '../model/history.ts'
import type { JsonObject } from '../model/json.ts'
import type { Logger } from '../model/logger.ts'
import type { Run } from '../model/run.ts'
import { count, enumerate, some } from '../text/words.ts'
import type { Channel, Message, Outlet } from './channels/channel.ts'
import { CHANNELS, outletsOf } from './channels/channels.ts'
import type { Post } from './channels/post.ts'
import { send, type Sent } from './channels/send.ts'
import { cancelledPlan } from './decide/cancelled-plan.ts'
import type { Destination } from './decide/destination.ts'
import { planAlerts } from './decide/plan.ts'
import { type RunView, viewOf } from './decide/view.ts'
import { abandoned, ANNOUNCED, destinationsOf, type Reply, updateLedgers } from './ledger.ts'

export interface AlertTools {
  readonly logger: Logger
  readonly now: () => Date
  readonly signal: AbortSignal
  readonly post: Post
  /** Writes the ledgers down. Says what is wrong where it cannot. */
  readonly save: (ledgers: Ledgers) => Promise<string | null>
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
  readonly messages: readonly Message[]
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
  const { logger, now, signal, post, save } = tools
  const { dryRun } = run.settings
  const rounds = prepare(run, ledgers)
  const write = (): Promise<string | null> =>
    save(
      updateLedgers(
        ledgers ?? {},
        rounds.map((round) => ({ ...round, replies: repliesOf(round) })),
        now().toISOString(),
      ),
    )
  const sending = rounds.filter(
    ({ outlet, messages }) => !dryRun && outlet.place !== null && messages.length > 0,
  )
  if (sending.length > 0) {
    await write()
    const what = sending.map(
      ({ outlet, messages }) => `${count(messages.length, outlet.noun)} to ${outlet.target.label}`,
    )
    logger.info(`Sending ${enumerate(what)}.`)
  }
  let writing: Promise<unknown> = Promise.resolve()
  await Promise.all(
    rounds.map(async (round) => {
      round.sent = await send(round.outlet, round.messages, { dryRun, logger, now, signal, post })
      const areOthersSending = rounds.some(({ sent }) => sent === null)
      if (areOthersSending && sending.includes(round)) writing = writing.then(write)
    }),
  )
  await writing
  return { report: reportOf(rounds, dryRun), unsaved: await write() }
}

function prepare(run: Run, ledgers: Ledgers | null): readonly Round[] {
  const outlets = outletsOf(run.settings)
  const view = viewOf(
    run,
    outlets.filter(({ isUsual }) => isUsual).map(({ target }) => target.name),
  )
  const destinations = destinationsOf(outlets, ledgers)
  const plans = run.cancelled === true ? destinations.map(cancelledPlan) : planAlerts(view, destinations)
  const strays = strayNotes(abandoned(outlets, ledgers))
  return outlets.flatMap((outlet, index): Round[] => {
    const [destination, plan] = [destinations[index], plans[index]]
    if (destination === undefined || plan === undefined) return []
    const notes = index === 0 ? [...plan.notes, ...strays] : plan.notes
    return [roundOf(outlet, destination, { ...plan, notes }, view)]
  })
}

function roundOf(outlet: Outlet, destination: Destination, plan: AlertPlan, view: RunView): Round {
  return { outlet, destination, plan, messages: outlet.say(plan, view), sent: null }
}

/** Nobody can close what was opened where no target is any more. */
function strayNotes(ledgers: readonly Ledger[]): readonly string[] {
  return ledgers.flatMap(({ channel, target, alerts }) => {
    const open = Object.values(alerts).filter(({ status }) => status === 'open')
    if (open.length === 0 || CHANNELS.get(channel)?.keepsOpen !== true) return []
    const where = target === channel ? target : `${target} (${channel})`
    const keys = open.map(({ key }) => key)
    return [
      `${count(open.length, 'alert')} opened at the target ${where} cannot be closed, since the settings no longer ` +
        `have it: ${some(keys, 5)}. Close ${open.length === 1 ? 'it' : 'them'} by hand.`,
    ]
  })
}

/** Of each intent; what is still under way may have arrived. What no message says need not be said. */
function repliesOf({ messages, sent, plan }: Round): readonly Reply[] {
  const outcomes = sent ?? messages.map((message) => ({ message, ...ANNOUNCED }))
  const replies = outcomes.flatMap(({ message, ...outcome }) =>
    message.says.map(({ intent, kept }): Reply => ({ intent, kept, ...outcome })),
  )
  const said = new Set(replies.map(({ intent }) => intent))
  return [...replies, ...plan.intents.filter((intent) => !said.has(intent)).map(needless)]
}

function needless(intent: Intent): Reply {
  return { intent, kept: {}, outcome: 'needless', attempts: 0, status: null, error: null }
}

function reportOf(rounds: readonly Round[], dryRun: boolean): AlertReport {
  return {
    targets: rounds.map((round) => ({
      target: round.outlet.target,
      plan: round.plan,
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
