import { setMaxListeners } from 'node:events'
import { GLOBAL_REGION } from '../../model/resource.ts'
import { Channel } from '../channel.ts'
import type { Collected } from '../collected.ts'
import { forEachLimited, Limit } from '../limit.ts'
import { targetsOf, unreadableTargets, whoAmI, type Target } from './accounts.ts'
import { AWS_PACE, type CallContext, type Pace } from './call.ts'
import { CallFailure, classify, timeoutOf } from './failure.ts'
import { ACCOUNT, accountResource } from './kinds/account.ts'
import { AccountProgress, Progress } from './progress.ts'
import type { CollectRequest, CollectTools } from './request.ts'
import { chooseRegions, DESCRIBE_REGIONS } from './regions.ts'
import { ASSUME_ROLE, assumedCredentials, sessionName } from './role.ts'
import { collectScope, unread } from './scope.ts'
import { loadSdk, type AwsSdk, type CredentialSource } from './sdk.ts'

export type { CollectRequest, CollectTools } from './request.ts'

const REQUESTS_IN_FLIGHT = 40
/** Sets of credentials are asked for apart: a renewal must not wait behind the requests that wait for it. */
const STS_REQUESTS_IN_FLIGHT = 10
const ACCOUNTS_AT_A_TIME = 10
const SCOPES_AT_A_TIME = 20
/** So that the log moves even where nothing else does. */
const HEARTBEAT_MS = 5_000
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
  const onAbort = (): void => stop.abort()
  tools.signal.addEventListener('abort', onAbort, { once: true })
  if (tools.signal.aborted) onAbort()
  const channel = new Channel<Collected>(UNREAD_SCOPES)
  const sdk = await loadSdk(tools.environment)
  const run = new Collection(sdk, request, { ...tools, signal }, pace, channel)
  const work = run.collect().then(
    () => channel.close(),
    (thrown: unknown) => channel.fail(thrown),
  )
  const heartbeat = setInterval(() => run.tellProgress(), HEARTBEAT_MS).unref()
  try {
    yield* channel.read()
  } finally {
    clearInterval(heartbeat)
    tools.signal.removeEventListener('abort', onAbort)
    stop.abort()
    channel.abandon()
    await work
    sdk.close()
  }
}

class Collection {
  readonly #sdk: AwsSdk
  readonly #request: CollectRequest
  readonly #tools: CollectTools
  readonly #channel: Channel<Collected>
  readonly #kinds: ReadonlySet<string>
  readonly #progress: Progress
  readonly #scopes = new Limit(SCOPES_AT_A_TIME)
  readonly #ec2: CallContext
  readonly #sts: CallContext

  constructor(
    sdk: AwsSdk,
    request: CollectRequest,
    tools: CollectTools,
    pace: Pace,
    channel: Channel<Collected>,
  ) {
    const { signal, now } = tools
    this.#sdk = sdk
    this.#request = request
    this.#tools = tools
    this.#channel = channel
    this.#kinds = new Set(request.kinds)
    this.#progress = new Progress(tools.logger, now)
    this.#ec2 = { signal, now, pace, requests: new Limit(REQUESTS_IN_FLIGHT) }
    this.#sts = { signal, now, pace, requests: new Limit(STS_REQUESTS_IN_FLIGHT) }
  }

  async collect(): Promise<void> {
    const targets = await this.#targets()
    this.#progress.begin(targets.length)
    await forEachLimited(targets, ACCOUNTS_AT_A_TIME, async (target) => {
      const progress = this.#progress.account(target.account)
      await this.#collectAccount(target, progress)
      progress.end()
    })
    this.#progress.end()
  }

  tellProgress(): void {
    this.#progress.tick()
  }

  async #targets(): Promise<readonly Target[]> {
    try {
      return targetsOf(this.#request, await whoAmI(this.#sdk, this.#sts))
    } catch (thrown) {
      if (thrown instanceof CallFailure) return unreadableTargets(this.#request, thrown)
      throw thrown
    }
  }

  async #collectAccount(target: Target, progress: AccountProgress): Promise<void> {
    const { account } = target
    const opened = await this.#open(target)
    if (opened instanceof CallFailure) return this.#hand(unread(account, '*', opened), progress)
    await this.#hand(
      {
        account,
        region: GLOBAL_REGION,
        resources: [accountResource(account, 'role' in target ? target.role : null)],
        complete: [{ account: account.id, region: GLOBAL_REGION, kind: ACCOUNT.name, count: 1 }],
        gaps: [],
      },
      progress,
    )
    const wanted = this.#request.regions
    const regions = await chooseRegions(this.#sdk, opened, account.partition, wanted, this.#ec2)
    progress.regionsFound(regions.read.length)
    for (const { name, failure } of regions.skipped)
      await this.#hand(unread(account, name, failure), progress)
    await Promise.all(
      regions.read.map((region) =>
        this.#scopes.run(async () => {
          await this.#hand(
            await collectScope(this.#sdk, account, region, opened, this.#kinds, this.#ec2, this.#request),
            progress,
          )
          progress.regionDone()
        }),
      ),
    )
  }

  async #open(target: Target): Promise<CredentialSource | CallFailure> {
    if ('failure' in target) return target.failure
    const { account, role } = target
    if (this.#tools.signal.aborted) return timeoutOf(role === null ? DESCRIBE_REGIONS : ASSUME_ROLE)
    if (role === null) return this.#sdk.ownCredentials
    const { externalId } = this.#request
    const toAssume = { arn: role, externalId, sessionName: sessionName(this.#tools.environment) }
    const credentials = assumedCredentials(this.#sdk, account, toAssume, this.#sts)
    try {
      await credentials()
      return credentials
    } catch (thrown) {
      return classify(thrown, ASSUME_ROLE)
    }
  }

  async #hand(collected: Collected, progress: AccountProgress): Promise<void> {
    progress.add(collected)
    await this.#channel.push(collected)
  }
}
