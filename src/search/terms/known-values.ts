import { nearest, nearestOrShort, onlyOne } from '../../text/nearest.ts'
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
  if (value.includes('*')) return `${sentence}: \`*\` stands for itself; patterns are written \`=~ "^…"\`.`
  const guess = nearest(value, known) ?? onlyOne(known, (one) => one.endsWith(`_${value}`))
  const meant = guess === null ? ';' : `; perhaps you mean \`${guess}\`:`
  if (known.length <= FEW) return `${sentence}${meant} ${knownWords(known)}.`
  return guess === null ? `${sentence}; ${knownWords(known)}.` : `${sentence}; perhaps you mean \`${guess}\`.`
}

/** Properties that hold networks of one family and stand beside one for the other; those of mirrors hold both. */
const OF_IPV4 = /^cidr_(?:ip|ipv4|block)$/
const OF_IPV6 = /^(?:cidr_ipv6|ipv6_cidr_block)$/

/** What is said of a network of the other family than the property holds; null where there is nothing to say. */
export function otherFamily(property: string, value: string): string | null {
  const name = /\w+$/.exec(property)?.[0] ?? ''
  const isIpv6 = OF_IPV6.test(name)
  if (!isIpv6 && !OF_IPV4.test(name)) return null
  const [, v4, v6] = /^(?:([\d.]+)|([\da-f:.]*:[\da-f:.]*))\/\d+$/i.exec(value) ?? []
  if ((isIpv6 ? v4 : v6) === undefined) return null
  const [holds, other] = isIpv6 ? ['IPv6', 'IPv4'] : ['IPv4', 'IPv6']
  return `\`${property}\` holds ${holds} networks, and \`${value}\` is of ${other}, which stands in a property of its own.`
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

/** What the searched inventory has of accounts, regions or environments. */
export interface HeldNames {
  /** `the inventory` */
  readonly where: string
  /** What it is: `region`. */
  readonly word: string
  /** Each under all its names; the first is the one that is compared. */
  readonly names: readonly (readonly string[])[]
  /** Whether all of the names are compared. */
  readonly isAny: boolean
}

/** One that is not there. Null where it is. */
export function notHeld(held: HeldNames, value: string): string | null {
  const { where, word, names } = held
  if (comparedNames(held).includes(value)) return null
  const [called] = names.find((ones) => ones.includes(value)) ?? []
  const guess = called ?? nearestOrShort(value, names.flat())
  const instead = guess === null ? ';' : `; perhaps you mean \`${guess}\`:`
  return `There is no ${word} \`${value}\` in ${where}${instead} ${heldWords(names)}.`
}

export function comparedNames({ names, isAny }: HeldNames): readonly string[] {
  return isAny ? names.flat() : names.flatMap(([first]) => first ?? [])
}

/** The same of a regular expression that matches none of them. */
export function unmatchedHeld({ where, word, names }: HeldNames, regex: string): string {
  return `${regex} matches no ${word} in ${where}; ${heldWords(names)}.`
}

function heldWords(held: HeldNames['names']): string {
  const words = held.map(([first = '', ...others]) =>
    others.every((name) => name === first) ? `\`${first}\`` : `\`${first}\` (${others.join(', ')})`,
  )
  if (words.length === 0) return 'there is none'
  return words.length === 1 ? `there is only ${words[0]}` : `there are ${some(words, SOME)}`
}

function coded(values: readonly string[]): readonly string[] {
  return values.map((value) => `\`${value}\``)
}
