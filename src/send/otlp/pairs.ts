import { UserError } from '../../model/errors.ts'

/**
 * The pairs of OTEL_EXPORTER_OTLP_HEADERS and OTEL_RESOURCE_ATTRIBUTES: `key=value`, with commas between them, values
 * percent-encoded, as in W3C's Baggage without properties. Throws a UserError, which shows no value.
 */
export function pairsIn(text: string, name: string): readonly (readonly [key: string, value: string])[] {
  return text
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      const value = at < 1 ? null : decoded(pair.slice(at + 1).trim())
      if (value !== null) return [pair.slice(0, at).trim(), value] as const
      throw new UserError(
        `${name}: received something else, expected pairs such as key=value,key2=value2 with percent-encoded values.`,
      )
    })
}

/** Null: its percent signs encode nothing. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
