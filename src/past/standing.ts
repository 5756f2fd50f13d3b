import type { FixedFinding, Finding, Standing } from '../model/finding.ts'

/**
 * What a finding counts for, decided here and nowhere else: reports, alerts, verdict and exit ask for it. What a finding
 * that counts tells of already is covered, even if it could not be looked at again.
 */
export function standingOf({ result, coveredBy }: Pick<Finding, 'result' | 'coveredBy'>): Standing {
  if (coveredBy !== null) return 'covered'
  return result === 'unknown' ? 'unseen' : 'counted'
}

/** Whose violation was covered, its repair is no news either. */
export function standingOfFixed({ coveredBy }: Pick<FixedFinding, 'coveredBy'>): FixedFinding['standing'] {
  return coveredBy === null ? 'counted' : 'covered'
}

/**
 * Whether its rule is violated for certain and nobody let it be: what another finding tells of is violated all the same,
 * for whoever decides anew who tells of what.
 */
export function isViolated({ standing, result }: Pick<Finding, 'standing' | 'result'>): boolean {
  return standing === 'counted' || (standing === 'covered' && result === 'violation')
}
