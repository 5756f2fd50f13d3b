import type { Json } from '../../model/json.ts'
import { compare } from './order.ts'

/** A function of an aggregate over values that come one by one. */
export interface Fold {
  add(value: Json | undefined): void
  result(): Json
}

/** As the database did: all but count skip missing values; values that are not numbers make sums null. */
export function startFold(name: string): Fold {
  switch (name) {
    case 'count':
      return new Count()
    case 'min':
      return new Extreme(-1)
    case 'max':
      return new Extreme(1)
    case 'sum':
      return new Numbers(({ sum }) => sum)
    case 'avg':
      return new Numbers(({ count, sum }) => (count === 0 ? null : sum / count))
    case 'variance':
      return new Numbers(({ count, squares }) => (count === 0 ? null : squares / count))
    case 'stddev':
    default:
      return new Numbers(({ count, squares }) => (count === 0 ? null : Math.sqrt(squares / count)))
  }
}

/** How many there are, whether or not they have the property. */
class Count implements Fold {
  #count = 0

  add(): void {
    this.#count += 1
  }

  result(): Json {
    return this.#count
  }
}

/** The least or greatest in the order of all values. */
class Extreme implements Fold {
  readonly #sign: number
  #best: Json = null

  constructor(sign: number) {
    this.#sign = sign
  }

  add(value: Json | undefined): void {
    if (value === null || value === undefined) return
    if (this.#best === null || compare(value, this.#best) * this.#sign > 0) this.#best = value
  }

  result(): Json {
    return this.#best
  }
}

interface Sums {
  readonly count: number
  readonly sum: number
  /** Of the differences from the mean: Welford's method, which does not cancel out. */
  readonly squares: number
}

class Numbers implements Fold {
  readonly #read: (sums: Sums) => number | null
  #count = 0
  #sum = 0
  #mean = 0
  #squares = 0
  #valid = true

  constructor(read: (sums: Sums) => number | null) {
    this.#read = read
  }

  add(value: Json | undefined): void {
    if (value === null || value === undefined) return
    if (typeof value !== 'number') {
      this.#valid = false
      return
    }
    this.#count += 1
    this.#sum += value
    const difference = value - this.#mean
    this.#mean += difference / this.#count
    this.#squares += difference * (value - this.#mean)
  }

  result(): Json {
    const result = this.#read({ count: this.#count, sum: this.#sum, squares: this.#squares })
    return this.#valid && Number.isFinite(result) ? result : null
  }
}
