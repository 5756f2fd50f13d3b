/** What docs/config.md says of the keys of the configuration file, from its schema and the table of inputs. */
import schema from '../schema/config.json' with { type: 'json' }
import { CONFIG_INPUTS, configKeyOf, holdsVariable } from '../src/settings/config-inputs.ts'
import { isOfInput } from '../src/settings/config-input-schema.ts'
import { type InputName, specOf } from '../src/settings/inputs.ts'
import { enumerate } from '../src/text/words.ts'
import { table } from './markdown-table.ts'
import { code, plain, prose } from './markdown-text.ts'

interface Property {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
}

/** The keys that inputs have as well, with what they hold. */
export function configInputs(): string {
  const rows = CONFIG_INPUTS.map((name) => {
    const { help, default: usual } = specOf(name)
    return [code(configKeyOf(name)), holds(name), usual === '' ? '' : code(usual), help]
  })
  return table(['key', 'holds', 'default', 'meaning'], rows)
}

function holds(name: InputName): string {
  const { list, type, parse } = specOf(name)
  if (holdsVariable(name)) return 'the name of an environment variable'
  if (list === true) return 'a list or a text'
  if (type !== undefined) return type === 'boolean' ? '`true` or `false`' : 'a number'
  return parse.choices === undefined ? 'a text' : enumerate(parse.choices.map(code), 'or')
}

/** The others. */
export function ownKeys(): string {
  return keys(Object.entries(schema.properties).filter(([, property]) => !isOfInput(property)))
}

/** Those of an entry of accounts. */
export function accountKeys(): string {
  return keys(Object.entries(schema.$defs.account.then.properties))
}

function keys(properties: readonly (readonly [string, Property])[]): string {
  const rows = properties.map(([key, property]) => [
    code(key),
    titleOf(property),
    prose(property.description ?? ''),
  ])
  return table(['key', 'holds', 'meaning'], rows)
}

function titleOf({ title, $ref = '' }: Property): string {
  const definitions: Readonly<Record<string, Property & { readonly then?: Property }>> = schema.$defs
  const definition = definitions[$ref.replace('#/$defs/', '')]
  return plain(title ?? definition?.then?.title ?? definition?.title ?? 'anything')
}
