import { join } from 'node:path'
import { deliverAlerts } from './alert/deliver.ts'
import { updateLedger } from './alert/ledger.ts'
import { planAlerts } from './alert/plan.ts'
import { sentTo } from './alert/sent-to.ts'
import { collectAws } from './collect/aws/collect.ts'
import { AWS_KINDS } from './collect/aws/kinds.ts'
import { InventoryWriter } from './collect/inventory-writer.ts'
import { CrossScopeEvaluation } from './evaluate/cross-scope.ts'
import { evaluateScope } from './evaluate/evaluate-scope.ts'
import { compareWithHistory } from './history/compare.ts'
import { type Presence, watchPresence } from './history/presence.ts'
import { nextHistory } from './history/remember.ts'
import { loadHistory, saveHistory } from './history/store.ts'
import type { Framework } from './model/compliance.ts'
import { messageOf } from './model/errors.ts'
import type { History, LoadedHistory } from './model/history.ts'
import type { Logger } from './model/logger.ts'
import type { Run, RunLinks } from './model/run.ts'
import type { Settings } from './model/settings.ts'
import type { AlertReport } from './report/alert-report.ts'
import { failureOf } from './report/failure.ts'
import { writeReports } from './report/write-reports.ts'
import type { CompiledRule } from './rules/compiled-rule.ts'
import { assessCompliance } from './rules/compliance/assess.ts'
import { loadFrameworks } from './rules/compliance/load-frameworks.ts'
import { loadRules } from './rules/load.ts'
import { neededKinds } from './rules/needed-kinds.ts'
import { RunTally, type TallyResult } from './run-tally.ts'
import { settingsWarnings } from './settings/warnings.ts'
import { count } from './text/words.ts'
import { VERSION } from './version.ts'

export const INVENTORY_FILE = 'inventory.ndjson.gz'

/** What the host (a runner, a terminal) brings. */
export interface JobTools {
  readonly logger: Logger
  readonly now: () => Date
  readonly environment: NodeJS.ProcessEnv
  readonly links: RunLinks
  readonly runId: string
}

export interface JobResult {
  readonly run: Run
  readonly alerts: AlertReport
  /** Why the step fails; null where it does not. */
  readonly failure: string | null
}

/**
 * The whole job: settings → collect → evaluate → compare → alert → report. People are paged before the reports are
 * written, so that a report can say what became of the alerts, and the history is saved as soon as they are sent.
 * Throws a UserError for what the user has to mend before anything can be read; faults of AWS or PagerDuty are results.
 */
export async function runJob(settings: Settings, tools: JobTools): Promise<JobResult> {
  const { logger } = tools
  const startedAt = tools.now()
  const { rules, warnings } = loadRules(settings.rules, {
    workspace: settings.workspace,
    model: AWS_KINDS,
    now: startedAt,
    parameters: settings.parameters,
    examples: 'own',
  })
  const frameworks = loadFrameworks()
  const loaded = await loadHistory(settings.history)
  if (loaded.status !== 'loaded' && loaded.status !== 'none') logger.warning(loaded.message)
  logger.info(`Checking ${count(rules.length, 'rule')}.`)

  const presence = watchPresence(loaded)
  const scan = await logger.group('Reading AWS', () =>
    readAndEvaluate(settings, rules, presence, startedAt, tools),
  )
  const run = describeRun({ settings, tools, startedAt, rules, warnings, frameworks, loaded, presence, scan })
  for (const warning of run.warnings) logger.warning(warning)
  const { alerts, unsaved } = await alert(run, loaded, tools)
  await writeReports(run, alerts, { directory: settings.reportDir })
  return {
    run,
    alerts,
    failure: [failureOf(run, alerts), unsaved].filter((cause) => cause !== null).join(' ') || null,
  }
}

/** Scopes stream through: read, written to the inventory, evaluated, counted and forgotten. */
async function readAndEvaluate(
  settings: Settings,
  rules: readonly CompiledRule[],
  presence: Presence,
  startedAt: Date,
  { logger, now, environment, runId }: JobTools,
): Promise<TallyResult> {
  const inventory = await InventoryWriter.create(join(settings.reportDir, INVENTORY_FILE), {
    run: runId,
    at: startedAt.toISOString(),
  })
  try {
    const tally = new RunTally(settings)
    const crossScope = new CrossScopeEvaluation(rules)
    const signal = AbortSignal.timeout(settings.timeoutMinutes * 60_000)
    const request = { ...settings, kinds: neededKinds(rules) }
    for await (const scope of collectAws(request, { logger, signal, now, environment })) {
      await inventory.write(scope)
      for (const resource of scope.resources) presence.saw(resource)
      const account = tally.account(scope.account)
      const content = { ...scope, account, above: tally.accountItself(scope) }
      tally.addScope(scope)
      tally.addResult(evaluateScope(rules, content))
      crossScope.add(content)
    }
    tally.addResult(crossScope.finish())
    await inventory.close()
    return tally.result()
  } catch (error) {
    await inventory.discard()
    throw error
  }
}

interface RunParts {
  readonly settings: Settings
  readonly tools: JobTools
  readonly startedAt: Date
  readonly rules: readonly CompiledRule[]
  readonly warnings: readonly string[]
  readonly frameworks: readonly Framework[]
  readonly loaded: LoadedHistory
  readonly presence: Presence
  readonly scan: TallyResult
}

function describeRun(parts: RunParts): Run {
  const { settings, tools, startedAt, rules, warnings, frameworks, loaded, presence, scan } = parts
  const finishedAt = tools.now().toISOString()
  const { violations, ...seen } = scan
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
    id: tools.runId,
    startedAt: startedAt.toISOString(),
    finishedAt,
    version: VERSION,
    settings,
    links: tools.links,
    rules: enabled,
    warnings: [...warnings, ...settingsWarnings(settings, scan.accounts)],
    compliance: assessCompliance(frameworks, { ...seen, ...compared, rules: enabled }),
  })
}

/** Says to PagerDuty what is to be said, and at once writes down for the next run what came of it. */
async function alert(
  run: Run,
  loaded: LoadedHistory,
  { logger, now }: JobTools,
): Promise<{ alerts: AlertReport; unsaved: string | null }> {
  const { settings } = run
  const ledger = loaded.status === 'loaded' ? loaded.history.alerts : {}
  const target =
    settings.pagerdutyRoutingKey === null
      ? null
      : sentTo(settings.pagerdutyEndpoint, settings.pagerdutyRoutingKey)
  const plan = planAlerts(run, ledger, target)
  const deliveries = await deliverAlerts(plan, {
    routingKey: settings.pagerdutyRoutingKey,
    endpoint: settings.pagerdutyEndpoint,
    dryRun: settings.dryRun,
    logger,
    now,
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
