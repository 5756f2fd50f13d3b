import type { NamedAccount } from '../accounts/account-pattern.ts'
import type { Exception } from '../model/exception.ts'
import type { Resource } from '../model/resource.ts'
import { knownTags } from '../rules/load/known-tags.ts'
import { limitCodePoints } from '../text/limit.ts'
import type { CompiledException } from './compiled-exception.ts'
import { type ExceptionSubject, type Field, namesOf } from './fields.ts'

/** Longer values are cut. */
const LONGEST = 300

/** Whether the entry has the field: one that is left out asks for nothing. */
export function isAsked(name: Field['name'], entry: Exception): boolean {
  if (name === 'where') return entry.where !== null
  if (name === 'tags') return Object.keys(entry.tags).length > 0
  return name === 'rule' || entry[name].length > 0
}

/** What the entry wants, for people. */
export function expectedOf(name: Field['name'], entry: Exception): string {
  if (name === 'where') return entry.where ?? ''
  if (name === 'rule') return entry.rules.join(', ')
  if (name !== 'tags') return entry[name].join(', ')
  return Object.entries(entry.tags)
    .map(([key, patterns]) => `${key}: ${patterns.join(', ')}`)
    .join('; ')
}

/** What there is of the violation, for people. */
export function receivedOf(
  name: Field['name'],
  exception: CompiledException,
  { rule, account, resource }: ExceptionSubject,
): string {
  if (name === 'rule') return [rule.id, ...rule.aliases].join(', ')
  if (name === 'accounts') return accountText(account)
  if (name === 'regions') return resource.region
  if (name === 'resources') return namesOf(resource).join(', ')
  return name === 'tags' ? tagsText(exception.entry, resource) : askedText(exception, resource)
}

function accountText({ id, name, unit }: NamedAccount): string {
  const parts = [id, ...(name === id ? [] : [name]), ...(unit === undefined ? [] : [`ou:${unit}`])]
  return parts.join(', ')
}

function tagsText({ tags: asked }: Exception, resource: Resource): string {
  const tags = knownTags(resource)
  if (tags === undefined) return ''
  return Object.keys(asked)
    .map((key) => {
      const value = Object.hasOwn(tags, key) ? tags[key] : undefined
      return typeof value === 'string' ? `${key}: ${value}` : `no tag ${key}`
    })
    .join('; ')
}

/** The values that the search asks for. */
function askedText({ where }: CompiledException, { kind, reported, unread = [] }: Resource): string {
  const query = where?.get(kind)
  if (query === undefined) return `${kind}, which has nothing that it asks about`
  const values = Object.entries(reported).filter(([name]) => query.names.has(name) && name !== 'kind')
  const left = unread.filter((path) => path.split('.').every((name) => query.names.has(name)))
  const text = [
    ...values.map(([name, value]) => `${name} = ${JSON.stringify(value)}`),
    ...left.map((path) => `${path} was not read`),
  ].join(', ')
  return text === '' ? 'a resource without any of it' : limitCodePoints(text, LONGEST)
}
