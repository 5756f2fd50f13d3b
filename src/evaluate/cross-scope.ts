import type { ScopeOutcome, Violation } from '../model/finding.ts'
import { appliesTo } from '../model/rule.ts'
import type { CompiledRule } from '../rules/compiled-rule.ts'
import { withCertainLowerings } from '../rules/severity.ts'
import { buildGraph } from '../search/graph.ts'
import type { ScopeResult } from './evaluate-scope.ts'
import { isComplete } from '../search/certainty.ts'
import { gapsIn, isPartOf, type ScopeContent } from './scope-content.ts'
import { toViolation } from './to-violation.ts'

/**
 * Rules that follow edges into other regions of an account (VPC peering) are checked when all of its regions were
 * read. Until then only resources of the kinds that they ask about are kept.
 */
export class CrossScopeEvaluation {
  readonly #rulesOf: (account: string) => readonly CompiledRule[]
  readonly #scopes: ScopeContent[] = []

  constructor(rulesOf: (account: string) => readonly CompiledRule[]) {
    this.#rulesOf = (account) => rulesOf(account).filter(({ query }) => query.crossesScopes)
  }

  add(scope: ScopeContent): void {
    const rules = this.#rulesOf(scope.account.id)
    if (rules.length === 0) return
    const kinds = new Set(rules.flatMap(({ query }) => query.kinds))
    this.#scopes.push({ ...scope, resources: scope.resources.filter(({ kind }) => kinds.has(kind)) })
  }

  finish(): ScopeResult {
    const byAccount = Map.groupBy(this.#scopes, ({ account }) => account.id)
    const results = [...byAccount].map(([id, scopes]) => evaluateAccount(this.#rulesOf(id), scopes))
    return {
      violations: results.flatMap(({ violations }) => violations),
      outcomes: results.flatMap(({ outcomes }) => outcomes),
    }
  }
}

/** What is missing in one region may be the other end of an edge in another: then the rule is unknown in all. */
function evaluateAccount(rules: readonly CompiledRule[], scopes: readonly ScopeContent[]): ScopeResult {
  const account = scopes[0]?.account
  if (account === undefined) return { violations: [], outcomes: [] }
  const resources = scopes.flatMap((scope) => scope.resources)
  const graph = buildGraph(resources, [account])
  const violations: Violation[] = []
  const outcomes: ScopeOutcome[] = []
  for (const compiled of rules) {
    const { rule, query } = compiled
    if (!appliesTo(rule, account.environment)) continue
    const complete = scopes.every((scope) => isComplete(query, gapsIn(scope)))
    const certain = scopes.reduce((one, scope) => withCertainLowerings(one, gapsIn(scope)), compiled)
    const found = complete
      ? [...query.find(graph)]
          .filter(({ implied }) => !implied)
          .map(({ resource, evidence }) => toViolation(certain, account, resource, evidence))
      : []
    for (const violation of found) violations.push(violation)
    for (const scope of scopes) {
      if (!query.subjects.some((kind) => isPartOf(scope, kind))) continue
      const here = found.filter(({ region }) => region === scope.region).length
      const checked = scope.resources.filter(({ kind }) => query.subjects.includes(kind)).length
      outcomes.push({
        rule: rule.id,
        account: account.id,
        region: scope.region,
        complete,
        passed: complete ? checked - here : 0,
        violations: here,
      })
    }
  }
  return { violations, outcomes }
}
