import { coversOf, servicesBeside } from '../../past/covered.ts'
import type { Finding } from '../../model/finding.ts'
import type { RunView } from './view.ts'

/** Violations of one fault in one resource, told once. */
export interface Uncovered {
  /** Those that are told. */
  readonly told: readonly Finding[]
  /** By fingerprint of a violation that is not told of its own: the fingerprints of those that tell of it. */
  readonly coveredBy: ReadonlyMap<string, readonly string[]>
}

/**
 * Leaves out what another finding pages about already; `findings` are those that page, so nothing goes untold. What
 * `goesOn` under an alert that is open already stays there, as long as nothing about the fault is new: a responder has
 * it, and the same under another name would only page again.
 */
export function withoutCovered(
  findings: readonly Finding[],
  view: RunView,
  goesOn: (finding: Finding) => boolean,
): Uncovered {
  const covers = coversOf(findings, view.rules, goesOn)
  const beside = servicesBeside(findings, covers)
  return {
    told: findings
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
