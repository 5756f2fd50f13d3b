/** Edges as two lists of positions, side by side. */
export interface Edges {
  readonly sources: readonly number[]
  readonly targets: readonly number[]
}

/** Neighbours of every position in one direction, each once: two numbers per position and one per edge. */
export class Adjacency {
  readonly #size: number
  /** Where the neighbours of a position start and end. */
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  readonly #neighbours: Int32Array

  constructor(size: number, { sources, targets }: Edges) {
    this.#size = size
    this.#starts = new Int32Array(size + 1)
    this.#neighbours = new Int32Array(sources.length)
    for (const position of sources) this.#starts[position + 1] = at(this.#starts, position + 1) + 1
    for (let position = 0; position < size; position++) {
      this.#starts[position + 1] = at(this.#starts, position + 1) + at(this.#starts, position)
    }
    this.#ends = this.#starts.slice(0, size)
    for (let index = 0; index < sources.length; index++) {
      const position = sources[index] ?? 0
      const end = at(this.#ends, position)
      this.#neighbours[end] = targets[index] ?? 0
      this.#ends[position] = end + 1
    }
    this.#tidy()
  }

  of(position: number): Int32Array {
    return this.#neighbours.subarray(this.#starts[position], this.#ends[position])
  }

  /** The same edges the other way. */
  reversed(): Adjacency {
    const sources: number[] = []
    const targets: number[] = []
    for (let position = 0; position < this.#size; position++) {
      for (const neighbour of this.of(position)) {
        sources.push(neighbour)
        targets.push(position)
      }
    }
    return new Adjacency(this.#size, { sources, targets })
  }

  /** In the order of positions, whoever declares an edge; two resources may declare the same, each from its side. */
  #tidy(): void {
    for (let position = 0; position < this.#size; position++) {
      if (this.#isTidy(position)) continue
      let end = at(this.#starts, position)
      let last = -1
      for (const neighbour of this.of(position).toSorted()) {
        if (neighbour === last) continue
        last = neighbour
        this.#neighbours[end] = neighbour
        end += 1
      }
      this.#ends[position] = end
    }
  }

  /** Most are so from the start, as resources declare their edges one after the other. */
  #isTidy(position: number): boolean {
    const end = at(this.#ends, position)
    for (let index = at(this.#starts, position) + 1; index < end; index++) {
      if (at(this.#neighbours, index) <= at(this.#neighbours, index - 1)) return false
    }
    return true
  }
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0
}
