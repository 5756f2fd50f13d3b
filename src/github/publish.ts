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
  await write(buildOutputs(run, alerts), renderSummary(run, alerts))
}

/** The same of a job that reports nothing: a line, which is also the log's. */
export async function publishStep(outputs: Readonly<Record<string, string>>, line: string): Promise<void> {
  core.info(logLine(line))
  await write(outputs, `${line}\n`)
}

async function write(outputs: Readonly<Record<string, string>>, summary: string): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(summary).write()
  else core.info(logLine('GITHUB_STEP_SUMMARY is not set: no job summary is written.'))
}
