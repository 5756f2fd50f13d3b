import { MOST_SHARDS } from '../model/mode.ts'
import { compareText } from '../text/compare.ts'

/** GitHub bills every job by whole minutes, and starting one takes half of one: a shard should be worth it. */
const SECONDS_PER_SHARD = 300

/** How many shards so much work is worth; `wished`: what the user wants instead. Never more than there are accounts. */
export function countShards(seconds: ReadonlyMap<string, number>, wished: number | null): number {
  const total = [...seconds.values()].reduce((sum, one) => sum + one, 0)
  const worth = Math.max(1, Math.ceil(total / SECONDS_PER_SHARD))
  return Math.min(wished ?? worth, seconds.size, MOST_SHARDS)
}

/**
 * Divides accounts among shards so that all end at about the same time: the largest first, each to the shard that has
 * the least. No shard ends later than 4/3 of the best division (Graham 1969). The same input gives the same shards.
 * @param seconds by account id, above zero
 * @returns shard, from 1 on, by account id
 */
export function balance(seconds: ReadonlyMap<string, number>, shards: number): ReadonlyMap<string, number> {
  const loads = Array.from({ length: shards }, () => 0)
  const largestFirst = [...seconds].toSorted(([a, x], [b, y]) => y - x || compareText(a, b))
  return new Map(
    largestFirst.map(([account, size]) => {
      const least = loads.indexOf(Math.min(...loads))
      loads[least] = (loads[least] ?? 0) + size
      return [account, least + 1]
    }),
  )
}
