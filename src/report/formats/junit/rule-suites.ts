import { EVERYTHING } from '../../../model/coverage.ts'
import type { Finding, Outcome as RuleOutcome } from '../../../model/finding.ts'
import { acceptedWords } from '../../../words/exception-words.ts'
import { RecurringTexts } from '../../../text/recurring.ts'
import { some, withCommas } from '../../../text/words.ts'
import { RESULT_FILE } from '../../file-names.ts'
import { type Row, rowMaker, type RowStatus, STATUS } from '../../rows.ts'
import { unknownResults, type UnknownResult, unknownWords } from '../../unknown-results.ts'
import type { View } from '../../view.ts'
import { regionLabel } from '../../words/labels.ts'
import { type Outcome, type TestCase, type TestSuite } from './cases.ts'
import { findingLines } from './finding-lines.ts'

/** What dashboards bear: GitLab reads files of up to 30 MB. */
const MOST_FINDINGS = 10_000
const MOST_SCOPES = 20_000
const MOST_REGIONS = 10

/** What is in no account's own case. */
const ALL_ACCOUNTS = 'all-accounts'

/** A rule in an account, in one region or, where that makes too many cases, in all of them. */
interface Scope {
  readonly account: string
  readonly regions: readonly string[]
}

/** What a rule has to do with. */
interface Facts {
  readonly outcomes: readonly RuleOutcome[]
  /** By account. */
  readonly unknown: ReadonlyMap<string, readonly UnknownResult[]>
  readonly findings: readonly Finding[]
}

/**
 * A suite for each rule: a case for each finding, one for each account and region where the rule's result is unknown, and
 * one for each where nothing was found and everything was read.
 */
export function ruleSuites(view: View): readonly TestSuite[] {
  const { run } = view
  const outcomes = Map.groupBy(run.outcomes, ({ rule }) => rule)
  const unknown = Map.groupBy(unknownResults(view), ({ rule }) => rule.id)
  const findings = Map.groupBy(run.findings, ({ rule }) => rule)
  const isShown = shownFindings(run.findings)
  const byRegion = run.outcomes.reduce((sum, { regions }) => sum + regions.length, 0) <= MOST_SCOPES
  const rowOf = rowMaker(view)
  const texts = new RecurringTexts()
  // Findings of earlier runs may name rules that this run does not have.
  const ids = new Set([...run.rules.map(({ id }) => id), ...findings.keys()])
  return [...ids].map((id) => {
    const own = findings.get(id) ?? []
    const facts: Facts = {
      outcomes: outcomes.get(id) ?? [],
      unknown: Map.groupBy(unknown.get(id) ?? [], ({ account }) => account),
      findings: own,
    }
    return {
      name: id,
      *cases() {
        const shown = own.filter(isShown)
        for (const finding of shown) yield findingCase(view, finding, rowOf, texts)
        if (shown.length < own.length)
          yield* restCases(
            id,
            own.filter((finding) => !isShown(finding)),
          )
        yield* scopeCases(id, facts, byRegion)
      },
    }
  })
}

/** What counts comes first, each worst first, as far as there is room. */
function shownFindings(findings: readonly Finding[]): (finding: Finding) => boolean {
  if (findings.length <= MOST_FINDINGS) return () => true
  const counted = findings.filter(({ standing }) => standing === 'counted')
  const others = findings.filter(({ standing }) => standing !== 'counted')
  const shown = new Set([...counted, ...others].slice(0, MOST_FINDINGS))
  return (finding) => shown.has(finding)
}

function findingCase(
  view: View,
  finding: Finding,
  rowOf: (finding: Finding) => Row,
  texts: RecurringTexts,
): TestCase {
  const { rule, account, region, id, standing, severity } = finding
  const isViolation = standing === 'counted'
  return {
    classname: `${account}.${region}`,
    name: `${rule}: ${id}`,
    outcome: {
      element: isViolation ? 'failure' : 'skipped',
      type: isViolation ? severity : STATUS[standing],
      text: () => {
        const row = rowOf(finding)
        return { message: messageOf(row), lines: findingLines(view, row, texts) }
      },
    },
  }
}

