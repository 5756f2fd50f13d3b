import type { Kind, KindModel } from '../../model/kind.ts'
import { nestedTerms, type Query, type Search, type Term } from '../../search/index.ts'
import { type MadeUp, resourceFor } from './arrange.ts'
import { type Example, idOf, isTooLong, leavesOf, nameOf } from './propose.ts'
import type { Moment } from './values.ts'

type Part = Search['parts'][number]
type Arrow = NonNullable<Part['navigation']>
type WithClause = NonNullable<Part['with']>

interface Around {
  readonly model: KindModel
  readonly moment: Moment
}

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
  const partsWith = (made: MadeUp, number: number): Parts =>
    partsOf(
      made,
      Array.from({ length: number }, () => other),
      clause.navigation,
    )
  return [
    { name: 'all of it is true', expect: 'violation', ...partsWith(own, enough) },
    { name: 'all but what is in with(…)', expect: 'pass', ...partsWith(own, wrong) },
    ...passesOf(term, kind, around, (made) => partsWith(made, enough)),
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
  const back = { ...navigation, direction: navigation.direction === 'in' ? 'out' : 'in' } as const
  return [
    { name: 'all of it is true', expect: 'violation', ...partsOf(own, [start], back) },
    { name: 'nothing leads to it', expect: 'pass', ...partsOf(own, [], back) },
    ...passesOf(second.term, kind, around, (made) => partsOf(made, [start], back)),
  ]
}

function passesOf(
  term: Term | null,
  kind: Kind,
  around: Around,
  parts: (made: MadeUp) => Parts,
): readonly Example[] {
  if (term === null) return []
  return leavesOf(term)
    .slice(0, MOST_PASSES)
    .flatMap((but): Example[] => {
      const made = madeUp(term, kind, but, around)
      return made === null
        ? []
        : [{ name: nameOf(but, around.moment.isFixed), expect: 'pass', ...parts(made) }]
    })
}

function madeUp(term: Term | null, kind: Kind, but: Term | null, { moment }: Around): MadeUp | null {
  if (term !== null && isTooLong(term)) return null
  return term === null ? { resource: {}, beside: [] } : resourceFor(term, { kind, moment, but })
}

/** A resource of which the condition is true, of a kind that it names. */
function neighbourOf(term: Term | null, around: Around): MadeUp | null {
  if (term === null) return null
  const names = new Set(
    [...nestedTerms(term)].flatMap((one) => (one.type === 'is' ? one.names.map(({ text }) => text) : [])),
  )
  const kinds = [...around.model.values()].filter(({ name, bases }) =>
    [name, ...bases].some((one) => names.has(one)),
  )
  for (const kind of kinds.slice(0, MOST_KINDS)) {
    const made = madeUp(term, kind, null, around)
    if (made !== null) return { ...made, resource: { kind: kind.name, ...made.resource } }
  }
  return null
}

type Parts = Pick<Example, 'resource' | 'around' | 'edges'>

/** @param arrow from the resource to the others */
function partsOf(
  own: MadeUp,
  others: readonly MadeUp[],
  { direction, types }: Pick<Arrow, 'direction' | 'types'>,
): Parts {
  const id = idOf(own.resource)
  const named = others.map(({ resource, beside }, index) => {
    const other = Object.assign({ id: `neighbour-${index + 1}` }, resource)
    return { other, beside: beside.map((make) => make(other.id)) }
  })
  const around = [
    ...named.map(({ other }) => other),
    ...named.flatMap(({ beside }) => beside),
    ...own.beside.map((make) => make(id)),
  ]
  const [type = 'default'] = types
  const edges = named.map(({ other }) => {
    const [from, to] = direction === 'in' ? [other.id, id] : [id, other.id]
    return type === 'default' ? { from, to } : { from, to, type }
  })
  return {
    resource: own.resource,
    ...(around.length === 0 ? {} : { around }),
    ...(edges.length === 0 ? {} : { edges }),
  }
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
