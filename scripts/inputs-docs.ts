/** What action.yml, the reusable workflow and docs/inputs.md say of inputs, from the table in src/settings/inputs.ts. */
import { dump } from 'js-yaml'
import { GROUPS, helpOf, type Input, type JobName } from '../src/settings/input.ts'
import { table } from './markdown-table.ts'

/** By name. */
export type Inputs = Readonly<Record<string, Input<unknown>>>

/** The entries of `inputs:` in action.yml. */
export function actionInputs(inputs: Inputs): string {
  return grouped(
    inputs,
    (input) => ({
      description: descriptionOf(input),
      ...(input.file === undefined ? { default: defaultOf(input) } : {}),
    }),
    2,
  )
}

/** The inputs of a workflow that hands them on; secrets have a place of their own. */
export function workflowInputs(inputs: Inputs): string {
  const handed = pick(inputs, ({ jobs, secret }) => jobs.length > 0 && secret === undefined)
  return grouped(
    handed,
    (input) => {
      const { type = 'string', default: value, file } = input
      const description = descriptionOf(input)
      // What was not given has to be told from every value, so that the file may say it.
      if (file !== undefined) return { description, type: 'string', default: '' }
      return { description, type, default: type === 'string' ? value : typedDefault(value) }
    },
    6,
  )
}

/** GitHub knows no empty boolean: one of which nothing is said is false. */
function typedDefault(value: string): unknown {
  return value === '' ? false : (JSON.parse(value) as unknown)
}

export function workflowSecrets(inputs: Inputs): string {
  const handed = pick(inputs, ({ jobs, secret }) => jobs.length > 0 && secret !== undefined)
  return indented(
    dump(
      mapped(handed, (input) => ({ description: helpOf(input) })),
      FORMAT,
    ),
    6,
  )
}

/** What one of the jobs hands to the action. */
export function handedTo(job: JobName, inputs: Inputs): string {
  const taken = pick(inputs, ({ jobs }) => jobs === 'agreed' || jobs.includes(job))
  const lines = Object.entries(taken).map(
    ([name, { secret }]) => `${name}: \${{ ${secret === undefined ? 'inputs' : 'secrets'}.${name} }}`,
  )
  return indented(lines.join('\n'), 10)
}

/** A table for each group, below its heading. */
export function inputTables(inputs: Inputs): string {
  return GROUPS.flatMap((group) => {
    const rows = Object.entries(pick(inputs, (input) => input.group === group)).map(([name, input]) => [
      `\`${name}\``,
      code(defaultOf(input)),
      helpOf(input),
    ])
    return rows.length === 0 ? [] : [`### ${group}`, table(['input', 'default', 'meaning'], rows)]
  }).join('\n\n')
}

/**
 * The runner fills in a default that action.yml gives as if somebody had given it: where the configuration file may say
 * something, the description gives it.
 */
function descriptionOf(input: Input<unknown>): string {
  const { file, secret, default: value } = input
  const help = helpOf(input)
  if (file !== 'value' || secret !== undefined) return help
  return `${help} Default: that of the config file${value === '' ? '' : `, else \`${value}\``}.`
}

/** What a workflow gets that says nothing. */
function defaultOf({ default: value, workflowDefault }: Input<unknown>): string {
  return workflowDefault ?? value
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

const FORMAT = { lineWidth: -1 }

function grouped(inputs: Inputs, say: (input: Input<unknown>) => object, indent: number): string {
  const blocks = GROUPS.flatMap((group) => {
    const entries = mapped(
      pick(inputs, (input) => input.group === group),
      say,
    )
    return Object.keys(entries).length === 0 ? [] : [`# ${group}\n${dump(entries, FORMAT)}`]
  })
  return indented(blocks.join('\n'), indent)
}

function pick(inputs: Inputs, isMeant: (input: Input<unknown>) => boolean): Inputs {
  return Object.fromEntries(Object.entries(inputs).filter(([, input]) => isMeant(input)))
}

function mapped(inputs: Inputs, say: (input: Input<unknown>) => object): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, say(input)]))
}

function indented(text: string, by: number): string {
  return text.trimEnd().replace(/^(?=.)/gm, ' '.repeat(by))
}
