/** Worst first: the position in the list is the rank. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const

export type Severity = (typeof SEVERITIES)[number]

/** A lowest severity that counts, or `none`: nothing counts. */
export type Threshold = Severity | 'none'

/** 0 is the worst. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

export function reaches(severity: Severity, threshold: Threshold): boolean {
  return threshold !== 'none' && severityRank(severity) <= severityRank(threshold)
}

export function isWorse(severity: Severity, than: Severity): boolean {
  return severityRank(severity) < severityRank(than)
}
