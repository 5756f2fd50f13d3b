import type { JsonObject } from '../../model/json.ts'
import type { Kind, KindModel } from '../../model/kind.ts'
import { briefTerm, nestedTerms, type Query, type Search, type Term } from '../../search/index.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { visible } from '../../text/visible.ts'
import { type MadeUp, resourceFor } from './arrange.ts'
import type { Moment } from './values.ts'

/** An example as a rule's file has it. */
export interface Example {
  readonly name: string
  readonly expect: 'violation' | 'pass'
  readonly resource: JsonObject
  /** What lies around it, and the edges between. */
  readonly around?: readonly JsonObject[]
  readonly edges?: readonly JsonObject[]
}

/** Kinds that are tried, of a search about many. */
const MOST_KINDS = 12
/** Passes that are shown, each of which fails another condition. */
const MOST_PASSES = 3
/** Conditions that are tried for them, and the most of a search: each is made up anew for each that it is to fail. */
const MOST_TRIED = 24
const MOST_TERMS = 400
const MOST_NAME = 100

/**
 * Resources of which the search is true, and others of which it is true but for one condition. Each is asked: `holds` says
 * what the search makes of it. Null: none could be worked out.
 */
export function proposeExamples(
  search: Search,
  query: Query,
  model: KindModel,
  moment: Moment,
  holds: (resource: JsonObject, kind: Kind) => boolean | null,
): readonly Example[] | null {
  const [part, ...more] = search.parts
  if (part === undefined || more.length > 0 || part.term === null || !query.isOfOne) return null
  const { term } = part
  if (isTooLong(term)) return null
  const named = query.subjects.length === 1
  for (const name of query.subjects.slice(0, MOST_KINDS)) {
    const kind = model.get(name)
    if (kind === undefined) continue
    // What is worked out of other resources is known when the rule is tried.
    const is = ({ resource, beside }: MadeUp, expected: boolean): boolean =>
      beside.length > 0 || holds(resource, kind) === expected
    const partsOf = ({ resource, beside }: MadeUp): Pick<Example, 'resource' | 'around'> => ({
      resource: named ? resource : { kind: name, ...resource },
      ...(beside.length === 0 ? {} : { around: beside.map((make) => make(idOf(resource))) }),
    })
    const violating = resourceFor(term, { kind, moment, but: null })
    if (violating === null || !is(violating, true)) continue
    const passes = leavesOf(term)
      .slice(0, MOST_TRIED)
      .flatMap((but): Example[] => {
        const made = resourceFor(term, { kind, moment, but })
        if (made === null || !is(made, false)) return []
        return [{ name: nameOf(but, moment.isFixed), expect: 'pass', ...partsOf(made) }]
      })
    const different = passes.filter(
      ({ resource, around }, index) =>
        passes.findIndex(
          (one) => JSON.stringify([one.resource, one.around]) === JSON.stringify([resource, around]),
        ) === index,
    )
    if (different.length === 0) continue
    return [
      { name: 'all of it is true', expect: 'violation', ...partsOf(violating) },
      ...different.slice(0, MOST_PASSES),
    ]
  }
  return null
}

/** Conditions that say something of a resource of the kind. */
/** Whether it would take too long to make anything up for it. */
export function isTooLong(term: Term): boolean {
  let terms = 0
  for (const _ of nestedTerms(term)) if ((terms += 1) > MOST_TERMS) return true
  return false
}

/** As rules' examples call the resource that has no id. */
export function idOf({ id }: JsonObject): string {
  return typeof id === 'string' ? id : 'example'
}

export function leavesOf(term: Term): readonly Term[] {
  return [...nestedTerms(term)].filter(({ type }) => ['predicate', 'function', 'fulltext'].includes(type))
}

export function nameOf(term: Term, isFixed: boolean): string {
  const said = !isFixed && 'path' in term ? `what it asks of ${term.path.text}` : briefTerm(term)
  return limitCodePoints(visible(`all but ${said}`).trim(), MOST_NAME)
}
