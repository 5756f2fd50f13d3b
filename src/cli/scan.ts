import { resolve } from 'node:path'
import { openHost } from '../host/open-host.ts'
import type { Logger } from '../model/logger.ts'
import { renderResult } from '../report/formats/result-file.ts'
import { SHOWN } from '../report/shown.ts'
import type { Host } from '../run/host.ts'
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
  const logger = terminalLogger(process.stderr, environment)
  const host = openHost({
    logger,
    environment,
    publish: publishTo(logger, options),
    publishesWarnings: options.json !== true,
  })
  const result = await runJob(settings, host)
  host.release()
  if (result.failure === null) return EXIT.good
  logger.error(result.failure)
  return 'view' in result && result.view.failsByViolations ? EXIT.violations : EXIT.incomplete
}

/** The result goes to standard output, as text or as JSON. */
function publishTo(logger: Logger, { json = false }: ScanOptions): Host['publish'] {
  return async (result) => {
    if ('view' in result) {
      if (result.view.run.settings.checkRun)
        logger.info('No check run is written: only the action writes one, in a workflow.')
      if (!json) printSeverities(SHOWN.terminal(result.view))
      else for (const part of renderResult(result.view)) process.stdout.write(jsonForLog(part))
      return
    }
    logger.info(result.line)
    if (json) printJson(result.outputs)
  }
}

function optionOf(name: InputName, options: ScanOptions, environment: NodeJS.ProcessEnv): string {
  const secret = MASKED_INPUTS.includes(name) ? environment[secretVariable(name)] : undefined
  return inputGiven(name, options) ?? secret ?? ''
}
