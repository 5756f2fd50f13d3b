import type { Evidence } from '../model/evidence.ts'
import type { JsonObject } from '../model/json.ts'
import type { Kind, KindModel } from '../model/kind.ts'
import type { Edge, Resource } from '../model/resource.ts'
import type { RuleExample } from '../model/rule.ts'
import type { Query } from '../search/compile.ts'
import { buildGraph } from '../search/graph.ts'
import { EXAMPLE_ID, exampleResource, exampleSurroundings } from './example-resource.ts'

/** What the search says of the example's resource, among those around it; null: no match. */
export function judgeExample(
  example: RuleExample,
  kind: Kind,
  query: Query,
  model: KindModel,
): readonly Evidence[] | null {
  const resource = exampleResource(example.resource, kind)
  if (query.streams) return query.match(resource, exampleSurroundings(resource))
  const around = (example.around ?? []).map((other) => exampleResource(other, kindNamed(other, model)))
  const all = [resource, ...around].map((one, _, every) => withEdges(one, every, example))
  const found = query.find(buildGraph(all, [{ id: resource.account, name: resource.account }]))
  return [...found].find((match) => match.resource === all[0])?.evidence ?? null
}

function withEdges(one: Resource, all: readonly Resource[], { edges = [] }: RuleExample): Resource {
  const own = edges
    .filter(({ from }) => from === one.id)
    .flatMap(({ to, type = 'default' }) =>
      all
        .filter(({ id }) => id === to)
        .map(({ kind, id, region }): Edge => ({ type, direction: 'out', kind, id, region })),
    )
  return { ...one, edges: own }
}

/** faultAround has made sure that there is one. */
function kindNamed({ kind }: JsonObject, model: KindModel): Kind {
  const found = typeof kind === 'string' ? model.get(kind) : undefined
  if (found === undefined) throw new TypeError('an example with a resource of no known kind')
  return found
}

/** Ids that the example's edges name and none of its resources has. */
export function danglingIds({ resource, around = [], edges = [] }: RuleExample): readonly string[] {
  const known = new Set([resource, ...around].map((one) => one['id'] ?? EXAMPLE_ID))
  return [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id))
}
