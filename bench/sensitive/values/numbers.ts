import { DIGITS, type Dice, UPPER } from '../../dice.ts'

/** Numbers with a checksum that fits, made of dice: whose they would be is not known. */

/** Beginnings and lengths of the issuers: ISO/IEC 7812, as the networks publish them. */
const ISSUERS: readonly (readonly [prefixes: readonly string[], length: number])[] = [
  [['40', '42', '45', '47', '49'], 16],
  [['51', '52', '53', '54', '55', '2221', '2720'], 16],
  [['34', '37'], 15],
  [['6011', '65'], 16],
  [['3528', '3589'], 16],
]

export function card(dice: Dice): string {
  const [prefixes, length] = dice.pick(ISSUERS)
  const start = dice.pick(prefixes)
  return withLuhn(start + dice.word(length - start.length - 1, DIGITS))
}

/** In groups, as it is printed on a card. */
export function groupedCard(dice: Dice): string {
  const number = card(dice)
  const groups = number.length === 15 ? /^(.{4})(.{6})(.{5})$/ : /^(.{4})(.{4})(.{4})(.{4})$/
  return (
    groups
      .exec(number)
      ?.slice(1)
      .join(dice.pick([' ', '-'])) ?? number
  )
}

/** What developers pay with: Stripe's documentation lists them. */
export const TEST_CARDS = ['4242424242424242', '4000056655665556', '5555555555554444', '378282246310005']

export function withLuhn(digits: string): string {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, index) => {
      const doubled = index % 2 === 0 ? digit * 2 : digit
      return total + (doubled > 9 ? doubled - 9 : doubled)
    }, 0)
  return digits + String((10 - (sum % 10)) % 10)
}

/**
 * Countries with the form of what follows the checksum (SWIFT's IBAN registry): letters and digits, each with a length.
 * Only such as have no second checksum in there: what does not fit it is no IBAN.
 */
const IBANS: readonly (readonly [country: string, ...parts: readonly (readonly [number, string])[]])[] = [
  ['DE', [18, DIGITS]],
  ['GB', [4, UPPER], [14, DIGITS]],
  ['NL', [4, UPPER], [10, DIGITS]],
  ['AT', [16, DIGITS]],
  ['CH', [17, DIGITS]],
  ['SE', [20, DIGITS]],
]

export function iban(dice: Dice): string {
  const [country, ...parts] = dice.pick(IBANS)
  const account = parts.map(([length, alphabet]) => dice.word(length, alphabet)).join('')
  const asDigits = Array.from(`${account}${country}00`, (character) => parseInt(character, 36)).join('')
  return country + String(98n - (BigInt(asDigits) % 97n)).padStart(2, '0') + account
}

export function spacedIban(dice: Dice): string {
  return (
    iban(dice)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  )
}
