import { nearest } from '../../text/nearest.ts'
import { show } from '../../text/schema-problems.ts'
import { enumerate } from '../../text/words.ts'
import { type Cells, fillRow, originOf } from './fill-row.ts'
import type { RuleSource } from './read-rule-file.ts'
import { type RowPlaceholder, rowPlaceholders } from './row-text.ts'

const ROWS = 'for_each'

/**
 * The rules that stand for what is written: one for each row of `for_each`, with the row's values put in where
 * `{{row.column}}` stands; without it the rule itself. What is wrong with rows and placeholders is reported; then there
 * are none.
 */
export function rulesOf(source: RuleSource): readonly RuleSource[] {
  const { value } = source
  if (typeof value !== 'object' || value === null || !(ROWS in value))
    return source.tested || !refuseStray(source) ? [source] : []
  const { [ROWS]: written, ...template } = value as Record<string, unknown>
  const rows = source.tested ? (written as readonly Cells[]) : checkedRows(source, written, template)
  const reported = new Set<string>()
  return rows.map((cells, index) => rowSource(source, template, cells, index, reported))
}

/** The rows, if they and the places for their values fit; what does not is reported. */
function checkedRows(source: RuleSource, written: unknown, template: unknown): readonly Cells[] {
  const rows = readRows(source, written)
  if (rows === null) return []
  const placeholders = rowPlaceholders(template)
  if (refusePlaceholders(source, placeholders, rows) || refuseCells(source, placeholders, rows)) return []
  warnOfUnused(source, placeholders, rows)
  return rows
}

/** The rule of one row. What is wrong with the template itself is said for the first row alone. */
function rowSource(
  source: RuleSource,
  template: unknown,
  cells: Cells,
  index: number,
  reported: Set<string>,
): RuleSource {
  const rowPath = [ROWS, index]
  const filled = fillRow(template, cells, rowPath)
  const lineOfRow = (): number => source.lineOf(rowPath)
  return {
    ...source,
    value: filled.value,
    report: (level, line, message, excerpt) => {
      const key = `${line} ${message}`
      if (reported.has(key)) return
      reported.add(key)
      const row = lineOfRow()
      source.report(level, line, line === row ? message : `${message} (The row in line ${row}.)`, excerpt)
    },
    lineOf: (path) => (path.join() === 'id' ? lineOfRow() : source.lineOf(originOf(filled, path).path)),
    lineInText: (path, text, offset) => {
      const { path: from, pieces } = originOf(filled, path)
      const piece = pieces?.findLast(({ start }) => start <= offset)
      return piece === undefined
        ? source.lineInText(from, text, offset)
        : source.lineInText(piece.path, piece.text, piece.offset + offset - piece.start)
    },
    commentAfter: (path) => source.commentAfter(originOf(filled, path).path),
  }
}

/** Whether a rule without rows has places for values of them. Its examples may hold such texts of other programs. */
function refuseStray(source: RuleSource): boolean {
  const { value } = source
  if (typeof value !== 'object' || value === null) return false
  const [stray] = rowPlaceholders({ ...value, examples: null })
  if (stray === undefined) return false
  const line = source.lineInText(stray.path, stray.text, stray.offset)
  source.report('error', line, `${stray.path[0]}: received ${stray.written}, but the rule has no ${ROWS}.`)
  return true
}

function readRows(source: RuleSource, written: unknown): readonly Cells[] | null {
  const expected = 'expected a list of rows, each a map of columns to values'
  if (!Array.isArray(written) || written.length === 0) {
    const received = Array.isArray(written) ? 'an empty list' : show(written)
    source.report('error', source.lineOf([ROWS]), `${ROWS}: received ${received}, ${expected}.`)
    return null
  }
  let fine = true
  const refuse = (index: number, message: string): void => {
    fine = false
    source.report('error', source.lineOf([ROWS, index]), `${ROWS}[${index}]: ${message}`)
  }
  for (const [index, row] of written.entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      refuse(index, `received ${show(row)}, expected a map of columns to values.`)
      continue
    }
    for (const [name, cell] of Object.entries(row as Cells)) {
      if (!/^[a-z][a-z0-9_]*$/.test(name))
        refuse(
          index,
          `received the column ${show(name)}, expected a name of lower-case letters, digits and underscores.`,
        )
      const [inside] = rowPlaceholders(cell)
      if (inside !== undefined)
        refuse(index, `${name}: received ${inside.written}, but a row's own values have no place for others.`)
    }
  }
  return fine ? (written as readonly Cells[]) : null
}

function refusePlaceholders(
  source: RuleSource,
  placeholders: readonly RowPlaceholder[],
  rows: readonly Cells[],
): boolean {
  const columns = new Set(rows.flatMap((row) => Object.keys(row)))
  const wrong = placeholders.filter(({ column, inName }) => inName || column === null || !columns.has(column))
  for (const { column, written, inName, path, text, offset } of wrong) {
    if (inName) {
      const message = `received ${written} in the name of a field, expected it in a value: names are the same for all rows.`
      source.report('error', source.lineOf(path), `${path[0]}: ${message}`)
      continue
    }
    const meant = column === null ? null : nearest(column, columns)
    const help = meant === null ? `the columns are ${enumerate([...columns])}.` : `did you mean ${meant}?`
    const message =
      column === null
        ? `received ${written}, expected {{row.column}}, with nothing else between the braces.`
        : `no row has the column ${column}; ${help}`
    source.report('error', source.lineInText(path, text, offset), `${path[0]}: ${message}`)
  }
  return wrong.length > 0
}

/** Whether a row lacks what the template takes of it. */
function refuseCells(
  source: RuleSource,
  placeholders: readonly RowPlaceholder[],
  rows: readonly Cells[],
): boolean {
  const taken = new Set(placeholders.flatMap(({ column }) => column ?? []))
  const inTexts = new Set(placeholders.flatMap(({ column, alone }) => (alone ? [] : (column ?? []))))
  let refused = false
  for (const [index, row] of rows.entries()) {
    for (const column of taken) {
      const isThere = Object.hasOwn(row, column)
      if (isThere && (row[column] !== null || !inTexts.has(column))) continue
      refused = true
      const message = isThere
        ? `${column}: received nothing, expected a value to put into a text; '' puts in nothing.`
        : `the column ${column} is missing; every row has all columns that the rule takes.`
      const path = isThere ? [ROWS, index, column] : [ROWS, index]
      source.report('error', source.lineOf(path), `${ROWS}[${index}]: ${message}`)
    }
  }
  return refused
}

/** Warns of columns that the template does not take. */
function warnOfUnused(
  source: RuleSource,
  placeholders: readonly RowPlaceholder[],
  rows: readonly Cells[],
): void {
  const taken = new Set(placeholders.flatMap(({ column }) => column ?? []))
  for (const column of new Set(rows.flatMap((row) => Object.keys(row)))) {
    if (taken.has(column)) continue
    const first = rows.findIndex((row) => Object.hasOwn(row, column))
    const message = `${ROWS}[${first}]: no {{row.${column}}} is in the rule, so the column makes no difference.`
    source.report('warning', source.lineOf([ROWS, first, column]), message)
  }
}
