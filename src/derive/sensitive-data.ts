import type { Derived, DerivedProperty } from '../model/derived-property.ts'
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { type Kind, needOf, type ValueType } from '../model/kind.ts'
import type { Resource } from '../model/resource.ts'
import { type DetectedIn, SENSITIVE_CLASSES, type Told } from '../model/sensitive.ts'
import { maskedParts } from '../sensitive/masked-text.ts'
import { between } from './between.ts'
import { sensitiveWords } from './sensitive-words.ts'

/** A property of every kind. */
export const SENSITIVE_DATA = 'sensitive_data'

/** Whether a need, or what a gap is about, is what a kind holds of sensitive data (see needOf). */
export function isOfSensitiveData(need: string): boolean {
  return need.endsWith(`.${SENSITIVE_DATA}`)
}

const ITEM: ValueType = {
  type: 'object',
  properties: {
    class: { type: 'string', values: SENSITIVE_CLASSES },
    form: { type: 'string' },
    path: { type: 'string' },
    confidence: { type: 'float' },
    masked: { type: 'string' },
    fingerprint: { type: 'string' },
  },
}

export const SENSITIVE_DATA_TYPE: ValueType = { type: 'array', items: ITEM }

export const SENSITIVE_DATA_DESCRIPTION =
  'Personal data and secrets in the texts that were read of the resource (tags with their keys, names, descriptions, policies, user data), never the text itself: an item for each with its class, its form where that says more, the path of the property or tag that holds it, how certain it is (confidence, 0–1), a masked form, and a fingerprint that is the same wherever the same text stands.'

/** What holds the texts that are looked at is the resource itself, so that it asks for nothing beside it. */
export function sensitiveDataOf(kind: Kind): DerivedProperty {
  const isOfAccount = kind.level === 'account' || kind.bases.includes('account')
  return {
    kind: kind.name,
    name: SENSITIVE_DATA,
    ...(isOfAccount ? { level: 'account' } : {}),
    type: SENSITIVE_DATA_TYPE,
    description: SENSITIVE_DATA_DESCRIPTION,
    because: ['class', 'form', 'path', 'masked', 'fingerprint'],
    say: sensitiveWords,
    from: [],
    // A text that was lost leaves open what it holds, and nothing about the others.
    ofItself: [],
    prepare: (scope) => {
      const { detector, fingerprints, told } = scope
      const lost = scope.lostOf(kind.name)
      return (resource) => {
        const found = detector
          .inValue(withoutRepeats(resource))
          .map((one) => itemOf(one, fingerprints.of(one.class, one.text)))
        const before = isOfAccount ? maskedBefore(resource.name, told) : []
        return withUnread([...before, ...found], kind, unreadTexts(resource, kind, lost))
      }
    },
  }
}

type Item = Pick<DetectedIn, 'class' | 'form' | 'path' | 'confidence' | 'masked'>

function itemOf({ class: of, form, path, confidence, masked }: Item, fingerprint: string): JsonObject {
  const what = form === '' ? {} : { form }
  const same = fingerprint === '' ? {} : { fingerprint }
  return { class: of, ...what, path, confidence, masked, ...same }
}

/** What the name of an account held before the plan of a divided run masked it: the job that reads the account has no other. */
function maskedBefore(name: string, told: Told): readonly JsonObject[] {
  return maskedParts(name).flatMap(({ class: of, form, masked, fingerprint }) => {
    const known = told[fingerprint] ?? { form, confidence: UNTOLD }
    return of === null ? [] : [itemOf({ class: of, masked, path: 'name', ...known }, fingerprint)]
  })
}

/** Of what somebody wrote as masks are written: e-mail addresses have as much. */
const UNTOLD = 0.9

/** AWS makes ids, or they are the name or the ARN; most names come from a tag or end the ARN. */
function withoutRepeats({ reported }: Resource): JsonObject {
  const { id: _, name = null, arn = null, ...others } = reported
  const tags = reported['tags']
  const isTag = isJsonObject(tags) && tags['Name'] === name
  const isInArn = typeof arn === 'string' && typeof name === 'string' && arn.endsWith(name)
  return { ...(isTag ? {} : { name }), ...(isInArn ? {} : { arn }), ...others }
}

/** Where texts stand that were not read of the resource, as in DetectedIn, with `*` for what is not known of the place. */
function unreadTexts(
  { reported, unread = [] }: Resource,
  kind: Kind,
  lost: readonly string[],
): readonly string[] {
  const own = [...unread, ...lost.filter((name) => reported[name] === undefined)]
  return [...new Set(own.flatMap((path) => textsAt(kind, path)))]
}

/** What was not read may hold anything. */
function withUnread(found: readonly JsonObject[], kind: Kind, paths: readonly string[]): Derived {
  const possible = paths.flatMap((path) =>
    SENSITIVE_CLASSES.map((one): Json => ({ class: one, path, confidence: 1, masked: '' })),
  )
  const missing = paths.map((path) => {
    const [name = ''] = path.split(/[.[]/, 1)
    return kind.costly?.[name] === undefined ? kind.name : needOf(kind.name, name)
  })
  return between(found, [...found, ...possible], [...new Set(missing)])
}

/** The texts in the property at the path that no closed set gives. What a kind does not declare is its edges. */
export function textsAt({ properties }: Kind, path: string): readonly string[] {
  const [name = '', ...inner] = path.split('.')
  const type = properties[name]
  return type === undefined ? [] : textsIn(inner.reduce(memberOf, type), path)
}

function memberOf(type: ValueType, name: string): ValueType {
  if (type.type === 'array') return memberOf(type.items, name)
  if (type.type === 'map') return type.values
  return (type.type === 'object' ? type.properties[name] : undefined) ?? { type: 'any' }
}

function textsIn(type: ValueType, path: string): readonly string[] {
  if (type.type === 'array') return textsIn(type.items, `${path}[*]`)
  if (type.type === 'map') return [`${path}.*`]
  if (type.type === 'object')
    return Object.entries(type.properties).flatMap(([name, one]) => textsIn(one, `${path}.${name}`))
  const isText = type.type === 'any' || (type.type === 'string' && !('values' in type))
  return isText ? [path] : []
}
