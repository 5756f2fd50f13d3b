import { resolve } from 'node:path'
import { linksFrom, runIdFrom } from '../github/links.ts'
import { buildResult, serializeResult } from '../report/result-file.ts'
import { failsByViolations } from '../report/failure.ts'
import { renderText } from '../report/text-report.ts'
import { runJob } from '../run.ts'
import type { InputName } from '../settings/inputs.ts'
import { readSettings } from '../settings/read-settings.ts'
import { EXIT } from './exit.ts'
import type { ScanOptions } from './options.ts'
import { terminalLogger } from './terminal-logger.ts'

const ROUTING_KEY_VARIABLE = 'CLOUD_BASELINE_PAGERDUTY_ROUTING_KEY'

/** The whole job in a terminal. Gives the exit code. */
export async function scanCommand(options: ScanOptions, environment: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings((name) => optionOf(name, options, environment), resolve('.'))
  const { run, alerts, failure } = await runJob(settings, {
    logger: terminalLogger,
    now: currentTime,
    environment,
    links: linksFrom(environment),
    runId: runIdFrom(environment, currentTime()),
  })
  if (options.json) for (const part of serializeResult(buildResult(run, alerts))) process.stdout.write(part)
  else process.stdout.write(renderText(run, alerts))
  if (failure === null) return EXIT.good
  terminalLogger.error(failure)
  return failsByViolations(run) ? EXIT.violations : EXIT.incomplete
}

function currentTime(): Date {
  return new Date()
}

/** A secret on the command line is seen by everybody on the machine, so the key may come from the environment. */
function optionOf(name: InputName, options: ScanOptions, environment: NodeJS.ProcessEnv): string {
  const given = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
  if (typeof given === 'string') return given
  return name === 'pagerduty-routing-key' ? (environment[ROUTING_KEY_VARIABLE] ?? '') : ''
}
