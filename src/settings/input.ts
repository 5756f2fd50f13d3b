import type { Mode } from '../model/mode.ts'
import { SEVERITIES, type Threshold } from '../model/severity.ts'
import { enumerate } from '../text/words.ts'
import { BOOLEANS, parseBoolean, parseChoice, parseDecimal, parseInteger } from './values.ts'

/** In the order of docs/inputs.md. */
export const GROUPS = [
  'What is read',
  'Rules',
  'What fails the step',
  'Reports and history',
  'Alerts',
  'Large estates',
] as const

/** A job of a run that is divided. */
export type JobName = Exclude<Mode['name'], 'run' | 'preview'>

/** What a user may say in a workflow, in a terminal's options, and of all jobs of a divided run at once. */
export interface Input<T> {
  readonly group: (typeof GROUPS)[number]
  /** An empty value always means the default: the runner fills in action.yml's, a terminal does not. */
  readonly default: string
  /** What holds in a terminal instead. */
  readonly terminalDefault?: string
  /** What action.yml says instead: an expression, which only a workflow can evaluate. */
  readonly workflowDefault?: string
  /** Throws a UserError with what was received and what is expected. */
  readonly parse: Parse<T>
  /** What a workflow may write without quotes; text unless said. */
  readonly type?: 'boolean' | 'number'
  /** Takes several entries, one per line or comma-separated (parseList); a terminal takes the option several times, too. */
  readonly list?: true
  /**
   * `masked`: never printed, and a mask in the log before anything else. `kept`: a secret to a workflow that hands it on,
   * but no mask, which would hide every word like it.
   */
  readonly secret?: 'masked' | 'kept'
  /**
   * How it may stand in the configuration file, over which inputs win; absent: not at all. `value`: as its type says, but of
   * a masked secret the name of an environment variable; `own`: in words of the file (schema/config.json), which may say more
   * than the input.
   */
  readonly file?: 'value' | 'own'
  /**
   * Which jobs of a divided run take it: `agreed` are what all of them have to have alike, since it decides what is read
   * and what is found in it. What no job takes, the reusable workflow says itself.
   */
  readonly jobs: 'agreed' | readonly JobName[]
  /** For action.yml, docs/inputs.md and the CLI: what it is, in Markdown without links. Choices need not be in it (helpOf). */
  readonly help: string
}

interface Parse<T> {
  /** @param text without blanks around it; the default where nothing was given */
  (text: string, place: InputPlace): T
  /** All that it takes, where that can be said in words. */
  readonly choices?: readonly string[]
}

export interface InputPlace {
  /** The input's name, for sentences. */
  readonly name: string
  /** Absolute path where relative paths start. */
  readonly workspace: string
}

export const asWritten: Parse<string> = (text) => text

export const boolean: Parse<boolean> = among(BOOLEANS, (text, { name }) => parseBoolean(name, text))

/** Null where nothing is said. */
export const optionalBoolean: Parse<boolean | null> = among(BOOLEANS, (text, { name }) =>
  text === '' ? null : parseBoolean(name, text),
)

/** Null where nothing is said. */
export function optionalOneOf<T extends string>(...choices: readonly T[]): Parse<T | null> {
  return among(choices, (text, { name }) => (text === '' ? null : parseChoice(name, text, choices)))
}

export function oneOf<T extends string>(...choices: readonly T[]): Parse<T> {
  return among(choices, (text, { name }) => parseChoice(name, text, choices))
}

function among<T>(choices: readonly string[], parse: Parse<T>): Parse<T> {
  return Object.assign(parse, { choices })
}

export const threshold: Parse<Threshold> = oneOf(...SEVERITIES, 'none')

export function integer(min: number, max: number): Parse<number> {
  return (text, { name }) => parseInteger(name, text, min, max)
}

export function decimal(max: number): Parse<number> {
  return (text, { name }) => parseDecimal(name, text, max)
}

/** What it is, and its choices where that does not name them. */
export function helpOf({ help, parse: { choices = [] }, type }: Input<unknown>): string {
  const words = choices.map((choice) => `\`${choice}\``)
  if (type === 'boolean' || words.every((word) => help.includes(word))) return help
  return `${help} One of ${enumerate(words, 'or')}.`
}
