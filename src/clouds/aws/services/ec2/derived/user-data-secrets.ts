import type { JsonObject } from '../../../../../model/json.ts'
import { needOf, type ValueType } from '../../../../../model/kind.ts'
import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { memberOf, textOf } from '../../../../../text/members.ts'
import { findSecrets, type Secret } from '../../../../../sensitive/credentials/find-secrets.ts'
import { passedOverIn } from '../../../../../sensitive/credentials/unpacked.ts'
import { INSTANCE } from '../../../../../network/path/presence.ts'

const MEMBERS: Readonly<Record<string, ValueType>> = {
  form: { type: 'string' },
  line: { type: 'int' },
  key: { type: 'string' },
}

const WHAT =
  'What looks like a secret in the user data, never the secret itself: an item for each with its form, such as "private key" or "value assigned to the name of a secret", its line, and the name that it is assigned to (key). Packed parts of the user data (MIME parts, Base64, gzip) are searched too; line says where the part begins.'

const UNREAD: JsonObject = { form: 'unread', line: 0 }

/** As sentences name what a value depends on. */
const PACKED = 'what is packed in the user data'

const TEMPLATE = 'aws_ec2_launch_template'
const USER_DATA = needOf(INSTANCE, 'instance_user_data')

export const INSTANCE_USER_DATA_SECRETS: DerivedProperty = {
  kind: INSTANCE,
  name: 'user_data_secrets',
  type: { type: 'array', items: { type: 'object', properties: MEMBERS } },
  description: WHAT,
  because: ['line', 'key'],
  from: [USER_DATA],
  prepare: (scope) => {
    const isWhole = scope.isWhole(USER_DATA)
    return ({ reported }) => {
      const text = textOf(reported['instance_user_data'])
      if (text === undefined && !isWhole) return between([], [UNREAD], [USER_DATA])
      return between(secretsIn(text), [...secretsIn(text), ...unpackedIn(text)], [PACKED])
    }
  },
}

/** The versions that a template is started from, by the property that holds each. */
const VERSIONS = [
  ['default', 'launch_template_data'],
  ['latest', 'latest_launch_template_data'],
] as const

export const TEMPLATE_USER_DATA_SECRETS: DerivedProperty = {
  kind: TEMPLATE,
  name: 'user_data_secrets',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: { version: { type: 'string', values: VERSIONS.map(([version]) => version) }, ...MEMBERS },
    },
  },
  description: `${WHAT} version: default or latest.`,
  because: ['version', 'line', 'key'],
  from: [],
  prepare: (scope) => {
    const isWhole = scope.isWhole(TEMPLATE)
    return ({ reported }) => {
      const inEach = (of: (text: string | undefined) => readonly JsonObject[]): JsonObject[] =>
        VERSIONS.flatMap(([version, member]) =>
          of(textOf(memberOf(reported[member], 'user_data'))).map((one) => Object.assign({ version }, one)),
        )
      const found = inEach(secretsIn)
      const packed = inEach(unpackedIn)
      const isUnread = !isWhole && reported['launch_template_data'] === undefined
      const possible = isUnread ? VERSIONS.map(([version]) => Object.assign({ version }, UNREAD)) : []
      const missing = [...(isUnread ? [TEMPLATE] : []), ...(packed.length > 0 ? [PACKED] : [])]
      return between(found, [...found, ...possible, ...packed], missing)
    }
  },
}

function secretsIn(text: string | undefined): JsonObject[] {
  return text === undefined ? [] : findSecrets(text).map(toMembers)
}

/** What swells beyond all measure, is packed in itself again and again, or is an archive, may hold any. */
function unpackedIn(text: string | undefined): readonly JsonObject[] {
  return text === undefined || passedOverIn(text).size === 0 ? [] : [UNREAD]
}

function toMembers({ form, line, key }: Secret): JsonObject {
  return key === undefined ? { form, line } : { form, line, key }
}
