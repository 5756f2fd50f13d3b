import { KINDS } from '../../clouds/clouds.ts'
import type { AttributeChange } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Kind } from '../../model/kind.ts'
import { rootOf, viewOf, type ChangedResource } from '../../rules/change/view.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { enumerate, some } from '../../text/words.ts'

/** Changes that a sentence names: who wants all of them finds them in the report. */
const MOST = 3
const LONGEST = 120
/** Members of an item that has no words of its own. */
const MOST_MEMBERS = 4

const HAPPENED = { added: 'was added', removed: 'was removed', changed: 'was changed' } as const

/**
 * What changed in one sentence for people, without a full stop: `ingress TCP 22 from 0.0.0.0/0 was added`,
 * `ebs_encryption_by_default was true and is false`, `it was removed`.
 */
export function changeSentence(changed: ChangedResource, attributes: readonly AttributeChange[]): string {
  const kind = KINDS.get((changed.after ?? changed.before)?.resource.kind ?? '')
  const phrases = new Set(attributes.map((attribute) => phraseOf(changed, attribute, kind)))
  return some([...phrases], MOST)
}

function phraseOf(changed: ChangedResource, attribute: AttributeChange, kind: Kind | undefined): string {
  const { operation, path, before, after } = attribute
  if (path === '') return `it ${HAPPENED[operation]}`
  const property = rootOf(attribute)
  const name = kind?.compared?.called?.[property] ?? property
  const was = operation === 'added' ? '' : saidOf(changed, attribute, 'before', kind)
  const is = operation === 'removed' ? '' : saidOf(changed, attribute, 'after', kind)
  if (operation !== 'changed' && was !== is) return `${name} ${is === '' ? was : is} ${HAPPENED[operation]}`
  if (was !== '' && is !== '' && was !== is) return `${name} ${was} became ${is}`
  const where = [name, ...path.split('/').slice(1).map(unescaped)].join(' ')
  if (operation === 'changed') return `${where} was ${textOf(before)} and is ${textOf(after)}`
  const value = operation === 'added' ? after : before
  if (isScalar(value) && !isItem(changed, attribute))
    return operation === 'added'
      ? `${where} was set to ${textOf(value)}`
      : `${where}, ${textOf(value)}, was removed`
  return `${where} ${textOf(value)} ${HAPPENED[operation]}`
}

/** In the words of the kind, where it has some for the property: what of it is gone, or new. */
function saidOf(
  changed: ChangedResource,
  attribute: AttributeChange,
  side: 'before' | 'after',
  kind: Kind | undefined,
): string {
  const property = rootOf(attribute)
  const say = kind?.say?.[property]
  if (say === undefined || changed.before === null || changed.after === null) return ''
  const value = viewOf(changed, attribute)[side]?.reported[property]
  if (!Array.isArray(value) || value.length === 0) return ''
  return say((value as readonly Json[]).flatMap((item, index) => evidenceOf(item, `${property}[${index}]`)))
}

function evidenceOf(value: Json, path: string): readonly Evidence[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => evidenceOf(item, `${path}[${index}]`))
  if (!isJsonObject(value)) return [{ path, value }]
  return Object.entries(value).flatMap(([name, inner]) => evidenceOf(inner, `${path}.${name}`))
}

/** Whether the value is an item of a list: it was added to the list, and the list not set to it. */
function isItem({ before, after }: ChangedResource, { path }: AttributeChange): boolean {
  const states = [before, after].flatMap((state) => state?.normalised.value[path] ?? [])
  return !path.includes('/') && states.some((value) => Array.isArray(value))
}

function isScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null
}

function textOf(value: Json): string {
  if (typeof value === 'string' && value !== '' && !/\s/.test(value)) return limitCodePoints(value, LONGEST)
  if (!isJsonObject(value)) return limitCodePoints(JSON.stringify(value), LONGEST)
  return limitCodePoints(membersOf(value), LONGEST)
}

/** What an item says of itself, in a few of its members. */
function membersOf(item: JsonObject): string {
  const scalars = Object.entries(item).filter(([, value]) => isScalar(value))
  if (scalars.length === 0) return JSON.stringify(item)
  return enumerate(scalars.slice(0, MOST_MEMBERS).map(([name, value]) => `${name} ${textOf(value)}`))
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
