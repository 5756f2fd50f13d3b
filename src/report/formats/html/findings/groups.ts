import type { Finding } from '../../../../model/finding.ts'
import { reaches } from '../../../../model/severity.ts'
import { noneOfAny, type SeverityCounts } from '../../../counts.ts'
import { groupByRule, type RuleGroup } from '../../../rule-groups.ts'
import type { View } from '../../../view.ts'

/** A rule with everything that is found of it, from report-from on. */
export interface ShownRule {
  /** What counts, and what could not be looked at again; both may be empty. */
  readonly group: RuleGroup
  /** What exceptions accept, then what other findings cover. */
  readonly aside: readonly Finding[]
}

export interface ShownRules {
  /** Worst first; those of which nothing counts come last. */
  readonly rules: readonly ShownRule[]
  /** What report-from keeps out. */
  readonly left: Readonly<SeverityCounts>
}

/** One list of all: changes, and what unused regions have, are filtered on the page and not left out of it. */
export function shownRules({ run }: View): ShownRules {
  const { groups, left } = groupByRule(run, run.settings.reportFrom)
  const aside = Map.groupBy(
    run.findings.filter(
      ({ standing, severity }) =>
        (standing === 'accepted' || standing === 'covered') && reaches(severity, run.settings.reportFrom),
    ),
    ({ rule }) => rule,
  )
  const listed = groups.map((group) => ({ group, aside: acceptedFirst(aside.get(group.id) ?? []) }))
  const known = new Set(groups.map(({ id }) => id))
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]))
  const others = [...aside].flatMap(([id, findings]) => {
    // Findings come worst first.
    const [worst] = findings
    if (known.has(id) || worst === undefined) return []
    const rule = rules.get(id) ?? null
    const title = rule?.title ?? id
    const none = { bySeverity: noneOfAny(), violations: [], unseen: [], alsoViolated: [] }
    return [{ group: { id, title, rule, severity: worst.severity, ...none }, aside: acceptedFirst(findings) }]
  })
  return { rules: [...listed, ...others], left }
}

function acceptedFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => Number(b.standing === 'accepted') - Number(a.standing === 'accepted'))
}
