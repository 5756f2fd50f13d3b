import { withCommas } from '../../../text/words.ts'
import { consoleLink } from '../../../clouds/clouds.ts'
import type { Finding, FixedFinding } from '../../../model/finding.ts'
import type { View } from '../../view.ts'
import { RESULT_FILE } from '../../file-names.ts'
import { findingAnchor, ruleLink } from './anchors.ts'
import type { PageRows } from './findings/page-rows.ts'
import { linkTo, markup, type Markup, type Part } from './markup.ts'

/** What most sections are made of. */

/** Folded: a click, or printing, opens it. */
export function fold(title: Part, body: Part): Markup {
  return markup`<details><summary>${title}</summary>
${body}
</details>`
}

/** The first of the items, and how many more there are; result.json has all. */
export function listOf(items: readonly Part[], most: number): Markup {
  const shown = items.slice(0, most).map((item) => markup`<li>${item}</li>\n`)
  return markup`<ul>${shown}${moreItem(items.length - shown.length)}</ul>`
}

function moreItem(rest: number): Markup | null {
  return rest <= 0 ? null : markup`<li class="more">${moreWords(rest)}</li>`
}

export function moreWords(rest: number): string {
  return `${withCommas(rest)} more in ${RESULT_FILE}`
}

/** Terms and what is said of each. What is null is left out. */
export function terms(pairs: readonly (readonly [string, Part])[]): Markup {
  const rows = pairs.flatMap(([term, body]) =>
    body === null ? [] : [markup`<div><dt>${term}</dt><dd>${body}</dd></div>\n`],
  )
  return markup`<dl class="terms">${rows}</dl>`
}

/** Text of several lines as it stands. */
export function codeBlock(lines: readonly string[]): Markup {
  const shown = lines.map((line, at) => (at === 0 ? markup`${line}` : markup`\n${line}`))
  return markup`<pre tabindex="0"><code>${shown}</code></pre>`
}

/** The resource, where its console shows it, and where it lies. */
export function subjectOf({ accounts }: View, finding: Finding | FixedFinding): Markup {
  const { id, name, account, region } = finding
  const isGone = 'how' in finding && finding.how === 'deleted'
  const shown = linkTo(
    isGone ? null : consoleLink(finding, accounts.get(account)),
    markup`<code>${id}</code>`,
  )
  const called = name === id || name === accounts.shortLabel(account) ? null : markup` ${name}`
  return markup`${shown}${called} · ${accounts.shortLabel(account)} · ${region}`
}

/** The title of a rule; the id where this run does not have the rule. */
export function titleOf({ run }: View, id: string): string {
  return run.rules.find((rule) => rule.id === id)?.title ?? id
}

/** The page's own entry of a finding. */
export function toFinding(rows: PageRows, finding: Pick<Finding, 'fingerprint'>, text: Part): Markup {
  return toAnchor(`#${findingAnchor(finding.fingerprint)}`, rows.reachesFinding(finding), text)
}

/** The page's own entry of a rule, which has its findings. */
export function toRule(rows: PageRows, id: string, text: Part): Part {
  const reached = rows.reachesRule(id)
  return reached === 'nowhere' ? text : toAnchor(ruleLink(id), reached, text)
}

/** What leads somewhere with the script alone is a text until the script makes a link of it. */
function toAnchor(address: string, reached: 'at-once' | 'by-script', text: Part): Markup {
  return reached === 'at-once'
    ? markup`<a href="${address}">${text}</a>`
    : markup`<a data-link="${address}">${text}</a>`
}
