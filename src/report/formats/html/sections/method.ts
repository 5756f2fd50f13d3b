import { idleRules } from '../../../../evaluate/idle-rules.ts'
import { worstSeverity } from '../../../../model/rule.ts'
import type { Run } from '../../../../model/run.ts'
import { count } from '../../../../text/words.ts'
import { resultWords, ruleResults } from '../../../rule-results.ts'
import { rulesDigest } from '../../../rules-digest.ts'
import { addressOf } from '../../../rule-address.ts'
import type { View } from '../../../view.ts'
import { durationLabel, kindLabel, timeLabel } from '../../../words/labels.ts'
import { asOf, lastRun, noPast } from '../../../words/sentences.ts'
import { fold, listOf, terms, toRule } from '../blocks.ts'
import type { PageRows } from '../findings/page-rows.ts'
import { linkTo, markup, type Markup, type Part } from '../markup.ts'
import type { Section } from '../section.ts'

const MOST = 1000

/** How this came about, for whoever has to rely on it: when, by what, what was asked, what the words mean, what nobody looked at. */
export const METHOD: Section = {
  id: 'method',
  title: 'Method and versions',
  render: (view, rows) => {
    const { run } = view
    return markup`${terms([
      ['Began', timeLabel(run.startedAt)],
      ['Took', durationLabel(run.startedAt, run.finishedAt)],
      ['Read from', asOf(run) ?? 'the accounts, with calls that only read'],
      ['Compared with', lastRun(run) ?? noPast(run) ?? 'no last run'],
      ['Program', markup`Cloud Baseline ${run.version}`],
      ['Rules', markup`${count(run.rules.length, 'rule')}, digest <code>${rulesDigest(run.rules)}</code>`],
      ['Run', linkTo(run.links.run, run.id)],
    ])}
${narrowedOf(run)}
${meaningsOf()}
${limitsOf(view)}
${warningsOf(run)}
${rulesOf(view, rows)}
${kindsOf(run)}`
  },
}

/** What the settings say of what is read, judged and listed, where they say anything but everything. */
function narrowedOf({ settings, leftOut }: Run): Markup {
  const { rules, services, regions, perAccount, exceptions, acceptedState, reportFrom, internetShare } =
    settings
  const own = Object.values(perAccount).filter((one) => one.regions !== undefined).length
  const given = Object.entries(settings.parameters).map(
    ([rule, values]) => `${rule}: ${Object.keys(values).join(', ')}`,
  )
  const isAll = rules.length === 0 || rules.join() === 'default'
  return markup`<h3>What was asked</h3>
${terms([
  ['Rules', isAll ? 'those that ship and are on by default' : rules.join(', ')],
  ['Services', services.length === 0 ? 'all' : services.join(', ')],
  [
    'Regions',
    `${regions.length === 0 ? 'all that are enabled' : regions.join(', ')}${own === 0 ? '' : `; ${count(own, 'account')} with regions of their own`}`,
  ],
  ['Accounts left out', leftOut.length === 0 ? null : leftOut.length],
  ['Parameters', given.length === 0 ? null : listOf(given, MOST)],
  ['Exceptions', exceptions === null ? 'no file' : 'a file'],
  ['Accepted state', acceptedState === null ? 'none, so changes were not looked at' : 'compared'],
  ['Listed', reportFrom === 'none' ? null : `${reportFrom} and worse`],
  [
    'The whole internet',
    `all public addresses${internetShare < 1 ? `, or ${(internetShare * 100).toLocaleString('en-US')} % of them and more` : ''}`,
  ],
])}`
}

function meaningsOf(): Markup {
  return markup`<h3>What the words mean</h3>
${terms([
  ['Violation', 'The resource is wrong, by what was read of it.'],
  ['Passed', 'The resource is not wrong, and everything that decides it was read.'],
  ['Unknown', 'What decides it was not read. It counts neither as passed nor as repaired.'],
  ['Accepted', 'A violation that an entry of the exceptions file accepts.'],
  ['Covered', 'A violation that a broader rule reports of the same resource: it is counted there, once.'],
  [
    'Fixed',
    'A violation of the last run that this run saw gone: the resource was read and is clean, or it is missing from a complete list.',
  ],
])}`
}

function limitsOf(view: View): Markup {
  const { run, shortfall } = view
  const idle = idleRules(run).map(({ id, title }) => markup`${title} <code class="faint">${id}</code>`)
  const lines: readonly Part[] = [
    'What no rule asks about. A report without violations says that these rules found none, and no more.',
    'What happens inside of hosts and applications: the cloud is asked how it is set up, and nothing is scanned or tried.',
    'Requirements of frameworks that people have to assess: the section on compliance names them where it stands here.',
    ...(shortfall === null
      ? []
      : [markup`What could not be read: ${shortfall}. <a href="#coverage">Coverage</a> says why.`]),
  ]
  return markup`<h3>What this report does not look at</h3>
${listOf(lines, MOST)}
${idle.length > 0 && fold(`${count(idle.length, 'rule')} judged nothing`, listOf(idle, MOST))}`
}

function warningsOf({ warnings }: Run): Markup | null {
  if (warnings.length === 0) return null
  return markup`<div class="note warn"><h3>${count(warnings.length, 'warning')}</h3>${listOf(warnings, MOST)}</div>`
}

/** Every rule, what it found and where it could not say. */
function rulesOf(view: View, page: PageRows): Markup {
  const { run } = view
  const results = ruleResults(run)
  const rows = run.rules.map((rule) => {
    const result = results.get(rule.id)
    const title =
      result !== undefined && result.violations > 0 ? toRule(page, rule.id, rule.title) : rule.title
    return markup`<tr><th scope="row">${title} <span class="faint">${linkTo(addressOf(view, rule), rule.id)}</span></th><td>${worstSeverity(rule)}</td><td>${result === undefined ? 'judged nothing' : resultWords(result)}</td></tr>
`
  })
  return fold(
    `${count(run.rules.length, 'rule')} and what each found`,
    markup`<div class="table texts" tabindex="0" role="region" aria-label="Rules and what each found"><table>
<caption>Rules and what each found</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">At worst</th><th scope="col">Found</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`,
  )
}

function kindsOf({ resources }: Run): Markup | null {
  const items = Object.entries(resources)
    .filter(([, number]) => number > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, number]) => `${kindLabel(kind)}: ${number.toLocaleString('en-US')}`)
  const all = Object.values(resources).reduce((sum, number) => sum + number, 0)
  return items.length === 0 ? null : fold(`${count(all, 'resource')} by kind`, listOf(items, MOST))
}
