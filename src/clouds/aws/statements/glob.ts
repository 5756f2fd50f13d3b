/** A character that no policy holds: what an instance of a pattern has where any text may stand. */
const ANY_TEXT = '\u0001'

export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern)
}

/** A text of the pattern that is of as few others as can be: of those alone that all its texts are of, if these end in `*`. */
export function instanceOf(pattern: string): string {
  return pattern.replaceAll('*', ANY_TEXT).replaceAll('?', ANY_TEXT)
}

/** Whether instances of such patterns are enough to tell how they overlap: of two, one holds the other or they are apart. */
export function isPlain(pattern: string): boolean {
  return /^[^*?]*\*?$/.test(pattern)
}
