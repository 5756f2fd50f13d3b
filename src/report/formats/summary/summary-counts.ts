import { SEVERITIES, type Severity } from '../../../model/severity.ts'
import type { EnvironmentColumn } from '../../environment-columns.ts'
import { blocks, safe, strong, table, text, type Markdown } from '../../markdown/markdown.ts'
import type { View } from '../../view.ts'

/** Shape and word beside the colour: nobody has to tell red from orange. */
export const MARKS = { critical: '🟥', high: '🔶', medium: '🟡', low: '🔹' } as const

/** Of what is new, or otherwise than in the last run. */
export const SIGNS = {
  new: '🆕',
  reopened: '🔁',
  worsened: '🔺',
  'no longer accepted': '⌛',
  changed: '✏️',
  'not seen this time': '❔',
} as const

/** Rows are severities and columns environments. */
export function countTable({ columns }: View): Markdown {
  const head = columns.map(({ title }) => text(title, 14))
  const rows = SEVERITIES.map((severity) =>
    [safe`${severity}`].concat(columns.map((column) => cellOf(column, severity))),
  )
  const note = safe`<sub>${text('+')} means at least: not everything of that environment was seen.</sub>`
  return blocks([table([safe``, ...head], rows, 1), columns.some(({ open }) => open) ? note : null])
}

function cellOf({ counts, open }: EnvironmentColumn, severity: Severity): Markdown {
  const shown = safe`${counts[severity]}${text(open ? '+' : '')}`
  return counts[severity] > 0 ? strong(shown) : shown
}
