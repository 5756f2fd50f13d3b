import type { Part } from '../language/ast.ts'
import { about, type Compilation, reportedPlace } from './compilation.ts'
import { compileMerges } from './compile-merge.ts'
import { arrange, type CompiledPart, reach, select } from './compiled-part.ts'
import { type CompiledNavigation, compileNavigation, warnOfDeadEnd } from './compile-navigation.ts'
import { compileWith } from './compile-with.ts'
import type { EvidenceList } from './evidence-list.ts'
import { constant, type Graph } from './matcher.ts'
import { matchTerm } from './match-term.ts'
import { type CompiledParts, type Found, type Node, printWay } from './node.ts'
import { whyNotFound } from './why-not-found.ts'
import { compileSort, USUAL_ORDER } from './sort.ts'
import { type Judge, judgeBy } from './verdict.ts'

type Kinds = ReadonlySet<string>

/** Parts from left to right, from resources of these kinds. Notes what they need. */
export function compileParts(parts: readonly Part[], starts: Kinds, compilation: Compilation): CompiledParts {
  const compiled: CompiledPart[] = []
  let kinds = starts
  let arrow: CompiledNavigation | null = null
  for (const part of parts) {
    const wanted = new Set(compilation.kindNames.possible(part.term))
    const here = new Set([...kinds].filter((kind) => wanted.has(kind)))
    if (arrow !== null && here.size === 0) {
      warnOfDeadEnd(arrow.text, compiled.at(-1)?.kinds ?? kinds, wanted, compilation)
    }
    const next = compilePart(part, here, part === parts.at(-1), compilation)
    compiled.push(next)
    arrow = next.navigation
    if (arrow !== null) kinds = arrow.ends(next.kinds)
  }
  if (arrow !== null && kinds.size === 0) {
    const all = new Set(compilation.kindNames.all)
    warnOfDeadEnd(arrow.text, compiled.at(-1)?.kinds ?? kinds, all, compilation)
  }
  noteNeeds(compiled, kinds, compilation)
  const last = compiled.at(-1)
  const results = new Set(compiled.flatMap((part) => (part.tag === null ? [] : [...part.kinds])))
  for (const kind of last?.navigation === null ? last.kinds : kinds) results.add(kind)
  return {
    kinds: results,
    starts: compiled[0]?.kinds ?? starts,
    compilation: last?.navigation === null ? last.compilation : about(compilation, kinds),
    term: compiled[0]?.term ?? constant(true),
    run: (nodes, graph) => runParts(compiled, nodes, graph),
    get judge() {
      // What terms ask around resources is known when all of the search is compiled.
      return judgeOf(compiled, compilation)
    },
    whyNot: (resource, nodes, graph) => whyNotFound(compiled, resource, nodes, graph),
  }
}

/** Null: whether a resource is found hangs on others, or on more around it than its `with` looks at. */
function judgeOf(parts: readonly CompiledPart[], { needs }: Compilation): Judge | null {
  const [part, ...more] = parts
  if (part === undefined || more.length > 0 || needs.around) return null
  const { term, clause, merges, postFilter, tag, sorts, limit, reversed, navigation } = part
  const isPlain = (postFilter ?? tag ?? limit ?? navigation) === null && !reversed
  return isPlain && merges.length + sorts.length === 0 ? judgeBy(term, clause) : null
}

function compilePart(part: Part, kinds: Kinds, last: boolean, shared: Compilation): CompiledPart {
  const own = about(shared, kinds)
  const term = part.term === null ? constant(true) : matchTerm(part.term, reportedPlace(own), own)
  const clause = part.with === null ? null : compileWith(part.with, kinds, shared)
  const { merges, compilation } = compileMerges(part.merges, kinds, own, compileParts)
  const { postFilter, tag, limit, reversed } = part
  const sorts = part.sorts.map((sort) => compileSort(sort, compilation))
  const unsorted = last && part.navigation === null && (limit !== null || reversed) && sorts.length === 0
  return {
    kinds: clause?.kinds ?? kinds,
    compilation,
    term,
    clause,
    merges,
    postFilter: postFilter === null ? null : matchTerm(postFilter, reportedPlace(compilation), compilation),
    tag,
    sorts: unsorted ? USUAL_ORDER : sorts,
    limit,
    reversed,
    navigation: part.navigation === null ? null : compileNavigation(part.navigation, shared),
  }
}

/** From the end: a start that cannot lead to what is asked for behind the arrow is not needed. */
function noteNeeds(parts: readonly CompiledPart[], behind: Kinds, { needs }: Compilation): void {
  let wanted = behind
  for (const part of parts.toReversed()) {
    const { navigation, kinds } = part
    const live = navigation === null ? kinds : navigation.need(kinds, wanted).starts
    wanted = part.limit !== null || part.tag !== null ? kinds : live
    needs.add(wanted)
    if (navigation !== null && part === parts.at(-1)) needs.add(behind)
  }
}

function* runParts(parts: readonly CompiledPart[], starts: Iterable<Node>, graph: Graph): Generator<Found> {
  let nodes = starts
  const arrows: string[] = []
  for (const part of parts) {
    const selected = arrange(part, select(part, nodes, graph))
    const way = arrows.join(' ')
    const tell = (node: Node, final: boolean): Found => ({
      node,
      tag: part.tag,
      final,
      collect: (found) => {
        collectPart(part, node, graph, found)
        collectWay(node, way, found)
      },
    })
    const { navigation } = part
    if (navigation === null) {
      for (const node of selected) yield tell(node, true)
      return
    }
    const from = [...selected]
    if (part.tag !== null) for (const node of from) yield tell(node, false)
    nodes = reach(navigation, from, graph)
    arrows.push(navigation.text)
  }
  const way = arrows.join(' ')
  for (const node of nodes) {
    yield { node, tag: null, final: true, collect: (found) => collectWay(node, way, found) }
  }
}

function collectPart(part: CompiledPart, node: Node, graph: Graph, found: EvidenceList): void {
  part.term.collect(node.reported, node, '', true, found)
  part.clause?.collect(node.resource, graph, found)
  part.postFilter?.collect(node.reported, node, '', true, found)
}

function collectWay({ visit }: Node, arrows: string, found: EvidenceList): void {
  if (visit !== null && arrows !== '') found.add(arrows, printWay(visit))
}
