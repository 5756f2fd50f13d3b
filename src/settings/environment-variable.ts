import { UserError } from '../model/errors.ts'

/** An integration key of PagerDuty, which may pass for a name. */
const LIKE_A_KEY = /^(?=.*\d)[a-z0-9]{32}$/i

/** Where the same settings run with another environment, there may be nothing wrong. */
export class UnsetVariable extends UserError {}

/** What the variable holds that the configuration file names; null: it is not set. */
export function variableValue(variable: string, environment: NodeJS.ProcessEnv): string | null {
  return environment[variable]?.trim() || null
}

/** What is wrong where the variable is needed and not set. `at`: its key, with file and line. */
export function unsetVariable(variable: string, at: string): UserError {
  return LIKE_A_KEY.test(variable)
    ? new UserError(
        `${at}: received what looks like a key itself, expected the name of the environment variable that holds it.`,
      )
    : new UnsetVariable(
        `${at}: the environment variable ${variable} is not set; give it to the step under env, or send nothing (dry-run).`,
      )
}
