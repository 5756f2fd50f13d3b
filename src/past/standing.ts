import type { FixedFinding, Finding, Standing } from '../model/finding.ts'

/**
 * What a finding counts for, decided here and nowhere else: reports, alerts, verdict and exit ask for it. What an
 * exception accepts is accepted, and what a finding that counts already reports is covered, even if it could not be looked
 * at again.
 */
export function standingOf({
  result,
  coveredBy,
  exception,
}: Pick<Finding, 'result' | 'coveredBy' | 'exception'>): Standing {
  if (exception !== undefined) return 'accepted'
  if (coveredBy !== null) return 'covered'
  return result === 'unknown' ? 'unseen' : 'counted'
}

/** The repair of a covered violation, or of one that was accepted, does not count either. */
export function standingOfFixed(
  { coveredBy }: Pick<FixedFinding, 'coveredBy'>,
  wasAccepted = false,
): FixedFinding['standing'] {
  if (wasAccepted) return 'accepted'
  return coveredBy === null ? 'counted' : 'covered'
}

/** Whether an exception accepts it, and no other finding that the same entry accepts tells of the same fault. */
export function isAcceptedItself({ standing, coveredBy }: Pick<Finding, 'standing' | 'coveredBy'>): boolean {
  return standing === 'accepted' && coveredBy === null
}

/**
 * Whether its rule is certainly violated, counted or covered: a covered finding is violated all the same, for whoever
 * decides afresh what covers what.
 */
export function isViolated({ standing, result }: Pick<Finding, 'standing' | 'result'>): boolean {
  return standing === 'counted' || (standing === 'covered' && result === 'violation')
}
