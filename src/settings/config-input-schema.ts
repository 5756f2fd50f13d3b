import type { JsonObject } from '../model/json.ts'
import { CONFIG_INPUTS, configKeyOf, holdsVariable } from './config-inputs.ts'
import { type InputName, specOf } from './inputs.ts'

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
  const { help } = specOf(name)
  if (holdsVariable(name)) {
    const title = 'the name of an environment variable'
    return {
      $comment: MARK,
      title,
      description: `The environment variable that holds this: ${help}`,
      $ref: '#/$defs/variable',
    }
  }
  return { $comment: MARK, description: help, ...valueOf(name) }
}

function valueOf(name: InputName): JsonObject {
  const { file, type, default: usual } = specOf(name)
  if (file === 'list') {
    const text = { type: 'string', pattern: '\\S' }
    const title = 'a list, or a text with commas between entries'
    const items = { title: 'a text', ...text }
    return {
      if: { type: 'array' },
      then: { title, type: 'array', minItems: 1, items },
      else: { title, ...text },
      ...(usual === '' ? {} : { default: usual }),
    }
  }
  if (type === 'boolean') return { title: 'true or false without quotes', type, default: usual === 'true' }
  if (type === 'number') return { title: 'a number without quotes', type, default: Number(usual) }
  return { title: 'a text', type: 'string', pattern: '\\S', ...(usual === '' ? {} : { default: usual }) }
}
