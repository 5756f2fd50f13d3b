import { coversOf, servicesBeside } from '../../past/covered.ts'
import type { Finding } from '../../model/finding.ts'
import type { RunView } from './view.ts'

/** Violations, each fault of a resource once. */
export interface Uncovered {
  /** Those that are sent. */
  readonly sent: readonly Finding[]
  /** By fingerprint of a violation that is not sent itself: the fingerprints of those that cover it. */
  readonly coveredBy: ReadonlyMap<string, readonly string[]>
}

/**
 * Leaves out what another finding pages about already; `findings` are those that page, so nothing is lost. What
 * `goesOn` under an alert that is already open stays there while nothing about the fault is new: a responder has it, and
 * the same fault under another key would only page again.
 */
export function withoutCovered(
  findings: readonly Finding[],
  view: RunView,
  goesOn: (finding: Finding) => boolean,
): Uncovered {
  const covers = coversOf(findings, view.rules, goesOn)
  const beside = servicesBeside(findings, covers)
  return {
    sent: findings
      .filter(({ fingerprint }) => !covers.has(fingerprint))
      .map((finding) => withServices(finding, beside.get(finding.fingerprint))),
    coveredBy: new Map(
      [...covers].map(([fingerprint, by]) => [fingerprint, by.map((cover) => cover.fingerprint)]),
    ),
  }
}

function withServices(finding: Finding, alsoOpens: readonly string[] | undefined): Finding {
  const { alsoOpens: _, ...own } = finding
  return alsoOpens === undefined ? own : { ...own, alsoOpens }
}
