import { isAccountKind } from '../clouds/clouds.ts'
import type { Collected } from '../model/collected.ts'
import { EVERYTHING, type Gap } from '../model/coverage.ts'
import type { ScopeOutcome, Violation } from '../model/finding.ts'
import { GLOBAL_REGION, type Resource, type ScannedAccount } from '../model/resource.ts'
import { appliesTo } from '../model/rule.ts'
import type { Safe } from '../model/safe.ts'
import { NOTHING_SHARED } from '../model/shared.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { withCertainLowerings } from '../rules/load/severity.ts'
import { type GapsOf, graphsOf, isComplete, isVisibleTo, missingOf, undecidedIn } from '../search/index.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import { evaluateScope, type ScopeResult } from './evaluate-scope.ts'
import { type Above, gapsIn, isPartOf, NOTHING_ABOVE, type ScopeContent } from './scope-content.ts'
import { maskedResult } from './mask-result.ts'
import { isSubject } from './subjects.ts'
import { toViolation } from './to-violation.ts'

/** An account of which scopes come. */
interface OpenAccount {
  readonly account: ScannedAccount
  /** Those that look across scopes and are meant for the account. */
  readonly rules: readonly CompiledRule[]
  /** The kinds that they ask about. */
  readonly kinds: ReadonlySet<string>
  readonly scopes: ScopeContent[]
  /** The account itself, as far as it came. */
  above: Above
}

/**
 * Evaluates accounts level by level. A rule whose search stays in a scope, the account as a whole or one of its regions, is
 * evaluated when that scope comes. One that follows edges from scope to scope (VPC peering, or between what belongs to
 * the account and what belongs to a region) is evaluated when all of the account came: until then what it asks about is
 * kept, and nothing else. Beside that every scope knows the account itself, which comes before its regions.
 */
export class AccountLevels {
  readonly #rulesOf: (account: string) => readonly CompiledRule[]
  readonly #privacy: Privacy
  readonly #open = new Map<string, OpenAccount>()
  readonly #ofAllAccounts: Gap[] = []

  /** @param privacy masks what it gives */
  constructor(rulesOf: (account: string) => readonly CompiledRule[], privacy: Privacy) {
    this.#rulesOf = rulesOf
    this.#privacy = privacy
  }

