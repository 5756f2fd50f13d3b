import type { JsonObject } from '../model/json.ts'
import type { Declaration, Field } from '../send/declaration.ts'
import { SENDERS_DECLARED } from '../send/declared.ts'
import { enumerate } from '../text/words.ts'

const ANY = 'receiver'
const SUFFIX = `-${ANY}`

/** Whether a definition of schema/config.json is one of these. */
export function isOfSender(name: string): boolean {
  return name === ANY || name.endsWith(SUFFIX)
}

/** What schema/config.json says of an entry of `send`. */
export function senderDefinitions(
  declared: readonly Declaration[] = SENDERS_DECLARED,
): Readonly<Record<string, JsonObject>> {
  const names = declared.map(({ name }) => name)
  const any: JsonObject = {
    title: 'a receiver with what it is (to)',
    type: 'object',
    required: ['to'],
    properties: { to: { title: enumerate(names, 'or'), enum: names } },
    allOf: names.map((name) => ({
      if: { required: ['to'], properties: { to: { const: name } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
      then: { $ref: `#/$defs/${name}${SUFFIX}` },
    })),
  }
  return Object.fromEntries([
    [ANY, any],
    ...declared.map((one) => [`${one.name}${SUFFIX}`, definitionOf(one)] as const),
  ])
}

function definitionOf({ name, title, fields }: Declaration): JsonObject {
  const all = Object.values(fields)
  const required = all.flatMap((field) =>
    field.required && field.key !== null && field.holds !== 'either' ? [field.key] : [],
  )
  return {
    title,
    type: 'object',
    additionalProperties: false,
    required: ['to', ...required],
    properties: { to: { const: name }, ...Object.fromEntries(all.flatMap(propertiesOf)) },
  }
}

function propertiesOf({ key, holds, title = 'a text', description }: Field): readonly [string, JsonObject][] {
  if (key === null) return []
  const value: JsonObject = { title, description, type: 'string', pattern: '\\S' }
  if (holds === 'value') return [[key, value]]
  if (holds === 'variable') return [[key, variableOf(description)]]
  return [
    [key, value],
    [
      `${key}-from`,
      variableOf(`In place of ${key}: the variable that holds it, which then is shown nowhere.`),
    ],
  ]
}

function variableOf(description: string): JsonObject {
  return { $ref: '#/$defs/variable', title: 'the name of an environment variable', description }
}
