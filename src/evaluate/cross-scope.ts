import type { ScopeOutcome, Violation } from '../model/finding.ts'
import type { ScannedAccount } from '../model/resource.ts'
import { appliesTo } from '../model/rule.ts'
import { NOTHING_SHARED } from '../model/shared.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { withCertainLowerings } from '../rules/load/severity.ts'
import type { ScopeResult } from './evaluate-scope.ts'
import { type GapsOf, graphsOf, isComplete, isVisibleTo } from '../search/index.ts'
import { gapsIn, isPartOf, type ScopeContent } from './scope-content.ts'
import { isSubject } from './subjects.ts'
import { toViolation } from './to-violation.ts'

/** An account of which regions were read and others may follow. */
interface OpenAccount {
  readonly account: ScannedAccount
  /** Those that look across regions and are meant for the account. */
  readonly rules: readonly CompiledRule[]
  /** The kinds that they ask about. */
  readonly kinds: ReadonlySet<string>
  readonly scopes: ScopeContent[]
}

/**
 * Rules that follow edges into other regions of an account (VPC peering) are checked when all of its regions were
 * read. Until then only what they ask about is kept of each.
 */
export class CrossScopeEvaluation {
  readonly #rulesOf: (account: string) => readonly CompiledRule[]
  readonly #open = new Map<string, OpenAccount>()

  constructor(rulesOf: (account: string) => readonly CompiledRule[]) {
    this.#rulesOf = rulesOf
  }

  /** Ids of the accounts that are not finished. */
  get open(): readonly string[] {
    return [...this.#open.keys()]
  }

  add(scope: ScopeContent): void {
    const { rules, kinds, scopes } = this.#accountOf(scope)
    if (rules.length === 0) return
    scopes.push({
      ...scope,
      resources: scope.resources.filter(({ kind }) => kinds.has(kind)),
      above: [],
      complete: scope.complete.filter(({ kind }) => kinds.has(kind)),
    })
  }

  /** To be called when all regions of the account were added: checks the rules and forgets the account. */
  finish(account: string): ScopeResult {
    const open = this.#open.get(account)
    this.#open.delete(account)
    return open === undefined
      ? { violations: [], outcomes: [], shared: NOTHING_SHARED }
      : evaluateAccount(open)
  }

  #accountOf({ account }: ScopeContent): OpenAccount {
    const known = this.#open.get(account.id)
    if (known !== undefined) return known
    const rules = this.#rulesOf(account.id).filter(
      ({ rule, query }) => query.crossesScopes && appliesTo(rule, account.environment),
    )
    const kinds = new Set(rules.flatMap(({ query }) => query.kinds))
    const opened = { account, rules, kinds, scopes: [] }
    this.#open.set(account.id, opened)
    return opened
  }
}

/** What is missing in one region may be the other end of an edge in another: then the rule is unknown in all. */
function evaluateAccount({ account, rules, scopes }: OpenAccount): ScopeResult {
  const resources = scopes.flatMap((scope) => scope.resources)
  const graphFor = graphsOf(resources, [account])
  const violations: Violation[] = []
  const outcomes: ScopeOutcome[] = []
  const gapsOf: GapsOf = (kind) => scopes.flatMap((scope) => gapsIn(scope)(kind))
  for (const compiled of rules) {
    const { rule, query } = compiled
    const complete = scopes.every((scope) => isComplete(query, gapsIn(scope)))
    const certain = scopes.reduce((one, scope) => withCertainLowerings(one, gapsIn(scope)), compiled)
    const found = complete
      ? [...query.find(graphFor(query))]
          .filter(({ resource, implied }) => !implied && isSubject(rule, resource))
          .map(({ resource, evidence }) => toViolation(certain, account, resource, evidence, gapsOf))
      : []
    for (const violation of found) violations.push(violation)
    for (const scope of scopes) {
      if (!query.subjects.some((kind) => isPartOf(scope, kind))) continue
      const here = found.filter(({ region }) => region === scope.region).length
      const checked = scope.resources.filter(
        (one) => query.subjects.includes(one.kind) && isSubject(rule, one) && isVisibleTo(query, one),
      ).length
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
  return { violations, outcomes, shared: NOTHING_SHARED }
}
