import type { Finding } from '../../../../model/finding.ts'
import { whoWords } from '../../../../words/attribution-words.ts'
import { unattributedSentence } from '../../../unattributed.ts'
import type { View } from '../../../view.ts'
import {
  againWords,
  fixWithinWords,
  howFixed,
  newsTitle,
  overdueWords,
} from '../../../words/finding-words.ts'
import { dayLabel } from '../../../words/labels.ts'
import { whatAndWhere, who, why } from '../../../words/sentences.ts'
import { subjectOf, titleOf, toFinding } from '../blocks.ts'
import type { PageRows } from '../findings/page-rows.ts'
import { markup, type Markup } from '../markup.ts'
import { severityMark } from '../texts.ts'

/** Of each list: the findings below have the rest. */
const MOST = 10
/** Of what is gone, which is nowhere else on the page. */
const MOST_FIXED = 200
const MOST_CAUSES = 5

/** Causes of what was not seen, the worst first; null where everything was. */
export function notSeenOf({ run, accounts, gaps, shortfall }: View): Markup | null {
  if (shortfall === null) return null
  const items = gaps
    .slice(0, MOST_CAUSES)
    .map(
      (block) =>
        markup`<li><strong>${who(block, accounts, 2)}</strong>: ${whatAndWhere(block)} (${why(run, block)})</li>`,
    )
  const rest = gaps.length - items.length
  return markup`<div class="box"><p><strong>Not seen:</strong> ${shortfall}. Anything there is unknown.</p>
${items.length > 0 && markup`<ul>${items}</ul>`}${rest > 0 && markup`<p><a href="#coverage">${rest} more ${rest === 1 ? 'cause' : 'causes'}</a></p>`}</div>`
}

/** What the last run did not know, worst first; null where there is none, or nobody knows. */
export function newsOf(view: View, rows: PageRows): Markup | null {
  const { fresh } = view
  if (fresh.length === 0) return null
  const items = fresh.slice(0, MOST).map((finding) => {
    const again = againWords(finding)
    const by = finding.attribution?.status === 'found' ? whoWords(finding) : ''
    return markup`<li>${severityMark(finding.severity)} ${again !== null && markup`<span class="sign">${again}</span> `}${toFinding(rows, finding, placeOf(view, finding))}: ${titleOf(view, finding.rule)}${by !== '' && markup`<br><span class="faint">${by}</span>`}</li>`
  })
  const unattributed = unattributedSentence(view.unattributed)
  return markup`<h3>${newsTitle(fresh)}</h3><ul>${items}</ul>${restOf(fresh.length - items.length, 'state=new')}${unattributed !== null && markup`<p class="faint">${unattributed}</p>`}`
}

/** What is not fixed in time, worst first; null for none. */
export function lateOf(view: View, rows: PageRows): Markup | null {
  const { overdue, run } = view
  if (overdue.length === 0) return null
  const items = overdue.slice(0, MOST).map((finding) => {
    const unseen = finding.standing === 'unseen' ? ', not seen this time' : ''
    return markup`<li>${severityMark(finding.severity)} ${toFinding(rows, finding, placeOf(view, finding))}: <strong>${overdueWords(run, finding) ?? ''}</strong>${unseen}; ${titleOf(view, finding.rule)}</li>`
  })
  return markup`<h3>Overdue (${overdue.length})</h3><p>${fixWithinWords(run, overdue)}.</p><ul>${items}</ul>${restOf(overdue.length - items.length, 'state=overdue')}`
}

/** What is gone since the last run; null for none. */
export function goneOf(view: View): Markup | null {
  const { fixed } = view
  if (fixed.length === 0) return null
  const items = fixed.slice(0, MOST_FIXED).map((one) => {
    const since = one.firstSeen === null ? '' : `, open since ${dayLabel(one.firstSeen)}`
    return markup`<li>${subjectOf(view, one)}: ${howFixed(one)}${since}; ${titleOf(view, one.rule)}</li>`
  })
  const rest = fixed.length - items.length
  return markup`<details id="gone"><summary>Gone since the last run: ${fixed.length}</summary><ul>${items}</ul>${rest > 0 && markup`<p>${rest} more: result.json has them all.</p>`}</details>`
}

function restOf(rest: number, choice: string): Markup | null {
  return rest > 0 ? markup`<p><a href="#findings" data-choice="${choice}">${rest} more</a></p>` : null
}

/** As subjectOf, for a link of the page's own. */
function placeOf({ accounts }: View, { id, name, account, region }: Finding): Markup {
  return markup`<code>${id}</code>${name !== id && ` ${name}`} · ${accounts.shortLabel(account)} · ${region}`
}
