import type { JsonObject } from '../../model/json.ts'
import type { KindModel, ValueType } from '../../model/kind.ts'
import { ANCESTORS, nodeId } from '../graph/structure.ts'
import type { Frame } from './matcher.ts'

const TEXT: ValueType = { type: 'string' }

/** A whole resource as merges and `/descendants` see it: what absolute paths reach, as one value. */
export function documentOf(frame: Frame, model: KindModel): JsonObject {
  const { resource, reported, added, surroundings } = frame
  const ancestors = ANCESTORS.flatMap((kind) => {
    const ancestor = surroundings.ancestor(resource, kind)
    return ancestor === null ? [] : [[kind, { reported: { id: ancestor.id, name: ancestor.name } }] as const]
  })
  return {
    id: nodeId(resource),
    kinds: kindsOf(resource.kind, model),
    reported,
    ancestors: Object.fromEntries(ancestors),
    ...added,
  }
}

export function documentType(reported: ValueType): ValueType {
  return {
    type: 'object',
    properties: { id: TEXT, kinds: { type: 'array', items: TEXT }, reported, ancestors: { type: 'any' } },
  }
}

/** Its own kind and all base kinds. */
export function kindsOf(kind: string, model: KindModel): readonly string[] {
  return [kind, ...(model.get(kind)?.bases ?? [])]
}