  /** Ids of the accounts that are not finished. */
  get open(): readonly string[] {
    return [...this.#open.keys()]
  }

  /** What is not known of any account itself, such as in which organisational unit it is. To be called before they come. */
  know(gaps: readonly Gap[]): void {
    this.#ofAllAccounts.push(...gaps.filter(({ kind }) => isAccountKind(kind)))
  }

  /** Checks what can be checked in this scope. */
  add(collected: Collected, account: ScannedAccount): Safe<ScopeResult> {
    if (account.id === EVERYTHING) this.know(collected.gaps)
    const open = this.#accountOf(account)
    const isAboutAccount = collected.region === GLOBAL_REGION
    const itself = isAboutAccount ? collected.resources.filter(({ kind }) => isAccountKind(kind)) : []
    const above = itself.length === 0 ? open.above : { ...open.above, resources: [] }
    const content: ScopeContent = { ...collected, account, above }
    if (isAboutAccount) {
      const gaps = collected.gaps.filter(({ kind }) => isAccountKind(kind))
      open.above = {
        resources: itself.length === 0 ? open.above.resources : itself,
        gaps: gaps.length === 0 ? open.above.gaps : [...open.above.gaps, ...gaps],
      }
    }
    keep(content, open)
    const result = evaluateScope(this.#rulesOf(account.id), content)
    return maskedResult(result, collected.resources, this.#privacy)
  }

  /** To be called when all of the account came: checks the rules that look across its scopes, and forgets it. */
  finish(account: string): Safe<ScopeResult> {
    const open = this.#open.get(account)
    this.#open.delete(account)
    if (open === undefined)
      return maskedResult({ violations: [], outcomes: [], shared: NOTHING_SHARED }, [], this.#privacy)
    const resources = [...open.above.resources, ...open.scopes.flatMap((scope) => scope.resources)]
    return maskedResult(evaluateAcross(open), resources, this.#privacy)
  }

  #accountOf(account: ScannedAccount): OpenAccount {
    const known = this.#open.get(account.id)
    if (known !== undefined) return known
    const rules = this.#rulesOf(account.id).filter(
      ({ rule, query }) => query.crossesScopes && appliesTo(rule, account.environment),
    )
    const kinds = new Set(rules.flatMap(({ query }) => query.kinds))
    const ofAll = this.#ofAllAccounts
    // What is not known of all is its own scope's to tell.
    const above =
      account.id === EVERYTHING || ofAll.length === 0 ? NOTHING_ABOVE : { resources: [], gaps: ofAll }
    const opened = { account, rules, kinds, scopes: [], above }
    this.#open.set(account.id, opened)
    return opened
  }
}

function keep(scope: ScopeContent, { rules, kinds, scopes }: OpenAccount): void {
  if (rules.length === 0) return
  scopes.push({
    ...scope,
    resources: scope.resources.filter(({ kind }) => kinds.has(kind)),
    above: NOTHING_ABOVE,
    complete: scope.complete.filter(({ kind }) => kinds.has(kind)),
  })
}

/**
 * What is missing in one scope may be the other end of an edge in another. A rule that judges each resource for itself is
 * unknown of those for which that decides: an account that needs one trail is certain when a good one was read. Of other
 * rules all is unknown then.
 */
function evaluateAcross({ account, rules, kinds, scopes, above }: OpenAccount): ScopeResult {
  const itself = above.resources.filter(({ kind }) => !kinds.has(kind))
  const resources = [...itself, ...scopes.flatMap((scope) => scope.resources)]
  const graphFor = graphsOf(resources, [account])
  const violations: Violation[] = []
  const outcomes: ScopeOutcome[] = []
  const read = scopes.map((scope) => ({ ...scope, above }))
  const everywhere = read.map(gapsIn)
  const gapsOf = allOf(everywhere)
  const gapsAt = (region: string): GapsOf =>
    allOf(read.filter((scope) => scope.region === region).map(gapsIn))
  for (const compiled of rules) {
    const { rule, query } = compiled
    const graph = graphFor(query)
    const undecided = undecidedIn(query, graph, gapsOf, gapsAt)
    const isWhole = everywhere.every((gapsOfScope) => isComplete(query, gapsOfScope))
    const isKnown = undecided !== null || isWhole
    const certain = everywhere.reduce((one, gapsOfScope) => withCertainLowerings(one, gapsOfScope), compiled)
    const isOpen = (one: Resource): boolean => undecided?.has(one) === true
    const found = isKnown
      ? [...query.find(graph)]
          .filter(({ resource, implied }) => !implied && !isOpen(resource) && isSubject(rule, resource))
          .map(({ resource, evidence }) => toViolation(certain, account, resource, evidence, gapsOf))
      : []
    for (const violation of found) violations.push(violation)
    for (const scope of scopes) {
      if (!query.subjects.some((kind) => isPartOf(scope, kind))) continue
      const here = found.filter(({ region }) => region === scope.region).length
      const judged = scope.resources.filter(
        (one) => query.subjects.includes(one.kind) && isSubject(rule, one) && isVisibleTo(query, one),
      )
      const open = judged.filter(isOpen)
      const decided = isKnown ? judged.length - open.length : 0
      const isListed = query.subjects.every(
        (kind) => missingOf(query, kind, gapsAt(scope.region)) !== 'listing',
      )
      outcomes.push({
        rule: rule.id,
        account: account.id,
        region: scope.region,
        // What hangs on regions that the settings leave out is no pass, and nothing that this run failed to read.
        complete: isWhole || (isKnown && isListed && decided === judged.length),
        passed: decided - here,
        violations: here,
        ...(isWhole && open.length > 0 ? { leftOpen: open.map(({ id }) => id) } : {}),
      })
    }
  }
  return { violations, outcomes, shared: NOTHING_SHARED }
}

function allOf(everywhere: readonly GapsOf[]): GapsOf {
  return (kind) => [...new Set(everywhere.flatMap((gapsOf) => gapsOf(kind)))]
}
