import { EVERYTHING, type Complete, type Gap } from '../../model/coverage.ts'
import type { Json } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import type { AccountIdentity, Collected } from '../collected.ts'
import { forEachLimited } from '../limit.ts'
import type { CallContext } from './call.ts'
import { CallFailure, gapOf, timeoutOf } from './failure.ts'
import { toResource, type Ec2Kind, type Place } from './kind-source.ts'
import { EC2_KINDS } from './kinds.ts'
import { REGION } from './kinds/region.ts'
import { listKind, type Listing } from './list-kind.ts'
import type { ReadableRegion } from './regions.ts'
import type { AwsSdk, CredentialSource } from './sdk.ts'

/** Requests in flight per account and region: EC2 counts its throttles there. */
const REQUESTS_PER_SCOPE = 4

/** Reads every kind of one account in one region. What fails is a gap and stops nothing else. */
export async function collectScope(
  sdk: AwsSdk,
  account: AccountIdentity,
  region: ReadableRegion,
  credentials: CredentialSource,
  context: CallContext,
): Promise<Collected> {
  if (context.signal.aborted) return unread(account, region.name, timeoutOf('ec2:Describe*'))
  const place: Place = { account: account.id, region: region.name, partition: account.partition }
  const ec2 = sdk.ec2(region.name, credentials)
  const listings = new Map<Ec2Kind, Listing>()
  await forEachLimited(EC2_KINDS, REQUESTS_PER_SCOPE, async (kind) => {
    listings.set(kind, await listKind(kind, place, ec2, context))
  })

  const resources: Resource[] = []
  const complete: Complete[] = []
  const gaps: Gap[] = []
  for (const listing of [regionItself(region, place, sdk), ...inOrder(listings)]) {
    const { kind, failure } = listing
    for (const resource of listing.resources) resources.push(resource)
    if (failure === null) complete.push(completeOf(place, kind.name, listing.resources.length))
    else gaps.push(gapOf(failure, place.account, place.region, kind.name))
  }
  return { account, region: region.name, resources, complete, gaps }
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

function completeOf(place: Place, kind: string, count: number): Complete {
  return { account: place.account, region: place.region, kind, count }
}

function regionItself({ name, description }: ReadableRegion, place: Place, sdk: AwsSdk): Listing {
  if (description instanceof CallFailure) return { kind: REGION, resources: [], failure: description }
  const item = { ...description, LongName: sdk.longName(name) }
  return { kind: REGION, resources: [toResource(REGION, item, place)], failure: null }
}

function inOrder(listings: ReadonlyMap<Ec2Kind, Listing>): readonly Listing[] {
  return EC2_KINDS.flatMap((kind) => {
    const listing = listings.get(kind)
    if (listing === undefined) return []
    return [kind.inUse === undefined ? listing : withUse(listing, kind.inUse, listings)]
  })
}

/**
 * Says which resources something else in the scope belongs to. Where the other kind was not read to its end, an
 * unused one cannot be told from a used one: the property is left out, and the kind is not complete.
 */
function withUse(
  listing: Listing,
  { property, byKind, reference }: NonNullable<Ec2Kind['inUse']>,
  listings: ReadonlyMap<Ec2Kind, Listing>,
): Listing {
  const users = listings.get(byKind)
  const used = new Set<Json | undefined>(users?.resources.map((user) => user.reported[reference]))
  const certain = users !== undefined && users.failure === null
  const resources = listing.resources.map((resource) => {
    const isUsed = used.has(resource.id)
    if (!isUsed && !certain) return resource
    return { ...resource, reported: { ...resource.reported, [property]: isUsed } }
  })
  if (certain || listing.failure !== null || listing.resources.length === 0) return { ...listing, resources }
  const { reason, action, message } = users?.failure ?? timeoutOf(byKind.action)
  return {
    ...listing,
    resources,
    failure: new CallFailure(reason, action, `${property} takes ${byKind.name}. ${message}`),
  }
}
