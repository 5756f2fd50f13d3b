import { parseInline } from './inline.ts'
import { BOLD, DIM, plain, type Span, widthOf, wrap } from './spans.ts'

const GAP = 2
const LEAST = 6

/** A Markdown table as lines of text: columns shrink, the widest first, until the table fits. */
export function renderTable(lines: readonly string[], width: number): Span[][] {
  const [head = [], rule = [], ...rows] = lines.map(cellsOf)
  const count = head.length
  const right = rule.map((cell) => cell.endsWith(':') && !cell.startsWith(':'))
  const table = [
    head.map((cell) => parseInline(cell, [BOLD])),
    ...rows.map((row) => row.map((cell) => parseInline(cell))),
  ]
  const widths = fit(
    Array.from({ length: count }, (_, column) =>
      Math.max(1, ...table.map((row) => Math.max(...splitLines(row[column] ?? []).map(widthOf)))),
    ),
    width - GAP * (count - 1),
  )
  const rendered = table.map((row) => renderRow(row, widths, right))
  const line = widths.map((one) => '─'.repeat(one)).join(' '.repeat(GAP))
  return [...(rendered[0] ?? []), [{ text: line, codes: [DIM] }], ...rendered.slice(1).flat()]
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}

function splitLines(spans: readonly Span[]): Span[][] {
  return wrap(spans, Number.MAX_SAFE_INTEGER)
}

function fit(natural: readonly number[], room: number): number[] {
  const widths = [...natural]
  const total = (): number => widths.reduce((sum, one) => sum + one, 0)
  while (total() > room) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= LEAST) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function renderRow(cells: readonly Span[][], widths: readonly number[], right: readonly boolean[]): Span[][] {
  const wrapped = widths.map((width, column) => wrap(cells[column] ?? [], width))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, index) =>
    widths.flatMap((width, column) => {
      const spans = wrapped[column]?.[index] ?? []
      const padding = plain(' '.repeat(Math.max(0, width - widthOf(spans))))
      const gap = column === 0 ? [] : [plain(' '.repeat(GAP))]
      return [...gap, ...(right[column] === true ? [padding, ...spans] : [...spans, padding])]
    }),
  )
}
