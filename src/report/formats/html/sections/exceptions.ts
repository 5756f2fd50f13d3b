import type { ReportedException } from '../../../../model/exception.ts'
import type { Finding } from '../../../../model/finding.ts'
import { count, enumerate } from '../../../../text/words.ts'
import { daysLeftWords, placeWords, untilWords } from '../../../../words/exception-words.ts'
import { againWords } from '../../../exception-groups.ts'
import { addressOf } from '../../../rule-address.ts'
import type { View } from '../../../view.ts'
import { fold, listOf, moreWords, subjectOf, terms, titleOf, toFinding } from '../blocks.ts'
import type { PageRows } from '../findings/page-rows.ts'
import { linkTo, markup, type Markup, type Part } from '../markup.ts'
import type { Section } from '../section.ts'

/** Entries of each list, and findings of an entry. */
const MOST_ENTRIES = 300
const MOST_FINDINGS = 100

/** The entries of the exceptions file: what expired and counts again, what is accepted and for how long, then the others. */
export const EXCEPTIONS: Section = {
  id: 'exceptions',
  title: 'Exceptions',
  render: (view, rows) => {
    const { run, exceptions, counts } = view
    if (run.exceptions.length === 0) return null
    const { accepted, expired } = exceptions
    const shown = new Set([...expired, ...accepted.map(({ exception }) => exception)])
    const others = run.exceptions.filter((exception) => !shown.has(exception))
    return markup`<p>${introOf(run.exceptions.length, counts.accepted)}</p>
${cards(expired.map((one) => expiredCard(view, one)))}
${cards(accepted.map(({ exception, findings }) => acceptedCard(view, rows, exception, findings)))}
${others.length === 0 ? null : fold(`Entries that accept nothing (${others.length.toLocaleString('en-US')})`, cards(others.map((one) => otherCard(view, one))))}`
  },
}

function introOf(entries: number, accepted: number): string {
  const has = `The file has ${count(entries, 'entry', 'entries')}`
  if (accepted === 0) return `${has}, and nothing is accepted in this run.`
  return accepted === 1
    ? `${has}, and 1 finding is accepted: it is not counted, fails no step and pages nobody until the date given.`
    : `${has}, and ${count(accepted, 'finding')} are accepted: they are not counted, fail no step and page nobody until the dates given.`
}

function cards(entries: readonly Markup[]): Markup | null {
  if (entries.length === 0) return null
  const rest = entries.length - MOST_ENTRIES
  return markup`<ul class="cards">${entries.slice(0, MOST_ENTRIES)}${rest > 0 && markup`<li class="more">${moreWords(rest)}</li>`}</ul>`
}

function expiredCard(view: View, exception: ReportedException): Markup {
  const head = markup`<strong class="bad">expired on ${exception.expires}</strong>`
  return card(view, exception, head, markup`<p>${againWords(exception)}.</p>`)
}

function acceptedCard(
  view: View,
  rows: PageRows,
  exception: ReportedException,
  findings: readonly Finding[],
): Markup {
  const days = daysLeftWords(exception)
  const left =
    days === ''
      ? markup`<strong>does not expire</strong>`
      : markup`<strong${exception.expiring && markup` class="soon"`}>${days}</strong> (${untilWords(exception)})`
  const items = findings.map((finding) => {
    const unseen = finding.result === 'unknown' && ', not seen this time'
    return markup`${toFinding(rows, finding, titleOf(view, finding.rule))}: ${subjectOf(view, finding)}${unseen}`
  })
  return card(view, exception, left, fold(count(findings.length, 'finding'), listOf(items, MOST_FINDINGS)))
}

/** One that matches nothing, that could not be checked, or whose findings another entry accepts for longer. */
function otherCard(view: View, exception: ReportedException): Markup {
  const { status, expires, matches, why } = exception
  const said = {
    used: `It matches ${count(matches, 'finding')}, and another entry accepts them for longer.`,
    expired: `It expired on ${expires}, and matches nothing.`,
    stale: 'Everything that it speaks of was read: take it out.',
    unchecked: `Whether it matches anything is not known: ${why ?? 'not everything was read'}.`,
  }[status]
  return card(view, exception, markup`<strong>${LABELS[status]}</strong>`, markup`<p>${said}</p>`)
}

const LABELS = {
  used: 'not needed',
  expired: 'expired',
  stale: 'matches nothing',
  unchecked: 'not checked',
} as const satisfies Record<ReportedException['status'], string>

function card(view: View, exception: ReportedException, head: Part, body: Part): Markup {
  const { reason, owner, ticket, rules } = exception
  return markup`<li class="card">
<p class="card-head">${head}</p>
<p>${reason}</p>
${terms([
  ['Owner', owner],
  ['Ticket', ticket === null ? null : linkTo(ticket, ticket)],
  ['Rules', enumerate(rules)],
  ['Where', linkTo(addressOf(view, exception), placeWords(exception))],
])}
${body}
</li>
`
}
