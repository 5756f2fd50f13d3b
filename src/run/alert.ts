import { alert } from '../alert/alert.ts'
import { postOver } from '../net/post.ts'
import { leftOutSentence } from '../past/format/fit.ts'
import { nextHistory } from '../past/remember.ts'
import { saveHistory } from '../past/store.ts'
import type { AlertReport } from '../model/alert.ts'
import { messageOf } from '../model/errors.ts'
import type { History, LoadedHistory } from '../model/history.ts'
import type { Run } from '../model/run.ts'
import type { Settings } from '../model/settings.ts'
import { type Job, scanIdentity } from './prologue.ts'

/** Sends the alerts, and writes the history before and after: see alert(). */
export async function sendAlerts(
  run: Run,
  { loaded, settings, host }: Job,
): Promise<{ alerts: AlertReport; unsaved: string | null; leftOut: string | null }> {
  const { logger, now, signal, environment } = host
  const scan = scanIdentity(settings, host)
  const ledgers = loaded.status === 'loaded' ? loaded.history.ledgers : null
  let leftOut: string | null = null
  const { report, unsaved } = await alert(run, ledgers, {
    logger,
    now,
    signal,
    post: postOver(environment),
    save: (next) => {
      const history = nextHistory({ loaded, run, ledgers: next, scan, now: run.finishedAt })
      leftOut = settings.history === null ? null : leftOutSentence('this', history.leftOut)
      return remember(settings, loaded, history)
    },
  })
  return { alerts: report, unsaved, leftOut }
}

/**
 * A history that cannot be written fails the step, but not before the reports are written. Another scan's stays, and a
 * later version's.
 */
async function remember(
  { history: path }: Settings,
  loaded: LoadedHistory,
  history: History,
): Promise<string | null> {
  if (path === null) return null
  if (loaded.status === 'foreign' || loaded.status === 'newer') return loaded.message
  try {
    await saveHistory(path, history)
    return null
  } catch (error) {
    return messageOf(error)
  }
}
