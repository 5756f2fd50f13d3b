import { distance } from 'fastest-levenshtein'

/** The known word that is most like the misspelt one; null where none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const mistakes = mistakesBetween(word.toLowerCase(), candidate.toLowerCase())
    if (mistakes < bestDistance) {
      best = candidate
      bestDistance = mistakes
    }
  }
  return best
}

/** The same, and the only one that begins with the word or that it begins with: `prod` for `production`. */
export function nearestOrShort(word: string, known: readonly string[]): string | null {
  if (word.length < 3) return nearest(word, known)
  return onlyOne(known, (candidate) => beginsWith(candidate, word)) ?? nearest(word, known)
}

/** The same of names that several words make: the only one that ends with the word, `volume_size` for `size`. */
export function nearestName(word: string, known: readonly string[]): string | null {
  return onlyOne(known, (candidate) => candidate.endsWith(`_${word}`)) ?? nearestOrShort(word, known)
}

/** The one that is meant; null where it is none, or several. */
export function onlyOne(known: readonly string[], isMeant: (candidate: string) => boolean): string | null {
  const [only, ...more] = new Set(known.filter(isMeant))
  return only !== undefined && more.length === 0 ? only : null
}

function beginsWith(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  return short.length >= 3 && long.toLowerCase().startsWith(short.toLowerCase())
}

/** Letters that changed places are one mistake, not two: the commonest of all. */
function mistakesBetween(written: string, meant: string): number {
  const edits = distance(written, meant)
  return edits === 2 && sortedLetters(written) === sortedLetters(meant) ? 1 : edits
}

function sortedLetters(word: string): string {
  return Array.from(word).toSorted().join('')
}
