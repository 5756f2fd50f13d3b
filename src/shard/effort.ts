import type { AccountSize } from '../model/history.ts'

/**
 * Seconds that the parts of reading an account take on one runner, roughly: 100 requests are in flight, each takes AWS some
 * 200 ms, and an answer a core of ours some 1.5 ms; a resource is unpacked, worked over, checked and written down
 * (0.12 ms: bench/README.md).
 */
const SECONDS_PER_LISTING = 0.0025
const SECONDS_PER_RESOURCE = 0.0002
/** Assuming the role, asking for the regions. */
const SECONDS_PER_ACCOUNT = 0.5

/** Seconds of one runner that reading an account of this size takes, roughly. Above zero. */
export function secondsFor({ listings, resources }: AccountSize): number {
  return SECONDS_PER_ACCOUNT + listings * SECONDS_PER_LISTING + resources * SECONDS_PER_RESOURCE
}

/**
 * The same for each account. One that the history does not know counts as the median of those that it knows; where it
 * knows none of them, all count as `unknown`.
 */
export function secondsOf(
  accounts: readonly string[],
  sizes: Readonly<Record<string, AccountSize>>,
  unknown: AccountSize,
): ReadonlyMap<string, number> {
  const known = accounts.flatMap((id) => sizes[id] ?? []).map(secondsFor)
  const usual = medianOf(known) ?? secondsFor(unknown)
  return new Map(
    accounts.map((id) => {
      const size = sizes[id]
      return [id, size === undefined ? usual : secondsFor(size)]
    }),
  )
}

function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}
