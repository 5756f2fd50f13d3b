import { setMaxListeners } from 'node:events'
import { Limit } from '../../../concurrency/limit.ts'
import type { Attribution } from '../../../model/attribution.ts'
import { GLOBAL_REGION } from '../../../model/resource.ts'
import type { Attributed, AttributionQuestion, AttributionRequest } from '../../cloud.ts'
import { findTargets } from '../access/accounts.ts'
import { RoleChains } from '../access/role-chains.ts'
import { sessionName } from '../access/role.ts'
import type { OpenTarget, Target } from '../access/target.ts'
import type { Pace, RequestCounts } from '../client/call.ts'
import { type Access, Connections } from '../client/connections.ts'
import { CallFailure, classify } from '../client/failure.ts'
import { RateScopes } from '../client/rate-scope.ts'
import { loadSdk, type AwsSdk } from '../client/sdk.ts'
import { stsContext } from '../client/sts-context.ts'
import { isMasked } from '../../../sensitive/masked-text.ts'
import { awsRequest, type CollectTools } from '../request.ts'
import { CLOUDTRAIL } from '../services/cloudtrail/service.ts'
import { Budget, type Limits, LIMITS } from './budget.ts'
import { type Candidate, candidatesFor } from './changing-calls.ts'
import { chooseCall } from './choose-call.ts'
import { keyOf, LOOKUP_EVENTS, type Wanted, wantedBy } from './lookup.ts'
import { masked } from './mask.ts'
import { notAnswered } from './not-answered.ts'
import { ScopeLog } from './scope-log.ts'
import { arnParts } from '../reading/arn-parts.ts'

/** LookupEvents: "two per second, per account, per Region" (CloudTrail API reference). */
const PER_SECOND = 2
/** A report is waited for: what takes longer is not worth it. */
const SECONDS = 120
const ACCOUNTS_AT_A_TIME = 20
const REQUESTS_IN_FLIGHT = 40
/** Nothing depends on the answers, so that little patience is enough. */
const PACE: Pace = {
  base: 500,
  longestPause: 4_000,
  budget: 20_000,
  attempts: { long: 4, medium: 2, short: 1, none: 1 },
}

export interface Bounds extends Limits {
  readonly perSecond: number
  readonly seconds: number
  readonly pace: Pace
}

const BOUNDS: Bounds = { ...LIMITS, perSecond: PER_SECOND, seconds: SECONDS, pace: PACE }

/** A question that is asked, and where. */
interface Planned {
  readonly question: AttributionQuestion
  readonly candidates: readonly Candidate[]
  readonly region: string
  readonly wanted: readonly Wanted[]
}

/** Who did it, from CloudTrail's event history of 90 days. Throws nothing that AWS, the network or the credentials do. */
export function attributeAws(request: AttributionRequest, tools: CollectTools): Promise<Attributed> {
  return attributeWithin(request, tools, BOUNDS)
}

export async function attributeWithin(
  request: AttributionRequest,
  tools: CollectTools,
  bounds: Bounds,
): Promise<Attributed> {
  const sdk = await loadSdk(tools)
  const over = AbortSignal.timeout(bounds.seconds * 1000)
  const signal = AbortSignal.any([tools.signal, over])
  setMaxListeners(0, signal)
  try {
    const asking = new Asking(sdk, request, { ...tools, signal }, bounds)
    const answers = await asking.answer()
    return { answers, calls: asking.calls }
  } finally {
    sdk.close()
  }
}

const NAMELESS = 'this job knows no more than a mask of its name'

class Asking {
  readonly #sdk: AwsSdk
  readonly #request: AttributionRequest
  readonly #tools: CollectTools
  readonly #bounds: Bounds
  readonly #budget: Budget
  readonly #counts: RequestCounts = { requests: 0, throttled: 0 }
  readonly #answers: (Attribution | null)[]

  constructor(sdk: AwsSdk, request: AttributionRequest, tools: CollectTools, bounds: Bounds) {
    this.#sdk = sdk
    this.#request = request
    this.#tools = tools
    this.#bounds = bounds
    this.#budget = new Budget(bounds)
    this.#answers = request.questions.map(() => null)
  }

  /** Requests to CloudTrail, repetitions included. */
  get calls(): number {
    return this.#counts.requests
  }

