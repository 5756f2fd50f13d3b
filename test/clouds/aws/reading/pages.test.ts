import { describe, expect, it } from '@jest/globals'
import { Limit } from '../../../../src/concurrency/limit.ts'
import type { CallContext } from '../../../../src/clouds/aws/client/call.ts'
import { type Connection, NEXT_TOKEN } from '../../../../src/clouds/aws/client/connection.ts'
import { CallFailure } from '../../../../src/clouds/aws/client/failure.ts'
import { RateScope } from '../../../../src/clouds/aws/client/rate-scope.ts'
import { MOST_BYTES, MOST_PAGES, pagesOf } from '../../../../src/clouds/aws/reading/pages.ts'
import { RequestRate } from '../../../../src/clouds/aws/client/rate.ts'
import { QUICK } from '../harness.ts'

const VPCS = { operation: 'DescribeVpcs', action: 'ec2:DescribeVpcs', list: 'Vpcs', pageSize: 1000 }

function clock(): number {
  return 0
}

function connection(answer: () => Readonly<Record<string, unknown>>): Connection {
  const opened: Connection = {
    conventions: { paging: NEXT_TOKEN, errors: {}, detailsAtATime: 1 },
    call: () => Promise.resolve(answer()),
    context: context(),
    in: () => opened,
  }
  return opened
}

function context(): CallContext {
  return {
    signal: new AbortController().signal,
    requests: new Limit(10),
    rateScope: new RateScope(new RequestRate(Infinity, clock), clock),
    counts: { requests: 0, throttled: 0 },
    pace: QUICK,
    now: () => new Date(0),
  }
}

/** The number of pages that were read, and what stopped it. */
async function readAll(
  answer: (page: number) => Readonly<Record<string, unknown>>,
): Promise<readonly [pages: number, failure: CallFailure | null]> {
  let asked = 0
  let pages = 0
  try {
    for await (const page of pagesOf(
      VPCS,
      connection(() => answer(asked++)),
    )) {
      pages += page.length
    }
    return [pages, null]
  } catch (thrown) {
    if (thrown instanceof CallFailure) return [pages, thrown]
    throw thrown
  }
}

describe('the pages of a list', () => {
  it.each([[7], [true], [{}], [['t']]])('end in no other way than by a text: %j', async (NextToken) => {
    const [pages, failure] = await readAll(() => ({ Vpcs: [{}], NextToken }))
    expect([pages, failure?.reason, failure?.message]).toEqual([
      0,
      'malformed',
      'DescribeVpcs: the NextToken is no text',
    ])
  })

  it.each([[undefined], [null], ['']])('end where there is no token: %j', async (NextToken) => {
    expect(await readAll(() => ({ Vpcs: [{}], NextToken }))).toEqual([1, null])
  })

  it('end with a gap where there is ever a new token', async () => {
    const [pages, failure] = await readAll((page) => ({ Vpcs: [{}], NextToken: `t-${page}` }))
    expect([pages, failure?.reason]).toEqual([MOST_PAGES, 'malformed'])
    expect(failure?.message).toBe(
      'DescribeVpcs: the list did not end within 5,000 pages of 0 MB together and is not read any further.',
    )
  })

  it('end with a gap where they would fill the memory', async () => {
    const $metadata = { bytes: MOST_BYTES / 4 }
    const [pages, failure] = await readAll((page) => ({ Vpcs: [{}], NextToken: `t-${page}`, $metadata }))
    expect([pages, failure?.reason]).toEqual([4, 'malformed'])
  })

  it('may be as many as there are', async () => {
    const last = MOST_PAGES - 1
    const [pages, failure] = await readAll((page) => ({
      Vpcs: [{}],
      ...(page < last ? { NextToken: `t-${page}` } : {}),
    }))
    expect([pages, failure]).toEqual([MOST_PAGES, null])
  })
})
