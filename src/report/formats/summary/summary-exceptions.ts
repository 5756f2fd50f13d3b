import type { Finding } from '../../../model/finding.ts'
import { count, withCommas } from '../../../text/words.ts'
import { daysLeftWords, placeWords, untilWords } from '../../../words/exception-words.ts'
import {
  type AcceptedGroup,
  expiredWords,
  expiringWords,
  staleWords,
  uncheckedWords,
} from '../../exception-groups.ts'
import {
  blocks,
  box,
  bullets,
  code,
  details,
  join,
  link,
  safe,
  stack,
  strong,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import { addressOf } from '../../rule-address.ts'
import type { View } from '../../view.ts'
import { MARKS } from './summary-counts.ts'
import { moreLine } from './summary-more.ts'
import { subjectOf, titleOf } from './summary-subject.ts'

/** Entries of each list, and findings of an entry. */
const MOST_ENTRIES = 50
const MOST_FINDINGS = 5
/** Longer lists are folded. */
const MOST_OPEN = 5
/** Entries that the first screen names. */
const MOST_FIRST = 5

/** For the first screen: what expires soon, and what expired and counts again. */
export function expiryOf({ exceptions: { expiring, expired } }: View): Markdown | null {
  const lines = [...expired.map(expiredWords), ...expiring.map(expiringWords)]
  if (lines.length === 0) return null
  const title =
    expired.length === 0
      ? `${count(expiring.length, 'exception')} ${expiring.length === 1 ? 'expires' : 'expire'} soon`
      : `${count(expired.length, 'exception')} expired${expiring.length === 0 ? '' : `, ${expiring.length} more soon`}`
  return box('WARNING', blocks([strong(`${title}.`), listOf(lines, MOST_FIRST)]))
}

/** What is accepted, by entry, apart from what counts; then what else is to be said of the exceptions file. */
export function acceptedOf(view: View): Markdown | null {
  const { accepted, stale, unchecked } = view.exceptions
  const { accepted: number } = view.counts
  if (number + stale.length + unchecked.length === 0) return null
  const items = accepted.slice(0, MOST_ENTRIES).map((group) => groupItem(view, group))
  const rest = accepted.length - items.length
  const list = bullets(rest > 0 ? [...items, moreLine(rest)] : items)
  const title = safe`Accepted (${withCommas(number)})`
  const intro = safe`<em>Not counted, not failing and not paging until the date given.</em>`
  return blocks([
    ...(number === 0
      ? []
      : accepted.length <= MOST_OPEN && number <= 2 * MOST_OPEN
        ? [safe`### ${title}`, intro, list]
        : [details(safe`<b>${title}</b>`, blocks([intro, list]))]),
    ...foldOf('Exceptions that match nothing', stale.map(staleWords)),
    ...foldOf('Exceptions that could not be checked', unchecked.map(uncheckedWords)),
  ])
}

function foldOf(title: string, lines: readonly string[]): readonly Markdown[] {
  if (lines.length === 0) return []
  return [details(safe`<b>${title}: ${lines.length}</b>`, listOf(lines, MOST_ENTRIES))]
}

function listOf(lines: readonly string[], most: number): Markdown {
  const shown = lines.slice(0, most).map((line) => text(line))
  const rest = lines.length - shown.length
  return bullets(rest > 0 ? [...shown, moreLine(rest)] : shown)
}

function groupItem(view: View, { exception, findings }: AcceptedGroup): Markdown {
  const days = daysLeftWords(exception)
  const { owner, ticket } = exception
  const lead = join(
    [
      strong(count(findings.length, 'finding')),
      safe`${untilWords(exception)}${days === '' ? '' : ` (${days})`}`,
      text(owner, 200),
      ...(ticket === null ? [] : [link(text(ticket, 200), ticket.startsWith('https://') ? ticket : null)]),
      link(code(placeWords(exception)), addressOf(view, exception)),
    ],
    safe` · `,
  )
  const lines = findings.slice(0, MOST_FINDINGS).map((finding) => findingLine(view, finding))
  const rest = findings.length - lines.length
  return stack([lead, text(exception.reason), ...lines, ...(rest > 0 ? [moreLine(rest)] : [])])
}

function findingLine(view: View, finding: Finding): Markdown {
  const unseen = finding.result === 'unknown' ? ', not seen this time' : ''
  return safe`${MARKS[finding.severity]} ${subjectOf(view, finding)}: ${titleOf(view, finding.rule)}${unseen}`
}
