import type { View } from '../../../view.ts'
import {
  acceptedByExceptions,
  asOf,
  changes,
  checked,
  lastRun,
  noPast,
  notJudged,
  notToRead,
  pastTrouble,
} from '../../../words/sentences.ts'
import { keptOnRunner } from '../../../words/kept-words.ts'
import { markup, type Markup } from '../markup.ts'
import { countTable } from '../overview/count-table.ts'
import { figuresOf } from '../overview/figures.ts'
import { goneOf, lateOf, newsOf, notSeenOf } from '../overview/lists.ts'
import { trendOf } from '../overview/trend.ts'
import type { Section } from '../section.ts'

/** The first screen: why the step fails, what changed, what was not seen, what is overdue, the trend. */
export const OVERVIEW: Section = {
  id: 'overview',
  title: 'Overview',
  render: (
    view,
    rows,
  ) => markup`${view.failure !== null && markup`<p><strong>The step fails:</strong> ${view.failure}</p>`}
${figuresOf(view)}
${notSeenOf(view)}
<p>${sentencesOf(view)}</p>
<div class="beside">
${view.counts.violations > 0 && countTable(view)}
${trendOf(view)}
</div>
${newsOf(view, rows)}
${lateOf(view, rows)}
${goneOf(view)}`,
}

/** What was checked, since when and what changed. */
function sentencesOf({ run, counts, idleRules, verdict }: View): Markup {
  const sentences = [
    asOf(run),
    changes(run, counts),
    `Checked ${checked(run, idleRules)}`,
    verdict === 'incomplete' ? 'No rule is violated in what was read; the rest is unknown' : null,
    keptOnRunner(run),
    notToRead(run),
    notJudged(run),
    acceptedByExceptions(counts),
    lastRun(run),
    pastTrouble(run) ?? noPast(run),
  ].filter((sentence) => sentence !== null)
  return markup`${sentences.map((sentence) => `${sentence}. `)}`
}
