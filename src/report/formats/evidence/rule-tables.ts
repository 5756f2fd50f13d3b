import { type Columns, headOf, linesOf } from './table.ts'

/** A table about some rules, in parts, by their ids. */
export type RuleTable = (rules: readonly string[]) => Iterable<string>

/** The lines about a rule are the same in all frameworks that it is mapped to: they are written once. */
export function ruleTables<Row>(columns: Columns<Row>, rowsOf: (rule: string) => readonly Row[]): RuleTable {
  const written = new Map<string, string>()
  const linesFor = (rule: string): string => {
    const known = written.get(rule)
    if (known !== undefined) return known
    const lines = linesOf(columns, rowsOf(rule))
    written.set(rule, lines)
    return lines
  }
  return function* (rules) {
    yield headOf(columns)
    for (const rule of rules) yield linesFor(rule)
  }
}
