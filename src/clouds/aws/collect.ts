import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { EVERYTHING, type Gap } from '../../model/coverage.ts'
import { GLOBAL_REGION } from '../../model/resource.ts'
import { Channel } from '../../concurrency/channel.ts'
import type { AccountIdentity, Collected } from '../../model/collected.ts'
import { Limit, type YieldSlot } from '../../concurrency/limit.ts'
import { findTargets } from './access/accounts.ts'
import { controlsNote } from './access/controls-note.ts'
import { AWS_PACE, type CallContext, type Pace, type RequestCounts } from './client/call.ts'
import { CallFailure, endedOf } from './client/failure.ts'
import { accountResource, accountSource } from './access/account-kind.ts'
import { REGION } from './access/region-kind.ts'
import { type Access, Connections } from './client/connections.ts'
import { RateScopes } from './client/rate-scope.ts'
import { AccountProgress, Progress } from './progress.ts'
import type { CollectRequest, CollectTools } from './request.ts'
import { chooseRegions, type ReadableRegion } from './access/regions.ts'
import { RoleChains } from './access/role-chains.ts'
import { sessionName } from './access/role.ts'
import type { Listing } from './reading/listing.ts'
import { toResource } from './reading/to-resource.ts'
import { collectScope, unread } from './scope.ts'
import type { Service } from './service.ts'
import { SERVICES } from './services.ts'
import { EC2 } from './services/ec2/service.ts'
import { loadSdk, type AwsSdk } from './client/sdk.ts'
import type { OpenTarget, Target } from './access/target.ts'
import { stsContext } from './client/sts-context.ts'

export type { CollectRequest, CollectTools } from './request.ts'

/**
 * AWS counts by account, region and service (see rate-scope.ts), and answers come from all over the world: what bounds these is one core
 * of ours, which handles some 500 answers a second.
 */
const REQUESTS_IN_FLIGHT = 100
const ACCOUNTS_AT_A_TIME = 10
const SCOPES_AT_A_TIME = 20
/** Of those, how many may wait for an AWS that throttles or does not answer while others take their place. */
const ACCOUNTS_ASIDE = 40
const SCOPES_ASIDE = 20
/** The first accounts start one after the other: all at once, their credentials would be asked for in one burst. */
const START_APART_MS = 50
/** So that the log moves even where nothing else does; a line that is replaced moves more often. */
const HEARTBEAT_MS = 5_000
const LIVE_HEARTBEAT_MS = 500
/** Scopes that are read and not yet taken. With a slow consumer, memory holds these and the ones being read. */
const UNREAD_SCOPES = 4

/**
 * Reads the accounts, scope by scope, each handed over as soon as it is finished. Nothing that AWS, the network or
 * the credentials do is thrown: it comes as a gap.
 */
export function collectAws(request: CollectRequest, tools: CollectTools): AsyncGenerator<Collected> {
  return collectAtPace(request, tools, AWS_PACE)
}

export async function* collectAtPace(
  request: CollectRequest,
  tools: CollectTools,
  pace: Pace,
): AsyncGenerator<Collected> {
  const stop = new AbortController()
  const { signal } = stop
  // Every request listens to it, and so does every pause.
  setMaxListeners(0, signal)
  const onAbort = (): void => stop.abort(tools.signal.reason)
  tools.signal.addEventListener('abort', onAbort, { once: true })
  if (tools.signal.aborted) onAbort()
  const channel = new Channel<Read>(UNREAD_SCOPES)
  const sdk = await loadSdk(tools)
  const run = new Collection(sdk, request, { ...tools, signal }, pace, channel)
  const work = run.collect().then(
    () => channel.close(),
    (thrown: unknown) => channel.fail(thrown),
  )
  const heartbeat = setInterval(
    () => run.tellProgress(),
    tools.logger.live === undefined ? HEARTBEAT_MS : LIVE_HEARTBEAT_MS,
  ).unref()
  try {
    for await (const read of channel.read()) {
      if (typeof read === 'string') tools.onAccountEnd?.(read)
      else yield read
    }
  } finally {
    clearInterval(heartbeat)
    tools.signal.removeEventListener('abort', onAbort)
    stop.abort()
    channel.abandon()
    await work
    sdk.close()
  }
}

/** A scope; or the id of an account of which no more comes. */
type Read = Collected | string

class Collection {
  readonly #sdk: AwsSdk
  #request: CollectRequest
  readonly #tools: CollectTools
  readonly #channel: Channel<Read>
  readonly #kinds: ReadonlySet<string>
  readonly #progress: Progress
  readonly #accounts = new Limit(ACCOUNTS_AT_A_TIME, ACCOUNTS_ASIDE)
  readonly #scopes = new Limit(SCOPES_AT_A_TIME, SCOPES_ASIDE)
  readonly #connections: Connections
  readonly #sts: CallContext
  readonly #roles: RoleChains

