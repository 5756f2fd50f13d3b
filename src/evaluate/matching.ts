import type { Violation } from '../model/finding.ts'
import type { Resource } from '../model/resource.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { graphsOf, isVisibleTo, matchSurely, surroundingsOf, undecidedIn } from '../search/index.ts'
import { gapsIn, type ScopeContent } from './scope-content.ts'
import { toViolation } from './to-violation.ts'

/** Violations by the id of their rule. */
export type Found = Map<string, Violation[]>

/** Resources that all rules look at before the next ones are taken: as many as a processor's cache holds. */
const BLOCK = 1000

export interface Judged {
  readonly found: Found
  /** The resources by the id of a rule that cannot be decided of them. */
  readonly undecided: ReadonlyMap<string, readonly Resource[]>
}

/** What rules say of the resources that judge them one at a time. */
export function judgeOneByOne(
  rules: readonly CompiledRule[],
  scope: ScopeContent,
  resources: readonly Resource[],
): Judged {
  const { account, region } = scope
  const found: Found = new Map()
  const undecided = new Map<string, Resource[]>()
  const surroundings = surroundingsOf(account, region)
  const gapsOf = gapsIn(scope)
  for (const [kind, all] of Map.groupBy(resources, (resource) => resource.kind)) {
    const asking = rules.filter(({ query }) => query.subjects.includes(kind))
    for (let start = 0; asking.length > 0 && start < all.length; start += BLOCK) {
      const block = all.slice(start, start + BLOCK)
      for (const compiled of asking) {
        const { id } = compiled.rule
        for (const resource of block) {
          if (!isVisibleTo(compiled.query, resource)) continue
          const evidence = matchSurely(compiled.query, resource, surroundings)
          if (evidence === 'undecided') add(undecided, id, resource)
          else if (evidence !== null)
            add(found, id, toViolation(compiled, account, resource, evidence, gapsOf))
        }
      }
    }
  }
  return { found, undecided }
}

/** What rules say that follow edges within the scope, of the resources that `isAsked` takes. */
export function findInGraph(
  rules: readonly CompiledRule[],
  scope: ScopeContent,
  isAsked: (compiled: CompiledRule, resource: Resource) => boolean,
): Judged {
  const found: Found = new Map()
  const undecided = new Map<string, Resource[]>()
  if (rules.length === 0) return { found, undecided }
  const { account, resources, above } = scope
  const graphFor = graphsOf([...above.resources, ...resources], [account])
  const gapsOf = gapsIn(scope)
  for (const compiled of rules) {
    const { rule, query } = compiled
    const graph = graphFor(query)
    const open = undecidedIn(query, graph, gapsOf, () => gapsOf) ?? NOTHING
    const isHere = (resource: Resource): boolean =>
      !graph.isImplied(resource) && !above.resources.includes(resource) && isAsked(compiled, resource)
    for (const resource of open) if (isHere(resource)) add(undecided, rule.id, resource)
    for (const { resource, evidence } of query.find(graph)) {
      if (isHere(resource) && !open.has(resource))
        add(found, rule.id, toViolation(compiled, account, resource, evidence, gapsOf))
    }
  }
  return { found, undecided }
}

const NOTHING: ReadonlySet<Resource> = new Set()

function add<T>(found: Map<string, T[]>, rule: string, one: T): void {
  const known = found.get(rule)
  if (known === undefined) found.set(rule, [one])
  else known.push(one)
}
