import { describe, expect, it } from '@jest/globals'
import * as intervals from '../../../src/network/sets/interval-set.ts'
import type { IntervalSet } from '../../../src/network/sets/interval-set.ts'
import { Random } from '../../search/random.ts'

const SIZE = 12

function randomSet(random: Random): IntervalSet<number> {
  return intervals.intervalSet(
    random.list(0, 5, () => {
      const from = random.below(SIZE)
      return { from, end: from + random.below(SIZE - from + 1) }
    }),
  )
}

function members(set: IntervalSet<number>): boolean[] {
  return Array.from({ length: SIZE }, (_, value) => intervals.has(set, value))
}

function toBigint(set: IntervalSet<number>): IntervalSet<bigint> {
  return set.map(({ from, end }) => ({ from: BigInt(from), end: BigInt(end) }))
}

function isNormal(set: IntervalSet<number>): boolean {
  return set.every(({ from, end }, i) => from < end && (set[i - 1]?.end ?? -1) < from)
}

describe('interval sets', () => {
  it('agree with sets of single values, for numbers and bigints', () => {
    const random = new Random(51)
    for (let round = 0; round < 3000; round += 1) {
      const [a, b] = [randomSet(random), randomSet(random)]
      const [inA, inB] = [members(a), members(b)]
      const united = intervals.unite(a, b)
      const common = intervals.intersect(a, b)
      const rest = intervals.subtract(a, b)
      expect([united, common, rest].map(isNormal)).toEqual([true, true, true])
      expect(members(united)).toEqual(inA.map((is, i) => is || inB[i] === true))
      expect(members(common)).toEqual(inA.map((is, i) => is && inB[i] === true))
      expect(members(rest)).toEqual(inA.map((is, i) => is && inB[i] !== true))
      expect(intervals.sizeOf(a)).toBe(BigInt(inA.filter(Boolean).length))
      expect(intervals.includes(a, b)).toBe(inB.every((is, i) => !is || inA[i] === true))
      expect(intervals.sameSet(a, b)).toBe(inA.join() === inB.join())
      expect(intervals.subtract(toBigint(a), toBigint(b))).toEqual(toBigint(rest))
      expect(intervals.intersect(toBigint(a), toBigint(b))).toEqual(toBigint(common))
    }
  })

  it('are cut into pieces in which no set changes', () => {
    const random = new Random(52)
    for (let round = 0; round < 500; round += 1) {
      const sets = random.list(1, 4, () => randomSet(random))
      const pieces = intervals.piecesOf(sets)
      const all = intervals.intervalSet(pieces)
      for (const set of sets) {
        expect(intervals.includes(all, set)).toBe(true)
        for (const piece of pieces) {
          const part = intervals.intersect(set, [piece])
          expect(part.length === 0 || intervals.sameSet(part, [piece])).toBe(true)
        }
      }
    }
  })
})
