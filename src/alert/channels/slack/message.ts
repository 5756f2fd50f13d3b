import { numberOfGaps } from '../../../evaluate/gap-causes.ts'
import type { AlertPlan, Intent, Violated } from '../../../model/alert.ts'
import { reportedGaps } from '../../../model/coverage.ts'
import type { Finding } from '../../../model/finding.ts'
import type { JsonObject } from '../../../model/json.ts'
import { severityRank } from '../../../model/severity.ts'
import { isNew, isNews } from '../../../past/news.ts'
import { count } from '../../../text/words.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import type { RunView } from '../../decide/view.ts'
import { exceptionWords } from '../../../words/exception-words.ts'
import type { Message, Said } from '../channel.ts'
import { alertLinks, webAddress } from '../links.ts'
import { accountLabel, accountsLabel, clean, environmentLabel, whatIsWrong } from '../words.ts'
import { context, fitLines, header, more, section } from './blocks.ts'
import { bold, code, link, plain } from './mrkdwn.ts'

/** So many alerts have a section of their own: with the others' lines that is less than the 50 blocks of a message. */
const MOST_ALERTS = 12
/** Characters of such a section, half of what one may have: Slack takes no message that is too long as a whole. */
const ALERT_ROOM = 1500
const MOST_RESOURCES = 10
/** Characters of a line. */
const LINE = 300

/**
 * One message for the run: what opened, what closed, and what still stands. Null where nothing changed: then
 * nothing is sent.
 */
