import { withdrawnPhrase } from '../../words/finding-words.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { aboutWords } from '../../../words/opens-words.ts'
import type { Finding } from '../../../model/finding.ts'
import type { SendReport } from '../../../model/send.ts'
import { SEVERITIES } from '../../../model/severity.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { visible } from '../../../text/visible.ts'
import { some, withCommas } from '../../../text/words.ts'
import { daysLeftWords, placeWords, untilWords } from '../../../words/exception-words.ts'
import { alertCounts, type TargetFacts, undelivered } from '../../alert-facts.ts'
import { severityWords } from '../../counts.ts'
import { expiredWords, expiringWords, staleWords, uncheckedWords } from '../../exception-groups.ts'
import {
  againWords,
  groupWords,
  newsTitle,
  fixWithinWords,
  overdueWords,
  sinceWords,
  stateWord,
} from '../../words/finding-words.ts'
import { dataMapSentence, isAtLeast } from '../../words/data-map-words.ts'
import { keptOnRunner } from '../../words/kept-words.ts'
import { durationLabel } from '../../words/labels.ts'
import { sendCounts, sendTroubles } from '../../words/send-words.ts'
import { unusedWords } from '../../unused-regions.ts'
import type { RuleGroup } from '../../rule-groups.ts'
import { unattributedSentence } from '../../unattributed.ts'
import {
  acceptedByExceptions,
  asOf,
  changes,
  checked,
  lastRun,
  noPast,
  pastTrouble,
  leftOpen,
  notJudged,
  notToRead,
  whatAndWhere,
  who,
  why,
} from '../../words/sentences.ts'
import { driftLines } from './text-drift.ts'
import { columns, more, wrap } from './text-lines.ts'
import type { View } from '../../view.ts'

const MOST_RULES = 20
const MOST_RESOURCES = 5
const MOST_LINES = 10
/** Code points of a text from outside. */
const SENTENCE = 300

