import { type KindModel, needOf } from '../../model/kind.ts'
import type { Rule } from '../../model/rule.ts'
import type { Query } from '../../search/index.ts'
import { pathTest, propertyOf } from '../change/changed-paths.ts'
import type { CompiledChange } from './compiled-rule.ts'

/** What a rule about changes asks; null of all others. */
export function changeOf(
  { change }: Rule,
  { subjects }: Query,
  model: KindModel,
  compile: (search: string) => Query,
): CompiledChange | null {
  if (change === undefined) return null
  const { paths, before, after } = change
  const named = new Set(paths.map(propertyOf))
  return {
    isAbout: pathTest(paths),
    before: before === undefined ? null : compile(before),
    after: after === undefined ? null : compile(after),
    needs: subjects.flatMap((kind) =>
      Object.keys(model.get(kind)?.costly ?? {})
        .filter((property) => named.has(property))
        .map((property) => needOf(kind, property)),
    ),
  }
}
