import type { Run } from '../../../model/run.ts'
import { SEVERITIES, type Severity } from '../../../model/severity.ts'
import type { Counts } from '../../counts.ts'
import { environmentColumns, type EnvironmentColumn } from '../../environment-columns.ts'
import { blocks, safe, strong, table, text, type Markdown } from '../../markdown/markdown.ts'

/** Shape and word beside the colour: nobody has to tell red from orange. */
export const MARKS = { critical: '🟥', high: '🔶', medium: '🟡', low: '🔹' } as const

/** Rows are severities and columns environments. */
export function countTable(run: Run, counts: Counts): Markdown {
  const columns = environmentColumns(run, counts)
  const head = columns.map(({ title }) => text(title, 14))
  const rows = SEVERITIES.map((severity) =>
    [safe`${severity}`].concat(columns.map((column) => cellOf(column, severity))),
  )
  const note = safe`<sub>${text('+')} means at least: not everything of that environment was seen.</sub>`
  return blocks([table([safe``, ...head], rows, true), columns.some(({ open }) => open) ? note : null])
}

function cellOf({ counts, open }: EnvironmentColumn, severity: Severity): Markdown {
  const shown = safe`${counts[severity]}${text(open ? '+' : '')}`
  return counts[severity] > 0 ? strong(shown) : shown
}
