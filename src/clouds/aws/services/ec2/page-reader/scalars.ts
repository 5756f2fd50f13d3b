import { _parseRfc3339DateTimeWithOffset as parseTimestamp } from '@smithy/core/serde'

/**
 * Text as the values of the SDK. A text that is no such value becomes one that shape.ts takes for nothing but a
 * malformed answer (NaN, an invalid date, text for a boolean), so that it spoils what needs it and nothing else. An empty
 * number, boolean or time is none: EC2 sends empty elements for what it does not know. What an empty text means depends
 * on what it is the text of: shape.ts decides.
 */
export function readText(text: string): string {
  return text
}

/** The SDK reads nothing at all as 0. */
export function readNumber(text: string): number | undefined {
  if (text === '') return undefined
  return NUMBER.test(text) ? Number(text) : Number.NaN
}

const NUMBER = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/

/** The SDK reads whatever is not `true` as false. */
export function readBoolean(text: string): boolean | string | undefined {
  if (text === 'true') return true
  if (text === 'false') return false
  if (text === '') return undefined
  const lower = text.toLowerCase()
  return lower === 'true' || (lower === 'false' ? false : text)
}

/** RFC 3339, with any offset. The SDK reads 31 February as 2 March. */
export function readTimestamp(text: string): Date | undefined {
  if (text === '') return undefined
  try {
    const time = parseTimestamp(text)
    if (time !== undefined && isInMonth(text)) return time
  } catch {
    // Delivered by shape.ts where somebody needs the value.
  }
  return new Date(Number.NaN)
}

function isInMonth(text: string): boolean {
  const day = Number(text.slice(8, 10))
  const days = (): number =>
    new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate()
  return day <= 28 || day <= days()
}
