/**
 * JSON in which nothing hides: what `visible` shows by escapes in texts is escaped here as JSON itself escapes, so that
 * a parser gives back what was there.
 */
export function toJson(value: unknown, space?: number): string {
  return withoutHidden(JSON.stringify(value, null, space))
}

/** The same for JSON that is there. What is ASCII throughout, as most is, need not be searched character by character. */
export function withoutHidden(json: string): string {
  if (Buffer.byteLength(json) === json.length && !json.includes(DELETE)) return json
  return json.replace(HIDDEN, (character) =>
    Array.from({ length: character.length }, (_, index) => escape(character.charCodeAt(index))).join(''),
  )
}

function escape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/** The one character of ASCII that hides and that JSON.stringify does not escape. */
const DELETE = '\u007f'

/** As in visible.ts, but for what JSON.stringify escapes by itself: C0 and unpaired surrogates. By units, for speed. */
const HIDDEN =
  /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g

/**
 * Levels of lists and objects in each other that a file or an answer may have. What is walked through calls itself for each of
 * them, and so does JSON.stringify: some thousands end the stack. No file of ours has as many as these, which YAML has too.
 */
export const MOST_LEVELS = 100
/** The same of a document in a text, such as a policy, which has six: files have it within others. */
export const LEVELS_OF_DOCUMENT = 50

/** JSON that is right, and that nobody can walk through. The message is a clause. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError'

  constructor(levels: number) {
    super(`it has lists and objects in each other on more than ${levels} levels`)
  }
}

/** The value of JSON that others may have written. Throws a SyntaxError, or a TooDeepError. */
export function parseJson(text: string, levels = MOST_LEVELS): unknown {
  const value: unknown = JSON.parse(text)
  if (isDeeper(value, levels)) throw new TooDeepError(levels)
  return value
}

/** Whether lists and objects lie in each other on more levels than these. No more than these end no stack. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  if (Array.isArray(value)) return value.some((item) => isDeeper(item, levels - 1))
  for (const name in value) if (isDeeper((value as Record<string, unknown>)[name], levels - 1)) return true
  return false
}
