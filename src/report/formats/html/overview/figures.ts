import { withdrawnPhrase } from '../../../words/finding-words.ts'
import { count, withCommas } from '../../../../text/words.ts'
import type { View } from '../../../view.ts'
import { markup, type Markup, type Part } from '../markup.ts'

interface Figure {
  readonly label: string
  readonly number: Part
  /** What the number does not say; empty: nothing. */
  readonly note: string
  /** What of the findings it counts, for the script, or the anchor of a section; null: it leads nowhere. */
  readonly leads: { readonly choice: string } | { readonly section: string } | null
}

/** What changed, what was not seen and what is overdue, as numbers that lead on. Where nobody knows one, it says so. */
export function figuresOf(view: View): Markup {
  return markup`<ul class="figures">${[newOf(view), worsenedOf(view), fixedOf(view), overdueOf(view), notSeenOf(view), acceptedOf(view)].map(figureOf)}</ul>`
}

const NOT_KNOWN = { number: 'not known', note: 'no last run to compare with', leads: null } as const

function newOf({ counts, knowsNew }: View): Figure {
  if (!knowsNew) return { label: 'New', ...NOT_KNOWN }
  const note = counts.reopened === 0 ? '' : `${withCommas(counts.reopened)} came back`
  return { label: 'New', number: counts.new, note, leads: findingsOf(counts.new, 'new') }
}

function worsenedOf({ counts, knowsNew }: View): Figure {
  if (!knowsNew) return { label: 'Worsened', ...NOT_KNOWN }
  return {
    label: 'Worsened',
    number: counts.worsened,
    note: '',
    leads: findingsOf(counts.worsened, 'worsened'),
  }
}

function fixedOf({ counts, knowsNew, fixed }: View): Figure {
  if (!knowsNew) return { label: 'Fixed', ...NOT_KNOWN }
  const note = counts.withdrawn === 0 ? '' : `${withCommas(counts.withdrawn)} ${withdrawnPhrase(fixed)}`
  return {
    label: 'Fixed',
    number: counts.fixed,
    note,
    leads: fixed.length === 0 ? null : { section: 'gone' },
  }
}

function overdueOf({ run, counts, overdue }: View): Figure {
  const label = 'Overdue'
  if (Object.values(run.settings.fixWithin).every((within) => within === null))
    return { label, number: 'no limit set', note: 'fix-within sets one', leads: null }
  if (run.past.status === 'none')
    return { label, number: 'not known', note: 'no history is kept', leads: null }
  const unseen = overdue.filter(({ standing }) => standing === 'unseen').length
  const note = unseen === 0 ? '' : `${withCommas(unseen)} of them not seen this time`
  return { label, number: counts.overdue, note, leads: findingsOf(counts.overdue, 'overdue') }
}

function notSeenOf({ isComplete, counts }: View): Figure {
  const label = 'Not seen'
  const leads = { section: 'coverage' }
  if (isComplete) return { label, number: 'nothing', note: 'everything was read', leads }
  const note = counts.unseen === 0 ? '' : `${count(counts.unseen, 'earlier violation')} not looked at again`
  return { label, number: count(counts.gaps, 'gap'), note, leads }
}

function acceptedOf({ run, counts }: View): Figure {
  const leads = run.exceptions.length === 0 ? null : { section: 'exceptions' }
  return { label: 'Accepted', number: counts.accepted, note: '', leads }
}

/** Where there are none, there is nothing to be led to. */
function findingsOf(number: number, state: string): Figure['leads'] {
  return number === 0 ? null : { choice: `state=${state}` }
}

function figureOf({ label, number, note, leads }: Figure): Markup {
  const shown = markup`<strong>${number}</strong>`
  return markup`<li>${leads === null ? label : linkOf(label, leads)}${shown}${note !== '' && markup`<span class="faint">${note}</span>`}</li>
`
}

function linkOf(label: string, leads: NonNullable<Figure['leads']>): Markup {
  return 'choice' in leads
    ? markup`<a href="#findings" data-choice="${leads.choice}">${label}</a>`
    : markup`<a href="#${leads.section}">${label}</a>`
}
