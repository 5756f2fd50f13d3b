import type { Run } from '../model/run.ts'
import type { Verdict } from '../model/verdict.ts'
import { SEVERITIES } from '../model/severity.ts'
import { count, withCommas } from '../text/words.ts'
import type { Counts } from './counts.ts'

/** Violations win over gaps: both fail, and the former are certain. */
export function verdictOf(run: Run): Verdict {
  if (run.findings.some(({ standing }) => standing === 'counted')) return 'violations'
  return isComplete(run) ? 'pass' : 'incomplete'
}

/** Whether everything was looked at. A run that read nothing, or whose rules judged nothing, looked at nothing. */
export function isComplete(run: Run): boolean {
  return (
    run.coverage.gaps.length === 0 &&
    run.coverage.complete.length > 0 &&
    run.outcomes.length > 0 &&
    run.outcomes.every(({ incomplete }) => incomplete.length === 0) &&
    run.findings.every(({ result }) => result !== 'unknown')
  )
}

/** The verdict in a line, without any word of success unless everything was seen. */
export function verdictLine(run: Run, counts: Counts): string {
  if (counts.violations > 0) {
    const worst = SEVERITIES.find((severity) => counts.bySeverity[severity] > 0) ?? 'low'
    const worstCount = counts.bySeverity[worst]
    const number =
      worstCount === counts.violations
        ? count(worstCount, `${worst} violation`)
        : `${count(counts.violations, 'violation')}, ${withCommas(worstCount)} ${worst}`
    return isComplete(run) ? number : `at least ${number}`
  }
  return isComplete(run) ? 'no violations' : 'incomplete, not everything was seen'
}
