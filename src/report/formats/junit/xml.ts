import { type Part, Recurring } from '../../../text/recurring.ts'
import { visible } from '../../../text/visible.ts'

/** Attributes in their order; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** `<name a="1">`, or `<name a="1"/>` of what has no content. */
export function openTag(name: string, attributes: Attributes, isEmpty = false): string {
  let text = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) text += ` ${key}="${escapeXml(String(value))}"`
  return `${text}${isEmpty ? '/' : ''}>`
}

/** An element with lines of text, or none. Lines that recur are as escapeXml has them. */
export function* element(name: string, attributes: Attributes, lines: readonly Part[] = []): Generator<Part> {
  if (lines.length === 0) {
    yield openTag(name, attributes, true)
    return
  }
  let text = openTag(name, attributes)
  for (const [at, line] of lines.entries()) {
    if (at > 0) text += '\n'
    if (line instanceof Recurring) {
      yield text
      yield line
      text = ''
    } else text += escapeXml(line)
  }
  yield `${text}</${name}>`
}

/**
 * One line of text for an element or an attribute. XML 1.0 has no way to write most control characters, not even by
 * reference, and turns line breaks of attributes into spaces (2.2, 3.3.3): visible.ts shows them as escapes.
 */
export function escapeXml(line: string): string {
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
