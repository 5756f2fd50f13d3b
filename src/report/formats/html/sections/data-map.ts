import type { DataMapEntry } from '../../../../model/data-map.ts'
import type { FoundClass } from '../../../data-map-view.ts'
import type { View } from '../../../view.ts'
import { classWords, dataMapLimits, dataMapSentence, foundWords } from '../../../words/data-map-words.ts'
import { kindLabel } from '../../../words/labels.ts'
import { fold, listOf, moreWords } from '../blocks.ts'
import { markup, type Markup } from '../markup.ts'
import type { Section } from '../section.ts'

/** Of each class: where most is comes first. */
const MOST_ROWS = 200
const MOST_LIMITS = 20

/** Which personal data and secrets lie where, in numbers, and what nobody looked at. */
export const DATA_MAP: Section = {
  id: 'data-map',
  title: 'Data map',
  render: (view) => {
    const limits = dataMapLimits(view)
    return markup`<p>${dataMapSentence(view)}.</p>
${view.dataMap.classes.map((found) => classOf(view, found))}
${limits.length > 0 && markup`<h3>What the numbers do not say</h3>\n${listOf(limits, MOST_LIMITS)}`}`
  },
}

function classOf(view: View, found: FoundClass): Markup {
  const { entries } = found
  const what = classWords(found.class)
  const rest = entries.length - MOST_ROWS
  return fold(
    foundWords(view, found),
    markup`<div class="table texts" tabindex="0" role="region" aria-label="Where ${what} are"><table>
<caption>Where ${what} are: resources that hold any, and places in them</caption>
<thead><tr><th scope="col">Kind and place</th><th scope="col" class="number">Resources</th><th scope="col" class="number">Places</th></tr></thead>
<tbody>
${entries.slice(0, MOST_ROWS).map((entry) => rowOf(view, entry))}</tbody></table></div>
${rest > 0 && markup`<p class="more">${moreWords(rest)}</p>`}`,
  )
}

function rowOf({ accounts }: View, { kind, account, region, resources, places }: DataMapEntry): Markup {
  return markup`<tr><th scope="row">${kindLabel(kind)} <span class="faint">${accounts.label(account)} · ${region}</span></th><td class="number">${resources}</td><td class="number">${places}</td></tr>
`
}
