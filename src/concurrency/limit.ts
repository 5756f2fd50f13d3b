/**
 * Frees the slot before the work is done, because the work is waiting for others. No effect if too many have done so.
 */
export type YieldSlot = () => void

/** Lets at most `most` pieces of work run at a time; the others wait in the order of their arrival. */
export class Limit {
  readonly #waiting: (() => void)[] = []
  readonly #mostYielded: number
  #free: number
  #yielded = 0

  /** @param mostYielded how many may have freed their slot at a time, in addition to the `most` that run */
  constructor(most: number, mostYielded = 0) {
    this.#free = most
    this.#mostYielded = mostYielded
  }

  async run<T>(work: (yieldSlot: YieldSlot) => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    let hasYielded = false
    try {
      return await work(() => {
        if (hasYielded || this.#yielded >= this.#mostYielded) return
        hasYielded = true
        this.#yielded += 1
        this.#passOn()
      })
    } finally {
      if (hasYielded) this.#yielded -= 1
      else this.#passOn()
    }
  }

  #passOn(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free += 1
    else next()
  }
}

/** Does the work for every item, at most `most` of them at a time; items are drawn as late as possible. */
export async function forEachLimited<T>(
  items: Iterable<T>,
  most: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]()
  const draw = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: most }, draw))
}
