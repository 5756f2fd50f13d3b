/** A character that no policy holds: what an instance of a pattern has where any text may stand. */
export const ANY_TEXT = '\u0001'

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

/** What may follow the beginning in texts of the pattern, as patterns. None: no text of it begins so. */
export function afterBeginning(pattern: string, beginning: string): readonly string[] {
  let open = new Set([pattern])
  for (const character of beginning) {
    open = new Set([...open].flatMap((rest) => afterCharacter(rest, character)))
    if (open.size === 0) return []
  }
  return [...open]
}

function afterCharacter(pattern: string, character: string): readonly string[] {
  const [first, ...rest] = pattern
  if (first === undefined) return []
  if (first === '*') return [pattern, ...afterCharacter(rest.join(''), character)]
  return first === '?' || first === character ? [rest.join('')] : []
}
