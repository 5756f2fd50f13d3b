import type { ScanResult } from '../model/scan.ts'
import { compareText } from '../text/compare.ts'
import { compareFindings } from './finding-order.ts'

/**
 * What was found in the order of every report, which depends neither on which scope was read first nor on which job read it.
 * Gaps come in it from their tally.
 */
export function inOrder(scan: ScanResult): ScanResult {
  const { accounts, leftOut, coverage, resources, outcomes, violations, shared, drift, sensitive } = scan
  return {
    accounts: accounts.toSorted((a, b) => compareText(a.id, b.id)),
    leftOut: leftOut.toSorted((a, b) => compareText(a.id, b.id)),
    coverage: {
      complete: coverage.complete.toSorted(
        (a, b) => compareText(a.account, b.account) || compareText(a.kind, b.kind),
      ),
      gaps: coverage.gaps,
      unused: (coverage.unused ?? []).toSorted((a, b) => compareText(a.account, b.account)),
    },
    resources: Object.fromEntries(Object.entries(resources).toSorted(([a], [b]) => compareText(a, b))),
    outcomes: outcomes.toSorted((a, b) => compareText(a.rule, b.rule) || compareText(a.account, b.account)),
    violations: violations.toSorted(compareFindings),
    shared,
    drift,
    sensitive,
  }
}
