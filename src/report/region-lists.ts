interface InRegions {
  readonly regions: readonly string[]
}

/** An entry whose `regions` is the position of the list. */
export type Listed<T extends InRegions> = Omit<T, 'regions'> & { readonly regions: number }

/** The lists of regions of a run's entries, each once: written out in every entry they would be most of the file. */
export class RegionLists {
  readonly #positions = new Map<readonly string[], number>()

  constructor(...entries: readonly Iterable<InRegions>[]) {
    for (const some of entries) for (const { regions } of some) this.#positionOf(regions)
  }

  /** By position. */
  get all(): readonly (readonly string[])[] {
    return [...this.#positions.keys()]
  }

  /** The entries as they are written, one at a time, lest all of them stand in memory once more. */
  *listed<T extends InRegions>(entries: Iterable<T>): Generator<Listed<T>> {
    for (const entry of entries) yield { ...entry, regions: this.#positionOf(entry.regions) }
  }

  #positionOf(regions: readonly string[]): number {
    const position = this.#positions.get(regions) ?? this.#positions.size
    this.#positions.set(regions, position)
    return position
  }
}
