import { count, some } from '../../../../text/words.ts'
import { unknownResults, unknownWords } from '../../../unknown-results.ts'
import type { View } from '../../../view.ts'
import { regionLabel } from '../../../words/labels.ts'
import { markup, type Markup } from '../markup.ts'

const MOST_REGIONS = 6
const MOST_ACCOUNTS = 20

/** Rules whose result is unknown somewhere, with where and why: they did not pass there. Null for none. */
export function undecidedOf(view: View): Markup | null {
  const byRule = Map.groupBy(unknownResults(view), ({ rule }) => rule)
  if (byRule.size === 0) return null
  const items = [...byRule].map(([rule, results]) => {
    const places = results.slice(0, MOST_ACCOUNTS).map((result) => {
      const regions = some(result.regions.map(regionLabel), MOST_REGIONS, 'region')
      return markup`<li>${view.accounts.label(result.account)}, ${regions}: ${unknownWords(result)}</li>`
    })
    const rest = results.length - places.length
    return markup`<li>${rule.title}<ul>${places}${rest > 0 && markup`<li>${count(rest, 'more account')}</li>`}</ul></li>`
  })
  return markup`<details class="undecided"><summary><h3>Unknown somewhere: ${count(byRule.size, 'rule')}</h3></summary>
<p>Not everything that decides these rules was read. They did not pass there, and what is found of them may not be all.</p>
<ul>${items}</ul>
</details>`
}
