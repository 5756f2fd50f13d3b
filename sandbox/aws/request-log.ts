import type { Identified } from './answer.ts'
import type { CallSubject } from './call.ts'
import type { FaultKind } from './faults.ts'

/** One request that was answered, or is being answered. */
interface LoggedRequest extends CallSubject {
  /** ARN of the caller. */
  readonly caller: string
  /** What the program calls itself. */
  readonly userAgent: string
  /** As a form, the operation among them. */
  readonly parameters: string
  /** Milliseconds since the server started. */
  readonly at: number
  /** Milliseconds until the answer was written; null while it is not. */
  ms: number | null
  /** HTTP status of the answer; null while there is none, and where the socket was closed. */
  status: number | null
  /** AWS's error code; null for results. */
  code: string | null
  /** The fault that was played. */
  readonly fault: FaultKind['kind'] | null
}

type LogFilter = Partial<CallSubject & { code: string | null; fault: FaultKind['kind'] | null }>

/** What the server saw. Requests that failed before their signature was understood are counted as `refused`. */
export class RequestLog {
  requests: LoggedRequest[] = []
  refused = 0
  #inFlight = 0
  #maxInFlight = 0
  readonly #perScope = new Map<string, { now: number; max: number }>()
  readonly #started = performance.now()

  /** Most requests that were being answered at once. Without a delay answers take no time and this is 1. */
  get maxInFlight(): number {
    return this.#maxInFlight
  }

  /** The same for one account in one region. */
  maxInFlightOf(account: string, region: string): number {
    return this.#perScope.get(`${account}/${region}`)?.max ?? 0
  }

  matching(filter: LogFilter = {}): readonly LoggedRequest[] {
    const wanted = Object.entries(filter) as [keyof LogFilter, string | null][]
    return this.requests.filter((request) => wanted.every(([part, value]) => request[part] === value))
  }

  count(filter: LogFilter = {}): number {
    return this.matching(filter).length
  }

  /** Number of requests by account, region or operation, the largest first. */
  countBy(
    part: 'account' | 'region' | 'operation',
    filter: LogFilter = {},
  ): readonly (readonly [string, number])[] {
    const counts = new Map<string, number>()
    for (const request of this.matching(filter))
      counts.set(request[part], (counts.get(request[part]) ?? 0) + 1)
    return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  }

  clear(): void {
    this.requests = []
    this.refused = 0
    this.#maxInFlight = this.#inFlight
    this.#perScope.clear()
  }

  /** Returns what to call once the request is over. */
  begin(identified: Identified, fault: FaultKind['kind'] | null, userAgent = '') {
    const { service, operation, account, region, resource, caller, parameters } = identified
    const at = performance.now() - this.#started
    const request: LoggedRequest = {
      service,
      operation,
      account,
      region,
      resource,
      caller: caller.arn,
      userAgent,
      parameters: parameters.toString(),
      at,
      ms: null,
      status: null,
      code: null,
      fault,
    }
    this.requests.push(request)
    const scope = this.#scope(`${account}/${region}`)
    scope.now += 1
    scope.max = Math.max(scope.max, scope.now)
    this.#inFlight += 1
    this.#maxInFlight = Math.max(this.#maxInFlight, this.#inFlight)
    return (status: number | null, code: string | null): void => {
      if (request.ms !== null) return
      request.ms = performance.now() - this.#started - at
      request.status = status
      request.code = code
      scope.now -= 1
      this.#inFlight -= 1
    }
  }

  #scope(key: string): { now: number; max: number } {
    let scope = this.#perScope.get(key)
    if (scope === undefined) {
      scope = { now: 0, max: 0 }
      this.#perScope.set(key, scope)
    }
    return scope
  }
}
