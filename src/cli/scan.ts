import { resolve } from 'node:path'
import { watchSignals } from '../host/cancellation.ts'
import { linksFrom, runIdFrom } from '../host/github/links.ts'
import { buildResult, serializeResult } from '../report/formats/result-file.ts'
import { failsByViolations } from '../report/failure.ts'
import { renderText } from '../report/formats/terminal/text-report.ts'
import { runMode } from '../run/modes.ts'
import type { InputName } from '../settings/inputs.ts'
import { readSettings } from '../settings/read-settings.ts'
import { EXIT } from './exit.ts'
import { inputGiven, type ScanOptions } from './options.ts'
import { jsonForLog, print, printJson } from './print.ts'
import { terminalLogger } from '../host/terminal-logger.ts'

const ROUTING_KEY_VARIABLE = 'CLOUD_BASELINE_PAGERDUTY_ROUTING_KEY'

/** The whole job in a terminal. Gives the exit code. */
export async function scanCommand(options: ScanOptions, environment: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings((name) => optionOf(name, options, environment), resolve('.'))
  const logger = terminalLogger(process.stderr, environment)
  const cancellation = watchSignals(logger)
  const result = await runMode(settings, {
    logger,
    now: currentTime,
    environment,
    links: linksFrom(environment),
    runId: runIdFrom(environment, currentTime()),
    signal: cancellation.signal,
  })
  if (!('run' in result)) {
    cancellation.release()
    logger.info(result.line)
    if (options.json) printJson(result.outputs)
    if (result.failure === null) return EXIT.good
    logger.error(result.failure)
    return EXIT.incomplete
  }
  const { run, alerts, failure } = result
  if (options.json)
    for (const part of serializeResult(buildResult(run, alerts))) process.stdout.write(jsonForLog(part))
  else print(renderText(run, alerts))
  cancellation.release()
  if (failure === null) return EXIT.good
  logger.error(failure)
  return failsByViolations(run) ? EXIT.violations : EXIT.incomplete
}

function currentTime(): Date {
  return new Date()
}

/** A secret on the command line is seen by everybody on the machine, so the key may come from the environment. */
function optionOf(name: InputName, options: ScanOptions, environment: NodeJS.ProcessEnv): string {
  const key = name === 'pagerduty-routing-key' ? environment[ROUTING_KEY_VARIABLE] : undefined
  return inputGiven(name, options) ?? key ?? ''
}
