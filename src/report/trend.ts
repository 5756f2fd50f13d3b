import type { TrendPoint } from '../model/life.ts'
import type { Run } from '../model/run.ts'
import { type Counts, countRun } from './counts.ts'
import { isComplete, verdictOf } from './verdict.ts'

/** This run, as later ones show it. */
export function pointOf(run: Run, counts: Counts = countRun(run)): TrendPoint {
  const { bySeverity, gaps, new: fresh, fixed, changes, accepted } = counts
  return {
    at: run.finishedAt,
    verdict: verdictOf(run),
    complete: isComplete(run),
    ...bySeverity,
    gaps,
    new: fresh,
    fixed,
    changes,
    accepted,
  }
}
