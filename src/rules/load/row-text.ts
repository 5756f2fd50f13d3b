import type { YamlPath } from '../../text/yaml-positions.ts'

/** `{{row.ports}}`: what the row has in this column is put in. */
const PLACEHOLDER = /\{\{\s*row\.([a-z][a-z0-9_]*)\s*\}\}/g
const ALONE = new RegExp(`^${PLACEHOLDER.source}$`)
/** Also what looks like one: sections and pipes are for parameters. A third brace belongs to the text around it. */
const MEANT = /\{\{[#^/&!]?\s*row\b[^}]*\}\}/g

export interface RowPlaceholder {
  /** Null where it is written otherwise than as `{{row.column}}`. */
  readonly column: string | null
  /** As it is written. */
  readonly written: string
  /** Whether it is all of its text: then it stands for the value itself, of whatever type. */
  readonly alone: boolean
  /** Whether it is in the name of a field, where nothing is put in. */
  readonly inName: boolean
  readonly path: YamlPath
  readonly text: string
  /** In the text. */
  readonly offset: number
}

/** The column of a text that is nothing but a placeholder. */
export function columnAlone(text: string): string | null {
  return ALONE.exec(text)?.[1] ?? null
}

/** A text taken apart: between the placeholders, what stands there. */
export function partsOf(
  text: string,
): readonly { readonly text: string; readonly column: string | null; readonly start: number }[] {
  let done = 0
  const parts = Array.from(text.matchAll(PLACEHOLDER)).flatMap(({ 0: written, 1: column = '', index }) => {
    const before = { text: text.slice(done, index), column: null, start: done }
    done = index + written.length
    return [before, { text: written, column, start: index }]
  })
  return [...parts, { text: text.slice(done), column: null, start: done }]
}

/** All placeholders for rows, and what looks like one, in the texts of a value. */
export function rowPlaceholders(value: unknown, path: YamlPath = []): readonly RowPlaceholder[] {
  if (typeof value === 'string') return placeholdersIn(value, path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([step, part]) => {
    const inside = [...path, step]
    return placeholdersIn(step, inside, true).concat(rowPlaceholders(part, inside))
  })
}

function placeholdersIn(text: string, path: YamlPath, inName = false): readonly RowPlaceholder[] {
  const alone = columnAlone(text) !== null
  return Array.from(text.matchAll(MEANT), ({ 0: written, index }) => {
    return { column: columnAlone(written), written, alone, inName, path, text, offset: index }
  })
}
