import { loadFrameworks } from '../rules/compliance/load-frameworks.ts'
import { checkNetwork } from '../settings/check-network.ts'
import type { Settings } from '../model/settings.ts'
import { writeReports } from '../report/write-reports.ts'
import { PAGE_FILE, RESULT_FILE } from '../report/file-names.ts'
import { type View, viewOf, withSends, withWarnings } from '../report/view.ts'
import { attribute } from './attribute.ts'
import { describeRun, type Observed } from './describe-run.ts'
import { withHeartbeat } from './heartbeat.ts'
import type { Host } from './host.ts'
import { maskedRun } from './mask-run.ts'
import { collectShard } from './jobs/collect.ts'
import { mergeShards } from './jobs/merge.ts'
import { planShards } from './jobs/plan.ts'
import { readWhole } from './jobs/whole.ts'
import { unveil } from './unveil.ts'
import { beginJob, clearLeftovers, type Job, resumeJob } from './prologue.ts'
import type { Result, RunResult } from './result.ts'

/**
 * The whole job, as the mode says: one job reads everything, or a plan divides the accounts among jobs that collect, and
 * a merge puts together what they saw. Throws a UserError for what the user has to mend before anything can be read;
 * faults of AWS or of a target of alerts are results.
 */
export async function runJob(settings: Settings, host: Host): Promise<Result> {
  return withHeartbeat(settings, host, async () => {
    for (const note of settings.notes) host.logger.info(note)
    checkNetwork(settings, host.environment)
    await clearLeftovers(settings)
    const result = await doJob(settings, host)
    await host.publish(result)
    // After the report itself, which is long: here a terminal ends.
    if ('view' in result) logWhere(result.view, host)
    for (const sentence of result.outgoing.sentences()) host.logger.warning(sentence)
    return result
  })
}

/** Rules, history and what to watch for; then collect → derive → evaluate, here or in the jobs that a merge follows. */
async function doJob(settings: Settings, host: Host): Promise<Result> {
  const { mode } = settings
  if (mode.name === 'preview') {
    // Loaded only now: scans have no use for it.
    const { previewPullRequest } = await import('./jobs/preview.ts')
    return previewPullRequest(settings, host)
  }
  if (mode.name === 'plan') return planShards(await beginJob(settings, host), mode.shards)
  if (mode.name === 'collect') return collectShard(await resumeJob(settings, host), mode.shard)
  if (mode.name === 'merge') {
    const job = await resumeJob(settings, host)
    return report(job, await mergeShards(job))
  }
  const job = await beginJob(settings, host)
  return report(job, await readWhole(job))
}

/**
 * Compare → ask who did it → alert → send → report. People are paged before anything else is sent, and both before the
 * reports are written, so that these can say what became of it. The history is saved as soon as the alerts are sent.
 */
async function report(veiled: Job, observed: Observed): Promise<RunResult> {
  // Loaded only now: the first request does not wait for what is done about the results.
  const [{ sendAlerts }, { keepIssues }, { sendGoods }] = await Promise.all([
    import('./alert.ts'),
    import('./issues.ts'),
    import('./send.ts'),
  ])
  const job = unveil(veiled, observed)
  const { outgoing } = job
  const { logger } = job.host
  const run = maskedRun(await attribute(describeRun(job, observed, loadFrameworks()), job), job.privacy)
  const warn = (warning: string): void => {
    if (job.host.publishesWarnings !== true) logger.warning(warning)
  }
  for (const warning of run.warnings) warn(warning)
  const { alerts, unsaved, leftOut, keep } = await sendAlerts(run, job)
  // A cache is nothing to rely on: it may not even be the user's wish. What was asked for has to be kept.
  const isProblem = unsaved !== null && job.memory.isVital
  const problems = [...(isProblem ? [unsaved] : []), ...observed.unwritten]
  const isNote = unsaved !== null && !isProblem && unsaved !== run.past.message
  const notes = [...(isNote ? [unsaved] : []), ...(leftOut === null ? [] : [leftOut])]
  for (const note of notes) warn(note)
  const whole = notes.length === 0 ? run : { ...run, warnings: [...run.warnings, ...notes] }
  const found = viewOf(whole, alerts, problems)
  const ofIssues = await keepIssues(found, job)
  for (const warning of ofIssues) warn(warning)
  const known = withWarnings(found, ofIssues)
  const { view, sentences } = await writeReports(
    withSends(known, await sendGoods(known, job, keep)),
    outgoing,
  )
  for (const sentence of sentences) logger.warning(sentence)
  return { view, failure: view.failure, outgoing }
}

function logWhere({ missing, run }: View, { logger }: Host): void {
  if (missing.length > 0) return
  logger.info(
    `The report is in ${run.settings.reportDir}: ${PAGE_FILE} for people, ${RESULT_FILE} for programs.`,
  )
}
