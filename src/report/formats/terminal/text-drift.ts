import type { UnjudgedChange } from '../../../model/change.ts'
import type { Finding } from '../../../model/finding.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { count, withCommas } from '../../../text/words.ts'
import type { View } from '../../view.ts'
import { changeShown, happenedTo, pathWords, whatChanged } from '../../../words/change-words.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { nothingChangedWords, withoutStateWords } from '../../words/drift-words.ts'
import { sinceWords, stateWord } from '../../words/finding-words.ts'
import { kindLabel } from '../../words/labels.ts'
import { more, wrap } from './text-lines.ts'

const MOST_RESOURCES = 10
const MOST_ATTRIBUTES = 4
const MOST_UNJUDGED = 5
/** Code points of a text from outside. */
const SENTENCE = 300

/** What differs from the accepted state, as in the summary. */
export function driftLines(view: View): string[] {
  const { changes, accounts } = view
  if (changes === null) return []
  const { found, unseen, drift } = changes
  const all = [...found, ...unseen]
  const without = withoutStateWords(drift, accounts)
  const nothing = nothingChangedWords(changes)
  const unjudged = drift.unjudged.slice(0, MOST_UNJUDGED)
  return [
    `Changed since the accepted state (${withCommas(changes.counted)}):`,
    ...(nothing === null ? [] : wrap(nothing, '  ')),
    ...drift.unusable
      .slice(0, MOST_UNJUDGED)
      .flatMap(({ message }) => wrap(`ACCEPTED STATE UNUSABLE: ${limitCodePoints(message, SENTENCE)}`, '  ')),
    ...all.slice(0, MOST_RESOURCES).flatMap((finding) => changeLines(view, finding)),
    ...more(all.length - MOST_RESOURCES),
    ...(drift.unjudgedCount === 0
      ? []
      : wrap(`${count(drift.unjudgedCount, 'resource')} changed in what no rule judges:`, '  ')),
    ...unjudged.flatMap((one) => wrap(unjudgedLine(view, one), '  ')),
    ...(drift.unjudgedCount === 0 ? [] : more(drift.unjudgedCount - unjudged.length)),
    ...(without === null ? [] : wrap(`${limitCodePoints(without, 2 * SENTENCE)}.`, '  ')),
  ]
}

function changeLines(view: View, finding: Finding): string[] {
  const { id, name, severity, account, region, change, rule } = finding
  const title = view.run.rules.find((one) => one.id === rule)?.title ?? rule
  const shown = name === id ? id : `${id} ${limitCodePoints(name, 80)}`
  const place = `${limitCodePoints(view.accounts.shortLabel(account), 80)}, ${region}`
  const words = [place, sinceWords(view.run, finding), stateWord(view, finding)].filter(
    (word) => word !== null,
  )
  const who = finding.attribution?.status === 'found' ? whoWords(finding) : ''
  const { sentence, attributes } = changeShown(finding)
  return [
    ...wrap(
      `- ${severity}: ${shown}, ${words.join(', ')}: ${limitCodePoints(title, 200)} (rule ${rule})`,
      '  ',
    ),
    ...(sentence === null ? [] : wrap(limitCodePoints(sentence, SENTENCE), '      ')),
    ...attributes
      .slice(0, MOST_ATTRIBUTES)
      .flatMap((one) => wrap(`${pathWords(one)}: ${happenedTo(one)}`, '      ')),
    ...more(attributes.length + (change?.left ?? 0) - MOST_ATTRIBUTES),
    ...(who === '' ? [] : wrap(limitCodePoints(who, SENTENCE), '      ')),
  ]
}

function unjudgedLine({ accounts }: View, { account, region, kind, id, change }: UnjudgedChange): string {
  const place = `${limitCodePoints(accounts.shortLabel(account), 80)}, ${region}`
  return `- ${kindLabel(kind)} ${id}, ${place}: ${limitCodePoints(whatChanged(change), SENTENCE)}`
}
