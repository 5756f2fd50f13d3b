import type { Unsent } from '../model/history.ts'
import type { EventLine, SendReport, Untaken } from '../model/send.ts'
import type { NamedSender } from '../model/settings.ts'
import { postOver } from '../net/post.ts'
import { MOST_UNSENT, nextUnsent, unsentTo } from '../past/unsent.ts'
import type { Sends, View } from '../report/view.ts'
import { send, type Sent } from '../send/send.ts'
import type { Origin, Sender } from '../send/sender.ts'
import { SENDERS } from '../send/senders.ts'
import { sendCounts, sendTroubles } from '../report/words/send-words.ts'
import { goodsOf } from './goods.ts'
import type { Job } from './prologue.ts'
import { withCommas } from '../text/words.ts'

/** What of a job it takes. */
interface Sending extends Pick<Job, 'settings' | 'host' | 'loaded' | 'hidesIds' | 'outgoing'> {
  readonly memory: Pick<Job['memory'], 'isVital'>
}

/** What one sender had to send, and what became of it. */
interface Round {
  readonly named: NamedSender
  readonly sender: Sender
  /** Null: nothing was to be sent. */
  readonly sent: Sent | null
  readonly unsent: string | null
}

/**
 * Sends events and metrics to the receivers of the settings, at the same time, so that one that hangs keeps no other
 * waiting. What no later run would say by itself is kept in the history until it is taken.
 * @param keep writes the history with what was not taken, and says what is wrong where it cannot
 */
export async function sendGoods(
  view: View,
  job: Sending,
  keep: (unsent: Unsent) => Promise<string | null>,
): Promise<Sends> {
  const { settings, host, loaded } = job
  const before = (loaded.status === 'loaded' ? loaded.history.unsent : undefined) ?? {}
  const idle = settings.dryRun ? 'dry run' : view.run.cancelled === true ? 'the run was cancelled' : null
  const rounds = await Promise.all(
    settings.senders.map((named) => sendTo(named, unsentTo(named.name, before), idle, view, job)),
  )
  if (idle !== null) return { sends: rounds.map((round) => reportOf(round, null, null)), problems: [] }
  const why = whyLost(job)
  const left = new Map(rounds.map(({ named, sent }) => [named.name, sent?.untaken?.lines ?? []] as const))
  const next = why === null ? nextUnsent(left, { id: view.run.id, at: view.run.finishedAt }) : {}
  const isChanged = Object.keys({ ...before, ...next }).length > 0
  const problem = isChanged ? await keep(next) : null
  const sends = rounds.map((round) => reportOf(round, why, problem))
  for (const one of sends) {
    const troubles = sendTroubles(one)
    // The troubles have the other numbers.
    const words = [sendCounts({ ...one, refused: [], untaken: null }), ...troubles].join('; ')
    host.logger[troubles.length === 0 ? 'info' : 'warning'](`${one.label}: ${words}.`)
  }
  return { sends, problems: problem !== null && job.memory.isVital ? [problem] : [] }
}

async function sendTo(
  named: NamedSender,
  earlier: readonly EventLine[],
  idle: string | null,
  view: View,
  { settings, host, outgoing }: Sending,
): Promise<Round> {
  const sender = SENDERS.get(named.to)
  if (sender === undefined) throw new Error(`No receiver is called ${named.to}.`)
  const unsent = idle ?? sender.unsent?.(named.address) ?? null
  if (unsent !== null) return { named, sender, sent: null, unsent }
  const { run } = view
  const origin: Origin = {
    run: run.id,
    version: run.version,
    finishedAt: run.finishedAt,
    repository: host.workflow.repository,
    scope: settings.alertScope,
  }
  const { logger, now, signal, environment } = host
  const tools = { logger, now, signal, post: postOver(environment) }
  const goods = goodsOf(view, earlier, outgoing.to(`what is sent to ${named.label}`))
  return { named, sender, sent: await send(named, sender, goods, origin, tools), unsent }
}

/** Why nothing can be kept for the next run, as a clause; null: it can. */
function whyLost({ settings, hidesIds }: Sending): string | null {
  if (settings.history.store === 'none') return 'no history is kept'
  // Events have ids and names, which a history that everybody can read must not have.
  return hidesIds ? 'everybody can read the history' : null
}

function reportOf(
  { named, sender, sent, unsent }: Round,
  why: string | null,
  problem: string | null,
): SendReport {
  const { name, label } = named
  const { noun } = sender
  if (sent === null) return { name, label, noun, accepted: 0, refused: [], untaken: null, unsent }
  const { accepted, refused, untaken } = sent
  const reason = why ?? (problem === null ? null : 'the history could not be saved')
  return { name, label, noun, accepted, refused, unsent, untaken: untaken && untakenOf(untaken, reason) }
}

function untakenOf({ count, reason, lines }: NonNullable<Sent['untaken']>, why: string | null): Untaken {
  const kept = why === null ? Math.min(lines.length, MOST_UNSENT) : 0
  const lost = lines.length - kept
  const because = lost === 0 ? '' : (why ?? `the history keeps ${withCommas(MOST_UNSENT)} for each receiver`)
  return { count, reason, kept, lost, because }
}
