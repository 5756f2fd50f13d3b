import type { UnjudgedChange } from '../../../model/change.ts'
import type { Finding } from '../../../model/finding.ts'
import { count } from '../../../text/words.ts'
import type { ChangesView } from '../../changes-view.ts'
import {
  blocks,
  box,
  bullets,
  code,
  codeBlock,
  details,
  join,
  link,
  NAME_LIMIT,
  safe,
  stack,
  strong,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import type { View } from '../../view.ts'
import { changeShown, happenedTo, pathWords, whatChanged } from '../../../words/change-words.ts'
import { acceptCommand, nothingChangedWords, withoutStateWords } from '../../words/drift-words.ts'
import { sinceWords, stateWord } from '../../words/finding-words.ts'
import { kindLabel } from '../../words/labels.ts'
import { whoDid } from './summary-changes.ts'
import { MARKS } from './summary-counts.ts'
import { moreLine } from './summary-more.ts'
import { addressOf } from '../../rule-address.ts'
import { subjectOf, titleOf } from './summary-subject.ts'

/** Resources with changes that are open; the rest is folded. */
const MOST_OPEN = 10
const MOST_FOLDED = 100
/** Attributes of one resource. */
const MOST_ATTRIBUTES = 4
const MOST_UNJUDGED = 50
const MOST_COMMANDS = 20
const MOST_UNUSABLE = 5

/** What differs from the accepted state: what rules judge, then what none does; null where changes are not looked at. */
export function driftOf(view: View): Markdown | null {
  const { changes } = view
  if (changes === null) return null
  const { found, unseen, drift } = changes
  const items = [...found, ...unseen].slice(0, MOST_OPEN + MOST_FOLDED).map((one) => changeItem(view, one))
  const rest = found.length + unseen.length - items.length
  const folded = items.slice(MOST_OPEN)
  const without = withoutStateWords(drift, view.accounts)
  const nothing = nothingChangedWords(changes)
  return blocks([
    strong(safe`Changed since the accepted state (${changes.counted})`),
    nothing === null ? null : safe`${nothing}`,
    unusableOf(changes),
    items.length === 0 ? null : bullets(items.slice(0, MOST_OPEN)),
    folded.length === 0 ? null : details(safe`${count(folded.length, 'more resource')}`, bullets(folded)),
    rest > 0 ? moreLine(rest, rest === 1 ? 'resource' : 'resources') : null,
    howToAccept(view, found),
    unjudgedOf(view, drift.unjudged, drift.unjudgedCount),
    without === null ? null : safe`<em>${without}.</em>`,
  ])
}

function unusableOf({ drift: { unusable } }: ChangesView): Markdown | null {
  if (unusable.length === 0) return null
  const lines = unusable
    .slice(0, MOST_UNUSABLE)
    .map(
      ({ account, region, kind, message }) => safe`${kindLabel(kind)} in ${region} of ${account}: ${message}`,
    )
  const rest = unusable.length - lines.length
  const title = strong('Accepted state that cannot be used.')
  return box(
    'WARNING',
    blocks([
      safe`${title} What changed there is unknown.`,
      bullets(rest > 0 ? [...lines, moreLine(rest)] : lines),
    ]),
  )
}

function changeItem(view: View, finding: Finding): Markdown {
  const { run } = view
  const { severity, change, standing, exception, coveredBy } = finding
  const state = stateWord(view, finding)
  const since = sinceWords(run, finding)
  const rule = run.rules.find(({ id }) => id === finding.rule)
  const title = link(titleOf(view, finding.rule), rule === undefined ? null : addressOf(view, rule))
  const lead = join(
    [
      safe`${MARKS[severity]} ${state === null ? '' : safe`${strong(state)} `}${subjectOf(view, finding)}`,
      ...(since === null ? [] : [since]),
    ],
    safe` · `,
  )
  const { sentence, attributes } = changeShown(finding)
  const lines = attributes
    .slice(0, MOST_ATTRIBUTES)
    .map((one) => safe`${code(pathWords(one), 200)} ${text(happenedTo(one), 400)}`)
  const rest = attributes.length + (change?.left ?? 0) - lines.length
  return stack([
    lead,
    safe`${strong(title)}${sentence === null ? '' : safe`: ${text(sentence)}`}`,
    ...(standing === 'accepted' && exception !== undefined
      ? [safe`<em>accepted by an exception: ${text(exception.reason, 200)}</em>`]
      : []),
    ...(standing === 'covered' && coveredBy !== null
      ? [safe`<em>counted as a violation: ${titleOf(view, coveredBy)}</em>`]
      : []),
    ...lines,
    ...(rest > 0 ? [moreLine(rest, rest === 1 ? 'attribute' : 'attributes')] : []),
    ...whoDid(finding),
  ])
}

/** Whoever meant a change has it reviewed: the ids are in no line above, where they would be in everybody's way. */
function howToAccept(view: View, found: readonly Finding[]): Markdown | null {
  const { run, accounts } = view
  const shown = found.filter(({ standing }) => standing === 'counted').slice(0, MOST_COMMANDS)
  if (shown.length === 0) return null
  const judging = new Set(shown.map(({ rule }) => rule))
  const fixes = run.rules
    .filter(({ id, remediation }) => judging.has(id) && remediation.text !== undefined)
    .map(({ id, remediation }) => safe`${strong(titleOf(view, id))}: ${text(remediation.text ?? '', 600)}`)
  const lines = shown.flatMap((finding) => [
    `# ${finding.id} in ${finding.region} of ${accounts.shortLabel(finding.account)}, rule ${finding.rule}`,
    acceptCommand(run, finding),
  ])
  return details(
    'How to revert a change, or accept it',
    blocks([
      bullets(fixes),
      safe`What was meant is written into the accepted state, with the inventory of this run, and reviewed as a pull request:`,
      codeBlock(lines.join('\n')),
    ]),
  )
}

function unjudgedOf(view: View, unjudged: readonly UnjudgedChange[], all: number): Markdown | null {
  if (all === 0) return null
  const items = unjudged.slice(0, MOST_UNJUDGED).map((one) => unjudgedItem(view, one))
  const rest = all - items.length
  const are = all === 1 ? 'differs' : 'differ'
  return details(
    safe`${count(all, 'resource')} ${are} in what no rule judges`,
    blocks([bullets(items), rest > 0 ? safe`<em>and ${rest} more</em>` : null]),
  )
}

function unjudgedItem(
  { accounts }: View,
  { account, region, kind, id, name, change }: UnjudgedChange,
): Markdown {
  const called = name === id ? safe`` : safe` ${text(name, NAME_LIMIT)}`
  return safe`${kindLabel(kind)} ${code(id)}${called} · ${accounts.shortLabel(account)} · ${region}: ${text(whatChanged(change))}`
}
