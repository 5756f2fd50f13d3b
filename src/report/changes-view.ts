import { accountsWith } from '../evaluate/gap-causes.ts'
import type { DriftFacts } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import { reaches } from '../model/severity.ts'
import { isViolated } from '../past/standing.ts'

/** What reports say of changes against the accepted state. */
export interface ChangesView {
  /**
   * What rules about changes found, from report-from on, worst first: what counts, what a finding about the state reports
   * as well, and what an exception accepts.
   */
  readonly found: readonly Finding[]
  /** Violated before, not looked at this time. */
  readonly unseen: readonly Finding[]
  /** How many changes rules found that no exception accepts, whatever their severity. */
  readonly counted: number
  readonly drift: DriftFacts
  /** Whether everything was compared that has an accepted state and was to be read. */
  readonly isComplete: boolean
}

/** Null where changes are not looked at. */
export function changesOf(run: Run): ChangesView | null {
  const { settings, findings, drift, outcomes, rules } = run
  if (settings.acceptedState === null) return null
  const ofChange = findings.filter(isOfChange(run))
  const judging = new Set(rules.filter(({ change }) => change !== undefined).map(({ id }) => id))
  return {
    found: ofChange.filter(
      ({ result, severity }) => result === 'violation' && reaches(severity, settings.reportFrom),
    ),
    unseen: ofChange.filter(({ result }) => result === 'unknown'),
    counted: ofChange.filter(isViolated).length,
    drift,
    isComplete:
      drift.unusable.length === 0 &&
      accountsWith(run.coverage.gaps).size === 0 &&
      outcomes.every(({ rule, incomplete }) => !judging.has(rule) || incomplete.length === 0),
  }
}

/** Whether a finding is about a change, also one that could not be looked at again. */
export function isOfChange({ rules }: Pick<Run, 'rules'>): (finding: Pick<Finding, 'rule'>) => boolean {
  const ids = new Set(rules.filter(({ change }) => change !== undefined).map(({ id }) => id))
  return ({ rule }) => ids.has(rule)
}
