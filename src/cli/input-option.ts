import { InvalidArgumentError, Option } from 'commander'
import { type InputName, specOf } from '../settings/inputs.ts'
import { secretVariable } from './options.ts'
import { USUAL_INVENTORY } from './usual-inventory.ts'

/** Commander keeps the last of several values, and says nothing of the others. */
export function once(value: string, before: string | undefined): string {
  if (before === undefined) return value
  throw new InvalidArgumentError('It is given twice, expected once; lists take commas between entries.')
}

export function optionFor(name: InputName): Option {
  const { help, default: usual, terminalDefault: value = usual, group, secret } = specOf(name)
  const notes = [
    ...(value === '' ? [] : [`(default: ${value})`]),
    ...(secret === 'masked' ? [`Better in the environment, as ${secretVariable(name)}.`] : []),
  ]
  const description = [help.replaceAll('`', '"'), ...notes].join(' ')
  return new Option(`--${name} <value>`, description).argParser(once).helpGroup(`${group}:`)
}

/** What a command looks into. A shell may fill in a glob, so that several names follow it. */
export function inventoriesOption(): Option {
  return new Option(
    '--inventory <files...>',
    `inventories that a scan wrote (inventory.ndjson.gz), all parts of a divided run among them; globs, too (default: ${USUAL_INVENTORY} if it is there)`,
  )
}
