import type { Part, Search } from './ast.ts'
import type { Problems } from './problems.ts'

const NOT_YET = 'can be read and explained, but is not evaluated by this version'

/** Refuses what the language has and the evaluator has not: an ignored arrow or limit would hide violations. */
export function refuseUnevaluated(search: Search, problems: Problems): void {
  if (search.aggregate !== null) {
    problems.refuse(
      `\`aggregate\` ${NOT_YET}; leave it out to find the resources themselves.`,
      search.aggregate.at,
    )
  }
  for (const part of search.parts) refusePart(part, problems)
}

function refusePart(part: Part, problems: Problems): void {
  const found: readonly (readonly [boolean, string, number])[] = [
    [part.withUsage !== null, '`with_usage`', part.withUsage?.at ?? part.at],
    [part.merges.length > 0, 'A merge in `{…}`', part.merges[0]?.at ?? part.at],
    [part.with !== null, '`with(…)`', part.with?.at ?? part.at],
    [part.tag !== null, 'A tag', part.at],
    [part.sorts.length > 0, '`sort`', part.sorts[0]?.path.at ?? part.at],
    [part.limit !== null, '`limit`', part.limit?.at ?? part.at],
    [part.reversed, '`reversed`', part.at],
    [part.navigation !== null, 'A traversal', part.navigation?.at ?? part.at],
  ]
  for (const [present, what, at] of found) {
    if (present) problems.refuse(`${what} ${NOT_YET}.`, at)
  }
}
