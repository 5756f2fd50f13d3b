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

/** Whether lists and objects lie in each other on more levels than these. */
export function isDeeper(value: unknown, levels: number): boolean {
  let members: readonly unknown[] = [value]
  for (let level = 0; level <= levels; level += 1) {
    members = members.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (members.length === 0) return false
  }
  return true
}
