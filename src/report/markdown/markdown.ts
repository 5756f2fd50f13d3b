import { limitCodePoints } from '../../text/limit.ts'
import { visible } from '../../text/visible.ts'
import { escapeMarkdown, escapeUrl } from './markdown-escape.ts'
import { withCommas } from '../../text/words.ts'

const made: unique symbol = Symbol('made by markdown.ts')

/**
 * Markdown of a job summary. Only this file can make it, and everything that is not Markdown yet is escaped on
 * the way in: a name with a table bar or a closing tag forged headings in other reports (zuke-build/zuke#554).
 */
export interface Markdown {
  readonly [made]: true
  readonly source: string
}

/** What may stand in a template: strings and numbers are text and are escaped. */
export type Part = Markdown | string | number

/** Code points of a name, of a sentence and of a text by a rule's author. */
export const NAME_LIMIT = 120
const SENTENCE_LIMIT = 300
const PROSE_LIMIT = 2000

/** The template: what the code writes is Markdown, what is interpolated is text. Prettier rewrites tags named md. */
export function safe(template: TemplateStringsArray, ...parts: readonly Part[]): Markdown {
  let source = template[0] ?? ''
  parts.forEach((part, index) => {
    source += sourceOf(part) + (template[index + 1] ?? '')
  })
  return markdown(source)
}

/** Text from outside on one line, at most `limit` code points. Also right in a table cell and a link's label. */
export function text(value: string, limit = SENTENCE_LIMIT): Markdown {
  return markdown(escapeMarkdown(limitCodePoints(visible(value.slice(0, 2 * limit + 2)), limit)))
}

/** Text by a rule's author: its line breaks stay line breaks. */
export function prose(value: string, limit = PROSE_LIMIT): Markdown {
  const lines = limitCodePoints(value.trim(), limit).split(/\s*\n\s*/)
  return stack(lines.map((line) => text(line, limit)))
}

/** Inline code. Entities inside `<code>` rather than backticks: those have no escape. */
export function code(value: string, limit = SENTENCE_LIMIT): Markdown {
  return value === '' ? safe`<em>empty</em>` : safe`<code>${text(value, limit)}</code>`
}

/** Lines of code in a block of their own. */
export function codeBlock(value: string, limit = 2 * PROSE_LIMIT): Markdown {
  const lines = limitCodePoints(value.trimEnd(), limit).split(/\r?\n/)
  const shown = lines.map((line) => escapeMarkdown(limitCodePoints(visible(line), limit)))
  return markdown(`<pre><code>${shown.join('\n')}\n</code></pre>`)
}

/** A link, or the label alone where there is no address that may be linked: http and https only. */
export function link(label: Part, url: string | null): Markdown {
  const address = url === null ? null : escapeUrl(url)
  return markdown(address === null ? sourceOf(label) : `[${sourceOf(label)}](${address})`)
}

/** Tags instead of asterisks: whether those open depends on the text beside them. */
export function strong(part: Part): Markdown {
  return safe`<strong>${part}</strong>`
}

export function join(parts: readonly Part[], separator: Part = ', '): Markdown {
  return markdown(parts.map(sourceOf).join(sourceOf(separator)))
}

/** Lines in a cell or a paragraph. */
export function stack(parts: readonly Part[]): Markdown {
  return join(parts, safe`<br>`)
}

/** Paragraphs, tables and lists under one another; null is left out. */
export function blocks(parts: readonly (Markdown | null)[]): Markdown {
  return markdown(
    parts
      .filter((part) => part !== null && part.source !== '')
      .map((part) => part?.source)
      .join('\n\n'),
  )
}

export function bullets(items: readonly Part[]): Markdown {
  return markdown(items.map((item) => `- ${oneLine(item)}`).join('\n'))
}

/** @param numbers from this column on there are numbers, which stand to the right */
export function table(
  head: readonly Part[],
  rows: readonly (readonly Part[])[],
  numbers = head.length,
): Markdown {
  const line = (cells: readonly Part[]): string => `| ${cells.map(oneLine).join(' | ')} |`
  const rule = head.map((_, column) => (column >= numbers ? '---:' : '---')).join(' | ')
  return markdown([line(head), `| ${rule} |`, ...rows.map(line)].join('\n'))
}

/** The blank line after the summary makes GitHub read the body as Markdown. */
export function details(summary: Part, body: Markdown): Markdown {
  return markdown(`<details><summary>${oneLine(summary)}</summary>\n\n${body.source}\n\n</details>`)
}

/** GitHub's coloured box. */
export function box(kind: 'WARNING' | 'CAUTION' | 'NOTE', body: Markdown): Markdown {
  return markdown([`[!${kind}]`, ...body.source.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n'))
}

function markdown(source: string): Markdown {
  return { [made]: true, source }
}

function sourceOf(part: Part): string {
  if (typeof part === 'object') return part.source
  return typeof part === 'number' ? withCommas(part) : text(part).source
}

function oneLine(part: Part): string {
  const source = sourceOf(part)
  if (source.includes('\n'))
    throw new Error(`A block cannot stand in a cell, a list item or a title: ${source}`)
  return source
}
