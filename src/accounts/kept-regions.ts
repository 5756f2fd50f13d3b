import { EVERYTHING } from '../model/coverage.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import { enumerate } from '../text/words.ts'
import { meansRegion, patternsIn, patternsOut } from './region-pattern.ts'

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

/** `eu-central-1`, `global and all regions but us-*`: what the patterns stand for, of which there is one or more. */
export function keptWords(patterns: readonly string[]): string {
  const taken = patternsIn(patterns)
  const regions = taken.filter((pattern) => pattern !== GLOBAL_REGION)
  const names = [
    ...(taken.includes(GLOBAL_REGION) ? [GLOBAL_REGION] : []),
    ...regions.map((pattern) => (pattern === '*' ? 'all regions' : pattern)),
  ]
  const out = patternsOut(patterns)
  return `${enumerate(names)}${out.length === 0 ? '' : ` but ${enumerate(out)}`}`
}
