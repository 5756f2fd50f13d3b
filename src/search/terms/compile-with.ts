import type { Resource } from '../../model/resource.ts'
import type { With } from '../language/ast.ts'
import { about, type Compilation, reportedPlace } from './compilation.ts'
import { compileTest } from './comparison.ts'
import {
  type CompiledNavigation,
  compileNavigation,
  followFrom,
  warnOfDeadEnd,
} from './compile-navigation.ts'
import type { EvidenceList } from './evidence-list.ts'
import { constant, frameOf, type Graph, type Matcher } from './matcher.ts'
import { matchTerm } from './match-term.ts'
import { printNavigation, printWith } from '../language/print.ts'
import { type Judge, judgeBy, type Known, type Verdict } from './verdict.ts'

type Kinds = ReadonlySet<string>

/** A `with(…)` clause, ready to be asked of resources. */
export interface CompiledWith {
  /** Of the kinds that it is asked of, those that can satisfy it. */
  readonly kinds: Kinds
  test(resource: Resource, graph: Graph): boolean
  readonly judge: Judge
  /** All kinds that what it counts may hang on. */
  readonly reached: Kinds
  /** How many resources were found. */
  collect(resource: Resource, graph: Graph, found: EvidenceList): void
}

interface Neighbours {
  /** The kinds among which it looks. */
  readonly ends: Kinds
  readonly navigation: CompiledNavigation
  readonly term: Matcher
  readonly nested: CompiledWith | null
  /** By term and nested clause. */
  readonly judge: Judge
}

export function compileWith(clause: With, starts: Kinds, compilation: Compilation): CompiledWith {
  const navigation = compileNavigation(clause.navigation, compilation)
  const wanted = new Set(compilation.kindNames.possible(clause.term))
  const ends = new Set([...navigation.ends(starts)].filter((kind) => wanted.has(kind)))
  if (ends.size === 0) warnOfDeadEnd(printNavigation(clause.navigation), starts, wanted, compilation)
  const inner = about(compilation, ends)
  const term = clause.term === null ? constant(true) : matchTerm(clause.term, reportedPlace(inner), inner)
  const nested = clause.nested === null ? null : remembering(compileWith(clause.nested, ends, compilation))
  const { starts: live, kinds: between } = navigation.need(starts, ends)
  compilation.needs.add(ends)
  const neighbours = { ends, navigation, term, nested, judge: judgeBy(term, nested) }
  const test = compileTest(clause.operator, clause.count)
  const enough = enoughFor(clause)
  const text = printWith(clause)
  const reached = new Set([...between, ...(nested?.reached ?? [])])
  // Regions that were not read are there by what they hold.
  const decisive = [...ends].some((kind) => compilation.structure.kinds.has(kind)) ? reached : between
  return {
    kinds: test(0) ? starts : live,
    reached,
    test: (resource, graph) => test(countOf(neighbours, resource, graph, enough)),
    judge: (resource, graph, known) => {
      const { least, most } = countsOf(neighbours, resource, graph, known)
      if (!known.mayBeMore(decisive, resource)) return sameVerdict(test, least, most)
      return isBySize(clause) ? sameVerdict(test, least, Math.max(most, clause.count + 1)) : 'undecided'
    },
    collect: (resource, graph, found) => found.add(text, countOf(neighbours, resource, graph, Infinity)),
  }
}

/** One more than the number decides every comparison by size. */
function enoughFor(clause: With): number {
  return isBySize(clause) ? clause.count + 1 : Infinity
}

function isBySize({ operator }: With): boolean {
  return ['==', '!=', '<', '<=', '>', '>='].includes(operator)
}

/** What the test says of every number from `least` to `most`. */
function sameVerdict(test: (count: number) => boolean, least: number, most: number): Verdict {
  const verdict = test(least)
  for (let count = least + 1; count <= most; count++) if (test(count) !== verdict) return 'undecided'
  return verdict
}

function countOf(neighbours: Neighbours, resource: Resource, graph: Graph, enough: number): number {
  const { navigation, term, nested } = neighbours
  let count = 0
  for (const { resource: found } of followFrom(navigation, graph, resource)) {
    if (!term.test(found.reported, frameOf(found, graph))) continue
    if (nested !== null && !nested.test(found, graph)) continue
    count += 1
    if (count >= enough) break
  }
  return count
}

/** How many there are for certain, and how many of those that were read there may be. */
function countsOf(
  { ends, navigation, judge }: Neighbours,
  resource: Resource,
  graph: Graph,
  known: Known,
): { readonly least: number; readonly most: number } {
  let [least, most] = [0, 0]
  for (const { resource: found } of followFrom(navigation, graph, resource)) {
    if (!ends.has(found.kind)) continue
    const verdict = judge(found, graph, known)
    if (verdict === true) least += 1
    if (verdict !== false) most += 1
  }
  return { least, most }
}

/** Many resources have the same neighbours: what was found out about one is kept as long as the graph is. */
function remembering(clause: CompiledWith): CompiledWith {
  const verdicts = new WeakMap<Graph, Map<Resource, boolean>>()
  return {
    ...clause,
    test: (resource, graph) => {
      const known = verdicts.get(graph) ?? new Map<Resource, boolean>()
      verdicts.set(graph, known)
      const verdict = known.get(resource) ?? clause.test(resource, graph)
      known.set(resource, verdict)
      return verdict
    },
  }
}
