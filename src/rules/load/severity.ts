import type { Resource } from '../../model/resource.ts'
import { severityFor } from '../../model/rule.ts'
import { severityRank, type Severity } from '../../model/severity.ts'
import { type GapsOf, isCertain, matchSurely, type Surroundings } from '../../search/index.ts'
import type { CompiledRule } from './compiled-rule.ts'

/** The rule without what lowers its severity by properties that were not read: a missing value looks like an absent one. */
export function withCertainLowerings<T extends CompiledRule>(compiled: T, gapsOf: GapsOf): T {
  const lowerings = compiled.lowerings.filter(({ query }) => isCertain(query, gapsOf))
  return lowerings.length === compiled.lowerings.length ? compiled : { ...compiled, lowerings }
}

/**
 * How bad it is that this resource violates the rule: the rule's severity, or what the first of its `lower_when` says
 * that is certainly true of the resource. What is in doubt lowers nothing.
 */
export function severityOf(
  { rule, lowerings }: CompiledRule,
  resource: Resource,
  environment: string,
  surroundings: Surroundings,
): Severity {
  const severity = severityFor(rule, environment)
  const lowering = lowerings.find(({ query }) => {
    const evidence = matchSurely(query, resource, surroundings)
    return evidence !== null && evidence !== 'undecided'
  })
  if (lowering === undefined) return severity
  return severityRank(lowering.severity) > severityRank(severity) ? lowering.severity : severity
}
