import type { Json } from '../../model/json.ts'
import type { Path } from '../language/ast.ts'
import { type Compilation, reportedPlace } from './compilation.ts'
import { locate, type Location, startOf, timestampOf } from './location.ts'
import type { Frame } from './matcher.ts'
import { elementsOf, type Step, visitValues } from './steps.ts'
import { parseTime } from '../language/times.ts'

/** The elements that the `[*]` of the paths stand at, in the order of the loops. */
type Row = readonly (Json | undefined)[]
export type ValueInRow = (row: Row, frame: Frame) => Json | undefined

interface Loop {
  /** The loop that this one goes on from; null: the resource. */
  readonly parent: number | null
  readonly location: Location
  readonly steps: readonly Step[]
  readonly levels: number
}

/**
 * The loops over `[*]` of several paths: what begins alike runs over the same element, as in
 * `ports[*].from, ports[*].to`. A resource whose list is empty gives no row.
 */
export class Unfolding {
  readonly #loops: Loop[] = []
  readonly #keys = new Map<string, number>()
  readonly #compilation: Compilation

  constructor(compilation: Compilation) {
    this.#compilation = compilation
  }

  /** How to read the path in a row. Of an age: whole seconds. */
  add(path: Path): ValueInRow {
    const compilation = this.#compilation
    const place = reportedPlace(compilation)
    const timestamp = timestampOf(path, place)
    const location = locate(path, place, compilation, timestamp ?? undefined)
    let parent: number | null = null
    let key = location.startName('')
    let steps: Step[] = []
    for (const step of location.steps) {
      if (step.type !== 'each') {
        steps.push(step)
        continue
      }
      key += JSON.stringify([...steps, step])
      parent = this.#loop(key, { parent, location, steps, levels: step.levels })
      steps = []
    }
    const loop = parent
    const read: ValueInRow = (row, frame) =>
      follow(loop === null ? startOf(location, frame.reported, frame) : row[loop], steps)
    return timestamp === null ? read : (row, frame) => secondsSince(read(row, frame), compilation.now)
  }

  #loop(key: string, loop: Loop): number {
    const known = this.#keys.get(key)
    if (known !== undefined) return known
    this.#keys.set(key, this.#loops.length)
    return this.#loops.push(loop) - 1
  }

  *rows(frame: Frame, row: Row = []): Generator<Row> {
    const loop = this.#loops[row.length]
    if (loop === undefined) {
      yield row
      return
    }
    const { parent, location, steps, levels } = loop
    const start = parent === null ? startOf(location, frame.reported, frame) : row[parent]
    for (const element of elementsOf(follow(start, steps), levels)) yield* this.rows(frame, [...row, element])
  }
}

function follow(value: Json | undefined, steps: readonly Step[]): Json | undefined {
  let end: Json | undefined
  visitValues(value, steps, '', (found) => {
    end = found
  })
  return end
}

function secondsSince(value: Json | undefined, now: number): number | undefined {
  const time = typeof value === 'string' ? parseTime(value) : null
  return time === null ? undefined : Math.trunc((now - time) / 1000)
}
