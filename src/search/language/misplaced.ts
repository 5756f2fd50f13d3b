import type { Part, Search } from './ast.ts'

/** The part of a search that makes no sense if it is to find all resources in some state, as a clause; null: none. */
export function misplacedIn({ aggregate, parts }: Search): string | null {
  if (aggregate !== null) return 'aggregate gives numbers, not resources'
  for (const part of parts) {
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
