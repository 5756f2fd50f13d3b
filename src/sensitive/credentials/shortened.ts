import { lastUpTo } from '../last-up-to.ts'

/** A line whose long words are left out but for their ends, and where its places are in the line as it was. */
export interface Shortened {
  readonly text: string
  /** Both in UTF-16 units. */
  at(place: number): number
}

/** As much of a long word stays at each end: names and marks of secrets are shorter. */
const KEPT = 100
/** A token, a digest, Base64: no name is in the midst of one, since nothing can be assigned there. */
const LONG_WORDS = new RegExp(String.raw`[\w+/.~%-]{${2 * KEPT + 1},}`, 'g')

/**
 * What is looked for around secrets is only looked for so far, or lines could be crafted that take for ever; tokens of sessions
 * have thousands of characters, and count as whole all the same.
 */
export function shortened(line: string): Shortened {
  const words = line.length > 2 * KEPT ? [...line.matchAll(LONG_WORDS)] : []
  if (words.length === 0) return { text: line, at: (place) => place }
  let text = ''
  let last = 0
  // The places from which on more of the line is left out.
  const gaps = words.map(({ 0: word, index }) => {
    text += line.slice(last, index + KEPT)
    last = index + word.length - KEPT
    return { place: text.length, out: last - text.length }
  })
  return {
    text: text + line.slice(last),
    at: (place) => place + (lastUpTo(gaps, place)?.out ?? 0),
  }
}
