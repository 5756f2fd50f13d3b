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

/** Letters that changed places are one mistake, not two: the commonest of all. */
function mistakesBetween(written: string, meant: string): number {
  const edits = distance(written, meant)
  return edits === 2 && sortedLetters(written) === sortedLetters(meant) ? 1 : edits
}

function sortedLetters(word: string): string {
  return Array.from(word).toSorted().join('')
}
