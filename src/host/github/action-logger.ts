import * as core from '@actions/core'
import type { LogPlace } from '../../model/logger.ts'
import { logLine } from '../../text/log-line.ts'

/** The log of a workflow step. Warnings are written as plain lines: annotations are the report's, ten of each at most. */
export const actionLogger: LogPlace = {
  info: (line) => core.info(logLine(line)),
  warning: (line) => core.info(logLine(`Warning: ${line}`)),
  error: (line) => core.info(logLine(`Error: ${line}`)),
  debug: (line) => core.debug(logLine(line)),
  group: (title, work) => core.group(logLine(title), work),
}
