import type { Evidence } from '../../model/evidence.ts'
import type { KindModel } from '../../model/kind.ts'
import type { Resource } from '../../model/resource.ts'
import { compileAggregate } from './aggregate.ts'
import type { Search } from '../language/ast.ts'
import { compileColumns } from './columns.ts'
import type { Compilation, Held } from './compilation.ts'
import { compileParts } from './compile-parts.ts'
import { EvidenceList } from './evidence-list.ts'
import { KindGraph } from '../graph/kind-graph.ts'
import { KindNames } from '../graph/kinds.ts'
import { matchOf } from './match.ts'
import { type Frame, frameOf, type Graph, graphOf, type Matcher, type Surroundings } from './matcher.ts'
import { Needs } from '../graph/needs.ts'
import { type CompiledParts, type Node, nodeOf } from './node.ts'
import { misplacedIn } from '../language/misplaced.ts'
import { mixedOperators } from '../language/mixed-operators.ts'
import { parseSearch } from '../language/parse.ts'
import { printSearch } from '../language/print.ts'
import { Problems } from '../language/problems.ts'
import type { Aggregation, Match, Query } from './query.ts'
import { withRowOrder } from './row-order.ts'
import { refuseUsage } from '../language/refuse.ts'
import { whyNotTrue } from './why-not.ts'
import { CLOUD, CLOUD_KIND, Structure } from '../graph/structure.ts'
import { expandSearch, type TemplateOptions } from '../templates/templates.ts'

export type { Surroundings } from './matcher.ts'
export type { AggregateRow, Aggregation, Match, Query } from './query.ts'

export interface CompileOptions extends TemplateOptions {
  readonly model: KindModel
  /** One moment for the whole run: durations, ages and placeholders are counted from it. */
  readonly now: Date
  /** What the inventory has that is to be searched: a search that asks for another account or region is warned about. */
  readonly held?: Held
}

/** A search as it was read, with its templates put in. */
interface ReadSearch {
  readonly text: string
  readonly expanded: string
  readonly search: Search
  /** See misplacedIn. */
  readonly misplaced: string | null
  /** See mixedOperators. */
  readonly mixed: string | null
}

/** Throws SearchError. */
export function readSearch(text: string, options: TemplateOptions): ReadSearch {
  const expanded = expandSearch(text, options)
  const search = parseSearch(expanded)
  return {
    text,
    expanded,
    search,
    get misplaced() {
      return misplacedIn(search)
    },
    get mixed() {
      return mixedOperators(search)
    },
  }
}

/** A search ready to be asked, about one resource or about all. Throws SearchError. */
export function compileSearch(text: string, options: CompileOptions): Query {
  return compileRead(readSearch(text, options), options)
}

/** The same of one that was read before. */
export function compileRead({ text, expanded, search }: ReadSearch, options: CompileOptions): Query {
  const problems = new Problems(expanded, false)
  const { parts, needs, aggregate, plain } = prepareSearch(search, options, problems)
  const { starts, term } = parts
  if (parts.kinds.size === 0 && !needs.deadEnd) {
    problems.warn('No kind can match this search: its `is()` terms exclude each other.')
  }
  const { structure } = knownKinds(options.model)
  // Clouds, accounts and regions are there even if they were not read, so they are not judged one at a time.
  const onlyStructure = starts.size > 0 && [...starts].every((kind) => structure.kinds.has(kind))
  const single = isAlone(plain) && !needs.graph
  const alone = single && !onlyStructure
  const subjects = readable(parts.kinds)
  const listed = new Set([...subjects, ...readable(needs.kinds), ...needs.costly(options.model)])
  const named = [...needs.named].filter((kind) => !listed.has(kind))
  const frameIfTrue = (resource: Resource, surroundings: Surroundings): Frame | null => {
    if (!single) throw new Error(`not a search for single resources: ${text}`)
    if (!starts.has(resource.kind)) return null
    const frame = frameOf(resource, surroundings)
    return term.test(frame.reported, frame) ? frame : null
  }
  const fromImplied = onlyStructure || search.parts[0]?.navigation !== null
  return {
    text,
    get canonical() {
      return printSearch(search)
    },
    subjects,
    kinds: [...listed, ...named],
    named,
    names: needs.names,
    comparisons: needs.comparisons,
    asksEnvironment: needs.environment,
    structure,
    warnings: problems.warnings,
    unknownValues: problems.unknownValues,
    isOfOne: single && aggregate === null,
    streams: alone && aggregate === null,
    streamsIntoAggregate: alone && aggregate !== null,
    looksAlone: isAlone(withoutOrder(plain)) && !needs.graph && !onlyStructure,
    crossesScopes: needs.crossesScopes,
    match: (resource, surroundings) => {
      const frame = frameIfTrue(resource, surroundings)
      return frame === null ? null : evidenceOf(term, frame)
    },
    holds: (frame) => starts.has(frame.resource.kind) && term.test(frame.reported, frame),
    judge: (resource, surroundings) => {
      const frame = frameIfTrue(resource, surroundings)
      return frame === null ? null : matchOf(frame, null, false, () => evidenceOf(term, frame))
    },
    columns: (paths) => compileColumns(paths, parts.kinds, parts.compilation),
    judgeInPart: alone || aggregate !== null ? null : parts.judge,
    find: (graph) => findIn(graph, parts, fromImplied),
    whyNot: (resource, around) => {
      if (!single) {
        const graph = graphOf(around)
        return parts.whyNot(resource, startNodes(graph, starts, fromImplied), graph)
      }
      const { kind, reported } = resource
      if (!starts.has(kind)) return [{ type: 'kind', kind, kinds: subjects }]
      return whyNotTrue(term, reported, frameOf(resource, around), '')
    },
    aggregate,
  }
}

