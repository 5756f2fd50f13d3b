/**
 * Each text, and each list of texts, once. Ids, kinds and regions stand in millions of entries of a large run, and few of
 * them differ; what is read from the network or a file brings its own copy of each.
 */
export class SharedTexts {
  readonly #texts = new Map<string, string>()
  readonly #lists = new Map<string, readonly string[]>()

  one(text: string): string {
    return kept(this.#texts, text, text)
  }

  list(texts: readonly string[]): readonly string[] {
    return kept(this.#lists, texts.join('\n'), texts)
  }
}

/** The first value that came with the key. */
function kept<T>(known: Map<string, T>, key: string, value: T): T {
  const first = known.get(key)
  if (first !== undefined) return first
  known.set(key, value)
  return value
}
