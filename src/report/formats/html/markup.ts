import { withCommas } from '../../../text/words.ts'
import { visible } from '../../../text/visible.ts'

/** Markup that is safe to write as it stands. */
export interface Markup {
  readonly html: string
}

/** What stands between tags or inside a quoted attribute: text is escaped, markup is not; null and `false` are nothing. */
export type Part = Markup | string | number | null | false | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Markup with values in it: markup`<td title="${name}">${name}</td>`. Attributes have to be quoted. A value never decides
 * where a link leads: see linkTo.
 */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = texts[0] ?? ''
  for (const [index, part] of parts.entries()) html += htmlOf(part) + (texts[index + 1] ?? '')
  return { html }
}

/** A link where the address is one of the web's, else the text alone: no address runs anything. */
export function linkTo(address: string | null, text: Part): Markup {
  const url = address === null ? null : URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return markup`${text}`
  return markup`<a href="${url.href}" rel="noreferrer">${text}</a>`
}

function htmlOf(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return withCommas(part)
  return 'html' in part ? part.html : part.map(htmlOf).join('')
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
