/** Gives the place back before the work is done, because it waits for others. Without effect where too many have. */
export type YieldSlot = () => void

/** Lets at most so many pieces of work run at a time; the others wait in the order of their arrival. */
export class Limit {
  readonly #waiting: (() => void)[] = []
  readonly #mostAside: number
  #free: number
  #aside = 0

  /** @param mostAside how many may have stepped aside at a time, beside the `most` that run */
  constructor(most: number, mostAside = 0) {
    this.#free = most
    this.#mostAside = mostAside
  }

  async run<T>(work: (yieldSlot: YieldSlot) => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    let isAside = false
    try {
      return await work(() => {
        if (isAside || this.#aside >= this.#mostAside) return
        isAside = true
        this.#aside += 1
        this.#passOn()
      })
    } finally {
      if (isAside) this.#aside -= 1
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
