/** A character that no policy holds: what an instance of a pattern has where any text may stand. */
const ANY_TEXT = '\u0001'

/** Whether the text has the form of the pattern, in which `*` is any text and `?` one character. Linear but for stars. */
export function globMatches(pattern: string, text: string): boolean {
  let [at, from] = [0, 0]
  let star = -1
  let resume = 0
  while (from < text.length) {
    const wanted = pattern[at]
    if (wanted === '*') {
      star = at
      resume = from
      at += 1
    } else if (wanted === '?' || (wanted !== undefined && wanted === text[from])) {
      at += 1
      from += 1
    } else if (star >= 0) {
      at = star + 1
      resume += 1
      from = resume
    } else {
      return false
    }
  }
  return /^\**$/.test(pattern.slice(at))
}

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
