import type { Resource } from '../../model/resource.ts'
import { buildGraph, type Graph } from './graph.ts'
import type { Query } from '../terms/query.ts'

/** Whether the search sees the resource: it sees resources that no longer exist only where it asks about that. */
export function isVisibleTo({ names }: Query, { gone }: Resource): boolean {
  return gone === undefined || gone.some((name) => names.has(name))
}

/** Graphs of the resources as searches see them, shared by searches that see the same. */
export function graphsOf(
  resources: readonly Resource[],
  accounts: Parameters<typeof buildGraph>[1],
): (query: Query) => Graph {
  const states = [...new Set(resources.flatMap(({ gone = [] }) => gone))]
  const graphs = new Map<string, Graph>()
  return (query) => {
    const key = states.filter((name) => query.names.has(name)).join(' ')
    const known = graphs.get(key)
    if (known !== undefined) return known
    const graph = buildGraph(
      states.length === 0 ? resources : resources.filter((resource) => isVisibleTo(query, resource)),
      accounts,
      query.structure,
    )
    graphs.set(key, graph)
    return graph
  }
}
