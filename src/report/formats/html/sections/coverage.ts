import { GLOBAL_REGION } from '../../../../model/resource.ts'
import { count, some } from '../../../../text/words.ts'
import {
  coverageGrid,
  type CoverageGrid,
  type GridCell,
  type GridRow,
  type Sight,
} from '../../../coverage-grid.ts'
import type { GapBlock } from '../../../gap-blocks.ts'
import type { View } from '../../../view.ts'
import { kindLabels, regionLabel } from '../../../words/labels.ts'
import { checked, notJudged, notToRead, why } from '../../../words/sentences.ts'
import { fold, listOf, moreWords, terms } from '../blocks.ts'
import { markup, type Markup } from '../markup.ts'
import type { Section } from '../section.ts'

/** Accounts with a row each; of more, those of which the same was read share one. */
const MOST_SINGLE = 40
/** Rows: what was read least is among them. */
const MOST_ROWS = 200
/** Names of accounts in a row, and in a cause. */
const MOST_NAMES = 1000
const MOST_CAUSES = 200
const MOST_KINDS = 100
const MOST_MESSAGES = 5

/** Words, which a cell has as its text: the style shows a shape in their place. */
const WORDS = {
  read: 'read',
  partly: 'partly read',
  'not-read': 'not read',
  'left-out': 'left out',
  nothing: 'nothing to read',
} as const satisfies Record<Sight, string>

const MEANINGS = {
  read: 'everything that the rules ask about there',
  partly: 'some of it could not be read: the causes are below',
  'not-read': 'nothing of it, and all results there are unknown',
  'left-out': 'the settings leave the region out',
  nothing: 'the account does not have the region enabled, or no rule asks about anything there',
} as const satisfies Record<Sight, string>

/** What was seen of which account and region, and why not the rest. */
export const COVERAGE: Section = {
  id: 'coverage',
  title: 'Coverage',
  render: (view) => {
    const { run, shortfall, idleRules } = view
    const seen =
      shortfall === null
        ? 'Everything that was to be read was read.'
        : `Not seen: ${shortfall}. Anything there is unknown.`
    const [out, left] = [notToRead(run), notJudged(run)]
    return markup`<p>Checked ${checked(run, idleRules)}. ${seen}</p>
${gridOf(view, coverageGrid(view, MOST_SINGLE))}
${causesOf(view)}
${out !== null && fold(`${out}.`, leftOutList(view))}
${left !== null && markup`<p>${left}.</p>`}`
  },
}

function gridOf(view: View, { regions, rows }: CoverageGrid): Markup | null {
  if (rows.length === 0) return null
  const shown = rows.slice(0, MOST_ROWS)
  const rest = rows.slice(MOST_ROWS).reduce((sum, { accounts }) => sum + accounts.length, 0)
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ sight }) => sight)))
  const columns = regions.map(
    (region) =>
      markup`<th scope="col"><span>${region === GLOBAL_REGION ? 'account-wide' : region}</span></th>`,
  )
  return markup`<div class="grid-box" tabindex="0" role="region" aria-label="What was read of each account and region">
<table class="grid">
<caption>What was read of each account, region by region</caption>
<thead><tr><th scope="col">Account</th>${columns}</tr></thead>
<tbody>
${shown.map((row) => rowOf(view, row))}</tbody></table>
</div>
${rest > 0 && markup`<p class="more">${moreWords(rest)}</p>`}
<dl class="legend">${(Object.keys(WORDS) as Sight[]).map(
    (sight) =>
      used.has(sight) &&
      markup`<div><dt class="sight ${sight}">${WORDS[sight]}</dt><dd>${WORDS[sight]}: ${MEANINGS[sight]}</dd></div>
`,
  )}</dl>`
}

function rowOf({ accounts: names }: View, { accounts, cells }: GridRow): Markup {
  const [first = '', ...others] = accounts
  const name =
    others.length === 0
      ? markup`${names.label(first)}`
      : fold(
          count(accounts.length, 'account'),
          listOf(
            accounts.map((id) => names.label(id)),
            MOST_NAMES,
          ),
        )
  return markup`<tr><th scope="row">${name}</th>${cells.map(cellOf)}</tr>
`
}

function cellOf({ sight, gap }: GridCell): Markup {
  const word = WORDS[sight]
  const shown = gap === undefined || gap >= MOST_CAUSES ? word : markup`<a href="#gap-${gap + 1}">${word}</a>`
  return markup`<td class="sight ${sight}">${shown}</td>`
}

function causesOf(view: View): Markup | null {
  const { gaps, counts } = view
  if (gaps.length === 0) return null
  const rest = gaps.slice(MOST_CAUSES).reduce((sum, block) => sum + block.gaps, 0)
  const items = gaps.slice(0, MOST_CAUSES).map((block, at) => causeOf(view, block, at))
  return markup`<h3>Why not: ${count(gaps.length, 'cause')} of ${count(counts.gaps, 'gap')}</h3>
<ol class="cards">${items}${rest > 0 && markup`<li class="more">${moreWords(rest)}</li>`}</ol>`
}

function causeOf({ run, accounts }: View, block: GapBlock, at: number): Markup {
  const names = block.accounts.map((id) => accounts.label(id))
  const kinds = kindLabels(block.kinds)
  const messages = block.messages.slice(0, MOST_MESSAGES)
  return markup`<li class="card" id="gap-${String(at + 1)}" tabindex="-1">
<p class="card-head"><strong>${why(run, block)}</strong></p>
${terms([
  ['Accounts', listed(names, 'account')],
  ['Regions', block.regions.map(regionLabel).join(', ')],
  ['Not read', listed(kinds, 'kind')],
  ['Said', messages.length === 0 ? null : listOf(messages, MOST_MESSAGES)],
])}
</li>
`
}

/** A few in a line, all of them in a fold. */
function listed(names: readonly string[], noun: string): Markup {
  const few = some(names, 5, noun)
  return names.length <= 6
    ? markup`${few}`
    : fold(few, listOf(names, noun === 'kind' ? MOST_KINDS : MOST_NAMES))
}

function leftOutList({ run }: View): Markup {
  const items = run.leftOut.map(({ id, name, why: reason }) => {
    const label = name === id ? id : `${name} (${id})`
    return `${label}: ${reason.replace('-', ' ')}`
  })
  return listOf(items, MOST_NAMES)
}
