import { nearest } from '../../text/nearest.ts'
import { enumerate, some } from '../../text/words.ts'

/** Up to this many, all are named; of more the nearest, or a few. */
const FEW = 12
const SOME = 5

/** What is said of a text that is none of those that the property is known to have; null where it is one of them. */
export function unknownValue(property: string, value: string, known: readonly string[]): string | null {
  if (known.includes(value)) return null
  const sentence = `\`${value}\` is no known value of \`${property}\``
  const inCapitals = known.find((one) => one.toLowerCase() === value.toLowerCase())
  if (inCapitals !== undefined) return `${sentence}; it is written \`${inCapitals}\`.`
  const guess = nearest(value, known)
  const meant = guess === null ? ';' : `; perhaps you mean \`${guess}\`:`
  if (known.length <= FEW) return `${sentence}${meant} ${knownWords(known)}.`
  return guess === null ? `${sentence}; ${knownWords(known)}.` : `${sentence}; perhaps you mean \`${guess}\`.`
}

/** The same of a regular expression, `regex` as it was written, that matches none of them. */
export function unmatchedValues(property: string, regex: string, known: readonly string[]): string {
  return `${regex} matches no known value of \`${property}\`; ${knownWords(known)}.`
}

function knownWords(known: readonly string[]): string {
  const values = coded(known)
  const [only] = values
  if (only !== undefined && values.length === 1) return `known is only ${only}`
  return `known are ${values.length <= FEW ? enumerate(values) : some(values, SOME)}`
}

/** An account or a region that the searched inventory does not have; `word`: what it is. Null where it has it. */
export function notHeld(word: string, value: string, held: readonly HeldName[]): string | null {
  if (held.some(({ names }) => names.includes(value))) return null
  const guess = nearest(
    value,
    held.flatMap(({ names }) => names),
  )
  const meant = guess === null ? ';' : `; perhaps you mean \`${guess}\`:`
  return `The inventory has no ${word} \`${value}\`${meant} it has ${heldWords(held)}.`
}

/** The same of a regular expression that matches none of them. */
export function unmatchedHeld(word: string, regex: string, held: readonly HeldName[]): string {
  return `${regex} matches no ${word} of the inventory; it has ${heldWords(held)}.`
}

/** What is known under these names; the first is the one that is compared. */
export interface HeldName {
  readonly names: readonly string[]
}

function heldWords(held: readonly HeldName[]): string {
  const words = held.map(({ names: [first = '', ...others] }) =>
    others.every((name) => name === first) ? `\`${first}\`` : `\`${first}\` (${others.join(', ')})`,
  )
  return words.length === 0 ? 'none' : some(words, SOME)
}

function coded(values: readonly string[]): readonly string[] {
  return values.map((value) => `\`${value}\``)
}
