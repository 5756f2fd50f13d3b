/** Edges as two lists of positions, side by side. */
export interface Edges {
  readonly sources: readonly number[]
  readonly targets: readonly number[]
}

/** Neighbours of every position in one direction, each once: two numbers per position and one per edge. */
export class Adjacency {
  /** Where the neighbours of a position start and end. */
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  readonly #neighbours: Int32Array

  constructor(size: number, edges: Edges, from: keyof Edges, to: keyof Edges) {
    this.#starts = new Int32Array(size + 1)
    this.#neighbours = new Int32Array(edges[from].length)
    for (const position of edges[from]) this.#starts[position + 1] = at(this.#starts, position + 1) + 1
    for (let position = 0; position < size; position++) {
      this.#starts[position + 1] = at(this.#starts, position + 1) + at(this.#starts, position)
    }
    this.#ends = this.#starts.slice(0, size)
    for (const [index, position] of edges[from].entries()) {
      const neighbour = edges[to][index]
      if (neighbour === undefined) continue
      const end = at(this.#ends, position)
      this.#neighbours[end] = neighbour
      this.#ends[position] = end + 1
    }
    this.#tidy(size)
  }

  of(position: number): Int32Array {
    return this.#neighbours.subarray(this.#starts[position], this.#ends[position])
  }

  /** In the order of positions, whoever declares an edge; two resources may declare the same, each from its side. */
  #tidy(size: number): void {
    for (let position = 0; position < size; position++) {
      const neighbours = this.of(position)
      if (neighbours.length < 2) continue
      let end = at(this.#starts, position)
      let last = -1
      for (const neighbour of neighbours.toSorted()) {
        if (neighbour === last) continue
        last = neighbour
        this.#neighbours[end] = neighbour
        end += 1
      }
      this.#ends[position] = end
    }
  }
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0
}
