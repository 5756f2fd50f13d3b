import { DECLARED } from '../alert/channels/declared.ts'
import { UserError } from '../model/errors.ts'
import type { RuleProblem } from '../rules/load/problem.ts'
import { namedTargets } from './alert-targets.ts'
import { readConfig } from './config-file.ts'
import { UnsetVariable } from './environment-variable.ts'
import { namedSenders } from './senders.ts'

/**
 * What is wrong with the receivers and targets of the configuration file, as far as it shows without sending anything. That a
 * variable is not set here is a warning: it may be where the scan runs. Throws a UserError where the file does not load.
 * @param config as the input
 */
export function sendingProblems(
  config: string,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): readonly RuleProblem[] {
  const { send, targets } = readConfig(config, workspace)
  return [
    ...targets.map((target) => ({
      place: target.place,
      resolve: (isSending: boolean) => namedTargets([target], DECLARED, [], environment, isSending),
    })),
    ...send.map((sender) => ({
      place: sender.place,
      resolve: (isSending: boolean) => namedSenders([sender], environment, isSending),
    })),
  ].flatMap(({ place, resolve }) => {
    const first = errorOf(() => resolve(true))
    if (first === null) return []
    if (!(first instanceof UnsetVariable)) return problemOf('error', place, first)
    const warning = problemOf('warning', place, first)
    // What stands in the file itself can be looked at all the same.
    const other = errorOf(() => resolve(false))
    return other === null ? warning : [warning, problemOf('error', place, other)]
  })
}

function errorOf(work: () => unknown): UserError | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** @param place `file:line`, with which most of these errors begin */
function problemOf(level: RuleProblem['level'], place: string, { message }: UserError): RuleProblem {
  const colon = place.lastIndexOf(':')
  return {
    file: place.slice(0, colon),
    line: Number(place.slice(colon + 1)),
    level,
    message: message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message,
    excerpt: null,
  }
}
