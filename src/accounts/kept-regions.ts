import { type Coverage, EVERYTHING } from '../model/coverage.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import { compareText } from '../text/compare.ts'
import { meansRegion } from './region-pattern.ts'

/**
 * Whether what is read in the region stays on the runner.
 * @param patterns as meansRegion takes them, but that none means none, and `global` stands for the account as a whole
 */
export function keepsRegion(patterns: readonly string[], region: string): boolean {
  if (region === GLOBAL_REGION) return patterns.includes(GLOBAL_REGION)
  const ofRegions = patterns.filter((pattern) => pattern !== GLOBAL_REGION)
  // What could not be read of any region holds no resources.
  return region !== EVERYTHING && ofRegions.length > 0 && meansRegion(ofRegions, region)
}

/** Those that a run read something of and that stay on the runner; sorted. */
export function keptRegions(
  patterns: readonly string[],
  { complete }: Pick<Coverage, 'complete'>,
): readonly string[] {
  if (patterns.length === 0) return []
  // Hundreds of thousands of entries share few lists.
  const lists = new Set(complete.map(({ regions }) => regions))
  const regions = new Set([...lists].flat())
  return [...regions].filter((region) => keepsRegion(patterns, region)).toSorted(compareText)
}
