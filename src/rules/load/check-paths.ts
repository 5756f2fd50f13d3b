import { COMMON_PROPERTIES, type KindModel } from '../../model/kind.ts'
import type { Query } from '../../search/index.ts'
import { nearest } from '../../text/nearest.ts'
import { propertyOf } from '../change/changed-paths.ts'
import type { PlacedRule } from './duplicates.ts'
import { CALL } from '../../text/call.ts'

/** Reports paths of changes that begin with what no resource of the rule has. Whether there were none. */
export function checkPaths({ rule, source }: PlacedRule, { subjects }: Query, model: KindModel): boolean {
  if (rule.change === undefined) return true
  const kinds = subjects.flatMap((name) => model.get(name) ?? [])
  const derived = new Set(kinds.flatMap((kind) => Object.keys(kind.derived ?? {})))
  const known = new Set(
    kinds.flatMap(({ properties }) => Object.keys(properties)).concat(Object.keys(COMMON_PROPERTIES)),
  )
  const problems = rule.change.paths.flatMap((path, index) => {
    const property = propertyOf(path)
    if (property === null) return []
    if (derived.has(property)) {
      const message = `${property} is worked out of other properties, and no accepted state holds it; name those.`
      return [{ index, message }]
    }
    if (known.has(property)) return []
    const meant = nearest(property, known)
    const help = meant === null ? `expected one that \`${CALL} kinds\` lists.` : `did you mean ${meant}?`
    return [{ index, message: `no resource that the search finds has the property ${property}; ${help}` }]
  })
  for (const { index, message } of problems)
    source.report('error', source.lineOf(['change', 'paths', index]), `change: paths: ${message}`)
  return problems.length === 0
}
