import type { JsonObject } from '../model/json.ts'
import { CONFIG_INPUTS, configKeyOf, holdsVariable } from './config-inputs.ts'
import { helpOf } from './input.ts'
import { type InputName, specOf } from './inputs.ts'
import { enumerate } from '../text/words.ts'

/** Marks in schema/config.json what is made from the table of inputs. */
const MARK = 'An input: its entry in the table of inputs says what it is.'

/** The keys of the inputs that may stand in the configuration file. */
export function inputProperties(): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(CONFIG_INPUTS.map((name) => [configKeyOf(name), propertyOf(name)]))
}

export function isOfInput(property: object): boolean {
  return '$comment' in property && property.$comment === MARK
}

function propertyOf(name: InputName): JsonObject {
  const description = helpOf(specOf(name))
  if (!holdsVariable(name)) return { $comment: MARK, description, ...valueOf(name) }
  return {
    $comment: MARK,
    title: 'the name of an environment variable',
    description: `The environment variable that holds this: ${description}`,
    $ref: '#/$defs/variable',
  }
}

function valueOf(name: InputName): JsonObject {
  const { list, type, parse, default: usual } = specOf(name)
  const fallback = usual === '' ? {} : { default: usual }
  if (list === true) return { ...listOrText(), ...fallback }
  if (type === 'boolean') return { title: 'true or false without quotes', type, default: usual === 'true' }
  if (type === 'number') return { title: 'a number without quotes', type, default: Number(usual) }
  if (parse.choices !== undefined)
    return { title: enumerate(parse.choices, 'or'), enum: parse.choices, ...fallback }
  return { title: 'a text', ...TEXT, ...fallback }
}

const TEXT = { type: 'string', pattern: '\\S' } as const

/** Apart, so that a list is not compared with a text. */
function listOrText(): JsonObject {
  const title = 'a list, or a text with commas between entries'
  return {
    if: { type: 'array' },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: { title, type: 'array', minItems: 1, items: { title: 'a text', ...TEXT } },
    else: { title, ...TEXT },
  }
}
