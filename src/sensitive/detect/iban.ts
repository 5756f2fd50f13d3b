import { countrySpecs, isValidIBAN } from 'ibantools'
import type { Detected } from '../../model/sensitive.ts'
import type { Finder } from '../looked-at.ts'

const BEGINNING = /(?<![A-Za-z0-9.])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9])/gi
/** Written, in fours: the longest has 33 characters. */
const FAR = 48

export const IBAN: Finder = {
  wants: ({ iban }) => iban,
  find: ({ text }) =>
    [...text.matchAll(BEGINNING)].flatMap(({ index }) => {
      const one = ibanAt(text, index)
      return one === null ? [] : [one]
    }),
}

/** As long as the country says (ISO 13616, SWIFT's register), with blanks between groups, and checked by mod 97; in letters of any case. */
function ibanAt(text: string, start: number): Detected | null {
  const country = text.slice(start, start + 2).toUpperCase()
  const length = countrySpecs[country]?.chars
  if (typeof length !== 'number') return null
  const written = takeCharacters(text.slice(start, start + FAR), length)
  if (written === null) return null
  const end = start + written.length
  if (/[A-Za-z0-9]/.test(text[end] ?? '')) return null
  const bare = written.replaceAll(/[ -]/g, '').toUpperCase()
  if (!isValidIBAN(bare)) return null
  return {
    class: 'iban',
    form: country,
    start,
    end,
    confidence: 0.95,
    masked: `${country}****${bare.slice(-4)}`,
  }
}

function takeCharacters(text: string, count: number): string | null {
  let taken = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (/[A-Za-z0-9]/.test(character)) taken += 1
    else if (!/[ -]/.test(character) || /[ -]/.test(text[at - 1] ?? '')) return null
    if (taken === count) return text.slice(0, at + 1)
  }
  return null
}
