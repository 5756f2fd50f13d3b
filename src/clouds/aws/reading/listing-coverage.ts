import type { Complete, Gap } from '../../../model/coverage.ts'
import { needOf } from '../../../model/kind.ts'
import type { Scope } from '../../../model/resource.ts'
import { gapOf } from '../client/failure.ts'
import { type Place, propertiesOf } from './kind-source.ts'
import type { Listing } from './listing.ts'
import { lostProperties } from './losses.ts'

interface ListingCoverage {
  readonly complete: readonly Complete[]
  readonly gaps: readonly Gap[]
}

/**
 * What is known of a kind after reading it. A kind of which a detail is missing is not complete; costly details are
 * told of by themselves, since only those who need them asked for them. What was asked about some resources alone is told
 * of where it failed. A kind of which properties of single resources were lost was read to its end all the same.
 */
export function coverageOf(listing: Listing, { account, region }: Place): ListingCoverage {
  const { resources, failure, details = [] } = listing
  const { name: kind } = listing.kind
  const complete: Complete[] = []
  const gaps: Gap[] = []
  if (failure !== null) gaps.push(gapOf(failure, account, region, kind))
  for (const { properties, costly, partial, failure: missing } of details) {
    if (costly || missing === null || partial === true) continue
    gaps.push(gapOf(missing, account, region, kind, properties))
  }
  if (gaps.length === 0) complete.push({ account, region, kind, count: resources.length })
  gaps.push(...gapsOfLosses(listing, { account, region }))
  for (const { properties, partial, failure: missing } of details) {
    if (partial === true && missing !== null)
      gaps.push({ ...gapOf(missing, account, region, kind, properties), partial })
  }
  for (const { properties, costly, named, partial, failure: missing } of details) {
    if (!costly || (named === true && missing === null)) continue
    const cause = (partial === true ? null : missing) ?? failure
    for (const property of properties) {
      const need = needOf(kind, property)
      if (cause === null) complete.push({ account, region, kind: need, count: resources.length })
      else gaps.push(gapOf(cause, account, region, need, [property]))
    }
  }
  return { complete, gaps }
}

function gapsOfLosses({ kind, resources, losses = [] }: Listing, scope: Scope): readonly Gap[] {
  const { details = [] } = kind
  const own = 'list' in kind ? kind.properties : {}
  const edges = 'list' in kind ? kind.edges : []
  const properties = { ...own, ...propertiesOf(details) }
  return lostProperties(losses, resources.length, properties, edges).map((lost): Gap =>
    Object.assign({}, scope, { kind: kind.name, partial: true, reason: 'malformed' } as const, lost),
  )
}
