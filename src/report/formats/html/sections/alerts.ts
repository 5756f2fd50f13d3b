import type { HeldAlert, Intent } from '../../../../model/alert.ts'
import { alertCounts, type TargetFacts, type Undelivered } from '../../../alert-facts.ts'
import type { View } from '../../../view.ts'
import { listOf, titleOf } from '../blocks.ts'
import { markup, type Markup, type Part } from '../markup.ts'
import type { Section } from '../section.ts'

const MOST = 200

/** What became of the alerts, target by target. Where none is set, nothing was to be sent. */
export const ALERTS: Section = {
  id: 'alerts',
  title: 'Alerts',
  render: (view) => {
    if (view.targets.length === 0) return null
    return markup`${view.targets.map((facts) => targetOf(view, facts))}`
  },
}

function targetOf(view: View, facts: TargetFacts): Markup {
  const { label, opened, worsened, stillOpen, closed, held, pending, refused, unsent, notes } = facts
  const counted = alertCounts(facts)
  const intents = (list: readonly Intent[]): readonly Markup[] =>
    list.map((intent) => lineOf(view, intent, intent.unrepaired))
  const failed = (list: readonly Undelivered[]): readonly Markup[] =>
    list.map(({ intent, reason }) => lineOf(view, intent, reason))
  return markup`<h3>${label}</h3>
<p>${counted.length === 0 ? 'Nothing was accepted' : counted.join(', ')}.</p>
${part('Not delivered', failed(pending), 'warn')}
${part('Refused', failed(refused), 'warn')}
${part('Opened', intents(opened))}
${part('Worsened', intents(worsened))}
${part('Still open', intents(stillOpen))}
${part('Closed', intents(closed))}
${part(
  'Held open, since a gap could hide the fault',
  held.map((one) => lineOf(view, one, one.reason)),
)}
${part(`Not sent: ${unsent.reason}`, intents(unsent.intents))}
${notes.length > 0 && listOf(notes, MOST)}
`
}

function part(title: string, items: readonly Part[], kind: 'warn' | 'plain' = 'plain'): Markup | null {
  if (items.length === 0) return null
  return markup`<div class="note ${kind}"><h4>${title} (${items.length})</h4>${listOf(items, MOST)}</div>
`
}

function lineOf(view: View, { key, rule, account }: Intent | HeldAlert, reason: string | undefined): Markup {
  const where = account === null ? null : markup` · ${view.accounts.label(account)}`
  return markup`${titleOf(view, rule)}${where}${reason !== undefined && `: ${reason}`} <code class="faint">${key}</code>`
}
