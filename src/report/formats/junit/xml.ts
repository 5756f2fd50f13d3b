import { visible } from '../../../text/visible.ts'

/** Attributes in their order; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** `<name a="1">`, or `<name a="1"/>` of what has no content. */
export function openTag(name: string, attributes: Attributes, isEmpty = false): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  return `<${name}${written.join('')}${isEmpty ? '/' : ''}>`
}

/** An element with lines of text, or none. */
export function element(name: string, attributes: Attributes, lines: readonly string[] = []): string {
  return lines.length === 0
    ? openTag(name, attributes, true)
    : `${openTag(name, attributes)}${lines.map(escapeXml).join('\n')}</${name}>`
}

/**
 * One line of text for an element or an attribute. XML 1.0 has no way to write most control characters, not even by
 * reference, and turns line breaks of attributes into spaces (2.2, 3.3.3): visible.ts shows them as escapes.
 */
function escapeXml(line: string): string {
  if (PLAIN.test(line)) return line
  return visible(line).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

/** Printable ASCII that needs no reference, as most lines are: spares them the long way. */
const PLAIN = /^[ !#-%'-;=?-~]*$/

/** `>` as well: `]]>` may not stand in text. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
