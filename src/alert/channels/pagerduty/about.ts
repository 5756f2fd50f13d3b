import type { Finding } from '../../../model/finding.ts'
import { callWords } from '../../../words/attribution-words.ts'
import { commandsFor } from '../../../words/commands.ts'
import { isProduction } from '../../../accounts/environment.ts'
import type { PastOfRun } from '../../../model/run.ts'
import type { Json, JsonObject } from '../../../model/json.ts'
import { compareText } from '../../../text/compare.ts'
import { count, withCommas } from '../../../text/words.ts'
import { clean, roseWords } from '../words.ts'
import type { Target } from '../../decide/target.ts'
import { ruleGaps, describeGaps } from '../../decide/gaps.ts'
import type { RunView } from '../../decide/view.ts'

/** So many accounts or rules are listed one by one; the rest is a number. */
const LISTED = 20

/**
 * What whoever is woken needs to know before the list of resources. PagerDuty sorts the names from A to Z, and its
 * e-mails show no more than the first 500 characters of the details.
 */
export function aboutTarget(target: Target, view: RunView, leftOut: string): JsonObject {
  const { findings } = target
  const rule = view.rules.get(findings[0]?.rule ?? '')
  const accounts = Map.groupBy(findings, (finding) => finding.account)
  const rules = Map.groupBy(findings, (finding) => finding.rule)
  const regions = new Set(findings.map((finding) => `${finding.account}\n${finding.region}`))
  const about: Record<string, Json> = {
    accounts: listOf(accounts, (id, inside) => [
      id,
      `${nameOf(id, view)}${count(inside.length, 'resource')}`,
    ]),
    count: `${count(findings.length, 'resource')} in ${count(accounts.size, 'account')}, ${count(regions.size, 'region')}`,
    'first seen': firstSeen(target, view),
    new: news(target, view),
    run: clean(view.run.links.run ?? view.run.id, 300),
  }
  if (target.severityBefore !== undefined) about['again because'] = roseWords(target)
  if (rule) {
    about['rule'] = clean(rule.id, 300)
    about['title'] = clean(rule.title, 300)
    about['why'] = clean(rule.risk, 600)
    const { text, cli, console: inConsole, terraform } = rule.remediation
    const fix = text ?? inConsole ?? cli ?? terraform
    if (fix !== undefined) about['fix'] = clean(fix, 1000)
    const commands = commandsOf(cli, findings)
    if (commands !== null) about['commands'] = commands
  }
  const who = whoDidIt(findings)
  if (who !== '') about['who'] = who
  if (rules.size > 1) about['rules'] = listOf(rules, (id, inside) => [id, count(inside.length, 'resource')])
  if (target.collapsed)
    about['limit'] = `alert-limit ${view.run.settings.alertLimit} was reached: these share one alert`
  const blind = notSeen(target, view)
  if (blind !== '') about['not seen'] = blind
  if (leftOut !== '') about['left out'] = leftOut
  return about
}

/** The latest call of those that are known; the resources have theirs. */
function whoDidIt(findings: readonly Finding[]): string {
  const calls = findings.flatMap(({ attribution }) =>
    attribution?.status === 'found' ? [attribution.call] : [],
  )
  const [latest] = calls.toSorted((a, b) => compareText(b.at, a.at))
  if (latest === undefined) return ''
  const more = calls.length > 1 ? `, the latest of ${calls.length} calls` : ''
  return `${clean(callWords(latest), 500)}${more}`
}

/** Of an alert about one resource, ready to be pasted: objects, because PagerDuty's pages show no line breaks. */
function commandsOf(cli: string | undefined, findings: readonly Finding[]): JsonObject | null {
  const [finding, ...others] = findings
  const filled = finding === undefined || others.length > 0 ? null : commandsFor(cli, finding)
  if (filled === null) return null
  const lines = filled.replaceAll(/\s*\\\n(?:# )?\s*/g, ' ').split('\n')
  return Object.fromEntries(lines.slice(0, LISTED).map((line, index) => [`${index + 1}`, clean(line, 500)]))
}

function listOf<T>(
  groups: ReadonlyMap<string, readonly T[]>,
  describe: (key: string, members: readonly T[]) => readonly [string, string],
): JsonObject {
  const listed = [...groups].slice(0, LISTED).map(([key, members]) => describe(clean(key, 200), members))
  const more = groups.size - listed.length
  return Object.fromEntries(more > 0 ? [...listed, ['…', `and ${withCommas(more)} more`]] : listed)
}

function nameOf(id: string, view: RunView): string {
  const name = view.accounts.get(id)?.name ?? id
  return name === id ? '' : `${clean(name, 60)}: `
}

function firstSeen({ findings }: Target, { run }: RunView): string {
  const times = findings.flatMap((finding) => finding.firstSeen ?? []).toSorted()
  return times[0] ?? notKnown(run.past)
}

function notKnown({ status }: PastOfRun): string {
  return status === 'none'
    ? 'not known, because no history is kept'
    : 'not known, because no history could be read'
}

/** Whether the run could compare with the last one, if there was one. */
export function knowsNew({ status }: PastOfRun): boolean {
  return status === 'loaded' || status === 'first'
}

function news({ findings }: Target, view: RunView): string {
  if (!knowsNew(view.run.past)) return notKnown(view.run.past)
  const reopened = findings.filter((finding) => finding.state === 'reopened')
  const fresh = findings.filter((finding) => finding.state === 'new').length
  const times = reopened.reduce((most, finding) => Math.max(most, finding.reopened), 0)
  const again = reopened.length === 0 ? '' : `, ${reopened.length} came back (up to ${count(times, 'time')})`
  const worsened = findings.filter((finding) => finding.state === 'worsened').length
  const worse = worsened === 0 ? '' : `, ${withCommas(worsened)} worsened`
  const lapsed = findings.filter((finding) => finding.lapsed === true).length
  const expired = lapsed === 0 ? '' : `, ${withCommas(lapsed)} no longer accepted`
  return `${withCommas(fresh)} new${again}${worse}${expired}`
}

/** What the same rules could not see in the accounts that this alert is for. */
function notSeen(target: Target, view: RunView): string {
  const accounts =
    target.account === null ? view.run.accounts.filter(isProduction).map(({ id }) => id) : [target.account]
  const rules = new Set(target.findings.map((finding) => finding.rule))
  const spots = accounts.flatMap((account) => [...rules].flatMap((rule) => ruleGaps(view, rule, account)))
  return clean(describeGaps(spots, target.account === null ? 'several' : 'one'), 1000)
}
