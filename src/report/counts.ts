import { isProductionName } from '../accounts/environment.ts'
import { accountsWith, numberOfGaps } from '../evaluate/gap-causes.ts'
import { reportedGaps } from '../model/coverage.ts'
import { appliesTo } from '../model/rule.ts'
import type { Run } from '../model/run.ts'
import { SEVERITIES, type Severity } from '../model/severity.ts'
import { isAcceptedItself, isViolated } from '../past/standing.ts'
import { isNew } from '../past/news.ts'
import { compareText } from '../text/compare.ts'
import { withCommas } from '../text/words.ts'

export type SeverityCounts = Record<Severity, number>

/**
 * The numbers of a run. Summary, outputs, result file and exit all use these. What another finding covers is
 * not counted again.
 */
export interface Counts {
  readonly violations: number
  readonly bySeverity: Readonly<SeverityCounts>
  /** Environments with accounts or violations; production's key comes first, then by name. */
  readonly byEnvironment: ReadonlyMap<string, Readonly<SeverityCounts>>
  /** Violations that the last run did not have as open (see isNew), the reopened ones among them. */
  readonly new: number
  readonly reopened: number
  /** Violations that the last run knew with a lower severity; none of them is new. */
  readonly worsened: number
  readonly known: number
  /** Findings that are not fixed within the time of their severity, also those that could not be looked at again. */
  readonly overdue: number
  /** Violations of earlier runs that are provably gone. */
  readonly fixed: number
  /** Violations of earlier runs whose rule, account or region the settings left out since: nobody repaired them. */
  readonly withdrawn: number
  /** What exceptions accept, each fault once: not counted as violations. */
  readonly accepted: number
  /** Violations of earlier runs that could not be looked at again: not counted as violations. */
  readonly unseen: number
  /** Rule × account × region whose result is unknown. */
  readonly unknown: number
  readonly gaps: number
  /** Violations of rules about changes. What a finding about the state reports as well is not among the violations. */
  readonly changes: number
  /** Rule × resource that passed. */
  readonly passed: number
}

export function countRun(run: Run): Counts {
  const bySeverity = noneOfAny()
  const byEnvironment = new Map<string, SeverityCounts>()
  for (const name of environmentsOf(run)) byEnvironment.set(name, noneOfAny())
  let violations = 0
  let fresh = 0
  let reopened = 0
  let worsened = 0
  for (const finding of run.findings) {
    if (finding.standing !== 'counted') continue
    violations += 1
    bySeverity[finding.severity] += 1
    const environment = byEnvironment.get(finding.environment)
    if (environment !== undefined) environment[finding.severity] += 1
    if (isNew(finding)) fresh += 1
    if (finding.state === 'reopened') reopened += 1
    if (finding.state === 'worsened') worsened += 1
  }
  const fixed = run.fixed.filter(({ standing, how }) => standing === 'counted' && how !== 'rejudged')
  return {
    violations,
    bySeverity,
    byEnvironment,
    new: fresh,
    reopened,
    worsened,
    known: violations - fresh - worsened,
    overdue: run.findings.filter((finding) => finding.overdue === true).length,
    fixed: fixed.filter(({ how }) => how !== 'withdrawn').length,
    withdrawn: fixed.filter(({ how }) => how === 'withdrawn').length,
    accepted: run.findings.filter(isAcceptedItself).length,
    unseen: run.findings.filter(({ standing }) => standing === 'unseen').length,
    unknown: countUnknown(run),
    changes: run.findings.filter((finding) => finding.change !== undefined && isViolated(finding)).length,
    gaps: numberOfGaps(reportedGaps(run.coverage.gaps)),
    passed: run.outcomes.reduce((sum, { passed }) => sum + passed, 0),
  }
}

export function noneOfAny(): SeverityCounts {
  return { critical: 0, high: 0, medium: 0, low: 0 }
}

/** `2 critical, 1 low`; empty where there is none. */
export function severityWords(counts: Readonly<SeverityCounts>): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${withCommas(counts[severity])} ${severity}`)
    .join(', ')
}

function environmentsOf(run: Run): string[] {
  const names = new Set([
    ...run.accounts.map(({ environment }) => environment.name),
    ...run.findings.map(({ environment }) => environment),
  ])
  return [...names].toSorted(
    (a, b) => Number(isProductionName(b)) - Number(isProductionName(a)) || compareText(a, b),
  )
}

/** An account of which nothing is known has no outcomes: each of its rules counts once. */
function countUnknown(run: Run): number {
  const unseen = new Set<string>()
  for (const finding of run.findings) {
    if (finding.result === 'unknown') unseen.add(`${finding.rule} ${finding.account} ${finding.region}`)
  }
  let incompleteRegions = 0
  const evaluated = new Set<string>()
  for (const { rule, account, incomplete } of run.outcomes) {
    evaluated.add(account)
    incompleteRegions += incomplete.length
    for (const region of incomplete) unseen.delete(`${rule} ${account} ${region}`)
  }
  let unread = 0
  const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment.name]))
  for (const account of accountsWith(run.coverage.gaps)) {
    if (evaluated.has(account)) continue
    const environment = environments.get(account)
    const rules = run.rules.filter((rule) => environment === undefined || appliesTo(rule, environment))
    unread += rules.length
  }
  return incompleteRegions + unseen.size + unread
}
