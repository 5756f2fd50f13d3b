import { cancelledPlan } from '../alert/decide/cancelled-plan.ts'
import { deliverAlerts } from '../alert/channels/pagerduty/deliver.ts'
import { announced, updateLedger } from '../alert/ledger.ts'
import { planAlerts } from '../alert/decide/plan.ts'
import { postOver } from '../alert/channels/pagerduty/post.ts'
import { sentTo } from '../alert/channels/pagerduty/sent-to.ts'
import { sweptAfter } from '../alert/decide/sweep.ts'
import { nextHistory } from '../past/remember.ts'
import { saveHistory } from '../past/store.ts'
import type { Delivery } from '../model/alert.ts'
import { messageOf } from '../model/errors.ts'
import type { History, LoadedHistory } from '../model/history.ts'
import type { Run } from '../model/run.ts'
import type { Settings } from '../model/settings.ts'
import type { AlertReport } from '../report/alert-report.ts'
import { type Job, scanIdentity } from './prologue.ts'
import { count } from '../text/words.ts'

/**
 * Says to PagerDuty what is to be said. What is about to be sent is written down first, and at once afterwards what came
 * of it, so that whatever ends the run, the next one knows of every alert that may be open.
 */
export async function sendAlerts(
  run: Run,
  { loaded, settings, host }: Job,
): Promise<{ alerts: AlertReport; unsaved: string | null }> {
  const { logger, now, signal } = host
  const isLoaded = loaded.status === 'loaded'
  const ledger = isLoaded ? loaded.history.alerts : {}
  const target =
    settings.pagerdutyRoutingKey === null
      ? null
      : sentTo(settings.pagerdutyEndpoint, settings.pagerdutyRoutingKey)
  const unswept = isLoaded ? loaded.history.unswept : null
  const plan =
    run.cancelled === true
      ? cancelledPlan(ledger, target, unswept ?? {})
      : planAlerts(run, ledger, target, unswept)
  const save = (deliveries: readonly Delivery[]): Promise<string | null> => {
    const alerts = updateLedger(ledger, plan, deliveries, { sentTo: target, now: now().toISOString() })
    const accepted = deliveries.flatMap(({ event, outcome }) => (outcome === 'accepted' ? [event] : []))
    const left = sweptAfter(plan.unswept, accepted)
    const scan = scanIdentity(settings, host)
    return remember(
      settings,
      loaded,
      nextHistory({ loaded, run, alerts, unswept: left, scan, now: run.finishedAt }),
    )
  }
  const isSending = target !== null && !settings.dryRun && plan.events.length > 0
  if (isSending) {
    await save(announced(plan))
    logger.info(`Sending ${count(plan.events.length, 'alert event')} to PagerDuty.`)
  }
  const deliveries = await deliverAlerts(plan, {
    routingKey: settings.pagerdutyRoutingKey,
    endpoint: settings.pagerdutyEndpoint,
    dryRun: settings.dryRun,
    post: postOver(host.environment),
    logger,
    now,
    signal,
  })
  return { alerts: { plan, deliveries }, unsaved: await save(deliveries) }
}

/** A history that cannot be written fails the step, but not before the reports are written. Another scan's stays. */
async function remember(
  { history: path }: Settings,
  loaded: LoadedHistory,
  history: History,
): Promise<string | null> {
  if (path === null) return null
  if (loaded.status === 'foreign') return loaded.message
  try {
    await saveHistory(path, history)
    return null
  } catch (error) {
    return messageOf(error)
  }
}
