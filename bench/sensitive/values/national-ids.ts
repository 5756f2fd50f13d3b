import { DIGITS, type Dice } from '../../dice.ts'
import { withLuhn } from './numbers.ts'

/** What people call the number, and the number: with a checksum that fits where the country has one. */
export interface NationalId {
  readonly country: string
  readonly key: string
  readonly text: string
}

/** Of countries whose numbers Presidio knows as well. */
export const NATIONAL_IDS: readonly ((dice: Dice) => NationalId)[] = [
  (dice) => ({ country: 'US', key: 'ssn', text: socialSecurity(dice) }),
  (dice) => ({ country: 'GB', key: 'nino', text: nationalInsurance(dice) }),
  (dice) => ({ country: 'ES', key: 'dni', text: dni(dice.word(8, DIGITS)) }),
  (dice) => ({ country: 'ES', key: 'nie', text: nie(dice) }),
  (dice) => ({ country: 'IT', key: 'codice-fiscale', text: codiceFiscale(dice) }),
  (dice) => ({ country: 'PL', key: 'pesel', text: pesel(dice) }),
  (dice) => ({ country: 'DE', key: 'steuer-id', text: steuerId(dice) }),
  (dice) => ({ country: 'CA', key: 'sin', text: sin(dice) }),
  (dice) => ({ country: 'AU', key: 'tfn', text: taxFile(dice) }),
  (dice) => ({ country: 'SE', key: 'personnummer', text: personnummer(dice) }),
]

export const COUNTRIES = ['US', 'GB', 'ES', 'IT', 'PL', 'DE', 'CA', 'AU', 'SE']

const two = (number: number): string => String(number).padStart(2, '0')

function birthday(dice: Dice): readonly [year: string, month: number, day: number] {
  return [two(50 + dice.below(49)), 1 + dice.below(12), 1 + dice.below(28)]
}

function socialSecurity(dice: Dice): string {
  return [String(100 + dice.below(500)), two(1 + dice.below(99)), String(1000 + dice.below(8999))].join('-')
}

function nationalInsurance(dice: Dice): string {
  const prefix = dice.pick(['AB', 'CE', 'HJ', 'JK', 'LM', 'PR', 'SX', 'WY'])
  return `${prefix}${dice.pick(['', ' '])}${dice.word(6, DIGITS)}${dice.pick(['A', 'B', 'C', 'D'])}`
}

/** The letter is the remainder by 23. */
const dni = (digits: string): string => digits + ('TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] ?? '')

function nie(dice: Dice): string {
  const first = dice.below(3)
  const rest = dice.word(7, DIGITS)
  return `${'XYZ'[first] ?? ''}${dni(`${first}${rest}`).slice(1)}`
}

/** What a character at an odd place counts: Decreto ministeriale 23/12/1976, letters as the digits with the same value. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

function codiceFiscale(dice: Dice): string {
  const [year, month, day] = birthday(dice)
  const code = `${dice.word(6, 'BCDFGLMNPRSTV')}${year}${'ABCDEHLMPRST'[month - 1] ?? ''}${two(day)}H${dice.word(3, DIGITS)}`
  const sum = Array.from(code).reduce((total, character, index) => {
    const value = parseInt(character, 36)
    const letter = value < 10 ? value : value - 10
    return total + (index % 2 === 0 ? (ODD[letter] ?? 0) : letter)
  }, 0)
  return code + String.fromCharCode(65 + (sum % 26))
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
}

function pesel(dice: Dice): string {
  const [year, month, day] = birthday(dice)
  const digits = `${year}${two(month)}${two(day)}${dice.word(4, DIGITS)}`
  return digits + String((10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10)
}

/** One digit of the first ten stands there twice, one not at all; then ISO 7064, MOD 11,10. */
function steuerId(dice: Dice): string {
  const start = 1 + dice.below(9)
  const order = Array.from(DIGITS, (_, index) => String((start + index * 3) % 10))
  const digits = [...order.slice(0, 9), order[4]].join('')
  const product = Array.from(digits, Number).reduce((before, digit) => {
    const sum = (before + digit) % 10 || 10
    return (sum * 2) % 11
  }, 10)
  return digits + String((11 - product) % 10)
}

function sin(dice: Dice): string {
  const digits = withLuhn(String(1 + dice.below(7)) + dice.word(7, DIGITS))
  return digits.replace(/^(...)(...)(...)$/, dice.pick(['$1 $2 $3', '$1-$2-$3']))
}

function taxFile(dice: Dice): string {
  for (;;) {
    const digits = String(1 + dice.below(9)) + dice.word(8, DIGITS)
    if (weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0)
      return digits.replace(/^(...)(...)(...)$/, '$1 $2 $3')
  }
}

function personnummer(dice: Dice): string {
  const [year, month, day] = birthday(dice)
  return withLuhn(`${year}${two(month)}${two(day)}${dice.word(3, DIGITS)}`).replace(/^(.{6})/, '$1-')
}
