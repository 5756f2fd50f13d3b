import schema from '../../schema/config.json' with { type: 'json' }
import type { Declaration, Field } from '../alert/channels/declaration.ts'
import type { JsonObject } from '../model/json.ts'
import { enumerate } from '../text/words.ts'
import { inputProperties, isOfInput } from './config-input-schema.ts'
import { isOfSender, senderDefinitions } from './config-send-schema.ts'

const SUFFIX = '-target'

/**
 * schema/config.json with what the table says of inputs, these channels declare about targets and senders about receivers:
 * `npm run docs` writes it into the file.
 */
export function configSchema(channels: readonly Declaration[]): object {
  const names = channels.map(({ name }) => name)
  const { targets, alerts, send, ...own } = schema.properties
  return {
    ...schema,
    properties: {
      ...Object.fromEntries(Object.entries(own).filter(([, property]) => !isOfInput(property))),
      ...inputProperties(),
      targets: {
        ...targets,
        description: `Where alerts can go besides the targets of the inputs, which are called ${enumerate(names)}. Keys and addresses stand in environment variables of the step.`,
      },
      alerts,
      send,
    },
    $defs: definitionsOf(channels),
  }
}

/** Those of targets stand in the place of those that the file has. */
function definitionsOf(channels: readonly Declaration[]): Readonly<Record<string, unknown>> {
  const definitions: Record<string, unknown> = {}
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (name.endsWith(SUFFIX) || isOfSender(name)) continue
    definitions[name] = name === 'target' ? anyTarget(channels) : definition
    if (name !== 'target') continue
    for (const channel of channels) definitions[`${channel.name}${SUFFIX}`] = targetOf(channel)
  }
  return { ...definitions, ...senderDefinitions() }
}

function anyTarget(channels: readonly Declaration[]): JsonObject {
  const names = channels.map(({ name }) => name)
  return {
    title: 'a target with its channel',
    type: 'object',
    required: ['channel'],
    properties: { channel: { title: enumerate(names, 'or'), enum: names } },
    allOf: names.map((name) => ({
      if: { required: ['channel'], properties: { channel: { const: name } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
      then: { $ref: `#/$defs/${name}${SUFFIX}` },
    })),
  }
}

function targetOf({ name, title, fields }: Declaration): JsonObject {
  const all = Object.values(fields)
  return {
    title,
    type: 'object',
    additionalProperties: false,
    required: ['channel', ...all.filter(({ required }) => required).map(({ key }) => key)],
    properties: {
      channel: { const: name },
      ...Object.fromEntries(all.map((field) => [field.key, valueOf(field)] as const)),
    },
  }
}

function valueOf({ holds, title, description }: Field): JsonObject {
  if (holds === 'value') return { title: title ?? 'a value', description, type: 'string' }
  return { $ref: '#/$defs/variable', title: title ?? 'the name of an environment variable', description }
}
