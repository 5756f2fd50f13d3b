import { UserError } from '../model/errors.ts'
import { enumerate, quote } from '../text/words.ts'

export { quote } from '../text/words.ts'

/** Entries of a list input: one per line or comma-separated; blanks, empty entries and repetitions are dropped. */
export function parseList(text: string): readonly string[] {
  const entries = text.split(/[\n,]/).map((entry) => entry.trim())
  return [...new Set(entries.filter((entry) => entry !== ''))]
}

export function parseChoice<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text)
  if (found !== undefined) return found
  throw new UserError(`${name}: received ${quote(text)}, expected ${enumerate(choices, 'or')}.`)
}

export const BOOLEANS = ['true', 'false'] as const

export function parseBoolean(name: string, text: string): boolean {
  return parseChoice(name, text.toLowerCase(), BOOLEANS) === 'true'
}

export function parseInteger(name: string, text: string, min: number, max: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= min && number <= max) return number
  throw new UserError(`${name}: received ${quote(text)}, expected a whole number from ${min} to ${max}.`)
}

export function parseDecimal(name: string, text: string, max: number): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (number > 0 && number <= max) return number
  throw new UserError(`${name}: received ${quote(text)}, expected a number above 0 and up to ${max}.`)
}
