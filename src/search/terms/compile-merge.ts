import type { Json, JsonObject } from '../../model/json.ts'
import { isJsonObject } from '../../model/json.ts'
import type { ValueType } from '../../model/kind.ts'
import type { Merge } from '../language/ast.ts'
import { compileAggregate } from './aggregate.ts'
import { type Compilation, ownReported, type Types } from './compilation.ts'
import { documentOf, documentType } from './documents.ts'
import type { Graph } from './matcher.ts'
import { type CompileParts, type Node, nodeOf } from './node.ts'
import { typeOfScope } from './properties.ts'
import { withRowOrder } from './row-order.ts'

/** Runs the inner search from a resource and puts what it finds into that resource. */
export type CompiledMerge = (node: Node, graph: Graph) => Node

/** Compiles merges from left to right; the compilation that comes back knows what they add. */
export function compileMerges(
  merges: readonly Merge[],
  kinds: ReadonlySet<string>,
  compilation: Compilation,
  compileParts: CompileParts,
): { readonly merges: readonly CompiledMerge[]; readonly compilation: Compilation } {
  let { merged, added } = compilation
  const compiled = merges.map((merge) => {
    const { target, names } = targetOf(merge, compilation)
    const { type, find } = compileInner(merge, kinds, compilation, compileParts)
    if (target === 'reported') merged = declare(merged, names, type)
    else added = declare(added, names, type)
    return (node: Node, graph: Graph): Node => ({
      ...node,
      [target]: put(node[target], names, find(node, graph)),
    })
  })
  return { merges: compiled, compilation: { ...compilation, merged, added } }
}

/** Without a slash the name lies in the section reported. */
function targetOf(
  { name, at }: Merge,
  { problems }: Compilation,
): { readonly target: 'reported' | 'added'; readonly names: readonly string[] } {
  const names = Array.from(name.matchAll(/`([^`]+)`|[^`./]+/g), ([plain, quoted]) => quoted ?? plain)
  if (!name.startsWith('/')) return { target: 'reported', names }
  if (names[0] !== 'reported') return { target: 'added', names }
  if (names.length === 1)
    problems.refuse(`A merge needs a name below /reported, such as /reported.found.`, at)
  return { target: 'reported', names: names.slice(1) }
}

function compileInner(
  merge: Merge,
  kinds: ReadonlySet<string>,
  compilation: Compilation,
  compileParts: CompileParts,
): { readonly type: ValueType; readonly find: (node: Node, graph: Graph) => Json } {
  const { list } = merge
  const { model } = compilation
  const { search, order } = withRowOrder(merge.search, compilation)
  const parts = compileParts(search.parts, kinds, compilation)
  const hits = function* (node: Node, graph: Graph): Generator<Node> {
    for (const { node: hit, final } of parts.run([nodeOf(node.resource, graph)], graph)) if (final) yield hit
  }
  if (search.aggregate !== null) {
    const start = compileAggregate(search.aggregate, order, parts.compilation)
    return {
      type: { type: 'array', items: { type: 'any' } },
      find: (node, graph) => {
        const aggregation = start()
        for (const hit of hits(node, graph)) aggregation.add(hit)
        return aggregation.rows()
      },
    }
  }
  const type = documentType(typeOfScope(ownReported(parts.compilation)))
  if (list) {
    return {
      type: { type: 'array', items: type },
      find: (node, graph) => Array.from(hits(node, graph), (hit) => documentOf(hit, model)),
    }
  }
  return {
    type,
    find: (node, graph) => {
      for (const hit of hits(node, graph)) return documentOf(hit, model)
      return null
    },
  }
}

/** `__proto__` is a name like any other: a computed key defines a property of its own. */
function put(object: JsonObject, names: readonly string[], value: Json): JsonObject {
  const [name, ...rest] = names
  if (name === undefined) return object
  const before = Object.hasOwn(object, name) ? object[name] : undefined
  return {
    ...object,
    [name]: rest.length === 0 ? value : put(isJsonObject(before) ? before : {}, rest, value),
  }
}

function declare(types: Types, names: readonly string[], type: ValueType): Types {
  const [name, ...rest] = names
  if (name === undefined) return types
  const before = Object.hasOwn(types, name) ? types[name] : undefined
  const inside = before?.type === 'object' ? before.properties : {}
  const declared: ValueType =
    rest.length === 0 ? type : { type: 'object', properties: declare(inside, rest, type) }
  return { ...types, [name]: declared }
}
