/** What docs/coming-from/ says of checks that other programs number: the check, and our rule for it. */
import type { Rule } from '../src/model/rule.ts'
import { loadFrameworks } from '../src/rules/compliance/load-frameworks.ts'
import { table } from './markdown-table.ts'
import { code, prose } from './markdown-text.ts'
import { readPeerList, shippedRules } from './peer-checks-docs.ts'
import { answerPeers, type Answer, type PeerCheck } from './peer-checks.ts'
import { catalogueLink } from './rules-docs.ts'

/** Sections of the page about the peer of this name, by the names of their markers. */
export function comingFrom(name: string): Readonly<Record<string, string>> {
  const list = readPeerList()
  const { rules } = shippedRules()
  const peer = list.peers.find((one) => one.name === name)
  if (peer === undefined) throw new Error(`docs/peer-checks/peers.yml has no peer ${name}.`)
  const { of } = answerPeers(list, rules, loadFrameworks())
  const answered = peer.checks.map((check) => ({ check, answer: of.get(check) }))
  const withRule = answered.filter(({ answer }) => answer?.reason === '')
  const without = answered.filter(({ answer }) => answer?.reason !== '')
  return {
    count: `Of the ${peer.checks.length} checks that are compared here, **${withRule.length} have a rule here** and ${without.length} have none.`,
    checks: table(
      ['check', 'our rule', 'how it differs'],
      withRule.map(({ check, answer }) => [namesOf(check), linksOf(answer), notesOf(answer)]),
    ),
    without: table(
      ['check', 'what it asks', 'why there is no rule'],
      without.map(({ check, answer }) => [namesOf(check), prose(check.title), prose(answer?.reason ?? '')]),
    ),
  }
}

function namesOf({ id, later }: PeerCheck): string {
  return later === undefined ? code(id) : `${code(id)}, later ${code(later)}`
}

function linksOf(answer: Answer | undefined): string {
  const links = (answer?.rules ?? []).map(
    (rule) => `[${rule.id}](../${catalogueLink(rule)})${offByDefault(rule)}`,
  )
  const part = answer?.part ?? ''
  return [...links, ...(part === '' ? [] : [`In part: ${prose(part)}`])].join('<br>')
}

function offByDefault({ enabled }: Rule): string {
  return enabled === false ? ', off by default' : ''
}

function notesOf(answer: Answer | undefined): string {
  return (answer?.rules ?? [])
    .filter(({ note }) => note !== '')
    .map(({ id }) => `[note](../peer-checks.md#${id})`)
    .join('<br>')
}