  constructor(sdk: AwsSdk, request: CollectRequest, tools: CollectTools, pace: Pace, channel: Channel<Read>) {
    const { signal, now } = tools
    this.#sdk = sdk
    this.#request = request
    this.#tools = tools
    this.#channel = channel
    this.#kinds = new Set(request.kinds)
    const counts: RequestCounts = { requests: 0, throttled: 0 }
    this.#progress = new Progress(tools.logger, now, counts)
    const rateScopes = new RateScopes(request.maxRate ?? Infinity, () => performance.now())
    const requests = new Limit(REQUESTS_IN_FLIGHT)
    this.#connections = new Connections(
      sdk,
      rateScopes,
      { signal, now, pace, counts, requests },
      {
        bucketRate: request.bucketRate ?? Infinity,
      },
    )
    this.#sts = stsContext(tools, pace, counts)
    this.#roles = new RoleChains(sdk, sessionName(tools.environment), this.#sts)
  }

  async collect(): Promise<void> {
    const found = await findTargets(this.#sdk, this.#request, this.#sts)
    const { targets, leftOut, gaps, organisation, controlsFailure } = found
    this.#tools.onFound?.(
      targets.map(({ account }) => account),
      leftOut,
    )
    if (controlsFailure !== undefined) this.#tools.logger.info(controlsNote(controlsFailure))
    if (organisation !== undefined) this.#request = { ...this.#request, organisation }
    this.#progress.begin(targets.length, leftOut)
    if (leftOut.length > 0) this.#tools.onLeftOut?.(leftOut)
    if (gaps.length > 0) await this.#hand(aboutAll(gaps), this.#progress)
    const work = targets.map((target, index) =>
      this.#accounts.run(async (yieldSlot) => {
        await this.#waitToStart(index)
        const progress = this.#progress.account(target.account)
        await this.#collectAccount(target, progress, yieldSlot)
        await this.#channel.push(target.account.id)
        this.#connections.close(target.account.id)
        progress.end()
      }),
    )
    await Promise.all(work)
    this.#progress.end()
  }

  tellProgress(): void {
    this.#progress.tick()
  }

  async #waitToStart(index: number): Promise<void> {
    const { signal } = this.#tools
    if (index === 0 || index >= ACCOUNTS_AT_A_TIME || signal.aborted) return
    const jittered = index * START_APART_MS * (0.5 + Math.random())
    await sleep(jittered, undefined, { signal }).catch(() => undefined)
  }

  async #collectAccount(target: Target, progress: AccountProgress, yieldSlot: YieldSlot): Promise<void> {
    const { account } = target
    if ('failure' in target) return this.#hand(unread(account, EVERYTHING, target.failure), progress)
    const opened = await this.#roles.open(target)
    if (opened instanceof CallFailure) return this.#hand(unread(account, EVERYTHING, opened), progress)
    const access: Access = { account: account.id, credentials: opened, onSlow: yieldSlot }
    const asAWhole = this.#collectAsAWhole(target, access).then((read) => this.#hand(read, progress))
    await Promise.all([asAWhole, this.#collectRegions(target, access, progress, asAWhole)])
  }

  /** What the account has once, in no region. */
  #collectAsAWhole(target: OpenTarget, access: Access): Promise<Collected> {
    const { account } = target
    const { homeRegion } = this.#sdk
    const itself: Listing = {
      kind: accountSource([]),
      resources: [accountResource(target)],
      failure: null,
    }
    const scope = {
      account,
      region: GLOBAL_REGION,
      itself,
      services: SERVICES.filter(({ level }) => level === 'account'),
      connect: (service: Service) =>
        this.#connections.open(
          service,
          access,
          service.askedIn?.(account.partition, homeRegion) ?? homeRegion,
        ),
    }
    return collectScope(scope, this.#kinds, this.#tools.signal, this.#request)
  }

  /** `asAWhole`: whoever looks up from a region to its account finds all of that. */
  async #collectRegions(
    { account, regions: patterns }: OpenTarget,
    access: Access,
    progress: AccountProgress,
    asAWhole: Promise<void>,
  ): Promise<void> {
    const { homeRegion } = this.#sdk
    const ec2 = await this.#connections.open(EC2, access, homeRegion)
    const regions = await chooseRegions(ec2, homeRegion, account.partition, patterns)
    progress.regionsFound(regions.read.length)
    await asAWhole
    for (const { name, failure } of regions.skipped)
      await this.#hand(unread(account, name, failure), progress)
    await Promise.all(
      regions.read.map((region) =>
        this.#scopes.run(async (yieldScopeSlot) => {
          const onSlow = (): void => {
            yieldScopeSlot()
            access.onSlow?.()
          }
          await this.#hand(await this.#collectRegion(account, region, { ...access, onSlow }), progress)
          progress.regionDone()
        }),
      ),
    )
  }

  async #collectRegion(account: AccountIdentity, region: ReadableRegion, access: Access): Promise<Collected> {
    const { signal } = this.#tools
    if (signal.aborted) {
      return unread(account, region.name, endedOf({ operation: region.name, action: null }, signal))
    }
    const scope = {
      account,
      region: region.name,
      itself: this.#regionItself(account, region),
      services: SERVICES.filter(({ level }) => level === 'region'),
      connect: (service: Service) => this.#connections.open(service, access, region.name),
    }
    return collectScope(scope, this.#kinds, signal, this.#request)
  }

  #regionItself({ id, partition }: AccountIdentity, { name, description }: ReadableRegion): Listing {
    if (description instanceof CallFailure) return { kind: REGION, resources: [], failure: description }
    const item = { ...description, LongName: this.#sdk.longName(name) }
    const place = { account: id, region: name, partition }
    return { kind: REGION, resources: [toResource(REGION, item, place)], failure: null }
  }

  async #hand(collected: Collected, progress: Pick<Progress, 'add'>): Promise<void> {
    progress.add(collected)
    await this.#channel.push(collected)
  }
}

/** What is not known of the accounts as a whole. */
function aboutAll(gaps: readonly Gap[]): Collected {
  const account = { id: EVERYTHING, name: EVERYTHING, partition: 'aws' }
  return { account, region: GLOBAL_REGION, resources: [], complete: [], gaps }
}
