import { coversOf } from '../model/covered.ts'
import type { Finding } from '../model/finding.ts'
import type { RunView } from './view.ts'

/** Violations of one fault in one resource, told once. */
export interface Uncovered {
  /** Those that are told. */
  readonly told: readonly Finding[]
  /** By fingerprint of a violation that is not told of its own: the fingerprint of the one that tells of it. */
  readonly coveredBy: ReadonlyMap<string, string>
}

/** Leaves out what a broader rule pages about already; `findings` are those that page, so nothing goes untold. */
export function withoutCovered(findings: readonly Finding[], view: RunView): Uncovered {
  const covers = coversOf(findings, view.rules)
  return {
    told: findings.filter(({ fingerprint }) => !covers.has(fingerprint)),
    coveredBy: new Map([...covers].map(([fingerprint, cover]) => [fingerprint, cover.fingerprint])),
  }
}
