import type { FindingSubject } from '../model/finding.ts'
import { type Severity, severityRank } from '../model/severity.ts'

/** By code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The order of every list of findings: severity (worst first), rule, account, region, id. */
export function compareFindings(
  a: FindingSubject & { readonly severity: Severity },
  b: FindingSubject & { readonly severity: Severity },
): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.account, b.account) ||
    compareText(a.region, b.region) ||
    compareText(a.id, b.id) ||
    compareText(a.kind, b.kind)
  )
}
