import * as core from '@actions/core'
import { messageOf } from '../../model/errors.ts'
import { shownOf } from '../../report/shown.ts'
import type { Result, StepResult } from '../../run/result.ts'
import { annotate } from './annotate.ts'
import { publishCheckRun } from './publish-check-run.ts'
import { logLine } from '../../text/log-line.ts'

/**
 * What a workflow shows: annotations, outputs, the job summary and, where it is asked for, a check run; of a job that reports
 * nothing a line, which is also the log's. What the runner's files or GitHub do not take is reported in a warning each: the
 * run's own verdict stands.
 */
export async function publish(result: Result, environment: NodeJS.ProcessEnv): Promise<void> {
  if ('view' in result) {
    const shown = shownOf(result.view, result.outgoing)
    annotate(shown.annotations())
    await write(shown.outputs(), shown.summary())
    await publishCheckRun(result.view.run, shown, environment)
    return
  }
  const { outputs, line, summary } = result.outgoing.to('what the step shows').value(shownBy(result))
  core.info(logLine(line))
  await write(outputs, summary)
}

function shownBy({
  outputs,
  line,
  summary = `${line}\n`,
}: StepResult): Required<Pick<StepResult, 'outputs' | 'line' | 'summary'>> {
  return { outputs, line, summary }
}

async function write(outputs: Readonly<Record<string, string>>, summary: string): Promise<void> {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  } catch (error) {
    core.warning(
      logLine(`The outputs of this step are missing: GITHUB_OUTPUT cannot be written (${messageOf(error)}).`),
    )
  }
  if (!process.env['GITHUB_STEP_SUMMARY']) {
    core.info(logLine('GITHUB_STEP_SUMMARY is not set: no job summary is written.'))
    return
  }
  try {
    await core.summary.addRaw(summary).write()
  } catch (error) {
    core.warning(
      logLine(`The job summary is missing: GITHUB_STEP_SUMMARY cannot be written (${messageOf(error)}).`),
    )
  }
}
