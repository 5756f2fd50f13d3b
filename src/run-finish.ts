import { cancelledPlan } from './alert/cancelled-plan.ts'
import { deliverAlerts } from './alert/deliver.ts'
import { updateLedger } from './alert/ledger.ts'
import { planAlerts } from './alert/plan.ts'
import { postOver } from './alert/post.ts'
import { sentTo } from './alert/sent-to.ts'
import { idleRuleWarnings } from './evaluate/idle-rules.ts'
import { leftToOwners } from './evaluate/left-to-owners.ts'
import { settle } from './evaluate/settle.ts'
import { compareWithHistory } from './history/compare.ts'
import type { Presence } from './history/presence.ts'
import { nextHistory } from './history/remember.ts'
import { saveHistory } from './history/store.ts'
import type { Framework } from './model/compliance.ts'
import { messageOf } from './model/errors.ts'
import type { History, LoadedHistory } from './model/history.ts'
import type { Run } from './model/run.ts'
import type { ScanResult } from './model/scan.ts'
import type { Settings } from './model/settings.ts'
import type { AlertReport } from './report/alert-report.ts'
import { failureOf } from './report/failure.ts'
import { writeReports } from './report/write-reports.ts'
import type { CompiledRule } from './rules/compiled-rule.ts'
import { assessCompliance } from './rules/compliance/assess.ts'
import type { JobTools } from './run-tools.ts'
import { accountParameters } from './settings/account-parameters.ts'
import { settingsWarnings } from './settings/warnings.ts'
import { count } from './text/words.ts'
import { VERSION } from './version.ts'

export interface JobResult {
  readonly run: Run
  readonly alerts: AlertReport
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
}

/**
 * Compare → alert → report. People are paged before the reports are written, so that a report can say what became of
 * the alerts, and the history is saved as soon as they are sent.
 */
export async function finishJob(finished: FinishedScan): Promise<JobResult> {
  const { loaded, tools } = finished
  const run = describeRun(finished)
  for (const warning of run.warnings) tools.logger.warning(warning)
  const { alerts, unsaved } = await alert(run, loaded, tools)
  await writeReports(run, alerts, { directory: run.settings.reportDir })
  tools.logger.info(`The report is in ${run.settings.reportDir}.`)
  return {
    run,
    alerts,
    failure: [failureOf(run, alerts), unsaved].filter((cause) => cause !== null).join(' ') || null,
  }
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
      ...settingsWarnings(settings, scan.accounts, scan.leftOut),
      ...idleRuleWarnings({ ...seen, rules: enabled }),
    ],
    compliance: assessCompliance(
      frameworks,
      { ...seen, ...compared, rules: enabled },
      Object.values(accountParameters(settings.perAccount)),
    ),
  })
}

/** Says to PagerDuty what is to be said, and at once writes down for the next run what came of it. */
async function alert(
  run: Run,
  loaded: LoadedHistory,
  { logger, now, signal, environment }: JobTools,
): Promise<{ alerts: AlertReport; unsaved: string | null }> {
  const { settings } = run
  const ledger = loaded.status === 'loaded' ? loaded.history.alerts : {}
  const target =
    settings.pagerdutyRoutingKey === null
      ? null
      : sentTo(settings.pagerdutyEndpoint, settings.pagerdutyRoutingKey)
  const plan = run.cancelled === true ? cancelledPlan(ledger, target) : planAlerts(run, ledger, target)
  if (target !== null && !settings.dryRun && plan.events.length > 0)
    logger.info(`Sending ${count(plan.events.length, 'alert event')} to PagerDuty.`)
  const deliveries = await deliverAlerts(plan, {
    routingKey: settings.pagerdutyRoutingKey,
    endpoint: settings.pagerdutyEndpoint,
    dryRun: settings.dryRun,
    post: postOver(environment),
    logger,
    now,
    signal,
  })
  const entries = updateLedger(ledger, plan, deliveries, { sentTo: target, now: now().toISOString() })
  const unsaved = await remember(
    settings.history,
    nextHistory({ loaded, run, alerts: entries, now: run.finishedAt }),
  )
  return { alerts: { plan, deliveries }, unsaved }
}

/** A history that cannot be written fails the step, but not before the reports are written. */
async function remember(path: string | null, history: History): Promise<string | null> {
  if (path === null) return null
  try {
    await saveHistory(path, history)
    return null
  } catch (error) {
    return messageOf(error)
  }
}
