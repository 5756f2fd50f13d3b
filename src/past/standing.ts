import type { FixedFinding, Finding, Standing } from '../model/finding.ts'

/**
 * What a finding counts for, decided here and nowhere else: reports, alerts, verdict and exit ask for it. What a
 * finding that counts already reports is covered, even if it could not be looked at again.
 */
export function standingOf({ result, coveredBy }: Pick<Finding, 'result' | 'coveredBy'>): Standing {
  if (coveredBy !== null) return 'covered'
  return result === 'unknown' ? 'unseen' : 'counted'
}

/** The repair of a covered violation does not count either. */
export function standingOfFixed({ coveredBy }: Pick<FixedFinding, 'coveredBy'>): FixedFinding['standing'] {
  return coveredBy === null ? 'counted' : 'covered'
}

/**
 * Whether its rule is certainly violated, counted or covered: a covered finding is violated all the same, for whoever
 * decides afresh what covers what.
 */
export function isViolated({ standing, result }: Pick<Finding, 'standing' | 'result'>): boolean {
  return standing === 'counted' || (standing === 'covered' && result === 'violation')
}
