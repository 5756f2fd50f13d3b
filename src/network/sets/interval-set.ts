/** From `from` up to, but without, `end`: half open, so that neighbours need no arithmetic. */
export interface Interval<T extends number | bigint> {
  readonly from: T
  readonly end: T
}

/** Ascending, none empty, no two that overlap or touch: equal sets have equal lists. */
export type IntervalSet<T extends number | bigint> = readonly Interval<T>[]

/** The set of everything in any of the intervals, whatever their order; empty ones are dropped. */
export function intervalSet<T extends number | bigint>(intervals: readonly Interval<T>[]): IntervalSet<T> {
  if (intervals.length < 2 && intervals.every(({ from, end }) => from < end)) return intervals
  const ascending = intervals
    .filter(({ from, end }) => from < end)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const merged: Interval<T>[] = []
  for (const next of ascending) {
    const last = merged.at(-1)
    if (last === undefined || last.end < next.from) merged.push(next)
    else if (last.end < next.end) merged[merged.length - 1] = { from: last.from, end: next.end }
  }
  return merged
}

export function unite<T extends number | bigint>(...sets: readonly IntervalSet<T>[]): IntervalSet<T> {
  return intervalSet(sets.flat())
}

export function intersect<T extends number | bigint>(a: IntervalSet<T>, b: IntervalSet<T>): IntervalSet<T> {
  const common: Interval<T>[] = []
  let i = 0
  let j = 0
  for (;;) {
    const [left, right] = [a[i], b[j]]
    if (left === undefined || right === undefined) return common
    const from = left.from > right.from ? left.from : right.from
    const end = left.end < right.end ? left.end : right.end
    if (from < end) common.push({ from, end })
    if (left.end < right.end) i += 1
    else j += 1
  }
}

/** What is in `a` and not in `b`. */
export function subtract<T extends number | bigint>(a: IntervalSet<T>, b: IntervalSet<T>): IntervalSet<T> {
  const rest: Interval<T>[] = []
  let j = 0
  for (const { from, end } of a) {
    let start = from
    for (let hole = b[j]; hole !== undefined && hole.from < end; hole = b[j]) {
      if (start < hole.from) rest.push({ from: start, end: hole.from })
      if (start < hole.end) start = hole.end
      // A hole that extends past this interval may cut the next one too.
      if (hole.end > end) break
      j += 1
    }
    if (start < end) rest.push({ from: start, end })
  }
  return rest
}

export function has<T extends number | bigint>(set: IntervalSet<T>, value: T): boolean {
  return set.some(({ from, end }) => from <= value && value < end)
}

/** Whether all of `part` lies in `whole`, whose intervals do not touch: so each of the part lies in one of them. */
export function includes<T extends number | bigint>(whole: IntervalSet<T>, part: IntervalSet<T>): boolean {
  let i = 0
  for (const { from, end } of part) {
    let around = whole[i]
    while (around !== undefined && around.end < end) around = whole[++i]
    if (around === undefined || from < around.from) return false
  }
  return true
}

export function sameSet<T extends number | bigint>(a: IntervalSet<T>, b: IntervalSet<T>): boolean {
  return a.length === b.length && a.every((one, i) => one.from === b[i]?.from && one.end === b[i]?.end)
}

/** How many values the set has. */
export function sizeOf<T extends number | bigint>(set: IntervalSet<T>): bigint {
  return set.reduce((size, { from, end }) => size + BigInt(end) - BigInt(from), 0n)
}

/**
 * The line cut wherever one of the sets begins or ends, ascending: within a piece no set changes.
 * What no set holds is left out where it lies before the first or after the last of them.
 */
export function piecesOf<T extends number | bigint>(sets: readonly IntervalSet<T>[]): Interval<T>[] {
  const ends = new Set(sets.flat().flatMap(({ from, end }) => [from, end]))
  const cuts = [...ends].toSorted((a, b) => (a < b ? -1 : 1))

  return cuts.slice(1).map((end, i) => ({ from: cuts[i] ?? end, end }))
}
