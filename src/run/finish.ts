import { cancelledPlan } from '../alert/decide/cancelled-plan.ts'
import { deliverAlerts } from '../alert/channels/pagerduty/deliver.ts'
import { announced, updateLedger } from '../alert/ledger.ts'
import { planAlerts } from '../alert/decide/plan.ts'
import { postOver } from '../alert/channels/pagerduty/post.ts'
import { sentTo } from '../alert/channels/pagerduty/sent-to.ts'
import { sweptAfter } from '../alert/decide/sweep.ts'
import { idleRuleWarnings } from '../evaluate/idle-rules.ts'
import { scanFrom } from '../host/github/links.ts'
import { leftToOwners } from '../evaluate/left-to-owners.ts'
import { settle } from '../evaluate/settle.ts'
import { compareWithHistory } from '../past/compare.ts'
import type { Presence } from '../past/presence.ts'
import { misreadSettings, pastWarnings } from '../past/misread.ts'
import { nextHistory } from '../past/remember.ts'
import { saveHistory } from '../past/store.ts'
import type { Delivery } from '../model/alert.ts'
import type { Framework } from '../model/compliance.ts'
import { messageOf } from '../model/errors.ts'
import type { History, LoadedHistory } from '../model/history.ts'
import type { Run } from '../model/run.ts'
import type { ScanResult } from '../model/scan.ts'
import type { Settings } from '../model/settings.ts'
import type { AlertReport } from '../report/alert-report.ts'
import { failureOf } from '../report/failure.ts'
import { writeReports } from '../report/write-reports.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { assessCompliance } from '../rules/compliance/assess.ts'
import type { JobTools } from './tools.ts'
import { accountParameters } from '../settings/account-parameters.ts'
import { CLOUD } from '../clouds/clouds.ts'
import { settingsWarnings } from '../accounts/warnings.ts'
import { count } from '../text/words.ts'
import { VERSION } from '../text/version.ts'

export interface JobResult {
  readonly run: Run
  readonly alerts: AlertReport
  /** Names of files of the report that could not be written. */
  readonly missing: readonly string[]
  /** Why the step fails; null where it does not. */
  readonly failure: string | null
}

/** Everything that a run came to know, however many jobs read it. */
export interface FinishedScan {
  readonly settings: Settings
  readonly tools: JobTools
  readonly startedAt: Date
  readonly rules: readonly CompiledRule[]
  /** About the rules. */
  readonly warnings: readonly string[]
  readonly frameworks: readonly Framework[]
  readonly loaded: LoadedHistory
  readonly presence: Presence
  readonly scan: ScanResult
  /** Sentences about files that could not be written. */
  readonly unwritten: readonly string[]
}

/**
 * Compare → alert → report. People are paged before the reports are written, so that a report can say what became of
 * the alerts, and the history is saved as soon as they are sent.
 */
export async function finishJob(finished: FinishedScan): Promise<JobResult> {
  const { tools } = finished
  const run = describeRun(finished)
  for (const warning of run.warnings) tools.logger.warning(warning)
  const { alerts, unsaved } = await alert(run, finished)
  const unwritten = await writeReports(run, alerts, { directory: run.settings.reportDir })
  for (const sentence of unwritten.sentences) tools.logger.warning(sentence)
  if (unwritten.names.length === 0) tools.logger.info(`The report is in ${run.settings.reportDir}.`)
  const causes = [failureOf(run, alerts), unsaved, ...finished.unwritten, ...unwritten.sentences]
  const missing = unwritten.names
  return { run, alerts, missing, failure: causes.filter((cause) => cause !== null).join(' ') || null }
}

function describeRun(finished: FinishedScan): Run {
  const { settings, tools, startedAt, rules, warnings, frameworks, loaded, presence } = finished
  const scan = settle(finished.scan)
  const finishedAt = tools.now().toISOString()
  const { violations, shared, ...seen } = scan
  const enabled = rules.map(({ rule }) => rule)
  const compared = compareWithHistory({
    ...seen,
    violations,
    loaded,
    rules: enabled,
    settings,
    presence,
    now: finishedAt,
  })
  return Object.freeze({
    ...seen,
    ...compared,
    leftToOwners: leftToOwners(shared, scan.accounts),
    id: tools.runId,
    startedAt: startedAt.toISOString(),
    finishedAt,
    version: VERSION,
    settings,
    links: tools.links,
    ...(tools.signal.aborted ? { cancelled: true as const } : {}),
    rules: enabled,
    warnings: [
      ...warnings,
      ...finished.unwritten,
      ...settingsWarnings(settings, scan, CLOUD.regions),
      ...pastWarnings({ ...seen, ...compared, settings, startedAt }),
      ...idleRuleWarnings({ ...seen, rules: enabled }),
    ],
    misread: misreadSettings({ ...seen, ...compared, settings }),
    compliance: assessCompliance(
      frameworks,
      { ...seen, ...compared, rules: enabled },
      Object.values(accountParameters(settings.perAccount)),
    ),
  })
}

/**
 * Says to PagerDuty what is to be said. What is about to be sent is written down first, and at once afterwards what came
 * of it, so that whatever ends the run, the next one knows of every alert that may be open.
 */
async function alert(
  run: Run,
  { loaded, settings, tools }: FinishedScan,
): Promise<{ alerts: AlertReport; unsaved: string | null }> {
  const { logger, now, signal } = tools
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
    const scan = scanFrom(tools.environment, settings.alertScope)
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
    post: postOver(tools.environment),
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
