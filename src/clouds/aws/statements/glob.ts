/** A character that no policy holds: what an instance of a pattern has where any text may stand. */
const ANY_TEXT = '\u0001'

export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern)
}

/**
 * A text of the pattern that matches as few other patterns as possible: if those end in `*`, only the ones that match
 * all its texts.
 */
export function instanceOf(pattern: string): string {
  return pattern.replaceAll('*', ANY_TEXT).replaceAll('?', ANY_TEXT)
}

/** Whether instances of such patterns are enough to see how they overlap: any two are nested or disjoint. */
export function isPlain(pattern: string): boolean {
  return /^[^*?]*\*?$/.test(pattern)
}
