import { KINDS } from '../../clouds/clouds.ts'
import { isJsonObject, type JsonObject } from '../../model/json.ts'
import { needOf } from '../../model/kind.ts'
import type { Resource } from '../../model/resource.ts'
import type { Query } from '../../search/index.ts'

/** The needs for the tags of what a search finds, of kinds whose lists come without. */
export function costlyTags({ subjects }: Pick<Query, 'subjects'>): readonly string[] {
  return subjects.filter(areCostly).map((kind) => needOf(kind, 'tags'))
}

/** The tags of a resource; undefined where they are not known. */
export function knownTags({ kind, reported, unread = [] }: Resource): JsonObject | undefined {
  const { tags } = reported
  if (unread.includes('tags')) return undefined
  if (isJsonObject(tags)) return tags
  // A kind without any has none; one whose tags take a call was not asked, or did not answer.
  return areCostly(kind) ? undefined : {}
}

function areCostly(kind: string): boolean {
  return KINDS.get(kind)?.costly?.['tags'] !== undefined
}
