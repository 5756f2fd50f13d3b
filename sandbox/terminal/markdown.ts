import { parseInline, readable } from './inline.ts'
import { BOLD, CYAN, DIM, paint, plain, type Span, UNDERLINE, wrap } from './spans.ts'
import { renderTable } from './table.ts'

export interface TerminalOptions {
  /** Columns. */
  readonly width: number
  readonly colour: boolean
}

interface MarkdownOptions extends TerminalOptions {
  /** Folded parts of more lines stay folded, with the number of their lines; all are shown unless given. */
  readonly unfoldUpTo?: number
}

interface Frame {
  readonly width: number
  readonly unfoldUpTo: number
}

/** A job summary (Markdown with GitHub's few HTML tags) as text for a terminal. */
export function renderMarkdown(source: string, options: MarkdownOptions): string {
  const { width, colour, unfoldUpTo = Infinity } = options
  const lines = renderBlocks(source.split('\n'), { width, unfoldUpTo })
  return lines.map((line) => `${paint(line, colour).trimEnd()}\n`).join('')
}

function renderBlocks(lines: readonly string[], frame: Frame): Span[][] {
  const out: Span[][] = []
  let index = 0
  while (index < lines.length) {
    const { taken, rendered } = renderBlock(lines.slice(index), frame)
    const blank = rendered.length === 0
    if (!blank || out.at(-1)?.length !== 0) out.push(...(blank ? [[]] : rendered))
    index += taken
  }
  while (out.at(-1)?.length === 0) out.pop()
  return out
}

interface Block {
  /** Lines of the source. */
  readonly taken: number
  /** None: an empty line. */
  readonly rendered: Span[][]
}

function renderBlock(lines: readonly string[], frame: Frame): Block {
  const first = lines[0] ?? ''
  if (first.trim() === '') return { taken: 1, rendered: [] }
  if (/^\s*<details\b/i.test(first)) return renderDetails(lines, frame)
  if (/^\s*<pre\b/i.test(first)) return renderCode(lines, /<\/pre>/i)
  if (/^\s*```/.test(first)) return renderCode(lines, /^\s*```\s*$/)
  if (first.startsWith('|') && /^\|?[\s:|-]+\|?$/.test(lines[1] ?? '')) {
    const rows = leading(lines, (line) => line.startsWith('|'))
    return { taken: rows.length, rendered: renderTable(rows, frame.width) }
  }
  if (first.startsWith('>')) return renderQuote(lines, frame)
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(first)
  if (heading !== null)
    return { taken: 1, rendered: renderHeading(heading[1]?.length ?? 1, heading[2] ?? '', frame) }
  if (/^\s*(?:-{3,}|\*{3,})\s*$/.test(first)) {
    return { taken: 1, rendered: [[{ text: '─'.repeat(frame.width), codes: [DIM] }]] }
  }
  const item = /^(\s*)(?:[-*+]|\d+\.)\s+(.*)$/.exec(first)
  if (item !== null) {
    const indent = (item[1]?.length ?? 0) + 2
    const more = leading(lines.slice(1), (line) => /^\s{2,}\S/.test(line) && !startsBlock(line))
    const text = [item[2] ?? '', ...more.map((line) => line.trim())].join(' ')
    return { taken: 1 + more.length, rendered: hang(`${' '.repeat(indent - 2)}• `, parseInline(text), frame) }
  }
  const paragraph = [first, ...leading(lines.slice(1), (line) => line.trim() !== '' && !startsBlock(line))]
  return { taken: paragraph.length, rendered: wrap(parseInline(paragraph.join(' ')), frame.width) }
}

function startsBlock(line: string): boolean {
  return /^\s*(?:<\/?details\b|<pre\b|```|\||>|#{1,6}\s|[-*+]\s|\d+\.\s)/i.test(line)
}

function leading(lines: readonly string[], test: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !test(line))
  return lines.slice(0, end < 0 ? lines.length : end)
}

function renderHeading(level: number, text: string, frame: Frame): Span[][] {
  return wrap(parseInline(text, level <= 2 ? [BOLD, UNDERLINE] : [BOLD]), frame.width)
}

/** The title with an open triangle, and the body indented below it; or the title alone where that is too long. */
function renderDetails(lines: readonly string[], frame: Frame): Block {
  let depth = 0
  let taken = 0
  for (const line of lines) {
    taken += 1
    depth += (line.match(/<details\b/gi)?.length ?? 0) - (line.match(/<\/details>/gi)?.length ?? 0)
    if (depth <= 0) break
  }
  const source = lines
    .slice(0, taken)
    .join('\n')
    .replace(/^\s*<details\b[^>]*>/i, '')
    .replace(/<\/details>\s*$/i, '')
  const [, title = '', body = ''] = /^\s*<summary\b[^>]*>([^]*?)<\/summary>([^]*)$/i.exec(source) ?? [
    null,
    'Details',
    source,
  ]
  const name = parseInline(title.replaceAll('\n', ' '), [BOLD])
  const inner = renderBlocks(body.trim().split('\n'), narrower(frame))
  if (inner.length > frame.unfoldUpTo) {
    const note = { text: ` (${inner.length} lines, folded)`, codes: [DIM] }
    return { taken, rendered: hang('▸ ', [...name, note], frame) }
  }
  return { taken, rendered: [...hang('▾ ', name, frame), ...indented(inner, plain('  '))] }
}

/** As it is, cut nowhere: people copy commands from it. */
function renderCode(lines: readonly string[], end: RegExp): Block {
  const last = lines.findIndex((line, index) => (index > 0 || !line.includes('```')) && end.test(line))
  const taken = last < 0 ? lines.length : last + 1
  const text = lines
    .slice(0, taken)
    .join('\n')
    .replace(/^\s*```.*\n|\n?\s*```\s*$/g, '')
    .replace(/<\/?(?:pre|code)\b[^>]*>/gi, '')
  const rendered = text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => [{ text: readable(line), codes: [CYAN] }])
  return { taken, rendered: indented(rendered, plain('    ')) }
}

function renderQuote(lines: readonly string[], frame: Frame): Block {
  const quoted = leading(lines, (line) => line.startsWith('>'))
  const inner = quoted.map((line) => line.replace(/^>\s?/, ''))
  const kind = /^\[!([A-Z]+)\]\s*$/.exec(inner[0] ?? '')?.[1]
  const body = renderBlocks(kind === undefined ? inner : inner.slice(1), narrower(frame))
  const title: Span[][] = kind === undefined ? [] : [[{ text: kind, codes: [BOLD] }]]
  return { taken: quoted.length, rendered: indented([...title, ...body], { text: '▌ ', codes: [DIM] }) }
}

function narrower(frame: Frame): Frame {
  return { ...frame, width: frame.width - 2 }
}

function indented(lines: readonly Span[][], by: Span): Span[][] {
  return lines.map((line) => (line.length === 0 && by.text.trim() === '' ? line : [by, ...line]))
}

function hang(mark: string, spans: readonly Span[], frame: Frame): Span[][] {
  return wrap(spans, frame.width - mark.length).map((line, index) =>
    [plain(index === 0 ? mark : ' '.repeat(mark.length))].concat(line),
  )
}
