import { logLine } from '../text/log-line.ts'
import { visible } from '../text/visible.ts'

/** The gate to wherever standard output and standard error lead: a runner obeys what it finds in them. */
export function outputLine(line: string, environment: NodeJS.ProcessEnv): string {
  return isRunner(environment) ? logLine(line) : visible(line)
}

export function isRunner(environment: NodeJS.ProcessEnv): boolean {
  return environment['GITHUB_ACTIONS'] === 'true'
}
