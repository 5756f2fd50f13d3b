import type { AttributeChange } from '../../model/change.ts'
import type { Resource } from '../../model/resource.ts'
import { isVisibleTo, matchSurely, type Query, refusalWords, type Surroundings } from '../../search/index.ts'
import { enumerate } from '../../text/words.ts'
import type { CompiledRule } from '../load/compiled-rule.ts'
import { type ChangedResource, viewOf } from './view.ts'

/** Whether a rule judges a change; what else it is, as a clause for people. */
export type Answer =
  | { readonly judges: true }
  | { readonly judges: false; readonly why: string }
  /** It hangs on what was not read. */
  | { readonly judges: 'unknown'; readonly why: string }

/**
 * What the rule, which is one about changes, says of one attribute of a resource that differs.
 * @param certain whether what its searches ask about was read of all resources
 */
export function askRule(
  { rule, query, change }: CompiledRule,
  changed: ChangedResource,
  attribute: AttributeChange,
  surroundings: Surroundings,
  certain = true,
): Answer {
  const wanted = rule.change
  const { operation, path } = attribute
  if (wanted === undefined || change === null) return { judges: false, why: 'it is not about changes' }
  if (!wanted.on.includes(operation))
    return { judges: false, why: `it is only about what was ${enumerate(wanted.on, 'or')}` }
  if (!change.isAbout(path))
    return { judges: false, why: `it is only about ${enumerate(wanted.paths, 'or')}` }
  if (!certain) return { judges: 'unknown', why: 'it asks about what was not read' }
  const view = viewOf(changed, attribute)
  const present = (changed.after ?? changed.before)?.resource ?? null
  const asked: readonly (readonly [string, Query | null, Resource | null])[] = [
    ['search', query, present],
    ['before', change.before, view.before],
    ['after', change.after, view.after],
  ]
  let unknown: string | null = null
  for (const [name, search, resource] of asked) {
    if (search === null || resource === null) continue
    const said = isVisibleTo(search, resource) ? matchSurely(search, resource, surroundings) : null
    if (said === null) return { judges: false, why: refusedBy(name, search, resource, surroundings) }
    if (said === 'undecided') unknown ??= `its ${name} asks about what was not read`
  }
  return unknown === null ? { judges: true } : { judges: 'unknown', why: unknown }
}

function refusedBy(name: string, search: Query, resource: Resource, surroundings: Surroundings): string {
  const why = isVisibleTo(search, resource) ? refusalWords(search.whyNot(resource, surroundings)) : ''
  return why === '' ? `its ${name} is not true` : `its ${name} is not true: ${why}`
}
