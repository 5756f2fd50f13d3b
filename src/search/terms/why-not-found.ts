import type { Resource } from '../../model/resource.ts'
import { arrange, type CompiledPart, reach, select } from './compiled-part.ts'
import { EvidenceList } from './evidence-list.ts'
import type { Graph } from './matcher.ts'
import { type Node, nodeOf } from './node.ts'
import type { Refusal, WhyNot } from './refusal.ts'
import { whyNotTrue } from './why-not.ts'

/**
 * Why a search of any form does not find a resource: from its end, since that is where the resource would stand. First
 * what the last part asks of it, then the arrow that should have led there.
 */
export function whyNotFound(
  parts: readonly CompiledPart[],
  resource: Resource,
  starts: Iterable<Node>,
  graph: Graph,
): WhyNot {
  const last = parts.at(-1)
  if (last === undefined) return []
  if (last.navigation === null) {
    const { kind } = resource
    if (!last.kinds.has(kind)) return [{ type: 'kind', kind, kinds: [...last.kinds] }]
    const wrong = whyNotSelected(last, nodeOf(resource, graph), graph)
    if (wrong.length > 0) return wrong
  }
  const behind = parts.findLastIndex(({ navigation }) => navigation !== null)
  return behind < 0 ? [{ type: 'limit' }] : whyNotReached(parts.slice(0, behind + 1), [...starts], graph)
}

/** What a part asks of a resource in vain; nothing where it selects it. */
function whyNotSelected(
  { term, clause, merges, postFilter }: CompiledPart,
  node: Node,
  graph: Graph,
): WhyNot {
  if (!term.test(node.reported, node)) return whyNotTrue(term, node.reported, node, '')
  if (clause !== null && !clause.test(node.resource, graph)) {
    const found = new EvidenceList()
    clause.collect(node.resource, graph, found)
    return found.toArray().map(({ path, value }) => ({ type: 'with', condition: path, count: Number(value) }))
  }
  const merged = merges.reduce((one, merge) => merge(one, graph), node)
  if (postFilter === null || postFilter.test(merged.reported, merged)) return []
  return whyNotTrue(postFilter, merged.reported, merged, '')
}

/** The last of these parts ends in the arrow that does not lead to the resource. */
function whyNotReached(parts: readonly CompiledPart[], starts: readonly Node[], graph: Graph): WhyNot {
  let nodes: readonly Node[] = starts
  for (const part of parts) {
    const { navigation } = part
    if (navigation === null) break
    const from = [...arrange(part, select(part, nodes, graph))]
    if (from.length === 0) return whyNoStart(part, nodes, navigation.text, graph)
    const ends = [...reach(navigation, from, graph)]
    if (part === parts.at(-1) || ends.length === 0)
      return [{ type: 'arrow', arrow: navigation.text, from: from.map(({ resource }) => labelOf(resource)) }]
    nodes = ends
  }
  return []
}

/** Nothing stands before the arrow: what is wrong with the first that could. */
function whyNoStart(part: CompiledPart, nodes: readonly Node[], arrow: string, graph: Graph): WhyNot {
  const candidate = nodes.find(({ resource }) => part.kinds.has(resource.kind))
  const none: WhyNot = [{ type: 'arrow', arrow, from: [] }]
  if (candidate === undefined) return none
  const of = labelOf(candidate.resource)
  const wrong = whyNotSelected(part, candidate, graph).map((one): Refusal =>
    one.type === 'condition' || one.type === 'with' ? Object.assign({}, one, { of }) : one,
  )
  return wrong.length > 0 ? wrong : none
}

function labelOf({ kind, id }: Resource): string {
  return `${kind} ${id}`
}
