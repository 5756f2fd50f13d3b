import type { Json, JsonObject } from '../../src/model/json.ts'
import type { EdgeType, Resource } from '../../src/model/resource.ts'
import type {
  Merge,
  Navigation,
  Part,
  Path,
  Search,
  Sort,
  Term,
  With,
} from '../../src/search/language/ast.ts'
import { type Document, isTrue, sortValue } from './reference-evaluator.ts'
import { compares, order } from './reference-values.ts'
import type { World } from './reference-world.ts'

export interface Found extends Document {
  readonly tag: string | null
}

/** What a whole search finds, in its order: parts one after the other, sets of resources between them. */
export function findAll(search: Search, world: World): readonly Found[] {
  const tagged: Found[] = []
  let documents: readonly Document[] = startsOf(search, world).map(documentOf)
  for (const part of search.parts) {
    documents = narrow(part, documents, world)
    if (part.tag !== null) {
      const { tag } = part
      for (const document of documents) tagged.push({ ...document, tag })
    }
    if (part.navigation !== null) {
      documents = walkAll(
        documents.map(({ resource }) => resource),
        part.navigation,
        world,
      ).map(documentOf)
    }
  }
  const last = search.parts.at(-1)
  const results = last?.navigation === null && last.tag !== null ? [] : documents
  for (const document of results) tagged.push({ ...document, tag: null })
  return tagged
}

/**
 * Clouds, accounts and regions that were not read are places to start from, but found only where the search can mean
 * nothing else.
 */
function startsOf(search: Search, world: World): readonly Resource[] {
  const [first] = search.parts
  const onlyStructure = ![...world.model.values()].some(
    (kind) =>
      !['cloud', 'aws_account', 'aws_region'].includes(kind.name) &&
      truths(first?.term ?? null, [kind.name, ...kind.bases]).has(true),
  )
  const all = onlyStructure || first?.navigation !== null
  return all ? world.nodes : world.nodes.slice(0, world.read)
}

/** What a condition can be of a resource of which only the kind is known. */
function truths(term: Term | null, names: readonly string[]): ReadonlySet<boolean> {
  if (term === null || term.type === 'all') return new Set([true])
  if (term.type === 'is') return new Set([term.names.some(({ text }) => names.includes(text))])
  if (term.type === 'not') return new Set([...truths(term.term, names)].map((truth) => !truth))
  if (term.type !== 'pair') return new Set([true, false])
  const left = [...truths(term.left, names)]
  const right = [...truths(term.right, names)]
  return new Set(
    left.flatMap((one) => right.map((other) => (term.operator === 'and' ? one && other : one || other))),
  )
}

function documentOf(resource: Resource): Document {
  return { resource, reported: resource.reported, added: {} }
}

function narrow(part: Part, documents: readonly Document[], world: World): readonly Document[] {
  const holds = (term: Term | null, document: Document): boolean =>
    term === null || isTrue(term, document.reported, { document, world, context: null })
  let kept: readonly Document[] = documents
    .filter((document) => holds(part.term, document))
    .map((document) => part.merges.reduce((merged, merge) => mergeInto(merged, merge, world), document))
    .filter((document) => holds(part.postFilter, document))
    .filter(({ resource }) => part.with === null || hasWith(resource, part.with, world))
  kept = sorted(kept, part.sorts, world)
  if (part.limit !== null) kept = kept.slice(part.limit.offset, part.limit.offset + part.limit.length)
  return part.reversed ? kept.toReversed() : kept
}

function hasWith(resource: Resource, clause: With, world: World): boolean {
  const reached = walk(resource, clause.navigation, world)
    .map(documentOf)
    .filter(
      (document) =>
        clause.term === null || isTrue(clause.term, document.reported, { document, world, context: null }),
    )
    .filter((document) => clause.nested === null || hasWith(document.resource, clause.nested, world))
  return compares(reached.length, clause.operator, clause.count)
}

