import { idleRules } from '../evaluate/idle-rules.ts'
import type { Finding, FixedFinding } from '../model/finding.ts'
import type { TrendPoint } from '../model/life.ts'
import type { SafeRun } from '../model/run.ts'
import type { Verdict } from '../model/verdict.ts'
import { severityRank } from '../model/severity.ts'
import { nextTrend } from '../past/trend.ts'
import type { SendReport } from '../model/send.ts'
import { compareText } from '../text/compare.ts'
import type { AlertReport } from '../model/alert.ts'
import { isNews } from '../past/news.ts'
import { alertFacts, type TargetFacts } from './alert-facts.ts'
import { changesOf, type ChangesView, isOfChange } from './changes-view.ts'
import { type DataMapView, dataMapView } from './data-map-view.ts'
import { countRun, type Counts } from './counts.ts'
import { type EnvironmentColumn, environmentColumns } from './environment-columns.ts'
import { type ExceptionLists, exceptionLists } from './exception-groups.ts'
import { causesOfFailure, failsByViolations, shortfall, troubleOf } from './failure.ts'
import { type GapBlock, groupGaps } from './gap-blocks.ts'
import { type Grouped, groupByRule, type RuleGroup } from './rule-groups.ts'
import { unattributed, type Unattributed } from './unattributed.ts'
import { pointOf } from './trend.ts'
import { inUnusedRegion } from './unused-regions.ts'
import { isComplete, verdictLine, verdictOf } from './verdict.ts'
import { Accounts } from './words/labels.ts'
import { undeliveredWords } from './words/send-words.ts'

/** A run as every report shows it: what reports have in common is computed here, once. */
export interface View {
  readonly run: SafeRun
  readonly alerts: AlertReport
  readonly verdict: Verdict
  readonly isComplete: boolean
  /** The verdict in a line. */
  readonly headline: string
  /** The sentence with which the step fails, which names every cause; null where it does not fail. */
  readonly failure: string | null
  /** Whether violations are among the causes. */
  readonly failsByViolations: boolean
  /** See troubleOf. */
  readonly trouble: string | null
  /** What was not seen, in numbers; null where everything was. */
  readonly shortfall: string | null
  readonly counts: Counts
  readonly columns: readonly EnvironmentColumn[]
  readonly accounts: Accounts
  /** Whether the last run is known, and with it what is new. */
  readonly knowsNew: boolean
  /**
   * What the last run did not know, worsened ones among it, worst first, whatever its severity, without changes; empty where
   * nobody can say.
   */
  readonly fresh: readonly Finding[]
  /** Why nobody is named who did what is new, the most frequent first. */
  readonly unattributed: readonly Unattributed[]
  /** What is not fixed in time, worst first, and of these the longest over. */
  readonly overdue: readonly Finding[]
  /** The last runs and this one, oldest first. */
  readonly trend: readonly TrendPoint[]
  /** What is gone since the last run, worst first. */
  readonly fixed: readonly FixedFinding[]
  /** What differs from the accepted state, which is listed apart; null where changes are not looked at. */
  readonly changes: ChangesView | null
  readonly dataMap: DataMapView
  /** What is listed rule by rule, from report-from on. */
  readonly listed: Grouped
  /** What every unused region has, which is listed in one place for all of them. */
  readonly unused: readonly RuleGroup[]
  /** Rules to annotate, from annotate-from on. */
  readonly annotated: readonly RuleGroup[]
  /** Causes of what was not seen, the worst first. */
  readonly gaps: readonly GapBlock[]
  /** What is accepted, and what is to be said of the exceptions file. */
  readonly exceptions: ExceptionLists
  /** What became of alerts, by target. */
  readonly targets: readonly TargetFacts[]
  /** What became of events and metrics, by receiver. */
  readonly sends: readonly SendReport[]
  /** Number of rules that judged nothing. */
  readonly idleRules: number
  /** Names of files of the report that could not be written. */
  readonly missing: readonly string[]
}