/** The summary for a terminal: at most 100 columns, no Markdown, the same order. */
export function renderText(view: View): string {
  const { run, counts } = view
  const first = noPast(run)
  const sections = [
    headOf(view),
    newLines(view),
    driftLines(view),
    fixedLines(view),
    wrapped(unattributedSentence(view.unattributed)),
    overdueLines(view),
    notSeen(view),
    view.targets.flatMap(targetLines),
    view.sends.flatMap(sendLines),
    counts.violations === 0 ? [] : columns(countRows(view), '  '),
    ...ruleSections(view),
    ...exceptionSections(view),
    dataMapLines(view),
    listed('Warning: ', run.warnings),
    first === null ? [] : wrap(`${limitCodePoints(first, SENTENCE)}.`),
    wrap(`Took ${durationLabel(run.startedAt, run.finishedAt)}, Cloud Baseline ${run.version}`),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function wrapped(sentence: string | null): string[] {
  return sentence === null ? [] : wrap(sentence)
}

function headOf({ run, counts, headline, idleRules }: View): string[] {
  const leftOut = notToRead(run)
  const left = notJudged(run)
  const open = leftOpen(run)
  const accepted = acceptedByExceptions(counts)
  const past = pastTrouble(run) ?? changes(run, counts)
  const last = lastRun(run)
  const saved = asOf(run)
  const kept = keptOnRunner(run)
  return [
    ...wrap(`Cloud Baseline: ${headline}`),
    ...(saved === null ? [] : wrap(`${limitCodePoints(saved, SENTENCE)}.`)),
    ...(past === null
      ? []
      : wrap(`${limitCodePoints(past, 3 * SENTENCE)}.${last === null ? '' : ` ${last}.`}`)),
    ...wrap(`Checked ${checked(run, idleRules)}.${leftOut === null ? '' : ` ${leftOut}.`}`),
    ...(kept === null ? [] : wrap(`${kept}.`)),
    ...(left === null ? [] : wrap(`${left}.`)),
    ...(open === null ? [] : wrap(`${open}.`)),
    ...(accepted === null ? [] : wrap(`${accepted}.`)),
  ]
}

function newLines({ fresh, accounts, run }: View): string[] {
  if (fresh.length === 0) return []
  const titles = new Map(run.rules.map(({ id, title }) => [id, title]))
  const lines = fresh.map((finding) => {
    const { id, name, account, region, severity, rule, attribution } = finding
    const shown = name === id ? id : `${id} ${limitCodePoints(name, 80)}`
    const again = againWords(finding)
    const place = `${limitCodePoints(accounts.shortLabel(account), 80)}, ${region}${again === null ? '' : `, ${again}`}`
    const did = attribution?.status === 'found' ? `; ${whoWords(finding)}` : ''
    return `${severity}: ${shown}, ${place}: ${limitCodePoints(titles.get(rule) ?? rule, 200)}${did}`
  })
  return [`${newsTitle(fresh)}:`, ...listed('- ', lines, '  ')]
}

function overdueLines({ overdue, accounts, run }: View): string[] {
  if (overdue.length === 0) return []
  const lines = overdue.map((finding) => {
    const { id, name, account, region, severity, standing } = finding
    const shown = name === id ? id : `${id} ${limitCodePoints(name, 80)}`
    const seen = standing === 'unseen' ? ', not seen this time' : ''
    return `${severity}: ${shown}, ${limitCodePoints(accounts.shortLabel(account), 80)}, ${region}: ${overdueWords(run, finding) ?? ''}${seen}`
  })
  const title = `Overdue (${withCommas(overdue.length)}), ${fixWithinWords(run, overdue)}:`
  return [...wrap(title), ...listed('- ', lines, '  ')]
}

function notSeen({ run, accounts, gaps: blocks, shortfall }: View): string[] {
  if (shortfall === null) return []
  const lines = blocks.slice(0, MOST_LINES).map((block) => {
    const message = block.messages[0] === undefined ? '' : `: ${limitCodePoints(block.messages[0], SENTENCE)}`
    return `- ${who(block, accounts, 3)}: ${whatAndWhere(block)} (${why(run, block)})${message}`
  })
  return [
    ...wrap(`NOT SEEN: ${shortfall}. Anything there is unknown.`),
    ...lines.flatMap((line) => wrap(line, '  ')),
    ...more(blocks.length - lines.length, 'cause'),
  ]
}

function countRows({ columns: shown }: View): string[][] {
  const head = ['', ...shown.map(({ title }) => limitCodePoints(visible(title), 14))]
  return [
    head,
    ...SEVERITIES.map((severity) => {
      const cells = shown.map(({ counts: of, open }) => `${withCommas(of[severity])}${open ? '+' : ''}`)
      return ['', ...cells].with(0, severity)
    }),
  ]
}

function targetLines(facts: TargetFacts): string[] {
  const failed = undelivered([facts])
  const counted = [...alertCounts(facts), ...(failed.length > 0 ? [`${failed.length} NOT DELIVERED`] : [])]
  const lines = [
    ...failed.map(({ intent, reason }) => `not delivered: ${intent.action} ${intent.key}: ${reason}`),
    ...facts.closed.flatMap(({ key, unrepaired }) =>
      unrepaired === undefined ? [] : [`closed, not repaired: ${key}: ${unrepaired}`],
    ),
    ...facts.held.map(({ key, reason }) => `held: ${key}: ${reason}`),
    ...facts.notes,
  ]
  if (counted.length === 0 && lines.length === 0) return []
  return [...wrap(`${facts.label}: ${counted.join(', ')}`.trimEnd()), ...listed('- ', lines, '  ')]
}

function sendLines(one: SendReport): string[] {
  return [...wrap(`${one.label}: ${sendCounts(one)}`), ...listed('- ', sendTroubles(one), '  ')]
}

function ruleSections(view: View): string[][] {
  const { run, unused: folded } = view
  const { groups, left } = view.listed
  const words = severityWords(left)
  return [
    ...groups.slice(0, MOST_RULES).map((group) => ruleLines(view, group)),
    more(groups.length - MOST_RULES, 'rule'),
    folded.length === 0
      ? []
      : [
          ...wrap(`LOW: ${unusedWords(folded.flatMap(({ violations }) => violations))}`),
          ...folded.flatMap(({ title, violations }) =>
            wrap(`- ${limitCodePoints(title, 200)}: ${violations.length}`, '  '),
          ),
        ],
    words === '' ? [] : [`${words} not listed (report-from: ${run.settings.reportFrom}).`],
  ]
}

function ruleLines(view: View, group: RuleGroup): string[] {
  const { violations, unseen, rule } = group
  const findings = [...violations, ...unseen]
  const fix = rule?.remediation.text?.trim().replaceAll(/\s+/g, ' ')
  return [
    ...wrap(`${group.severity.toUpperCase()}: ${limitCodePoints(group.title, 200)}`),
    ...wrap(`${groupWords(view, group)} (rule ${group.id})`, '  '),
    ...findings.slice(0, MOST_RESOURCES).flatMap((finding) => resourceLines(view, finding)),
    ...more(findings.length - MOST_RESOURCES),
    ...(fix === undefined ? [] : wrap(`How to fix: ${limitCodePoints(fix, 600)}`, '  ')),
  ]
}

function resourceLines(view: View, finding: Finding): string[] {
  const name = finding.name === finding.id ? '' : ` ${limitCodePoints(finding.name, 80)}`
  const words = [sinceWords(view.run, finding), stateWord(view, finding)].filter((word) => word !== null)
  // A finding about an account begins with its id and name already.
  const account =
    finding.id === finding.account ? [] : [limitCodePoints(view.accounts.label(finding.account), 80)]
  const where = [...account, finding.region].join(', ')
  const evidence =
    finding.because === undefined ? [] : wrap(limitCodePoints(finding.because, SENTENCE), '      ')
  const affected = affectedWords(finding.affected)
  const behind = affected === '' ? [] : wrap(`Behind it: ${affected}`, '      ')
  const fix = finding.fix === undefined ? [] : wrap(`Fix: ${limitCodePoints(finding.fix, 400)}`, '      ')
  const about = aboutWords(finding).flatMap((sentence) => wrap(sentence, '      '))
  const lead = wrap(`- ${finding.id}${name}, ${[where, ...words].join(', ')}`, '  ')
  const did = finding.attribution?.status === 'found' ? wrap(whoWords(finding), '      ') : []
  return [...lead, ...evidence, ...about, ...behind, ...did, ...fix]
}

/** What is accepted, by entry, and what else is to be said of the exceptions file. */
function exceptionSections({ exceptions, counts }: View): string[][] {
  const { accepted, expiring, expired, stale, unchecked } = exceptions
  const groups = accepted.map(({ exception, findings }) => {
    const days = daysLeftWords(exception)
    const until = `${untilWords(exception)}${days === '' ? '' : ` (${days})`}`
    const ids = some([...new Set(findings.map(({ id }) => id))], MOST_RESOURCES)
    const { reason, owner, ticket } = exception
    const rules = some([...new Set(findings.map(({ rule }) => rule))], MOST_RESOURCES)
    return `${placeWords(exception)}, ${until}: ${ids} (${rules}): ${limitCodePoints(reason, 120)} (${[owner, ...(ticket === null ? [] : [ticket])].join(', ')})`
  })
  return [
    titled(`Accepted (${withCommas(counts.accepted)}):`, groups),
    titled('Exceptions that expired:', expired.map(expiredWords)),
    titled('Exceptions that expire soon:', expiring.map(expiringWords)),
    titled('Exceptions that match nothing:', stale.map(staleWords)),
    titled('Exceptions that could not be checked:', unchecked.map(uncheckedWords)),
  ]
}

/** Where nobody asks for it there is nothing to say; what was not looked for the files say. */
function dataMapLines(view: View): string[] {
  const { run, dataMap } = view
  if (dataMap.looked === 0 && run.dataMap.rules.length === 0) return []
  const open = isAtLeast(view) ? '; not everything is known' : ''
  return wrap(`${dataMapSentence(view)}${open}.`)
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...listed('- ', lines, '  ')]
}

const HOW = {
  repaired: '',
  deleted: '',
  reverted: ' (reverted)',
  rejudged: ' (still differs, no longer judged by this rule)',
  accepted: ' (now in the accepted state)',
} as const

function fixedLines({ fixed, accounts, run }: View): string[] {
  const titles = new Map(run.rules.map(({ id, title }) => [id, title]))
  const lines = fixed.map(({ id, name, account, region, rule, how }) => {
    const shown = name === id ? id : `${id} ${limitCodePoints(name, 80)}`
    const left = how === 'withdrawn' ? ` (${withdrawnPhrase([{ how, id }])})` : HOW[how]
    return `${shown}, ${limitCodePoints(accounts.shortLabel(account), 80)}, ${region}: ${limitCodePoints(titles.get(rule) ?? rule, 200)}${left}`
  })
  return lines.length === 0 ? [] : [`Fixed (${withCommas(lines.length)}):`, ...listed('- ', lines, '  ')]
}

function listed(lead: string, lines: readonly string[], indent = ''): string[] {
  const shown = lines
    .slice(0, MOST_LINES)
    .flatMap((line) => wrap(lead + limitCodePoints(line, 2 * SENTENCE), indent))
  return [...shown, ...more(lines.length - MOST_LINES)]
}
