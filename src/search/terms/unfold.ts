import { isJsonObject, type Json } from '../../model/json.ts'
import type { Path } from '../language/ast.ts'
import { type Compilation, reportedPlace } from './compilation.ts'
import { locate, type Location, startOf, timestampOf } from './location.ts'
import type { Frame } from './matcher.ts'
import { elementsOf, type Step, visitValues } from './steps.ts'
import { secondsSince } from './sort.ts'

/** The elements that the `[*]` of the paths stand at, in the order of the loops. */
type Row = readonly (Json | undefined)[]
export type ValueInRow = (row: Row, frame: Frame) => Json | undefined

interface Loop {
  /** The loop that this one goes on from; null: the resource. */
  readonly parent: number | null
  readonly location: Location
  readonly steps: readonly Step[]
  /** 0: the entries of a map, each as its key and its value. */
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
    const timestamp = timestampOf(path, reportedPlace(compilation))
    const location = locate(path, reportedPlace(compilation), compilation, timestamp ?? undefined)
    const { parent, steps } = this.#loopsOf(location)
    const read: ValueInRow = (row, frame) =>
      follow(parent === null ? startOf(location, frame.reported, frame) : row[parent], steps)
    return timestamp === null ? read : (row, frame) => secondsSince(read(row, frame), compilation.now)
  }

  /** How to read the keys or the values of the map at the path: both of the same map are those of one entry. */
  addEntries(path: Path, of: 'keys' | 'values'): ValueInRow {
    const location = locate(path, reportedPlace(this.#compilation), this.#compilation)
    if (location.type !== null && !['map', 'object', 'any'].includes(location.type.type))
      this.#compilation.problems.warn(`\`${path.text}\` is no map, so it has no ${of}.`)
    const { parent, steps, key } = this.#loopsOf(location)
    const loop = this.#loop(`${key}${JSON.stringify([...steps, 'entries'])}`, {
      parent,
      location,
      steps,
      levels: 0,
    })
    const member = of === 'keys' ? 0 : 1
    return (row) => (row[loop] as readonly Json[] | undefined)?.[member]
  }

  /** The loops on the way to the end of a path, and the steps from the last of them. */
  #loopsOf(location: Location): {
    readonly parent: number | null
    readonly steps: readonly Step[]
    readonly key: string
  } {
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
    return { parent, steps, key }
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
    const value = follow(start, steps)
    const elements = levels === 0 ? entriesOf(value) : elementsOf(value, levels)
    for (const element of elements) yield* this.rows(frame, [...row, element])
  }
}

function entriesOf(value: Json | undefined): readonly Json[] {
  return isJsonObject(value) ? Object.entries(value).map(([key, entry]) => [key, entry]) : []
}

function follow(value: Json | undefined, steps: readonly Step[]): Json | undefined {
  let end: Json | undefined
  visitValues(value, steps, '', (found) => {
    end = found
  })
  return end
}
