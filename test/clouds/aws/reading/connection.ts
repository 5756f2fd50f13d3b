import type { CallContext } from '../../../../src/clouds/aws/client/call.ts'
import {
  type Connection,
  type Conventions,
  NEXT_TOKEN,
} from '../../../../src/clouds/aws/client/connection.ts'
import { RateScope } from '../../../../src/clouds/aws/client/rate-scope.ts'
import { RequestRate } from '../../../../src/clouds/aws/client/rate.ts'
import { Limit } from '../../../../src/concurrency/limit.ts'
import { QUICK } from '../harness.ts'
import type { AwsCaller } from '../../../../src/clouds/aws/client/client.ts'

const PLAIN: Conventions = { paging: NEXT_TOKEN, errors: {}, detailsAtATime: 1 }

function clock(): number {
  return 0
}

export function context(): CallContext {
  return {
    signal: new AbortController().signal,
    requests: new Limit(10),
    rateScope: new RateScope(new RequestRate(Infinity, clock), clock),
    counts: { requests: 0, throttled: 0 },
    pace: QUICK,
    now: () => new Date(0),
  }
}

/** A service that answers so, in whichever region it is asked. */
export function connectionTo(
  answer: (region: string, ...asked: Parameters<AwsCaller>) => Readonly<Record<string, unknown>>,
  own: Partial<Conventions> = {},
): Connection {
  const open = (region: string): Connection => ({
    conventions: { ...PLAIN, ...own },
    // Async, so that what it throws is a rejection, as of a client.
    call: async (...asked) => answer(region, ...asked),
    context: context(),
    in: open,
  })
  return open('us-east-1')
}

/** What the SDK throws for an answer with this code. */
export function refusal(code: string, message = 'No.', status = 403): Error {
  const $metadata = { httpStatusCode: status }
  return Object.assign(new Error(message), { name: code, Code: code, $metadata })
}