  async answer(): Promise<readonly (Attribution | null)[]> {
    const planned = this.#plan()
    if (planned.size === 0) return this.#answers
    const { pace, perSecond } = this.#bounds
    const { signal, now, environment } = this.#tools
    const sts = stsContext(this.#tools, pace)
    const request = awsRequest({ ...this.#request, kinds: [] })
    const { targets } = await findTargets(this.#sdk, request, sts)
    const roles = new RoleChains(this.#sdk, sessionName(environment), sts)
    const rateScopes = new RateScopes(perSecond, () => performance.now())
    const requests = new Limit(REQUESTS_IN_FLIGHT)
    const calls = { signal, now, pace, counts: this.#counts, requests }
    const connections = new Connections(this.#sdk, rateScopes, calls)
    const accounts = new Limit(ACCOUNTS_AT_A_TIME)
    await Promise.all(
      [...planned].map(([account, own]) =>
        accounts.run(() =>
          this.#askAccount(
            own,
            targets.find((target) => target.account.id === account),
            roles,
            connections,
          ),
        ),
      ),
    )
    return this.#answers
  }

  /** By account: what is asked within the budget, the worst first; the rest is answered so. */
  #plan(): ReadonlyMap<string, ReadonlyMap<number, Planned>> {
    const planned = new Map<string, Map<number, Planned>>()
    const reserved = new Set<string>()
    for (const [index, question] of this.#request.questions.entries()) {
      const candidates = candidatesFor(question)
      const [first] = candidates
      if (first === undefined) continue
      // Nothing in the log is called so: that it has no such call would be a guess.
      if (isMasked(question.id)) {
        this.#answers[index] = { status: 'not-asked', message: NAMELESS }
        continue
      }
      const region = this.#regionOf(question, first)
      if (region === null) {
        const message = 'it is not known in which region its calls are logged'
        this.#answers[index] = { status: 'not-asked', message }
        continue
      }
      const scope = `${question.account} ${region}`
      const all = candidates.map((candidate) => wantedBy(candidate, question.id))
      const wanted = [...new Map(all.map((one) => [keyOf(one), one])).values()]
      const fresh = wanted.map((one) => `${scope} ${keyOf(one)}`).filter((key) => !reserved.has(key))
      const refusal = this.#budget.take(scope, fresh.length)
      if (refusal !== null) {
        this.#answers[index] = { status: 'not-asked', message: refusal }
        continue
      }
      for (const key of fresh) reserved.add(key)
      const own = planned.get(question.account) ?? new Map<number, Planned>()
      planned.set(question.account, own.set(index, { question, candidates, region, wanted }))
    }
    return planned
  }

  /** Where its calls are logged: in its region, or where its service is asked. Null where that is not known. */
  #regionOf({ account, region, homeRegion, id }: AttributionQuestion, { service }: Candidate): string | null {
    if (region !== GLOBAL_REGION) return region
    const partition = this.#request.found.find((one) => one.id === account)?.partition ?? 'aws'
    return homeRegion ?? service.askedIn?.(partition, this.#sdk.homeRegion) ?? regionOfArn(id)
  }

  async #askAccount(
    planned: ReadonlyMap<number, Planned>,
    target: Target | undefined,
    roles: RoleChains,
    connections: Connections,
  ): Promise<void> {
    const opened = await this.#open(target, roles)
    if (opened instanceof CallFailure) {
      for (const index of planned.keys()) this.#answers[index] = this.#failed(opened)
      return
    }
    const byRegion = Map.groupBy([...planned], ([, { region }]) => region)
    await Promise.all(
      [...byRegion].map(async ([region, own]) => {
        const connection = await connections.open(CLOUDTRAIL, opened, region)
        const scope = `${opened.account} ${region}`
        const log = new ScopeLog(connection, this.#request.until, () => this.#budget.take(scope, 1))
        for (const [index, one] of own) this.#answers[index] = await this.#ask(one, log)
      }),
    )
  }

  async #open(target: Target | undefined, roles: RoleChains): Promise<Access | CallFailure> {
    if (target === undefined) return notATarget()
    if ('failure' in target) return target.failure
    const credentials = await roles.open(target satisfies OpenTarget)
    return credentials instanceof CallFailure ? credentials : { account: target.account.id, credentials }
  }

  async #ask({ question, candidates, wanted }: Planned, log: ScopeLog): Promise<Attribution> {
    try {
      const isNaming = candidates.some(({ claims }) => claims !== undefined)
      for (;;) {
        const events = await log.of(wanted)
        const chosen = chooseCall(question, candidates, events)
        const isEnough = chosen !== null && (chosen.isCertain || !isNaming)
        if (!isEnough && (await log.readMore(wanted))) continue
        if (chosen !== null) {
          return { status: 'found', call: this.#request.masked ? masked(chosen.call) : chosen.call }
        }
        return log.isComplete(wanted)
          ? { status: 'none-found' }
          : { status: 'not-asked', message: 'only the newest of its many calls were looked at' }
      }
    } catch (thrown) {
      return this.#failed(classify(thrown, LOOKUP_EVENTS))
    }
  }

  #failed(failure: CallFailure): Attribution {
    return notAnswered(failure, this.#bounds.seconds)
  }
}

function notATarget(): CallFailure {
  return new CallFailure('error', LOOKUP_EVENTS.action, 'the account is no longer among those that are read')
}

function regionOfArn(id: string): string | null {
  return arnParts(id)?.region || null
}