function messageOf({ finding, status, title, evidence }: Row): string {
  if (status !== 'violation') return skippedWords(finding, status)
  return evidence === '' ? title : `${title}: ${evidence}`
}

function skippedWords(finding: Finding, status: Exclude<RowStatus, 'violation'>): string {
  if (status === 'accepted') return acceptedWords([finding])
  if (status === 'covered') return `covered: ${finding.coveredBy} reports the same fault of this resource`
  return 'unknown: violated before, and could not be looked at again'
}

const REST = {
  counted: 'violations',
  accepted: 'accepted findings',
  covered: 'covered findings',
  unseen: 'unknown results',
} as const satisfies Record<Finding['standing'], string>

/** A case for all that has none of its own, so that nothing looks clean for lack of room. */
function* restCases(id: string, rest: readonly Finding[]): Generator<TestCase> {
  for (const [standing, { length, 0: worst }] of Map.groupBy(rest, (one) => one.standing)) {
    const message = `${withCommas(length)} more in ${RESULT_FILE}: this file has a limit`
    yield {
      classname: ALL_ACCOUNTS,
      name: `${id}: more ${REST[standing]}`,
      outcome:
        standing === 'counted'
          ? { element: 'failure', type: worst?.severity ?? 'low', text: () => ({ message }) }
          : { element: 'skipped', type: STATUS[standing], text: () => ({ message }) },
    }
  }
}

function* scopeCases(
  id: string,
  { outcomes, unknown, findings }: Facts,
  byRegion: boolean,
): Generator<TestCase> {
  const found = Map.groupBy(findings, ({ account }) => account)
  const judged = new Map(outcomes.map(({ account, regions }) => [account, regions]))
  for (const account of new Set([...judged.keys(), ...unknown.keys()])) {
    const places = new Set((found.get(account) ?? []).map(({ region }) => region))
    const gaps = unknown.get(account) ?? []
    const regions = [...new Set([...(judged.get(account) ?? []), ...gaps.flatMap((gap) => gap.regions)])]
    for (const scope of scopesOf(account, regions, byRegion)) {
      const blind = unknownIn(scope, gaps, byRegion)
      if (blind !== null) yield caseOf(id, scope, byRegion, blind)
      else if (!scope.regions.some((region) => places.has(region))) yield caseOf(id, scope, byRegion, null)
    }
  }
}

function scopesOf(account: string, regions: readonly string[], byRegion: boolean): readonly Scope[] {
  return byRegion ? regions.map((region) => ({ account, regions: [region] })) : [{ account, regions }]
}

/** Null where the result is known. */
function unknownIn(scope: Scope, gaps: readonly UnknownResult[], byRegion: boolean): Outcome | null {
  const own = gaps.filter(({ regions }) => regions.some((region) => scope.regions.includes(region)))
  if (own.length === 0) return null
  const regions = [...new Set(own.flatMap((gap) => gap.regions))]
  const where = byRegion ? '' : ` in ${some(regions.map(regionLabel), MOST_REGIONS, 'region')}`
  const why = unknownWords({
    cause: own.every(({ cause }) => cause === 'left-out') ? 'left-out' : 'unread',
    reasons: [...new Set(own.flatMap(({ reasons }) => reasons))],
  })
  return { element: 'skipped', type: 'unknown', text: () => ({ message: `unknown${where}: ${why}` }) }
}

function caseOf(
  id: string,
  { account, regions }: Scope,
  byRegion: boolean,
  outcome: Outcome | null,
): TestCase {
  const [region = EVERYTHING] = regions
  const place = region === EVERYTHING ? 'all-regions' : region
  return { classname: byRegion ? `${account}.${place}` : account, name: id, outcome }
}
