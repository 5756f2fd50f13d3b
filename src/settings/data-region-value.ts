import { isRegionCode, nearestRegion, patternsIn } from '../accounts/region-pattern.ts'
import { ACCOUNTS } from '../clouds/accounts.ts'
import { UserError } from '../model/errors.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import { fitsGlob } from '../text/glob.ts'
import { regionFault, regionPatterns } from './region-values.ts'
import { parseList, quote } from './values.ts'

/**
 * Patterns as keepsRegion takes them. Throws a UserError for what stands for no region that is known: what a misspelt one was
 * meant to keep would leave.
 */
export function parseDataRegion(text: string, name: string): readonly string[] {
  const entries = parseList(text)
  const regions = entries.filter((entry) => entry !== GLOBAL_REGION)
  if (regions.length === 0) return entries.slice(0, 1)
  const fault = regionFault(regions)
  if (fault !== null)
    throw new UserError(
      `${name}: ${fault} ${GLOBAL_REGION} stands for what belongs to an account as a whole.`,
    )
  const patterns = regionPatterns(regions, name)
  for (const pattern of patterns) refuseUnknown(pattern, name)
  return [
    ...(patternsIn(patterns).length === 0 ? ['*'] : []),
    ...patterns,
    ...(entries.includes(GLOBAL_REGION) ? [GLOBAL_REGION] : []),
  ]
}

function refuseUnknown(pattern: string, name: string): void {
  const region = pattern.replace(/^!/, '')
  if (ACCOUNTS.regions.some((known) => fitsGlob(region, known))) return
  const guess = nearestRegion(region, ACCOUNTS.regions)
  const expected =
    guess !== null
      ? `; perhaps you mean ${guess}`
      : isRegionCode(region)
        ? '; a region that is newer than this version is named by a glob that others fit as well, such as eu-*'
        : ''
  const would = pattern.startsWith('!') ? 'would' : 'would not'
  throw new UserError(
    `${name}: received ${quote(pattern)}, which is no region that is known${expected}. What is read there ${would} be kept back.`,
  )
}
