import { describe, expect, it } from '@jest/globals'
import { CallFailure } from '../../../../src/clouds/aws/client/failure.ts'
import { MOST_BYTES, MOST_PAGES, pagesOf } from '../../../../src/clouds/aws/reading/pages.ts'
import { connectionTo } from './connection.ts'

const VPCS = { operation: 'DescribeVpcs', action: 'ec2:DescribeVpcs', list: 'Vpcs', pageSize: 1000 }

/** The number of pages that were read, and what stopped it. */
async function readAll(
  answer: (page: number) => Readonly<Record<string, unknown>>,
): Promise<readonly [pages: number, failure: CallFailure | null]> {
  let asked = 0
  let pages = 0
  try {
    for await (const page of pagesOf(
      VPCS,
      connectionTo(() => answer(asked++)),
    )) {
      pages += page.length
    }
    return [pages, null]
  } catch (thrown) {
    if (thrown instanceof CallFailure) return [pages, thrown]
    throw thrown
  }
}

describe('the pages of a list that says whether there is more', () => {
  const MARKER = { token: 'Marker', next: 'NextMarker', size: 'MaxItems', more: 'IsTruncated' }
  const keys = { operation: 'ListKeys', action: 'kms:ListKeys', list: 'Keys', pageSize: 100 }

  it('are asked for in the words of their service', async () => {
    const inputs: unknown[] = []
    const kms = connectionTo(
      (_region, _operation, input) => {
        inputs.push(input)
        return inputs.length === 1 ? { Keys: [1], IsTruncated: true, NextMarker: 'm' } : { Keys: [2] }
      },
      { paging: MARKER },
    )
    const pages: unknown[] = []
    for await (const page of pagesOf(keys, kms)) pages.push(...page)
    expect([pages, inputs]).toEqual([
      [1, 2],
      [{ MaxItems: 100 }, { MaxItems: 100, Marker: 'm' }],
    ])
  })

  it('do not end without a token', async () => {
    const kms = connectionTo(() => ({ Keys: [], IsTruncated: true }), { paging: MARKER })
    const pages = pagesOf(keys, kms)
    await expect(pages.next()).rejects.toThrow('ListKeys: there is more, and no NextMarker')
  })
})

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
