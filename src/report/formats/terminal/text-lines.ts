import { logLine } from '../../../text/log-line.ts'
import { visible } from '../../../text/visible.ts'
import { count, withCommas } from '../../../text/words.ts'
import { PAGE_FILE, RESULT_FILE } from '../../file-names.ts'

/** Columns of a terminal. */
export const COLUMNS = 100

/** Text from outside as lines of at most COLUMNS code points; lines after the first are indented two more. */
export function wrap(value: string, indent = ''): string[] {
  const lines: string[] = []
  let line = indent
  let margin = indent
  for (const word of wordsOf(value, COLUMNS - indent.length - 3)) {
    const fits = lengthOf(line) + 1 + lengthOf(word) <= COLUMNS
    if (line === margin) line += word
    else if (fits) line += ` ${word}`
    else {
      lines.push(line)
      margin = `${indent}  `
      line = margin + word
    }
  }
  return [...lines, line].map((finished) => finished.trimEnd())
}

/** Any word may come to stand at a line's start, and the terminal may be a runner's log: each passes that gate. */
function wordsOf(value: string, width: number): string[] {
  return visible(value)
    .split(/ +/)
    .flatMap((word) => pieces(logLine(word), width).map(logLine))
}

/** How many are left out, and where they are: people find them on the page, which points on where it is cut itself. */
export function more(rest: number, noun = ''): string[] {
  if (rest <= 0) return []
  const what = noun === '' ? `${withCommas(rest)} more` : count(rest, `more ${noun}`)
  return [`  ${what} in ${PAGE_FILE} and ${RESULT_FILE}`]
}

/** Columns side by side: the first to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[], indent = ''): string[] {
  const shown = rows.map((row) => row.map(logLine))
  const widths = (shown[0] ?? []).map((_, at) => Math.max(...shown.map((row) => lengthOf(row[at] ?? ''))))
  return shown.map((row) => {
    const cells = row.map((cell, at) => {
      const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(cell)))
      return at === 0 ? cell + space : space + cell
    })
    return `${indent}${cells.join('  ')}`.trimEnd()
  })
}

function pieces(word: string, width: number): string[] {
  const points = Array.from(word)
  if (points.length <= width) return [word]
  return Array.from({ length: Math.ceil(points.length / width) }, (_, at) =>
    points.slice(at * width, (at + 1) * width).join(''),
  )
}

function lengthOf(value: string): number {
  return Array.from(value).length
}
