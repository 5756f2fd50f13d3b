import { deriveScope, type DeriveOptions, type ReadScope, sourcesOf } from '../../derive/derive.ts'
import { EVERYTHING, type Complete, type Gap } from '../../model/coverage.ts'
import type { Resource } from '../../model/resource.ts'
import type { AccountIdentity, Collected } from '../../model/collected.ts'
import { forEachLimited } from '../../concurrency/limit.ts'
import { SecondLook } from './reading/ask-again.ts'
import type { CallContext } from './client/call.ts'
import { foldDenied } from './client/denying-policy.ts'
import { CallFailure, endedOf, gapOf } from './client/failure.ts'
import type { Place } from './reading/kind-source.ts'
import { EC2_KINDS, EC2_SETTINGS } from './kinds.ts'
import { DERIVED } from './services/ec2/derived-properties.ts'
import { REGION } from './services/ec2/kinds/region.ts'
import { listKind } from './reading/list-kind.ts'
import { coverageOf } from './reading/listing-coverage.ts'
import type { Listing } from './reading/listing.ts'
import { withNamedEdges } from './reading/named-edges.ts'
import { readSetting } from './reading/read-setting.ts'
import type { ReadableRegion } from './access/regions.ts'
import type { IsKnown } from './request.ts'
import type { AwsSdk, CredentialSource } from './client/sdk.ts'
import { toResource } from './reading/to-resource.ts'
import { withDetails, withNamedDetails } from './reading/with-details.ts'

/** Requests in flight per account and region: EC2 counts its throttles there. */
const REQUESTS_PER_SCOPE = 6

/**
 * Reads the wanted kinds of one account in one region, and works out what is derived from them. What fails is a gap
 * and stops nothing else.
 */
export async function collectScope(
  sdk: AwsSdk,
  account: AccountIdentity,
  region: ReadableRegion,
  credentials: CredentialSource,
  wanted: ReadonlySet<string>,
  context: CallContext,
  options: DeriveOptions & { readonly isKnown?: IsKnown } = {},
): Promise<Collected> {
  if (context.signal.aborted) return unread(account, region.name, endedOf('ec2:Describe*', context.signal))
  const place: Place = { account: account.id, region: region.name, partition: account.partition }
  const ec2 = sdk.ec2(region.name, credentials)
  const listings = new Map<Listing['kind'], Listing>()
  const sources = sourcesOf(wanted, DERIVED)
  const kinds = [...EC2_KINDS, ...EC2_SETTINGS].filter(({ name }) => wanted.has(name) || sources.has(name))
  await forEachLimited(kinds, REQUESTS_PER_SCOPE, async (kind) => {
    const listing =
      'list' in kind
        ? await withDetails(
            await listKind(kind, place, ec2, context, options.isKnown),
            wanted,
            sources,
            ec2,
            context,
          )
        : await readSetting(kind, place, ec2, context)
    listings.set(kind, listing)
  })
  for (const [kind, listing] of listings) {
    listings.set(kind, await withNamedDetails(listing, listings, wanted, sources, ec2, context))
  }

  const itself = regionItself(region, place, sdk)
  const again = new SecondLook(listings, place, ec2, context, async (listing, all) => {
    const detailed = await withDetails(listing, wanted, sources, ec2, context)
    return withNamedDetails(detailed, all, wanted, sources, ec2, context)
  })
  for (;;) {
    const read = readOf([itself, ...inOrder(again.listings)], place)
    const derived = deriveScope({ ...read, gone: again.gone }, wanted, DERIVED, options)
    if (await again.look(derived.doubted)) continue
    return { ...withoutRepeats(derived.scope), account }
  }
}

/** Where a policy keeps the account out of the region, that is said once. */
function withoutRepeats({ region, resources, complete, gaps }: ReadScope): Omit<Collected, 'account'> {
  // The region itself was described elsewhere.
  if (resources.some(({ kind }) => kind !== REGION.name)) return { region, resources, complete, gaps }
  const answered = complete.filter(({ kind }) => kind !== REGION.name && !kind.includes('.')).length
  return { region, resources, complete, gaps: foldDenied(gaps, answered) }
}

/** What the listings tell, and how well. */
function readOf(listings: readonly Listing[], place: Place): ReadScope {
  const resources: Resource[] = []
  const complete: Complete[] = []
  const gaps: Gap[] = []
  for (const listing of listings) {
    for (const resource of listing.resources) resources.push(resource)
    const coverage = coverageOf(listing, place)
    complete.push(...coverage.complete)
    gaps.push(...coverage.gaps)
  }
  return { account: place.account, region: place.region, resources, complete, gaps }
}

/** A scope of which nothing was read. */
export function unread(account: AccountIdentity, region: string, failure: CallFailure): Collected {
  return {
    account,
    region,
    resources: [],
    complete: [],
    gaps: [gapOf(failure, account.id, region, EVERYTHING)],
  }
}

function regionItself({ name, description }: ReadableRegion, place: Place, sdk: AwsSdk): Listing {
  if (description instanceof CallFailure) return { kind: REGION, resources: [], failure: description }
  const item = { ...description, LongName: sdk.longName(name) }
  return { kind: REGION, resources: [toResource(REGION, item, place)], failure: null }
}

function inOrder(listings: ReadonlyMap<Listing['kind'], Listing>): readonly Listing[] {
  const listedKinds = EC2_KINDS.flatMap((kind) => {
    const listed = listings.get(kind)
    return listed === undefined ? [] : [withNamedEdges(listed, listings)]
  })
  return [...listedKinds, ...EC2_SETTINGS.flatMap((setting) => listings.get(setting) ?? [])]
}
