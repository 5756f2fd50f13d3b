import { UserError } from '../model/errors.ts'
import type { KindModel } from '../model/kind.ts'
import type { Part, Search } from '../search/ast.ts'
import { compileSearch, type Query } from '../search/compile.ts'
import { mixedOperators } from '../search/mixed-operators.ts'
import { parseSearch } from '../search/parse.ts'
import { SearchError } from '../search/search-error.ts'
import { expandSearch } from '../search/templates.ts'
import type { PlacedRule } from './duplicates.ts'

/** Compiles a rule's search. Reports what is wrong, and what would surprise; null where it can not be used. */
export function checkSearch(
  { rule, source }: PlacedRule,
  { model, now }: { readonly model: KindModel; readonly now: Date },
): Query | null {
  const start = source.lineInText(['search'], rule.search, 0)
  try {
    const search = parseSearch(expandSearch(rule.search, { now }))
    const misplaced = misplacedIn(search)
    if (misplaced !== null) {
      source.report('error', start, `search: ${misplaced}; a rule finds every resource that violates it.`)
      return null
    }
    const query = compileSearch(rule.search, { model, now })
    for (const warning of query.warnings) source.report('warning', start, `search: ${warning}`)
    if (query.subjects.length === 0) {
      source.report('error', start, 'search: it can not be true of any kind of resource that is read.')
      return null
    }
    const grouping = mixedOperators(search)
    if (grouping !== null) source.report('warning', start, `search: ${grouping}`)
    return query
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    const place = thrown instanceof SearchError ? thrown : { offset: 0, excerpt: null }
    const line = source.lineInText(['search'], rule.search, place.offset)
    source.report('error', line, `search: ${thrown.message}`, place.excerpt)
    return null
  }
}

function misplacedIn(search: Search): string | null {
  if (search.aggregate !== null) return 'aggregate gives numbers, not resources'
  for (const part of search.parts) {
    const misplaced = misplacedInPart(part)
    if (misplaced !== null) return misplaced
  }
  return null
}

function misplacedInPart(part: Part): string | null {
  if (part.limit !== null) return 'limit would hide violations'
  if (part.sorts.length > 0) return 'sort has no effect on which resources are found'
  if (part.reversed) return 'reversed has no effect on which resources are found'
  if (part.tag !== null) return 'a # tag has no effect on which resources are found'
  return part.withUsage === null ? null : 'with_usage needs metrics, which are not read'
}