interface PreparedSearch {
  /** The search without what is about the rows of its aggregate. */
  readonly plain: Search
  readonly parts: CompiledParts
  readonly needs: Needs
  readonly aggregate: (() => Aggregation) | null
}

/** Compiles all of a search and notes what it needs. */
export function prepareSearch(
  search: Search,
  { model: listed, now, held }: CompileOptions,
  problems: Problems,
): PreparedSearch {
  refuseUsage(search, problems)
  for (const { limit } of search.parts)
    if (limit !== null && limit.length <= 0) problems.warn(`\`limit ${limit.length}\` keeps nothing.`)
  const known = knownKinds(listed)
  const needs = new Needs(known.structure)
  const compilation: Compilation = {
    ...known,
    needs,
    problems,
    now: now.getTime(),
    held: held ?? null,
    subjects: [],
    merged: {},
    added: {},
  }
  const { search: plain, order } = withRowOrder(search, compilation)
  const parts = compileParts(plain.parts, new Set(known.kindNames.all), compilation)
  const aggregate =
    plain.aggregate === null ? null : compileAggregate(plain.aggregate, order, parts.compilation)
  return { plain, parts, needs, aggregate }
}

type KnownKinds = Pick<Compilation, 'model' | 'kindNames' | 'kindGraph' | 'structure'>

const knownModels = new WeakMap<KindModel, KnownKinds>()

/** Worked out once per model: a run compiles hundreds of searches about the same one. */
function knownKinds(listed: KindModel): KnownKinds {
  const before = knownModels.get(listed)
  if (before !== undefined) return before
  const model = new Map([[CLOUD_KIND, CLOUD], ...listed])
  const structure = new Structure(model)
  const kindGraph = new KindGraph(model, structure)
  const kinds = { model, kindNames: new KindNames(model), kindGraph, structure }
  knownModels.set(listed, kinds)
  return kinds
}

/** Kinds that can be listed. */
export function readable(kinds: ReadonlySet<string>): readonly string[] {
  return [...kinds].filter((kind) => kind !== CLOUD_KIND)
}

/** Whether it is a filter and nothing else, but for an aggregate. */
function isAlone({ parts: [part, ...more] }: Search): boolean {
  if (part === undefined || more.length > 0) return false
  const { with: clause, merges, tag, sorts, limit, reversed, navigation } = part
  return (clause ?? tag ?? limit ?? navigation) === null && merges.length + sorts.length === 0 && !reversed
}

/** Without what chooses and orders those that it finds. */
function withoutOrder(search: Search): Search {
  return {
    ...search,
    parts: search.parts.map((part) => ({ ...part, tag: null, sorts: [], limit: null, reversed: false })),
  }
}

function evidenceOf(term: Matcher, frame: Frame): readonly Evidence[] {
  const found = new EvidenceList()
  term.collect(frame.reported, frame, '', true, found)
  return found.toArray()
}

function* findIn(graph: Graph, parts: CompiledParts, fromImplied: boolean): Generator<Match> {
  for (const { node, tag, collect } of parts.run(startNodes(graph, parts.starts, fromImplied), graph)) {
    yield matchOf(node, tag, graph.isImplied(node.resource), () => {
      const found = new EvidenceList()
      collect(found)
      return found.toArray()
    })
  }
}

/** What was not read is a place to start from, but only found where nothing else is asked for. */
function* startNodes(graph: Graph, kinds: ReadonlySet<string>, fromImplied: boolean): Generator<Node> {
  for (const resource of graph.resources([...kinds])) {
    if (fromImplied || !graph.isImplied(resource)) yield nodeOf(resource, graph)
  }
}
