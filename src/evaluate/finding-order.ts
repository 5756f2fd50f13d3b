import { compareText } from '../text/compare.ts'
import type { FindingSubject } from '../model/finding.ts'
import { type Severity, severityRank } from '../model/severity.ts'

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
