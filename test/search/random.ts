/** A seeded generator (mulberry32): the same searches in every run. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  number(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  chance(probability: number): boolean {
    return this.number() < probability
  }

  /** 0 … below. */
  below(limit: number): number {
    return Math.floor(this.number() * limit)
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)]
    if (choice === undefined) throw new Error('nothing to pick from')
    return choice
  }

  list<T>(atLeast: number, atMost: number, make: () => T): T[] {
    return Array.from({ length: atLeast + this.below(atMost - atLeast + 1) }, make)
  }
}
