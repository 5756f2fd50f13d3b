import { isJsonObject, type Json } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import { memberOf } from '../text/members.ts'

/**
 * What a shell takes as one word without quotes, and a command as no option: ids, ARNs, addresses. Names that people gave
 * may be more, and stay out.
 */
const ONE_WORD = /^[\w./:][\w.:/@+=,-]*$/

/** Beside ids: the properties that hold what no other resource could be meant by. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['default version', 'version_number'],
  ['home region', 'home_region'],
  ['service name', 'service_name'],
])

/**
 * What stands for the placeholders of a rule's commands at this resource: its own id for `<group id>`, the last word of
 * its kind (or `<resource id>`), for `<vpc id>` the one value that properties of it called so hold; `ruleIds` for `<rule ids>`. What
 * is not known, or is the reader's to choose (`<office cidr block>`), is left out. Undefined where nothing is known.
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
function valuesNamed({ kind, id, reported }: Resource, placeholder: string): readonly string[] {
  if (placeholder === `${kind.split('_').at(-1)} id` || placeholder === 'resource id') return [id]
  const name = OTHERS.get(placeholder) ?? placeholder.replaceAll(' ', '_')
  if (!placeholder.endsWith(' id') && !OTHERS.has(placeholder)) return []
  const own = memberOf(reported, name)
  const values = own === undefined ? [...new Set(valuesOf(reported, `_${name}`, name))] : [own]
  const [value] = values.length === 1 ? values : []
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
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