/** What became of what was sent besides alerts. */
export interface Sends {
  readonly sends: readonly SendReport[]
  /** Sentences on what could not be kept of it. */
  readonly problems: readonly string[]
}

/** @param problems sentences on what the run could not write, such as its history: each fails the step */
export function viewOf(run: SafeRun, alerts: AlertReport, problems: readonly string[] = []): View {
  const counts = countRun(run)
  const targets = alertFacts(alerts, run.settings)
  const { reportFrom, annotateFrom } = run.settings
  const isUnused = inUnusedRegion(run)
  const isChange = isOfChange(run)
  const complete = isComplete(run)
  const knowsNew = run.past.status === 'loaded'
  return {
    run,
    alerts,
    verdict: verdictOf(run),
    isComplete: complete,
    headline: verdictLine(run, counts),
    failure: sentenceOf([...causesOfFailure(run, counts, alerts, targets), ...problems]),
    failsByViolations: failsByViolations(run),
    trouble: troubleOf(run, targets, problems),
    shortfall: complete ? null : shortfall(run, counts),
    counts,
    columns: environmentColumns(run, counts),
    accounts: new Accounts(run.accounts),
    knowsNew,
    fresh: knowsNew
      ? run.findings.filter((one) => one.standing === 'counted' && isNews(one) && !isChange(one))
      : [],
    unattributed: unattributed(run),
    overdue: run.findings.filter((finding) => finding.overdue === true).toSorted(longestOver),
    trend: nextTrend(run.trend, pointOf(run, counts)),
    // A change that another rule judges now is reported there, and is not gone.
    fixed: run.fixed.filter(({ standing, how }) => standing === 'counted' && how !== 'rejudged'),
    changes: changesOf(run),
    dataMap: dataMapView(run),
    listed: groupByRule(run, reportFrom, (finding) => !isUnused(finding) && !isChange(finding)),
    unused: groupByRule(run, reportFrom, (finding) => isUnused(finding) && !isChange(finding)).groups,
    annotated: groupByRule(run, annotateFrom).groups.filter(({ violations }) => violations.length > 0),
    gaps: groupGaps(run),
    exceptions: exceptionLists(run),
    targets,
    sends: [],
    idleRules: idleRules(run).length,
    missing: [],
  }
}

/** The view once it is known what became of what was sent. Whatever was not delivered is a cause for the step to fail. */
export function withSends(view: View, { sends, problems }: Sends): View {
  const before = view.failure === null ? [] : [view.failure]
  // A history that could not be saved after the alerts either is said already.
  const others = problems.filter((problem) => view.failure?.includes(problem) !== true)
  const undelivered = sends.flatMap(undeliveredWords)
  const trouble =
    undelivered.length > 0 ? 'events or metrics were not delivered' : problems.length > 0 ? UNWRITTEN : null
  return {
    ...view,
    sends,
    trouble: view.trouble ?? trouble,
    failure: sentenceOf([...before, ...undelivered, ...others]),
  }
}

const UNWRITTEN = 'a file could not be written'

function longestOver(a: Finding, b: Finding): number {
  return severityRank(a.severity) - severityRank(b.severity) || compareText(a.due ?? '', b.due ?? '')
}

/** The view of a run some of whose reports could not be written, each sentence a cause for the step to fail. */
export function withMissing(
  view: View,
  { names, sentences }: { readonly names: readonly string[]; readonly sentences: readonly string[] },
): View {
  const before = view.failure === null ? [] : [view.failure]
  const trouble = view.trouble ?? (sentences.length > 0 ? UNWRITTEN : null)
  return { ...view, trouble, missing: names, failure: sentenceOf([...before, ...sentences]) }
}

/** The view of a run of which more was to be said when everything was sent. */
export function withWarnings(view: View, warnings: readonly string[]): View {
  if (warnings.length === 0) return view
  return { ...view, run: { ...view.run, warnings: [...view.run.warnings, ...warnings] } }
}

function sentenceOf(sentences: readonly string[]): string | null {
  return sentences.length === 0 ? null : sentences.join(' ')
}
