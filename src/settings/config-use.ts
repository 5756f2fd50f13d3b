import { type ConfigInput, holdsVariable } from './config-inputs.ts'
import type { ReadInput } from './inputs.ts'
import { BRANCH } from './history-value.ts'
import { parseList } from './values.ts'
import { enumerate } from '../text/words.ts'

/** Which inputs of the configuration file hold, and what the log says of the others. */
interface InUse {
  readonly used: readonly ConfigInput[]
  readonly notes: readonly string[]
}

/**
 * What is given wins over the file. Outside of a workflow nothing is read from or written to a history that only a workflow has:
 * whoever tries the file in a terminal is no scan.
 * @param terminal the environment of a terminal; null: this is a workflow's step
 */
export function inputsInUse(
  inputs: readonly ConfigInput[],
  given: ReadInput,
  terminal: NodeJS.ProcessEnv | null,
): InUse {
  const open = inputs.filter(({ name }) => given(name).trim() === '')
  const overruled = inputs.filter((input) => !open.includes(input) && saysOtherwise(input, given))
  const foreign = open.filter((input) => terminal !== null && isForWorkflows(input, terminal))
  const notes = [
    ...(overruled.length === 0
      ? []
      : [
          `${keysOf(overruled)}: not used, since ${overruled.length === 1 ? 'the input says' : 'inputs say'} otherwise.`,
        ]),
    ...foreign.map(
      (input) =>
        `${keysOf([input])}: not used in a terminal, so no history is kept; the option --history says where.`,
    ),
  ]
  return { used: open.filter((input) => !foreign.includes(input)), notes }
}

/** Secrets are not compared. */
function saysOtherwise({ name, text }: ConfigInput, given: ReadInput): boolean {
  return holdsVariable(name) || parseList(given(name)).join('\n') !== parseList(text).join('\n')
}

function isForWorkflows({ name, text }: ConfigInput, environment: NodeJS.ProcessEnv): boolean {
  if (name !== 'history') return false
  return text === 'cache' || (text.startsWith(BRANCH) && !environment['GITHUB_REPOSITORY'])
}

function keysOf(inputs: readonly ConfigInput[]): string {
  return enumerate(inputs.map(({ key, place }) => `${key} (${place})`))
}
