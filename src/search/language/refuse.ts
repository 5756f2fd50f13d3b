import type { Part, Search } from './ast.ts'
import type { Problems } from './problems.ts'

/** Refuses what can be read but never be answered. */
export function refuseUsage(search: Search, problems: Problems): void {
  for (const part of search.parts) refuseUsageIn(part, problems)
}

function refuseUsageIn({ withUsage, merges }: Part, problems: Problems): void {
  if (withUsage !== null) {
    problems.refuse(
      '`with_usage` can be read and explained, but not run: this program reads no usage data (metrics over time). Leave it out.',
      withUsage.at,
    )
  }
  for (const { search } of merges) refuseUsage(search, problems)
}
