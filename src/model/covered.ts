import { compareText } from '../text/compare.ts'
import type { FindingSubject, FixedFinding } from './finding.ts'
import type { Rule } from './rule.ts'
import { type Severity, severityRank } from './severity.ts'

/** A finding, fixed or not, as far as it matters for whether another one says the same. */
export interface Coverable extends FindingSubject {
  readonly fingerprint: string
  readonly severity: Severity
  /** Absent of those that are fixed. */
  readonly result?: 'violation' | 'unknown'
  readonly how?: FixedFinding['how']
}

/**
 * Which findings are the same fault in the same resource as a broader rule's: a group that is open on every port is
 * open on the SSH port too, and to tell it once is enough. By fingerprint: the finding that tells of it. Only one that
 * is as bad and as certain covers another, so nothing gets lost.
 * @param rules by id and former ids
 */
export function coversOf<T extends Coverable>(
  findings: readonly T[],
  rules: ReadonlyMap<string, Rule>,
): ReadonlyMap<string, T> {
  const byPlace = new Map(findings.map((finding) => [placeOf(finding.rule, finding), finding]))
  const next = (finding: T): T | undefined => {
    for (const name of rules.get(finding.rule)?.alert.coveredBy ?? []) {
      const broader = byPlace.get(placeOf(rules.get(name)?.id ?? name, finding))
      if (broader !== undefined && broader !== finding && isAsGood(broader, finding)) return broader
    }
    return undefined
  }
  const covers = new Map<string, T>()
  for (const finding of findings) {
    const last = lastOf(finding, next)
    if (last !== finding) covers.set(finding.fingerprint, last)
  }
  return covers
}

/** Follows from rule to broader rule. Of rules that go round in a circle, the first by id stands for all. */
function lastOf<T extends Coverable>(start: T, next: (finding: T) => T | undefined): T {
  const path = [start]
  for (let at = next(start); at !== undefined; at = next(at)) {
    const seen = path.indexOf(at)
    if (seen >= 0) return path.slice(seen).toSorted((a, b) => compareText(a.rule, b.rule))[0] ?? at
    path.push(at)
  }
  return path.at(-1) ?? start
}

function isAsGood(broader: Coverable, finding: Coverable): boolean {
  if (severityRank(broader.severity) > severityRank(finding.severity) || broader.how !== finding.how)
    return false
  return broader.result === finding.result || broader.result === 'violation'
}

function placeOf(rule: string, { account, region, kind, id }: FindingSubject): string {
  return [rule, account, region, kind, id].join('\n')
}
