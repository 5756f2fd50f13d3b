import type { Json } from '../../model/json.ts'
import type { Path, Sort } from '../language/ast.ts'
import { parseTime } from '../language/times.ts'
import { type Compilation, reportedPlace } from './compilation.ts'
import { locate, startOf, timestampOf } from './location.ts'
import type { Frame } from './matcher.ts'
import { compare } from './order.ts'
import { hasEach, visitValues } from './steps.ts'

/** A value of a resource, for sorting and grouping. */
type ValueOf = (frame: Frame) => Json | undefined

export interface SortKey {
  readonly value: ValueOf
  readonly descending: boolean
}

/** What the command line sorts by where a search says nothing. */
export const USUAL_ORDER: readonly SortKey[] = [
  { value: ({ resource }) => resource.kind, descending: false },
  { value: ({ resource }) => resource.name, descending: false },
  { value: ({ resource }) => resource.id, descending: false },
]

/** The older, the smaller the timestamp: ages sort the other way round. */
export function compileSort({ path, order }: Sort, compilation: Compilation): SortKey {
  const timestamp = timestampOf(path, reportedPlace(compilation))
  const descending = order === 'desc'
  return timestamp === null
    ? { value: valueAt(path, compilation), descending }
    : { value: valueAt(path, compilation, timestamp), descending: !descending }
}

/** The value at a path; with `[*]` the list of all. `lastName` instead of the path's last. */
export function valueAt(path: Path, compilation: Compilation, lastName?: string): ValueOf {
  const location = locate(path, reportedPlace(compilation), compilation, lastName)
  const { steps } = location
  const several = hasEach(steps)
  return (frame) => {
    const values: Json[] = []
    visitValues(startOf(location, frame.reported, frame), steps, '', (value) => values.push(value ?? null))
    return several ? values : values[0]
  }
}

export function secondsSince(value: Json | undefined, now: number): number | undefined {
  const time = typeof value === 'string' ? parseTime(value) : null
  return time === null ? undefined : Math.trunc((now - time) / 1000)
}

/** Stable; what is missing comes first where it ascends. */
export function sortFrames<T extends Frame>(frames: Iterable<T>, keys: readonly SortKey[]): readonly T[] {
  const keyed = Array.from(frames, (frame) => ({ frame, values: keys.map(({ value }) => value(frame)) }))
  keyed.sort((left, right) => {
    for (const [index, { descending }] of keys.entries()) {
      const order = compare(left.values[index], right.values[index])
      if (order !== 0) return descending ? -order : order
    }
    return 0
  })
  return keyed.map(({ frame }) => frame)
}
