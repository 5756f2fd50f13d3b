import type { Framework } from '../../model/compliance.ts'
import type { Rule } from '../../model/rule.ts'

/** A requirement that a rule is mapped to. */
interface MappedRequirement {
  /** The framework's id. */
  readonly framework: string
  /** The requirement's id. */
  readonly requirement: string
}

/** Where the rule counts, in the frameworks' order. A rule of the user's own counts nowhere, whatever its id is. */
export function requirementsOf(
  { id: rule, place }: Rule,
  frameworks: readonly Framework[],
): readonly MappedRequirement[] {
  if (!place.shipped) return []
  return frameworks.flatMap(({ id: framework, requirements }) =>
    requirements
      .filter(({ rules }) => rules.includes(rule))
      .map(({ id }) => ({ framework, requirement: id })),
  )
}

/** The labels of the frameworks where the rule counts, each once: `CIS`, `FSBP`. */
export function labelsOf(rule: Rule, frameworks: readonly Framework[]): readonly string[] {
  const mapped = new Set(requirementsOf(rule, frameworks).map(({ framework }) => framework))
  return [...new Set(frameworks.filter(({ id }) => mapped.has(id)).map(({ label }) => label))]
}
