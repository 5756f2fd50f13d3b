import { dump } from 'js-yaml'

/** Line breaks, which js-yaml would write as such, and what nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const EACH_UNSEEN = new RegExp(UNSEEN, 'gu')

/** A text as the value of a field on one line, in quotes where YAML would take it for something else. */
export function yamlText(text: string): string {
  if (!UNSEEN.test(text)) return dump(text, { lineWidth: -1 }).trimEnd()
  const escaped = text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll(EACH_UNSEEN, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16)
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
  })
  return `"${escaped}"`
}
