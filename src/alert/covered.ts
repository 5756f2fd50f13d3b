import type { Finding, FindingSubject } from '../model/finding.ts'
import type { RunView } from './view.ts'

/** Violations of one fault in one resource, told once. */
export interface Uncovered {
  /** Those that are told. */
  readonly told: readonly Finding[]
  /** By fingerprint of a violation that is not told of its own: the fingerprint of the one that tells of it. */
  readonly coveredBy: ReadonlyMap<string, string>
}

/**
 * Leaves out what a broader rule pages about already: a group that is open on every port is open on the SSH port too,
 * and one page for that is enough. Only a broader violation that pages itself covers another, so nothing goes untold.
 */
export function withoutCovered(findings: readonly Finding[], view: RunView): Uncovered {
  const broader = new Map<string, string>()
  for (const finding of findings) {
    if (broaderRules(finding, view).length === 0)
      broader.set(violationKey(finding.rule, finding), finding.fingerprint)
  }
  const told: Finding[] = []
  const coveredBy = new Map<string, string>()
  for (const finding of findings) {
    const cover = broaderRules(finding, view)
      .map((rule) => broader.get(violationKey(rule, finding)))
      .find((fingerprint) => fingerprint !== undefined)
    if (cover === undefined) told.push(finding)
    else coveredBy.set(finding.fingerprint, cover)
  }
  return { told, coveredBy }
}

/** Their present ids, whatever they were called when the rule was written. */
function broaderRules({ rule }: Finding, view: RunView): readonly string[] {
  const names = view.rules.get(rule)?.alert.coveredBy ?? []
  return names.map((name) => view.rules.get(name)?.id ?? name)
}

function violationKey(rule: string, { account, region, kind, id }: FindingSubject): string {
  return [rule, account, region, kind, id].join('\n')
}
