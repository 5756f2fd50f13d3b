import { isJsonObject, type Json } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import { memberOf } from '../text/members.ts'

/** What a shell takes as one word without quotes, and a command as no option. Names that people gave may be more, and stay out. */
const ONE_WORD = /^[\w./:][\w.:/@+=,-]*$/

/** Beside ids: the properties that hold what no other resource could be meant by. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['access point bucket', 'bucket'],
  ['default version', 'version_number'],
  ['home region', 'home_region'],
  ['queue url', 'sqs_queue_url'],
  ['service name', 'service_name'],
  ['trail bucket', 'trail_s3_bucket_name'],
])

/**
 * What stands for the placeholders of a rule's commands at this resource: its own id, name or ARN for `<group id>`,
 * `<user name>` and `<policy arn>`, by the last words of its kind (or `<resource id>`); its account for `<account id>`; for
 * `<vpc id>` the one value that properties of it called so hold; `ruleIds` for `<rule ids>`. What is not known, or is the
 * reader's to choose (`<office cidr block>`), is left out. Undefined where nothing is known.
 */
export function fillsOf(
  resource: Resource,
  placeholders: readonly string[],
  ruleIds: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const fills = placeholders.flatMap((name) => {
    const words = name === 'rule ids' ? ruleIds : valuesNamed(resource, name)
    return words.length > 0 && words.every((word) => ONE_WORD.test(word)) ? [[name, words.join(' ')]] : []
  })
  return fills.length === 0 ? undefined : (Object.fromEntries(fills) as Record<string, string>)
}

/** One or none. */
function valuesNamed(resource: Resource, placeholder: string): readonly string[] {
  const { account, id, reported } = resource
  if (placeholder === 'resource id') return [id]
  if (placeholder === 'resource arn') return textsOf(reported['arn'])
  if (placeholder === 'account id') return [account]
  const own = ownValue(resource, placeholder)
  if (own !== undefined) return own === null ? [] : [own]
  const name = OTHERS.get(placeholder) ?? placeholder.replaceAll(' ', '_')
  if (!placeholder.endsWith(' id') && !OTHERS.has(placeholder)) return []
  const member = memberOf(reported, name)
  const values = member === undefined ? [...new Set(valuesOf(reported, `_${name}`, name))] : [member]
  const [value] = values.length === 1 ? values : []
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

function textsOf(value: Json | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : []
}

/**
 * `<user name>`, `<access point name>`, `<policy arn>`, `<group id>` of the resource itself; null where it has none, and
 * undefined where the placeholder speaks of something else.
 */
function ownValue({ kind, id, name, reported }: Resource, placeholder: string): string | null | undefined {
  const [, words = '', what] = /^(.+) (id|name|arn)$/.exec(placeholder) ?? []
  if (what === undefined || !kind.endsWith(`_${words.replaceAll(' ', '_')}`)) return undefined
  if (what === 'id') return id
  const { arn } = reported
  if (typeof arn !== 'string') return null
  if (what === 'arn') return arn
  return isNamedBy(arn, name) ? name : null
}

/** A name that a tag gives, or that several may have, is no part of the ARN. Behind that of a recorder stands an id. */
function isNamedBy(arn: string, name: string): boolean {
  return arn.endsWith(`:${name}`) || arn.endsWith(`/${name}`) || arn.includes(`/${name}/`)
}

/** The values of all members, however deep, that are called so or end so. */
function* valuesOf(value: Json, ending: string, name: string): Generator<Json> {
  if (Array.isArray(value)) for (const one of value as readonly Json[]) yield* valuesOf(one, ending, name)
  else if (isJsonObject(value)) {
    for (const [member, one] of Object.entries(value)) {
      if (member === name || member.endsWith(ending)) yield one
      else if (member !== 'tags') yield* valuesOf(one, ending, name)
    }
  }
}
