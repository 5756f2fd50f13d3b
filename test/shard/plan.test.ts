import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../sandbox/random.ts'
import type { AccountSize } from '../../src/model/history.ts'
import { balance, countShards } from '../../src/shard/balance.ts'
import { secondsFor, secondsOf } from '../../src/shard/effort.ts'
import {
  accountsOf,
  identityOf,
  makePlan,
  matrixOf,
  organisationOf,
  type PlanInput,
} from '../../src/shard/plan.ts'

function idOf(index: number): string {
  return String(100_000_000_000 + index)
}

function input(changes: Partial<PlanInput> = {}, accounts = 12): PlanInput {
  return {
    version: '1.0.0',
    workflow: '77',
    privacy: { digest: 'ab' },
    at: '2026-03-01T12:00:00.000Z',
    agreed: { settings: { regions: 'b'.repeat(32), rules: 'b'.repeat(32) }, rules: { r: 'b'.repeat(32) } },
    accounts: Array.from({ length: accounts }, (_, index) => ({
      id: idOf(index),
      name: `account ${index}`,
      partition: 'aws',
    })),
    leftOut: [],
    gaps: [],
    watched: [],
    sizes: {},
    unknown: { listings: 459, resources: 0 },
    wished: null,
    ...changes,
  }
}

function loads(seconds: ReadonlyMap<string, number>, shards: number): number[] {
  const sums = Array.from({ length: shards }, () => 0)
  for (const [id, shard] of balance(seconds, shards))
    sums[shard - 1] = (sums[shard - 1] ?? 0) + (seconds.get(id) ?? 0)
  return sums
}

describe('secondsOf', () => {
  const sizes: Record<string, AccountSize> = {
    a: { listings: 100, resources: 1000 },
    b: { listings: 200, resources: 0 },
    c: { listings: 100, resources: 100_000 },
  }
  const unknown = { listings: 10, resources: 0 }

  it('takes an account that the history does not know for the median of the others', () => {
    const seconds = secondsOf(['a', 'b', 'c', 'd'], sizes, unknown)
    expect(seconds.get('d')).toBe(secondsFor({ listings: 200, resources: 0 }))
    expect(secondsOf(['a', 'b', 'd'], sizes, unknown).get('d')).toBe(
      (secondsFor({ listings: 100, resources: 1000 }) + secondsFor({ listings: 200, resources: 0 })) / 2,
    )
  })

  it('takes all for what the caller says where it knows none', () => {
    expect([...secondsOf(['x', 'y'], sizes, unknown).values()]).toEqual([
      secondsFor(unknown),
      secondsFor(unknown),
    ])
  })

  it('is above zero for an account with nothing in it', () => {
    expect(secondsFor({ listings: 0, resources: 0 })).toBeGreaterThan(0)
  })
})

/** So many accounts of the same size. */
function each(accounts: number, seconds: number): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: accounts }, (_, index) => [idOf(index), seconds]))
}

describe('countShards', () => {
  it.each([
    ['nothing to do: none', each(0, 1), null, 0],
    ['little to do: one', each(40, 3), null, 1],
    ['a leg for every five minutes', each(200, 3), null, 2],
    ['five minutes and a little: two', each(101, 3), null, 2],
    ['no more than a matrix takes', each(10_000, 60), null, 256],
    ['no more than there are accounts', each(3, 9_000), null, 3],
    ['as many as the user wants', each(40, 3), 8, 8],
    ['but no more than there are accounts', each(5, 3), 8, 5],
    ['none for no account, whatever the user wants', each(0, 3), 8, 0],
  ])('%s', (_, seconds, wished, shards) => {
    expect(countShards(seconds, wished)).toBe(shards)
  })
})