function mergeInto(document: Document, merge: Merge, world: World): Document {
  const alone: World = { ...world, nodes: world.nodes }
  const [first, ...rest] = merge.search.parts
  if (first === undefined || first.navigation === null) throw new Error('a merge begins with an arrow')
  const start = narrow({ ...first, navigation: null }, [documentOf(document.resource)], alone)
  const reached = walkAll(
    start.map(({ resource }) => resource),
    first.navigation,
    world,
  )
  const inner: Search = { ...merge.search, parts: rest }
  const hits = rest.length === 0 ? reached.map(documentOf) : findFrom(reached.map(documentOf), inner, world)
  const value: Json = merge.list ? hits.map(asJson) : hits[0] === undefined ? null : asJson(hits[0])
  const root = merge.name.startsWith('/')
  const names = merge.name.replace('/', '').split('.')
  return root
    ? { ...document, added: withValue(document.added, names, value) }
    : { ...document, reported: withValue(document.reported, names, value) }
}

function findFrom(documents: readonly Document[], search: Search, world: World): readonly Document[] {
  let found = documents
  for (const part of search.parts) {
    found = narrow(part, found, world)
    if (part.navigation !== null) {
      found = walkAll(
        found.map(({ resource }) => resource),
        part.navigation,
        world,
      ).map(documentOf)
    }
  }
  return found
}

function asJson({ reported }: Document): JsonObject {
  return { reported }
}

function withValue(object: JsonObject, [name = '', ...rest]: readonly string[], value: Json): JsonObject {
  const inner = object[name]
  const before =
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as JsonObject) : {}
  return { ...object, [name]: rest.length === 0 ? value : withValue(before, rest, value) }
}

/** Nulls first ascending; what is equal, and everything without a sort, by kind, name and id. */
function sorted(documents: readonly Document[], sorts: readonly Sort[], world: World): readonly Document[] {
  return documents.toSorted((left, right) => {
    for (const sort of sorts) {
      const difference = bySort(sort, left, right, world)
      if (difference !== 0) return difference
    }
    return 0
  })
}

function bySort(sort: Sort, left: Document, right: Document, world: World): number {
  const valueOf = (document: Document, path: Path): { value: Json; reversed: boolean } =>
    sortValue(path, document, world)
  const one = valueOf(left, sort.path)
  const difference = order(one.value, valueOf(right, sort.path).value)
  return (sort.order === 'desc') === one.reversed ? difference : -difference
}

/** The union of the walks from all of them, each resource once, in the order in which they are met. */
function walkAll(from: readonly Resource[], navigation: Navigation, world: World): readonly Resource[] {
  return [...new Set(from.flatMap((resource) => walk(resource, navigation, world)))]
}

/** One walk for each edge type and direction; in each of them every resource is met once, at its nearest level. */
function walk(from: Resource, navigation: Navigation, world: World): readonly Resource[] {
  const { direction, types, outTypes } = navigation
  const reached: Resource[] = []
  if (direction !== 'out') {
    for (const type of types) reached.push(...levels(from, type, 'in', navigation, world))
  }
  if (direction !== 'in') {
    const outbound = direction === 'both' && outTypes.length > 0 ? outTypes : types
    for (const type of outbound) reached.push(...levels(from, type, 'out', navigation, world))
  }
  return [...new Set(reached)]
}

function levels(
  from: Resource,
  type: EdgeType,
  direction: 'in' | 'out',
  { start, end }: Navigation,
  world: World,
): readonly Resource[] {
  const seen = new Set([from])
  const reached: Resource[] = start === 0 ? [from] : []
  let level: readonly Resource[] = [from]
  for (let depth = 1; depth <= end && level.length > 0; depth++) {
    level = world.nodes.filter(
      (node) => !seen.has(node) && level.some((before) => hasEdge(before, node, type, direction, world)),
    )
    for (const node of level) seen.add(node)
    if (depth >= start) reached.push(...level)
  }
  return reached
}

function hasEdge(
  before: Resource,
  node: Resource,
  type: EdgeType,
  direction: 'in' | 'out',
  { edges }: World,
): boolean {
  return edges.some(
    (edge) =>
      edge.type === type &&
      (direction === 'out'
        ? edge.from === before && edge.to === node
        : edge.to === before && edge.from === node),
  )
}
