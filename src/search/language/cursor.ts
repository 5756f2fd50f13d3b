import { SearchError } from './search-error.ts'

/** Deeper nesting would only occur in an attack; the parser and everything after it recurse. */
export const MAX_DEPTH = 100

const BLANKS = /\s*/y

/**
 * A place in the search that moves forward, and back where an alternative fails.
 * Remembers the furthest place where something else was expected: that is where people look for the fault.
 */
export class Cursor {
  readonly text: string
  at: number
  furthest: number
  readonly #expected = new Set<string>()
  #depth = 0

  constructor(text: string, start: number) {
    this.text = text
    this.at = start
    this.furthest = start
  }

  get expected(): readonly string[] {
    return [...this.#expected]
  }

  /** Notes what would have been understood here. Always null, so that parsers can return it. */
  expect(what: string, at = this.at): null {
    if (at > this.furthest) {
      this.furthest = at
      this.#expected.clear()
    }
    if (at === this.furthest) this.#expected.add(what)
    return null
  }

  blanks(): void {
    BLANKS.lastIndex = this.at
    BLANKS.test(this.text)
    this.at = BLANKS.lastIndex
  }

  atEnd(): boolean {
    return this.at >= this.text.length
  }

  /** The text of a sticky expression that matches here. */
  take(expression: RegExp): string | null {
    expression.lastIndex = this.at
    const match = expression.exec(this.text)
    if (match === null) return null
    this.at += match[0].length
    return match[0]
  }

  /** Exactly these characters, here. */
  exactly(characters: string): boolean {
    if (!this.text.startsWith(characters, this.at)) return false
    this.at += characters.length
    return true
  }

  /** These characters with any blanks around them. `label` null: this choice need not be mentioned. */
  token(characters: string, label: string | null = `\`${characters}\``): boolean {
    const start = this.at
    this.blanks()
    if (this.exactly(characters)) {
      this.blanks()
      return true
    }
    if (label !== null) this.expect(label)
    this.at = start
    return false
  }

  /** The first of these words, with any blanks around it. No word boundary: `andb` begins with `and`. */
  oneOf<const T extends string>(words: readonly T[], ...labels: readonly string[]): T | null {
    for (const word of words) if (this.token(word, null)) return word
    const start = this.at
    this.blanks()
    for (const label of labels) this.expect(label)
    this.at = start
    return null
  }

  /** What the parser finds, or null with the place as it was. */
  attempt<T>(parse: () => T | null): T | null {
    const start = this.at
    const result = parse()
    if (result === null) this.at = start
    return result
  }

  /** At least one item between separators; a trailing separator is left unread. */
  list<T>(item: () => T | null, separator = ','): readonly T[] | null {
    const first = this.attempt(item)
    if (first === null) return null
    const items = [first]
    for (;;) {
      const next = this.attempt(() => (this.token(separator) ? item() : null))
      if (next === null) return items
      items.push(next)
    }
  }

  nested<T>(parse: () => T): T {
    if (this.#depth >= MAX_DEPTH) {
      throw new SearchError(
        `The search is nested more than ${MAX_DEPTH} levels deep; take the inner part apart.`,
        this.text,
        this.at,
      )
    }
    this.#depth++
    try {
      return parse()
    } finally {
      this.#depth--
    }
  }
}