describe('balance', () => {
  it('gives every account to one shard, leaves none empty, and is within 4/3 of the best', () => {
    for (let round = 0; round < 200; round += 1) {
      const random = seededRandom(`balance ${round}`)
      const accounts = 1 + random.below(60)
      const shards = 1 + random.below(accounts)
      const seconds = new Map(
        Array.from({ length: accounts }, (_, index) => [idOf(index), 0.5 + 100 * random.next() ** 4]),
      )
      const divided = balance(seconds, shards)
      expect([...divided.keys()].toSorted()).toEqual([...seconds.keys()].toSorted())
      expect(new Set(divided.values()).size).toBe(shards)
      const sizes = [...seconds.values()].toSorted((a, b) => b - a)
      const total = sizes.reduce((sum, size) => sum + size, 0)
      // No division ends before its largest account, before all work is spread evenly, or, with one account more than
      // there are shards, before two of these are done by one.
      const bound = Math.max(total / shards, sizes[0] ?? 0, (sizes[shards - 1] ?? 0) + (sizes[shards] ?? 0))
      expect(Math.max(...loads(seconds, shards))).toBeLessThanOrEqual((4 / 3) * bound + 1e-9)
    }
  })

  it('gives a large account a shard of its own', () => {
    const seconds = new Map([
      ['large', 60],
      ...Array.from({ length: 20 }, (_, index) => [idOf(index), 3] as const),
    ])
    expect(loads(seconds, 2)).toEqual([60, 60])
    expect(balance(seconds, 2).get('large')).toBe(1)
  })

  it('does not depend on the order of the accounts', () => {
    const random = seededRandom('order')
    const entries = Array.from({ length: 30 }, (_, index) => [idOf(index), 1 + random.below(3)] as const)
    expect(balance(new Map(entries.toReversed()), 7)).toEqual(balance(new Map(entries), 7))
  })
})

describe('makePlan', () => {
  it('puts every account into one shard and keeps what is known of it', () => {
    const plan = makePlan(input({ wished: 5 }))
    expect(plan).toMatchObject({ schema: 4, version: '1.0.0', workflow: '77', shards: 5 })
    expect(plan.accounts.map(identityOf)).toEqual(input().accounts)
    const ids = [1, 2, 3, 4, 5].flatMap((shard) => accountsOf(plan, shard).map(({ id }) => id))
    expect(ids.toSorted()).toEqual(plan.accounts.map(({ id }) => id))
  })

  it('is the same for the same input', () => {
    expect(JSON.stringify(makePlan(input({ wished: 5 })))).toBe(
      JSON.stringify(makePlan(input({ wished: 5 }))),
    )
  })

  it('tells each shard all accounts of the organisation, also those that are not read', () => {
    const leftOut = [{ id: '999900000001', name: 'closed', why: 'closed' }] as const
    const members = new Set([...input().accounts, ...leftOut].map(({ id }) => id))
    for (const id of ['o-exampleorgid', undefined]) {
      const plan = makePlan(input({ leftOut, organisation: { id, members } }))
      expect(plan.organisation).toBe(id ?? null)
      expect(organisationOf(plan)).toEqual({ id, members })
    }
    expect(organisationOf(makePlan(input()))).toBeUndefined()
  })

  it('tells them what binds the accounts, if that is known', () => {
    const controls = { policies: { 'p-1': '{}' }, attached: { 'r-1': ['p-1'] }, bound: {} }
    const members = new Set(input().accounts.map(({ id }) => id))
    const plan = makePlan(input({ organisation: { id: 'o-exampleorgid', members, controls } }))
    expect(organisationOf(plan)).toEqual({ id: 'o-exampleorgid', members, controls })
  })

  it('reckons a thousand usual accounts worth six legs', () => {
    expect(makePlan(input({}, 1000)).shards).toBe(6)
  })
})

describe('matrixOf', () => {
  it('lists the shards with a name that an artifact may have, and no account', () => {
    expect(JSON.parse(matrixOf(makePlan(input({ wished: 2 }))))).toEqual({
      include: [
        { shard: '1/2', name: '1-of-2' },
        { shard: '2/2', name: '2-of-2' },
      ],
    })
  })

  it('is empty without an account, in the words that scan.yml looks for', () => {
    expect(matrixOf(makePlan(input({}, 0)))).toBe('{"include":[]}')
  })
})