export function messageOf(plan: AlertPlan, view: RunView): Message | null {
  const by = Map.groupBy(plan.intents, ({ change }) => change)
  const [opened, grown, closed] = [by.get('opened') ?? [], by.get('grown') ?? [], by.get('closed') ?? []]
  const [worsened, standing] = [by.get('worsened') ?? [], by.get('still-open') ?? []]
  if (opened.length + worsened.length + grown.length + closed.length === 0) return null
  const open = standing.length + grown.length + plan.held.length
  const headline = [
    opened.length > 0 ? `${opened.length} opened` : '',
    worsened.length > 0 ? `${worsened.length} worsened` : '',
    open > 0 ? `${open} still open` : '',
    closed.length > 0 ? `${closed.length} closed` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
  return {
    name: `the message of this run (${headline})`,
    says: plan.intents.filter(saysMore).map((intent) => saidOf(intent, view)),
    body: {
      text: `Cloud Baseline: ${headline}`,
      unfurl_links: false,
      unfurl_media: false,
      blocks: [
        header(`Cloud Baseline: ${headline}`),
        ...alertsOf('Opened', opened, view),
        ...alertsOf('Worsened', worsened, view),
        ...alertsOf('More under alerts that are open', grown, view),
        ...listOf('Closed', closed, view),
        ...listOf('Still open', standing, view),
        ...heldLine(plan),
        ...footOf(view),
      ],
    },
  }
}

function saysMore({ change }: Intent): boolean {
  return change !== 'still-open'
}

/** Plain, so that whatever comes back out of a file passes the gate again. */
function saidOf(intent: Intent, view: RunView): Said {
  return { intent, kept: { text: textOf(intent, view) } }
}

function alertsOf(title: string, intents: readonly Intent[], view: RunView): JsonObject[] {
  if (intents.length === 0) return []
  const shown = intents.slice(0, MOST_ALERTS)
  const left = intents.length - shown.length
  return [
    section(`*${title}: ${intents.length}*`),
    ...shown.map((intent) => section(alertText(intent, view))),
    ...(left > 0 ? [context(more(left, 'alert'))] : []),
  ]
}

function listOf(title: string, intents: readonly Intent[], view: RunView): JsonObject[] {
  if (intents.length === 0) return []
  const lines = intents.map((intent) => `• ${plain(textOf(intent, view), LINE)}`)
  return [section(fitLines([`*${title}: ${intents.length}*`, ...lines], 'alert'))]
}

/** What an alert says on one line, as plain text. */
function textOf(intent: Intent, view: RunView): string {
  const { about, rule, account } = intent
  if (about.kind === 'unsaid') {
    const { text } = about.body
    const said = typeof text === 'string' ? text : `${rule}: ${intent.key}`
    return `${clean(said, LINE)} (an earlier run found this and could not send it; this one could not look again)`
  }
  const where = account === null ? 'all accounts' : named(account, view)
  if (about.kind === 'violated') {
    const { findings } = about
    const accounts = account === null ? accountsLabel(findings, view) : where
    return `${accounts}: ${whatIsWrong(findings, view)} (${count(findings.length, 'resource')}, ${severityWords(about)})`
  }
  const title = view.rules.get(rule)?.title ?? rule
  return `${where}: ${title.replace(/[.!]$/, '')}: ${about.reason}`
}

function alertText(intent: Intent, view: RunView): string {
  const { about } = intent
  if (about.kind !== 'violated') return plain(textOf(intent, view), LINE)
  const { findings } = about
  const environment = environmentLabel(findings.map((finding) => finding.environment))
  const where = intent.account === null ? accountsLabel(findings, view) : named(intent.account, view)
  const rule = view.rules.get(findings[0]?.rule ?? '')
  const links = alertLinks(rule, view.run.links).filter(({ text }) => text !== 'This run')
  const sorted = findings.toSorted(newestFirst)
  return fitLines(
    [
      `${bold(whatIsWrong(findings, view), LINE)} (${severityWords(about)})`,
      plain(`${environment} ${where}: ${numbers(about, view)}`, LINE),
      ...sorted
        .slice(0, MOST_RESOURCES)
        .map((finding) => resourceLine(finding, intent.account === null, view)),
      ...(sorted.length > MOST_RESOURCES ? [more(sorted.length - MOST_RESOURCES, 'resource')] : []),
      ...(links.length > 0 ? [links.map(({ href, text }) => link(href, text)).join(' · ')] : []),
    ],
    'line',
    ALERT_ROOM,
  )
}

/** `critical`, `critical, was high`. */
function severityWords({ severity, severityBefore }: Violated): string {
  return severityBefore === undefined ? severity : `${severity}, was ${severityBefore}`
}

function newestFirst(a: Finding, b: Finding): number {
  return severityRank(a.severity) - severityRank(b.severity) || Number(isNews(b)) - Number(isNews(a))
}

function numbers({ findings, collapsed }: Violated, view: RunView): string {
  const { status } = view.run.past
  const fresh = findings.filter(isNew).length
  const worsened = findings.filter(({ state }) => state === 'worsened').length
  const news = [
    status === 'loaded' && fresh > 0 ? `, ${fresh} new` : '',
    worsened > 0 ? `, ${worsened} worsened` : '',
  ].join('')
  const limit = collapsed ? `; alert-limit ${view.run.settings.alertLimit} put them together` : ''
  return `${count(findings.length, 'resource')}${news}${limit}`
}

function resourceLine(finding: Finding, withAccount: boolean, view: RunView): string {
  const { id, name, region, account, because } = finding
  const called = name === id ? '' : ` ${plain(name, 60)}`
  const where = withAccount ? `${region} of ${accountLabel(account, view)}` : region
  const why = because === undefined ? '' : `: ${plain(because, 200)}`
  const excepted = exceptionWords(finding).map((sentence) => `. ${plain(sentence, 200)}`)
  const who = whoWords(finding)
  const did = who === '' ? '' : `; ${plain(who, 300)}`
  return `• ${code(id, 100)}${called} in ${plain(where, 80)}${why}${did}${excepted.join('')}`
}

/** The account's name, and its id where that says more. */
function named(account: string, view: RunView): string {
  const name = accountLabel(account, view)
  return name === account ? account : `${name} (${account})`
}

function heldLine({ held }: AlertPlan): JsonObject[] {
  if (held.length === 0) return []
  const are = held.length === 1 ? 'is' : 'are'
  return [context(`${count(held.length, 'alert')} ${are} held open: see the summary`)]
}

function footOf({ run }: RunView): JsonObject[] {
  const address = webAddress(run.links.run)
  const gaps = numberOfGaps(reportedGaps(run.coverage.gaps))
  const parts = [
    address === null ? '' : link(address, 'This run'),
    gaps > 0 ? `${count(gaps, 'gap')}: not everything was read` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? [] : [context(parts.join(' · '))]
}
