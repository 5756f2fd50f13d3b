import type { ReportedAttribute, UnjudgedChange } from '../../../../model/change.ts'
import type { Finding } from '../../../../model/finding.ts'
import { count } from '../../../../text/words.ts'
import { whoWords } from '../../../../words/attribution-words.ts'
import { changeShown, happenedTo, pathWords } from '../../../../words/change-words.ts'
import { acceptedWords } from '../../../../words/exception-words.ts'
import type { ChangesView } from '../../../changes-view.ts'
import { addressOf } from '../../../rule-address.ts'
import type { View } from '../../../view.ts'
import { acceptCommand, nothingChangedWords, withoutStateWords } from '../../../words/drift-words.ts'
import { sinceWords, stateWord } from '../../../words/finding-words.ts'
import { kindLabel, timeLabel } from '../../../words/labels.ts'
import { codeBlock, fold, listOf, moreWords, subjectOf, titleOf, toFinding } from '../blocks.ts'
import type { PageRows } from '../findings/page-rows.ts'
import { linkTo, markup, type Markup } from '../markup.ts'
import type { Section } from '../section.ts'
import { diffLines } from '../value-lines.ts'

const MOST_RESOURCES = 300
const MOST_COMMANDS = 20
/** Lines of one attribute: what is longer stands in result.json. */
const MOST_LINES = 60

/** What differs from the accepted state: what rules judge, then what none does; nothing where changes are not looked at. */
export const CHANGES: Section = {
  id: 'changes',
  title: 'Changes',
  render: (view, rows) => {
    const { changes, accounts } = view
    if (changes === null) return null
    const { found, unseen, drift } = changes
    const nothing = nothingChangedWords(changes)
    const without = withoutStateWords(drift, accounts)
    const items = [...found, ...unseen].map((finding) => changedResource(view, rows, finding))
    const rest = items.length - MOST_RESOURCES
    return markup`<p>${nothing ?? countedWords(changes)}</p>
${unusableOf(changes)}
${items.length === 0 ? null : markup`<ul class="cards">${items.slice(0, MOST_RESOURCES)}${rest > 0 && markup`<li class="more">${moreWords(rest)}</li>`}</ul>`}
${howToAccept(view, found)}
${unjudgedOf(view, drift.unjudged, drift.unjudgedCount)}
${without === null ? null : markup`<p class="note">${without}.</p>`}`
  },
}

function countedWords({ counted, found, unseen, drift }: ChangesView): string {
  if (drift.compared + found.length + unseen.length === 0)
    return 'Nothing could be compared with an accepted state.'
  const what = 'What differs from the accepted state'
  if (counted === 0) return `${what}. No change counts as a violation.`
  const them = counted === 1 ? 'counts as a violation' : 'count as violations'
  return `${what}. ${count(counted, 'change')} ${them}.`
}

function unusableOf({ drift: { unusable } }: ChangesView): Markup | null {
  if (unusable.length === 0) return null
  const lines = unusable.map(
    ({ account, region, kind, message }) => markup`${kindLabel(kind)} in ${region} of ${account}: ${message}`,
  )
  return markup`<div class="note warn"><h3>Accepted state that cannot be used</h3>
<p>What changed there is unknown.</p>${listOf(lines, MOST_RESOURCES)}</div>`
}

function changedResource(view: View, rows: PageRows, finding: Finding): Markup {
  const { severity, change, standing, coveredBy, attribution } = finding
  const rule = view.run.rules.find(({ id }) => id === finding.rule)
  const { sentence, attributes } = changeShown(finding)
  const left = change?.left ?? 0
  const words = [severity, stateWord(view, finding), sinceWords(view.run, finding)].filter(
    (word) => word !== null,
  )
  return markup`<li class="card">
<p class="card-head"><strong>${toFinding(rows, finding, titleOf(view, finding.rule))}</strong>${rule !== undefined && markup` (${linkTo(addressOf(view, rule), 'rule')})`}</p>
<p>${subjectOf(view, finding)}</p>
<p class="faint">${words.join(' · ')}${change !== undefined && markup` · accepted as of ${timeLabel(change.acceptedAt)}`}</p>
${sentence !== null && markup`<p>${sentence}</p>`}
${standing === 'accepted' && markup`<p>${acceptedWords([finding])}</p>`}
${standing === 'covered' && coveredBy !== null && markup`<p>Counted as a violation: ${titleOf(view, coveredBy)}</p>`}
${attributes.map(attributeDiff)}
${left > 0 && markup`<p class="more">${moreWords(left)}</p>`}
${attribution !== undefined && markup`<p>${whoWords(finding)}</p>`}
</li>
`
}

/** What was accepted struck out, and what is there now: with signs, since colour and strokes are not for everybody. */
function attributeDiff(attribute: Omit<ReportedAttribute, 'id'>): Markup {
  const { path, before, after, cut } = attribute
  if (path === '') return markup`<p>${happenedTo(attribute)}</p>`
  const lines = diffLines(before, after)
  const shown = lines.slice(0, MOST_LINES).map(({ side, text }) => {
    if (side === 'both') return markup`<span>  ${text}</span>`
    return side === 'before' ? markup`<del>− ${text}</del>` : markup`<ins>+ ${text}</ins>`
  })
  const rest = lines.length - shown.length
  const note = cut === true ? ' (values cut)' : ''
  return markup`<figure class="diff"><figcaption><code>${pathWords(attribute)}</code> ${attribute.operation}${note}</figcaption>
<div tabindex="0" role="group" aria-label="${pathWords(attribute)}">${shown}${rest > 0 && markup`<span class="more">${moreWords(rest)}</span>`}</div></figure>
`
}

/** Whoever meant a change has it reviewed: the commands name the ids that nothing else shows. */
function howToAccept(view: View, found: readonly Finding[]): Markup | null {
  const shown = found.filter(({ standing }) => standing === 'counted').slice(0, MOST_COMMANDS)
  if (shown.length === 0) return null
  const lines = shown.flatMap((finding) => [
    `# ${finding.id} in ${finding.region} of ${view.accounts.shortLabel(finding.account)}, rule ${finding.rule}`,
    acceptCommand(view.run, finding),
  ])
  return fold(
    'How to accept a change that was meant',
    markup`<p>It is written into the accepted state, with the inventory of this run, and reviewed as a pull request:</p>
${codeBlock(lines)}`,
  )
}

function unjudgedOf(view: View, unjudged: readonly UnjudgedChange[], all: number): Markup | null {
  if (all === 0) return null
  const items = unjudged.map(({ account, region, kind, id, name, change }) => {
    const called = name !== id && markup` ${name}`
    return markup`<li class="card"><p>${kindLabel(kind)} <code>${id}</code>${called} · ${view.accounts.shortLabel(account)} · ${region}</p>
${change.attributes.map(attributeDiff)}
${change.left !== undefined && markup`<p class="more">${moreWords(change.left)}</p>`}</li>
`
  })
  const rest = all - items.length
  const are = all === 1 ? 'differs' : 'differ'
  return fold(
    `${count(all, 'resource')} ${are} in what no rule judges`,
    markup`<ul class="cards">${items}${rest > 0 && markup`<li class="more">and ${rest} more</li>`}</ul>`,
  )
}
