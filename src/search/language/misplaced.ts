import type { Part, Search } from './ast.ts'

/** What of a search makes no sense where it is to find all resources that are in a state, as a clause; null: nothing. */
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
