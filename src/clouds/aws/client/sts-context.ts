import { Limit } from '../../../concurrency/limit.ts'
import type { CallContext, Pace, RequestCounts } from './call.ts'
import { RateScope } from './rate-scope.ts'
import { RequestRate } from './rate.ts'
import type { CollectTools } from '../request.ts'

/** Sets of credentials are asked for apart: a renewal must not wait behind the requests that wait for it. */
const REQUESTS_IN_FLIGHT = 10
/** A fraction of what STS takes from an account (600 requests a second in each region), of which others want their part. */
const REQUESTS_PER_SECOND = 50

function clock(): number {
  return performance.now()
}

/** How STS and Organizations are called, which serve all accounts of the run. */
export function stsContext(
  { signal, now }: Pick<CollectTools, 'signal' | 'now'>,
  pace: Pace,
  counts: RequestCounts = { requests: 0, throttled: 0 },
): CallContext {
  const rateScope = new RateScope(new RequestRate(REQUESTS_PER_SECOND, clock), clock)
  return { signal, now, pace, counts, rateScope, requests: new Limit(REQUESTS_IN_FLIGHT) }
}
