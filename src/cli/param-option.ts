import { UserError } from '../model/errors.ts'
import type { Json } from '../model/json.ts'
import type { Rule } from '../model/rule.ts'
import { parseList } from '../settings/values.ts'
import { parseJson } from '../text/json.ts'

/** Values of `--param name=value`, by name; the last of two counts. */
export type GivenParams = ReadonlyMap<string, string>

/** Throws a UserError for what has no name. */
export function paramsGiven(words: readonly string[]): GivenParams {
  return new Map(
    words.map((word) => {
      const [, name, value] = /^\s*([A-Za-z_][\w-]*)\s*=(.*)$/s.exec(word) ?? []
      if (name === undefined || value === undefined)
        throw new UserError(
          `--param: received ${JSON.stringify(word)}, expected name=value, such as size=500.`,
        )
      return [name, value.trim()] as const
    }),
  )
}

/** The value as the rule's parameter has it: a number, true or false, a list with commas between its entries, or a text. */
export function typedAs(text: string, parameter: Rule['parameters'][string] | undefined): Json {
  const usual = parameter?.default
  if (Array.isArray(usual)) return jsonIn(text, Array.isArray) ?? itemsOf(text, usual)
  if (typeof usual === 'number' || typeof usual === 'boolean')
    return jsonIn(text, (value) => typeof value === typeof usual) ?? text
  return text
}

/** The value of a search that no rule declares: a number, true, false or a list as JSON writes them, else a text. */
export function guessed(text: string): Json {
  return (
    jsonIn(text, (value) => value !== null && (typeof value !== 'object' || Array.isArray(value))) ?? text
  )
}

function itemsOf(text: string, usual: readonly Json[]): readonly Json[] {
  const areNumbers = usual.some((item) => typeof item === 'number')
  return parseList(text).map((item) => (areNumbers ? guessed(item) : item))
}

function jsonIn(text: string, isMeant: (value: Json) => boolean): Json | null {
  try {
    const value = parseJson(text) as Json
    return isMeant(value) ? value : null
  } catch {
    return null
  }
}
