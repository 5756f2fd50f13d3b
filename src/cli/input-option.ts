import { InvalidArgumentError, Option } from 'commander'
import type { Input } from '../settings/input.ts'
import { type InputName, specOf } from '../settings/inputs.ts'
import { enumerate } from '../text/words.ts'
import { secretVariable } from './options.ts'
import { USUAL_INVENTORY } from './usual-inventory.ts'

/** Commander keeps the last of several values, and says nothing of the others. */
export function once(value: string, before: string | undefined): string {
  if (before === undefined) return value
  throw new InvalidArgumentError('It is given twice, expected once.')
}

/** A list (parseList): several values of the option are one list, as if there were a line for each. */
export function joined(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before}\n${value}`
}

interface Place {
  /** Whether the words behind a list are its entries, as a shell makes them of a pattern. */
  readonly several: boolean
}

/** The option of an input, with what the table says of it. */
export function optionFor(name: InputName, { several }: Place = { several: false }): Option {
  const input = specOf(name)
  const { help, default: usual, terminalDefault: value = usual, group, secret, list = false, type } = input
  const { choices = [] } = input.parse
  const notes = [
    ...(choices.length === 0 || type === 'boolean' ? [] : [enumerate(choices, 'or')]),
    ...(value === '' ? [] : [`default: ${value}`]),
  ]
  const description = [
    help.replaceAll('`', '"'),
    ...(notes.length === 0 ? [] : [`(${notes.join('; ')})`]),
    ...(secret === 'masked' ? [`Better in the environment, as ${secretVariable(name)}.`] : []),
  ].join(' ')
  const option = new Option(`--${name} ${placeholder(input, several)}`, description)
    .argParser(list ? joined : once)
    .helpGroup(`${group}:`)
  return type === 'boolean' ? option.preset('true') : option
}

/** What stands behind the option: a boolean alone means true. */
function placeholder({ type, list, parse: { choices } }: Input<unknown>, several: boolean): string {
  if (type === 'boolean') return '[boolean]'
  if (type === 'number') return '<number>'
  if (list === true) return several ? '<list...>' : '<list>'
  return choices === undefined ? '<text>' : '<word>'
}

/** The operands of commands that are about some rules. */
export const SELECTION_WORDS =
  'files, folders and globs of rules, ids of rules that ship, "default" for all that ship, "!id" to leave one out (default: those of the config file, or "default")'

/** What a command looks into. A shell may fill in a glob, so that several names follow it. */
export function inventoriesOption(): Option {
  return new Option(
    '--inventory <files...>',
    `inventories that a scan wrote (inventory.ndjson.gz), all parts of a divided run among them; globs, too (default: ${USUAL_INVENTORY} if it is there)`,
  )
}
