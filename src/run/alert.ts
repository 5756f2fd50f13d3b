import { alert } from '../alert/alert.ts'
import { postOver } from '../net/post.ts'
import { leftOutSentence } from '../past/format/fit.ts'
import type { AlertReport } from '../model/alert.ts'
import type { History, Ledgers, Unsent } from '../model/history.ts'
import type { SafeRun } from '../model/run.ts'
import type { Safe } from '../model/safe.ts'
import type { Veil } from '../past/pseudonyms/veil.ts'
import { nextHistory } from '../past/remember.ts'
import { pointOf } from '../report/trend.ts'
import { type Job, scanIdentity } from './prologue.ts'

export interface Alerted {
  readonly alerts: AlertReport
  readonly unsaved: string | null
  readonly leftOut: string | null
  /** Writes the history once more, with what receivers did not take. Gives a sentence where it could not be saved. */
  readonly keep: (unsent: Unsent) => Promise<string | null>
}

/**
 * Sends the alerts, and writes the history before and after: see alert(). Where every save leaves something behind for
 * good, such as a commit, it is written before the end only where alerts are to be opened that it does not know.
 */
export async function sendAlerts(
  run: SafeRun,
  { loaded, memory, veil, settings, host, planned, manner, outgoing }: Job & { readonly veil: Veil },
): Promise<Alerted> {
  const { logger, now, signal, environment } = host
  const scan = scanIdentity(settings, host)
  const ledgers = loaded.status === 'loaded' ? loaded.history.ledgers : null
  let known = alertsOf(ledgers ?? {})
  let last = ledgers ?? {}
  const historyWith = (next: Ledgers, unsent: Unsent | undefined): Safe<History> => {
    const more = {
      ...(unsent === undefined ? {} : { unsent }),
      ...(planned.key === undefined ? {} : { privacyKey: planned.key }),
      masking: manner,
    }
    const point = pointOf(run)
    const history = nextHistory({ loaded, run, ledgers: next, scan, now: run.finishedAt, point, ...more })
    // A key and a digest are to look like nothing: by chance they might look like something.
    const { privacyKey, masking, ...others } = history
    return {
      ...outgoing.to('the history').value(others),
      ...(privacyKey === undefined ? {} : { privacyKey }),
      ...(masking === undefined ? {} : { masking }),
    }
  }
  let leftOut: string | null = null
  const { report, unsaved } = await alert(run, ledgers, {
    logger,
    now,
    signal,
    post: postOver(environment),
    outgoing,
    save: async (next, isLast) => {
      const alerts = alertsOf(next)
      if (memory.isCostly && !isLast && [...alerts].every((one) => known.has(one))) return null
      last = next
      const history = historyWith(next, loaded.status === 'loaded' ? loaded.history.unsent : undefined)
      leftOut = settings.history.store === 'none' ? null : leftOutSentence('this', history.leftOut)
      const problem = await memory.save(history, veil)
      if (problem === null) known = alerts
      return problem
    },
  })
  return { alerts: report, unsaved, leftOut, keep: (unsent) => memory.save(historyWith(last, unsent), veil) }
}

/** By target and key. An alert that was ever announced may be open. */
function alertsOf(ledgers: Ledgers): ReadonlySet<string> {
  return new Set(
    Object.entries(ledgers).flatMap(([place, { alerts }]) =>
      Object.keys(alerts).map((key) => `${place} ${key}`),
    ),
  )
}
