import { SEVERITIES } from '../../../../model/severity.ts'
import type { View } from '../../../view.ts'
import { markup, type Markup } from '../markup.ts'
import { severityMark } from '../texts.ts'

/** Rows are severities and columns environments. */
export function countTable({ columns }: View): Markup {
  const head = columns.map(({ title }) => markup`<th scope="col" class="number">${title}</th>`)
  const rows = SEVERITIES.map((severity) => {
    const cells = columns.map(({ counts, open }) => {
      const shown = markup`${counts[severity]}${open && '+'}`
      return markup`<td class="number">${counts[severity] > 0 ? markup`<strong>${shown}</strong>` : shown}</td>`
    })
    return markup`<tr><th scope="row">${severityMark(severity)}</th>${cells}</tr>
`
  })
  const isOpen = columns.some(({ open }) => open)
  return markup`<div class="table" tabindex="0" role="region" aria-label="Violations by severity and environment"><table>
<caption>Violations by severity and environment${isOpen && '; + means at least, since not everything was seen there'}</caption>
<thead><tr><th scope="col">Severity</th>${head}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`
}
