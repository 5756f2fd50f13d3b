import type { ReadScope } from '../../derive/derive.ts'
import { NOTHING_DERIVED } from '../../derive/stage.ts'
import { EVERYTHING, type Complete, type Gap } from '../../model/coverage.ts'
import { GLOBAL_REGION, type Resource } from '../../model/resource.ts'
import type { AccountIdentity, Collected } from '../../model/collected.ts'
import { forEachLimited } from '../../concurrency/limit.ts'
import { needOf } from '../../model/kind.ts'
import { ACCOUNT_KIND, accountSource } from './access/account-kind.ts'
import { REGION } from './access/region-kind.ts'
import { SecondLook } from './reading/ask-again.ts'
import { unlessManagement } from './reading/asked-of-management.ts'
import type { Connection } from './client/connection.ts'
import { foldDenied } from './client/denying-policy.ts'
import { type CallFailure, gapOf } from './client/failure.ts'
import type { Place } from './reading/kind-source.ts'
import { inStages } from './reading/in-stages.ts'
import { listKindWhere, placedBy } from './reading/list-kind-where.ts'
import { coverageOf } from './reading/listing-coverage.ts'
import type { Listing } from './reading/listing.ts'
import { MANAGEMENT_ACCOUNT } from './reading/management-account.ts'
import { withNamedEdges } from './reading/named-edges.ts'
import { readSetting } from './reading/read-setting.ts'
import { isAskedFor, type IsSpared, withDetails, withNamedDetails } from './reading/with-details.ts'
import type { CollectRequest } from './request.ts'
import type { Service } from './service.ts'

/** Requests in flight per account, region and service: AWS counts its throttles there. */
const REQUESTS_PER_SCOPE = 6

/** An account as a whole, or one of its regions. */
interface ScopeToRead {
  readonly account: AccountIdentity
  /** GLOBAL_REGION: the account as a whole. */
  readonly region: string
  /** The account or the region as a resource. */
  readonly itself: Listing
  /** Those whose resources lie there. */
  readonly services: readonly Service[]
  readonly connect: (service: Service) => Promise<Connection>
}

/** A service of which something is read. */
interface Asked {
  readonly service: Service
  readonly kinds: readonly Listing['kind'][]
  readonly connection: Connection
}

/**
 * Reads the wanted kinds of a scope, and has derived what is to be worked out of them. What fails is a gap and stops nothing
 * else.
 */
export async function collectScope(
  scope: ScopeToRead,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
  {
    isKnown,
    deriving = NOTHING_DERIVED,
    organisation,
  }: Pick<CollectRequest, 'isKnown' | 'deriving' | 'organisation'>,
): Promise<Collected> {
  const { account, region } = scope
  const place: Place = { account: account.id, region, partition: account.partition }
  const sources = withManagement(scope.services, wanted, deriving.sources)
  const needs = new Set([...wanted, ...sources])
  const asked = await askedOf(scope, needs)
  const listings = new Map<Listing['kind'], Listing>()
  const readBefore = (name: string): Listing | undefined =>
    [...listings.values()].find(({ kind }) => kind.name === name)
  const isSpared: IsSpared = (need, resource) =>
    deriving.spares(need, resource, (name) => readBefore(name)?.resources ?? [])
  const readItself = withWhatServicesTell(scope, asked, wanted, sources)
  const reading = asked.map(async ({ kinds, connection }) => {
    for (const stage of inStages(kinds)) {
      await forEachLimited(stage, REQUESTS_PER_SCOPE, async (kind) => {
        const notAsked = kind.ofManagement === true ? unlessManagement(kind, await readItself) : null
        if (notAsked !== null) {
          // Nothing there is to be asked about, and that too is to be told of each property that is wanted.
          listings.set(kind, await withDetails(notAsked, wanted, sources, connection))
          return
        }
        if (!('list' in kind)) {
          listings.set(kind, await readSetting(kind, place, needs, connection))
          return
        }
        const listed = await listKindWhere(kind, place, connection, readBefore, isKnown)
        listings.set(kind, await withDetails(listed, wanted, sources, connection, isSpared))
      })
    }
  })
  const [itself] = await Promise.all([readItself, ...reading])
  const connectionOf = new Map(
    asked.flatMap(({ kinds, connection }) => kinds.map((kind) => [kind, connection] as const)),
  )
  const withNamed = async (listing: Listing, all: ReadonlyMap<unknown, Listing>): Promise<Listing> => {
    const connection = connectionOf.get(listing.kind)
    return connection === undefined ? listing : withNamedDetails(listing, all, wanted, sources, connection)
  }
  for (const [kind, listing] of listings) listings.set(kind, await withNamed(listing, listings))

  const again = new SecondLook(listings, place, connectionOf, signal, async (listing, all, connection) =>
    withNamed(await withDetails(listing, wanted, sources, connection), all),
  )
  for (;;) {
    const read = readOf([itself, ...inOrder(asked, again.listings)], place)
    const derived = deriving.derive({ ...read, gone: again.gone, ...(organisation && { organisation }) })
    if (await again.look(derived.doubted)) continue
    return { ...withoutRepeats(derived.scope), account }
  }
}

/** What is needed beside what was asked for: where a kind is the management account's, which account that is. */
function withManagement(
  services: readonly Service[],
  wanted: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): ReadonlySet<string> {
  const kinds = services.flatMap(({ kinds: own, settings = [] }) => [...own, ...settings])
  const isOfManagement = kinds.some(
    ({ name, ofManagement }) => ofManagement === true && (wanted.has(name) || sources.has(name)),
  )
  return isOfManagement ? new Set([...sources, needOf(ACCOUNT_KIND, MANAGEMENT_ACCOUNT.property)]) : sources
}

/** The services that are to be asked in the scope. */
async function askedOf(
  { region, services, connect }: ScopeToRead,
  needs: ReadonlySet<string>,
): Promise<readonly Asked[]> {
  const asked = services.map(async (service): Promise<readonly Asked[]> => {
    const { settings = [], ofAccount = [] } = service
    const all = [...service.kinds, ...settings]
    const placing = new Set(all.map((kind) => (needs.has(kind.name) ? placedBy(kind) : null)))
    const kinds = all.filter(({ name }) => needs.has(name) || placing.has(name))
    const isAskedOfAccount = region === GLOBAL_REGION && isAskedFor(ofAccount, ACCOUNT_KIND, needs)
    return kinds.length === 0 && !isAskedOfAccount
      ? []
      : [{ service, kinds, connection: await connect(service) }]
  })
  return (await Promise.all(asked)).flat()
}

/** The account itself, with what its services tell of it. */
async function withWhatServicesTell(
  { itself, region }: ScopeToRead,
  asked: readonly Asked[],
  wanted: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): Promise<Listing> {
  if (region !== GLOBAL_REGION) return itself
  let told = itself
  for (const { service, connection } of asked) {
    const kind = accountSource(service.ofAccount ?? [])
    told = await withDetails({ ...told, kind }, wanted, sources, connection)
  }
  return { ...told, kind: accountSource(asked.flatMap(({ service }) => service.ofAccount ?? [])) }
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

/** In the order of the inventory. */
function inOrder(
  asked: readonly Asked[],
  listings: ReadonlyMap<Listing['kind'], Listing>,
): readonly Listing[] {
  return asked.flatMap(({ kinds }) =>
    kinds.flatMap((kind) => {
      const listed = listings.get(kind)
      return listed === undefined ? [] : [withNamedEdges(listed, listings)]
    }),
  )
}
