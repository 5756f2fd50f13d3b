import type { Json } from '../../../model/json.ts'
import { MalformedAnswer } from '../client/failure.ts'
import type { Property } from './property.ts'
import { isRecord } from './value-path.ts'

/** What the reader adds to a thing, under `Made`: see KindSource.asThing. */
export function made(listed: unknown, members: Readonly<Record<string, string>>): unknown {
  return { ...(isRecord(listed) ? listed : {}), Made: members }
}

/** Each thing with the last part of its ARN as `Made.Name`, for services that tell no name: `arn:aws:sns:…:alarms`. */
export function namedByArn(member: string): (listed: unknown) => unknown {
  return (listed) => {
    const arn = isRecord(listed) ? listed[member] : undefined
    return typeof arn === 'string' ? made(listed, { Name: lastPart(arn, ':') }) : listed
  }
}

/** The text after the last of the separators. */
export function lastPart(text: string, separator: string): string {
  return text.slice(text.lastIndexOf(separator) + 1)
}

/** A text that a list of AWS's holds by itself. Throws a MalformedAnswer for anything else. */
export function listedText(listed: unknown, list: string): string {
  if (typeof listed === 'string' && listed !== '') return listed
  throw new MalformedAnswer(`a member of ${list} is no text`)
}

const KEY_ARN = /^arn:[\w-]+:kms:[\w-]+:\d{12}:key\/([\w-]+)$/
const KEY_ID = /^(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The id of the KMS key that AWS names by its ARN or its id; none where it names it by an alias. */
export function keyId(read: Property): Property {
  return {
    ...read,
    read: (source) => keyIdIn(read.read(source)),
  }
}

function keyIdIn(value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  return KEY_ARN.exec(value)?.[1] ?? (KEY_ID.test(value) ? value : undefined)
}
