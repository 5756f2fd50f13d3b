import type { TrendPoint } from '../model/life.ts'
import { compareText } from '../text/compare.ts'

/** So many runs are kept. */
export const TREND_RUNS = 30

/** Oldest first. */
export function nextTrend(before: readonly TrendPoint[], point: TrendPoint): readonly TrendPoint[] {
  return mergeTrends(before, [point])
}

/** Of two histories that go on from the same one: every run once, oldest first. */
export function mergeTrends(one: readonly TrendPoint[], other: readonly TrendPoint[]): readonly TrendPoint[] {
  const byTime = new Map([...one, ...other].map((point) => [point.at, point]))
  return [...byTime.values()].toSorted((a, b) => compareText(a.at, b.at)).slice(-TREND_RUNS)
}
