import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { EVERYTHING, type Gap } from '../../model/coverage.ts'
import { GLOBAL_REGION } from '../../model/resource.ts'
import { Channel } from '../../concurrency/channel.ts'
import type { Collected } from '../../model/collected.ts'
import { Limit, type StepAside } from '../../concurrency/limit.ts'
import { findTargets } from './access/accounts.ts'
import { AWS_PACE, type CallContext, type Pace, type RequestCounts } from './client/call.ts'
import { CallFailure } from './client/failure.ts'
import { ACCOUNT, accountResource } from './services/ec2/kinds/account.ts'
import { Lanes } from './client/rate-scope.ts'
import { AccountProgress, Progress } from './progress.ts'
import type { CollectRequest, CollectTools } from './request.ts'
import { chooseRegions } from './access/regions.ts'
import { RoleChains } from './access/role-chains.ts'
import { sessionName } from './access/role.ts'
import { collectScope, unread } from './scope.ts'
import { loadSdk, type AwsSdk } from './client/sdk.ts'
import type { Target } from './access/target.ts'
import { stsContext } from './client/sts-context.ts'

export type { CollectRequest, CollectTools } from './request.ts'

/**
 * AWS counts by account and region (see lane.ts), and answers come from all over the world: what bounds these is one core
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
  readonly #request: CollectRequest
  readonly #tools: CollectTools
  readonly #channel: Channel<Read>
  readonly #kinds: ReadonlySet<string>
  readonly #progress: Progress
  readonly #accounts = new Limit(ACCOUNTS_AT_A_TIME, ACCOUNTS_ASIDE)
  readonly #scopes = new Limit(SCOPES_AT_A_TIME, SCOPES_ASIDE)
  readonly #lanes: Lanes
  readonly #ec2: Omit<CallContext, 'lane'>
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
    this.#lanes = new Lanes(request.maxRate ?? Infinity, () => performance.now())
    this.#ec2 = { signal, now, pace, counts, requests: new Limit(REQUESTS_IN_FLIGHT) }
    this.#sts = stsContext(tools, pace, counts)
    this.#roles = new RoleChains(sdk, sessionName(tools.environment), this.#sts)
  }

  async collect(): Promise<void> {
    const { targets, leftOut, gaps } = await findTargets(this.#sdk, this.#request, this.#sts)
    this.#progress.begin(targets.length, leftOut)
    if (leftOut.length > 0) this.#tools.onLeftOut?.(leftOut)
    if (gaps.length > 0) await this.#hand(aboutAll(gaps), this.#progress)
    const work = targets.map((target, index) =>
      this.#accounts.run(async (stepAside) => {
        await this.#waitToStart(index)
        const progress = this.#progress.account(target.account)
        await this.#collectAccount(target, progress, stepAside)
        await this.#channel.push(target.account.id)
        this.#lanes.close(target.account.id)
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

  #inLane(account: string, region: string, onSlow?: () => void): CallContext {
    return { ...this.#ec2, lane: this.#lanes.open(account, region, onSlow) }
  }

  async #collectAccount(target: Target, progress: AccountProgress, stepAside: StepAside): Promise<void> {
    const { account } = target
    if ('failure' in target) return this.#hand(unread(account, EVERYTHING, target.failure), progress)
    const opened = await this.#roles.open(target)
    if (opened instanceof CallFailure) return this.#hand(unread(account, EVERYTHING, opened), progress)
    await this.#hand(
      {
        account,
        region: GLOBAL_REGION,
        resources: [accountResource(account, target.role)],
        complete: [{ account: account.id, region: GLOBAL_REGION, kind: ACCOUNT.name, count: 1 }],
        gaps: [],
      },
      progress,
    )
    const context = this.#inLane(account.id, this.#sdk.homeRegion, stepAside)
    const regions = await chooseRegions(this.#sdk, opened, account.partition, target.regions, context)
    progress.regionsFound(regions.read.length)
    for (const { name, failure } of regions.skipped)
      await this.#hand(unread(account, name, failure), progress)
    await Promise.all(
      regions.read.map((region) =>
        this.#scopes.run(async (stepScopeAside) => {
          const lane = this.#inLane(account.id, region.name, () => {
            stepScopeAside()
            stepAside()
          })
          await this.#hand(
            await collectScope(this.#sdk, account, region, opened, this.#kinds, lane, this.#request),
            progress,
          )
          progress.regionDone()
        }),
      ),
    )
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
