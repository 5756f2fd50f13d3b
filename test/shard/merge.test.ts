import { describe, expect, it } from '@jest/globals'
import { type Random, seededRandom } from '../../sandbox/random.ts'
import type { Collected } from '../../src/model/collected.ts'
import { mergeParts, NOTHING_FOUND } from '../../src/shard/merge.ts'
import type { PartContent } from '../../src/shard/part.ts'
import { makeEstate, scan, shuffle } from './estate.ts'

const ROUNDS = 60

/** Puts each account into one of so many shards, of which some stay empty. */
function divide(random: Random, estate: readonly (readonly Collected[])[], shards: number): Collected[][] {
  const divided: Collected[][] = Array.from({ length: shards }, () => [])
  for (const scopes of estate) divided[random.below(shards)]?.push(...scopes)
  return divided
}

/** Merges neighbours in some random order until one is left. */
function mergeInGroups(random: Random, parts: readonly PartContent[]): PartContent {
  const left = [...parts]
  while (left.length > 1) {
    const at = random.below(left.length - 1)
    left.splice(at, 2, mergeParts(left.slice(at, at + 2)))
  }
  return mergeParts(left)
}

function watchedIn(estate: readonly (readonly Collected[])[]) {
  const all = estate.flat().flatMap(({ resources }) => resources)
  const gone = { account: '100000000000', region: 'eu-west-1', kind: 'aws_vpc', id: 'gone' }
  return [...all.filter((_, index) => index % 3 === 0), gone].map(({ account, region, kind, id }) => ({
    account,
    region,
    kind,
    id,
  }))
}

function counting(resources: Readonly<Record<string, number>>): PartContent {
  return { ...NOTHING_FOUND, scan: { ...NOTHING_FOUND.scan, resources } }
}

describe('mergeParts', () => {
  it('gives what one job finds that reads everything, whatever the division, the order and the grouping', () => {
    let violations = 0
    let gaps = 0
    let held = 0
    let inPart = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const random = seededRandom(`merge ${round}`)
      const estate = makeEstate(random, 1 + random.below(9))
      const watched = watchedIn(estate)
      const whole = mergeParts([scan(shuffle(random, estate.flat()), watched)])
      const parts = divide(random, estate, 1 + random.below(6)).map((scopes) =>
        scan(shuffle(random, scopes), watched),
      )
      const expected = JSON.stringify(whole)
      expect(JSON.stringify(mergeParts(shuffle(random, parts)))).toBe(expected)
      expect(JSON.stringify(mergeInGroups(random, shuffle(random, parts)))).toBe(expected)
      violations += whole.scan.violations.length
      gaps += whole.scan.coverage.gaps.length
      held += whole.scan.sensitive.held.length
      inPart += whole.scan.sensitive.looked.reduce((sum, one) => sum + one.inPart, 0)
    }
    // Or else nothing was tested.
    expect([violations, gaps, held, inPart].map((number) => number > 100)).toEqual([true, true, true, true])
  })

  it('changes nothing by merging with nothing', () => {
    const random = seededRandom('nothing')
    const part = scan(makeEstate(random, 3).flat())
    expect(mergeParts([NOTHING_FOUND, part, NOTHING_FOUND])).toEqual(mergeParts([part]))
    expect(mergeParts([])).toEqual(NOTHING_FOUND)
  })

  it('adds up what was counted by kind', () => {
    const merged = mergeParts([counting({ aws_vpc: 2, aws_account: 1 }), counting({ aws_vpc: 5 })])
    expect(Object.entries(merged.scan.resources)).toEqual([
      ['aws_account', 1],
      ['aws_vpc', 7],
    ])
  })
})
