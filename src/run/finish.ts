import { alert } from '../alert/alert.ts'
import { postOver } from '../alert/channels/post.ts'
import { idleRuleWarnings } from '../evaluate/idle-rules.ts'
import { scanFrom } from '../host/github/links.ts'
import { leftToOwners } from '../evaluate/left-to-owners.ts'
import { settle } from '../evaluate/settle.ts'
import { compareWithHistory } from '../past/compare.ts'
import type { Presence } from '../past/presence.ts'
import { misreadSettings, pastWarnings } from '../past/misread.ts'
import { nextHistory } from '../past/remember.ts'
import { saveHistory } from '../past/store.ts'
import type { AlertReport } from '../model/alert.ts'
import type { Framework } from '../model/compliance.ts'
import { messageOf } from '../model/errors.ts'
import type { History, LoadedHistory } from '../model/history.ts'
import type { Run } from '../model/run.ts'
import type { ScanResult } from '../model/scan.ts'
import type { Settings } from '../model/settings.ts'
import { failureOf } from '../report/failure.ts'
import { writeReports } from '../report/write-reports.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { assessCompliance } from '../rules/compliance/assess.ts'
import type { JobTools } from './tools.ts'
import { accountParameters } from '../settings/account-parameters.ts'
import { settingsWarnings } from '../accounts/warnings.ts'
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
  const { alerts, unsaved } = await alertAndRemember(run, finished)
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
      ...settingsWarnings(settings, scan),
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

/** Sends the alerts, and writes the history before and after, so that the next run knows of every alert that may be open. */
async function alertAndRemember(
  run: Run,
  { loaded, settings, tools }: FinishedScan,
): Promise<{ alerts: AlertReport; unsaved: string | null }> {
  const { logger, now, signal, environment } = tools
  const scan = scanFrom(environment, settings.alertScope)
  const { report, unsaved } = await alert(run, loaded.status === 'loaded' ? loaded.history.ledgers : null, {
    logger,
    now,
    signal,
    post: postOver(environment),
    save: (ledgers) =>
      remember(settings, loaded, nextHistory({ loaded, run, ledgers, scan, now: run.finishedAt })),
  })
  return { alerts: report, unsaved }
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
