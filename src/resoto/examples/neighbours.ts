import type { JsonObject } from '../../model/json.ts'
import type { Kind, KindModel } from '../../model/kind.ts'
import { nestedTerms, type Query, type Search, type Term } from '../../search/index.ts'
import { resourceFor } from './arrange.ts'
import { type Example, leavesOf, nameOf } from './propose.ts'
import type { Moment } from './values.ts'

type Part = Search['parts'][number]
type Arrow = NonNullable<Part['navigation']>
type WithClause = NonNullable<Part['with']>

interface Around {
  readonly model: KindModel
  readonly moment: Moment
}

/** As rules' examples call the resource that has no id. */
const OWN_ID = 'example'
const MOST_KINDS = 12
const MOST_PASSES = 3
/** More neighbours than this are not made up. */
const MOST_NEIGHBOURS = 4

/**
 * Examples of a search that asks for neighbours: one `with(…)`, or one arrow. Whether they come out as they say is tried by
 * whoever takes them. Null: none could be worked out.
 */
export function proposeNeighbours(search: Search, query: Query, around: Around): readonly Example[] | null {
  const [part, ...more] = search.parts
  if (part === undefined || search.aggregate !== null || !search.parts.every(isPlain)) return null
  for (const name of query.subjects.slice(0, MOST_KINDS)) {
    const kind = around.model.get(name)
    if (kind === undefined) continue
    const examples =
      more.length === 0 && part.with !== null
        ? examplesWith(part, part.with, kind, around)
        : examplesBehind(search.parts, kind, around)
    if (examples === null) continue
    const named = query.subjects.length === 1
    return examples.map((example) =>
      named ? example : Object.assign({}, example, { resource: { kind: name, ...example.resource } }),
    )
  }
  return null
}

function isPlain({ merges, withUsage }: Part): boolean {
  return merges.length === 0 && withUsage === null
}

/** `is(a) with(empty, <-- is(b))`: as many neighbours as it takes, and as many as it does not. */
function examplesWith(
  { term }: Part,
  clause: WithClause,
  kind: Kind,
  around: Around,
): readonly Example[] | null {
  const own = madeUp(term, kind, null, around)
  const other = clause.nested === null ? neighbourOf(clause.term, around) : null
  if (own === null || other === null || !isOneStep(clause.navigation)) return null
  const numbers = Array.from({ length: MOST_NEIGHBOURS + 1 }, (_, number) => number)
  const enough = numbers.find((number) => isCount(number, clause))
  const wrong = numbers.find((number) => !isCount(number, clause))
  if (enough === undefined || wrong === undefined) return null
  const beside = (resource: JsonObject, number: number): Partial<Example> =>
    neighbours(
      resource,
      Array.from({ length: number }, () => other),
      clause.navigation,
    )
  return [
    { name: 'all of it is true', expect: 'violation', resource: own, ...beside(own, enough) },
    { name: 'all but what is in with(…)', expect: 'pass', resource: own, ...beside(own, wrong) },
    ...passesOf(term, kind, around, (resource) => beside(resource, enough)),
  ]
}

/** `is(a) --> is(b)`: a resource that the arrow leads to, and one that it does not. */
function examplesBehind(parts: readonly Part[], kind: Kind, around: Around): readonly Example[] | null {
  const [first, second, ...more] = parts
  if (first === undefined || second === undefined || more.length > 0) return null
  const { navigation } = first
  if (navigation === null || first.with !== null || second.with !== null || second.navigation !== null)
    return null
  const start = neighbourOf(first.term, around)
  const own = madeUp(second.term, kind, null, around)
  if (start === null || own === null || !isOneStep(navigation)) return null
  const beside = (resource: JsonObject): Partial<Example> =>
    neighbours(resource, [start], { ...navigation, direction: navigation.direction === 'in' ? 'out' : 'in' })
  return [
    { name: 'all of it is true', expect: 'violation', resource: own, ...beside(own) },
    { name: 'nothing leads to it', expect: 'pass', resource: own },
    ...passesOf(second.term, kind, around, beside),
  ]
}

function passesOf(
  term: Term | null,
  kind: Kind,
  around: Around,
  beside: (resource: JsonObject) => Partial<Example>,
): readonly Example[] {
  if (term === null) return []
  return leavesOf(term)
    .slice(0, MOST_PASSES)
    .flatMap((but): Example[] => {
      const resource = madeUp(term, kind, but, around)
      if (resource === null) return []
      return [{ name: nameOf(but, around.moment.isFixed), expect: 'pass', resource, ...beside(resource) }]
    })
}

function madeUp(term: Term | null, kind: Kind, but: Term | null, { moment }: Around): JsonObject | null {
  return term === null ? {} : resourceFor(term, { kind, moment, but })
}

/** A resource of which the condition is true, of a kind that it names. */
function neighbourOf(term: Term | null, around: Around): JsonObject | null {
  if (term === null) return null
  const names = new Set(
    [...nestedTerms(term)].flatMap((one) => (one.type === 'is' ? one.names.map(({ text }) => text) : [])),
  )
  const kinds = [...around.model.values()].filter(({ name, bases }) =>
    [name, ...bases].some((one) => names.has(one)),
  )
  for (const kind of kinds.slice(0, MOST_KINDS)) {
    const resource = madeUp(term, kind, null, around)
    if (resource !== null) return { kind: kind.name, ...resource }
  }
  return null
}

/** @param navigation from the resource to the others */
function neighbours(
  resource: JsonObject,
  others: readonly JsonObject[],
  { direction, types }: Pick<Arrow, 'direction' | 'types'>,
): Partial<Example> {
  if (others.length === 0) return {}
  const own = typeof resource['id'] === 'string' ? resource['id'] : OWN_ID
  const [type = 'default'] = types
  const around = others.map((other, index) => Object.assign({ id: `neighbour-${index + 1}` }, other))
  const edges = around.map(({ id }) => ({
    ...(direction === 'in' ? { from: id, to: own } : { from: own, to: id }),
    ...(type === 'default' ? {} : { type }),
  }))
  return { around, edges }
}

function isOneStep({ start, end, filter }: Arrow): boolean {
  return start === 1 && end >= 1 && filter === null
}

function isCount(number: number, { operator, count }: WithClause): boolean {
  switch (operator) {
    case '==':
      return number === count
    case '!=':
      return number !== count
    case '<':
      return number < count
    case '<=':
      return number <= count
    case '>':
      return number > count
    case '>=':
      return number >= count
    case '=~':
    case '!~':
    case 'in':
    case 'not in':
    default:
      return false
  }
}
