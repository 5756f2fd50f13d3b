import { resolve } from 'node:path'
import { openHost } from '../host/open-host.ts'
import type { Logger } from '../model/logger.ts'
import { shownOf } from '../report/shown.ts'
import type { Result } from '../run/result.ts'
import { runJob } from '../run/run.ts'
import { type InputName, MASKED_INPUTS } from '../settings/inputs.ts'
import { readSettings } from '../settings/read-settings.ts'
import { EXIT } from './exit.ts'
import { inputGiven, type ScanOptions, secretVariable } from './options.ts'
import { jsonForLog, printJson, printSeverities } from './print.ts'
import { terminalLogger } from '../host/terminal-logger.ts'

/** The whole job in a terminal. Gives the exit code. */
export async function scanCommand(options: ScanOptions, environment: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings((name) => optionOf(name, options, environment), resolve('.'), environment, {
    isTerminal: true,
  })
  const host = openHost(settings, {
    logger: terminalLogger(process.stderr, environment),
    environment,
    publish: (result) => publish(result, host.logger, options),
    publishesWarnings: options.json !== true,
  })
  const result = await runJob(settings, host)
  host.release()
  if (result.failure === null) return EXIT.good
  host.logger.error(result.failure)
  return 'view' in result && result.view.failsByViolations ? EXIT.violations : EXIT.incomplete
}

/** The result goes to standard output, as text or as JSON. */
async function publish(result: Result, logger: Logger, { json = false }: ScanOptions): Promise<void> {
  if (!('view' in result)) {
    logger.info(result.line)
    if (json) printJson(result.outgoing.to('standard output').value(result.outputs))
    return
  }
  if (result.view.run.settings.checkRun)
    logger.info('No check run is written: only the action writes one, in a workflow.')
  const shown = shownOf(result.view, result.outgoing)
  if (!json) printSeverities(shown.terminal())
  else for (const part of shown.json()) process.stdout.write(jsonForLog(part))
}

function optionOf(name: InputName, options: ScanOptions, environment: NodeJS.ProcessEnv): string {
  const secret = MASKED_INPUTS.includes(name) ? environment[secretVariable(name)] : undefined
  return inputGiven(name, options) ?? secret ?? ''
}
