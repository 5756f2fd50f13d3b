import type { Listing } from './listing.ts'

/** Kinds, each behind those that it comes after. Those that may be read at the same time stand together. */
export function inStages(kinds: readonly Listing['kind'][]): readonly (readonly Listing['kind'][])[] {
  const stages: (readonly Listing['kind'][])[] = []
  for (let rest = kinds; rest.length > 0;) {
    const later = rest.filter((kind) => waits(kind, rest))
    const now = rest.filter((kind) => !later.includes(kind))
    if (now.length === 0)
      throw new TypeError(`${later.map(({ name }) => name).join(', ')} wait for each other.`)
    stages.push(now)
    rest = later
  }
  return stages
}

function waits(kind: Listing['kind'], rest: readonly Listing['kind'][]): boolean {
  return 'list' in kind && (kind.after ?? []).some((name) => rest.some((other) => other.name === name))
}
