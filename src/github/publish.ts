import * as core from '@actions/core'
import type { Run } from '../model/run.ts'
import type { AlertReport } from '../report/alert-report.ts'
import { listAnnotations } from '../report/annotations.ts'
import { buildOutputs } from '../report/outputs.ts'
import { renderSummary } from '../report/summary.ts'
import { annotate } from './annotate.ts'
import { logLine } from '../text/log-line.ts'

/** What a workflow shows of a run: annotations, outputs and the job summary. */
export async function publish(run: Run, alerts: AlertReport): Promise<void> {
  annotate(listAnnotations(run))
  for (const [name, value] of Object.entries(buildOutputs(run, alerts))) core.setOutput(name, value)
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(renderSummary(run, alerts)).write()
  else core.info(logLine('GITHUB_STEP_SUMMARY is not set: no job summary is written.'))
}
