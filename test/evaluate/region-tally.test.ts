import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../sandbox/random.ts'
import { SIGNS_OF_USE } from '../../src/clouds/aws/services/ec2/derived/region-in-use.ts'
import type { Complete } from '../../src/model/coverage.ts'
import type { ScopeOutcome } from '../../src/model/finding.ts'
import { RegionTally } from '../../src/evaluate/region-tally.ts'
import { shuffle } from '../shard/estate.ts'

const SHOP = '111122223333'
const BANK = '222233334444'
const REGIONS = ['eu-west-1', 'sa-east-1', 'us-east-1']

function outcome(account: string, region: string, changes: Partial<ScopeOutcome> = {}): ScopeOutcome {
  return { rule: 'open', account, region, complete: true, passed: 3, violations: 1, ...changes }
}

function listing(account: string, region: string, changes: Partial<Complete> = {}): Complete {
  return { account, region, kind: 'aws_vpc', count: 2, ...changes }
}

function outcomesOf(...told: readonly (readonly ScopeOutcome[])[]) {
  const tally = new RegionTally()
  for (const some of told) tally.addOutcomes(some)
  return tally.result().outcomes
}

describe('RegionTally', () => {
  it('adds up what a rule found in the regions of an account', () => {
    expect(
      outcomesOf(
        [outcome(SHOP, 'us-east-1'), outcome(SHOP, 'us-east-1', { rule: 'other', passed: 7 })],
        [outcome(BANK, 'us-east-1')],
        [outcome(SHOP, 'eu-west-1', { complete: false, passed: 0 })],
      ),
    ).toEqual([
      {
        rule: 'open',
        account: SHOP,
        regions: ['eu-west-1', 'us-east-1'],
        incomplete: ['eu-west-1'],
        passed: 3,
        violations: 2,
      },
      {
        rule: 'other',
        account: SHOP,
        regions: ['us-east-1'],
        incomplete: [],
        passed: 7,
        violations: 1,
      },
      { rule: 'open', account: BANK, regions: ['us-east-1'], incomplete: [], passed: 3, violations: 1 },
    ])
  })

  it('takes outcomes of many regions at once, as of rules that look across them', () => {
    const together = REGIONS.map((region) => outcome(SHOP, region, { complete: region === 'eu-west-1' }))
    expect(outcomesOf(together)).toEqual(outcomesOf(...together.map((one) => [one])))
    expect(outcomesOf(together)).toMatchObject([{ regions: REGIONS, incomplete: ['sa-east-1', 'us-east-1'] }])
  })

  it.each([0, 1])('lets one incomplete outcome spoil a region that was evaluated in parts', (first) => {
    const parts = [outcome(SHOP, 'eu-west-1'), outcome(SHOP, 'eu-west-1', { complete: false })]
    const [one, other] = first === 0 ? parts : parts.toReversed()
    const told = [one, other].filter((part) => part !== undefined)
    const expected = [{ regions: ['eu-west-1'], incomplete: ['eu-west-1'], passed: 6, violations: 2 }]
    expect(outcomesOf(told)).toMatchObject(expected)
    expect(outcomesOf(...told.map((part) => [part]))).toMatchObject(expected)
  })

  it('adds up what was read of a kind', () => {
    const tally = new RegionTally()
    tally.addComplete([listing(SHOP, 'us-east-1'), listing(SHOP, 'us-east-1', { kind: 'aws_ec2_volume' })])
    tally.addComplete([listing(SHOP, 'eu-west-1', { count: 5 })])
    tally.addComplete([listing(BANK, 'us-east-1', { count: 0 })])
    expect(tally.result().complete).toEqual([
      { account: SHOP, kind: 'aws_vpc', regions: ['eu-west-1', 'us-east-1'], count: 7 },
      { account: SHOP, kind: 'aws_ec2_volume', regions: ['us-east-1'], count: 2 },
      { account: BANK, kind: 'aws_vpc', regions: ['us-east-1'], count: 0 },
    ])
  })

  it('holds each list of regions once, in whatever order the regions come', () => {
    const random = seededRandom('lists')
    const tally = new RegionTally()
    const accounts = Array.from({ length: 20 }, (_, index) => String(100_000_000_000 + index))
    const scopes = accounts.flatMap((account) => REGIONS.map((region) => [account, region] as const))
    for (const [account, region] of shuffle(random, scopes)) {
      tally.addOutcomes(
        ['a', 'b', 'c'].map((rule) => outcome(account, region, { rule, complete: rule !== 'c' })),
      )
      tally.addComplete(['aws_vpc', 'aws_ec2_volume'].map((kind) => listing(account, region, { kind })))
    }
    const { outcomes, complete } = tally.result()
    expect([outcomes.length, complete.length]).toEqual([60, 40])
    const lists = [...outcomes, ...complete].map(({ regions }) => regions)
    expect(lists[0]).toEqual(REGIONS)
    expect(new Set(lists).size).toBe(1)
    const incomplete = new Set(outcomes.map((one) => one.incomplete))
    expect([...incomplete]).toEqual([[], REGIONS])
    expect(incomplete.has(lists[0] ?? [])).toBe(true)
  })

  it('knows the regions in which all was read that shows use, and there is none', () => {
    const signs = (region: string, count: number, kinds = SIGNS_OF_USE): readonly Complete[] =>
      kinds.map((kind) => listing(SHOP, region, { kind, count }))
    const tally = new RegionTally()
    tally.addComplete([...signs('us-east-1', 0), listing(SHOP, 'us-east-1')])
    tally.addComplete(signs('eu-west-1', 0))
    // One sign of use is enough, and what was not read may be one.
    tally.addComplete(
      signs('sa-east-1', 0).with(2, listing(SHOP, 'sa-east-1', { kind: SIGNS_OF_USE[2] ?? '', count: 1 })),
    )
    tally.addComplete(signs('ap-south-1', 0, SIGNS_OF_USE.slice(1)))
    tally.addComplete([listing(BANK, 'us-east-1', { count: 0 })])
    expect(tally.result().unused).toEqual([{ account: SHOP, regions: ['eu-west-1', 'us-east-1'] }])
  })
})
