import { AWS_KINDS } from '../src/clouds/aws/kinds.ts'
import { evaluateScope } from '../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE, type ScopeContent } from '../src/evaluate/scope-content.ts'
import type { Resource } from '../src/model/resource.ts'
import { parseSearch } from '../src/search/language/parse.ts'
import { isTrue } from '../test/search/reference-evaluator.ts'
import type { World } from '../test/search/reference-world.ts'
import { accountOf } from '../test/support/account.ts'
import { compiledRule } from '../test/support/compiled-rule.ts'
import { fleet } from './fleet.ts'
import { SEARCHES } from './searches.ts'

const NOW = new Date('2024-05-01T12:00:00Z')
const PER_SCOPE = 2000

export interface Evaluation {
  readonly pairs: number
  readonly violations: number
  readonly milliseconds: number
  /** Heap in bytes: before, with all resources, and the most that was seen while evaluating. */
  readonly heap: { readonly before: number; readonly resources: number; readonly peak: number }
  readonly compileMilliseconds: number
}

/** All rules against all resources, scope by scope as a run does it. */
export function evaluateFleet(resources: number): Evaluation {
  const startCompile = performance.now()
  const rules = SEARCHES.map((search, index) => compiledRule(search, { id: `bench-${index}` }, { now: NOW }))
  const compileMilliseconds = performance.now() - startCompile
  const before = heapAfterCollection()
  const scopes = contentsOf(resources)
  const held = heapAfterCollection()
  let peak = held
  let violations = 0
  const start = performance.now()
  for (const scope of scopes) {
    violations += evaluateScope(rules, scope).violations.length
    peak = Math.max(peak, process.memoryUsage().heapUsed)
  }
  const milliseconds = performance.now() - start
  return {
    pairs: SEARCHES.length * resources,
    violations,
    milliseconds,
    heap: { before, resources: held, peak },
    compileMilliseconds,
  }
}

/** The obvious way: every search is asked about every resource by walking its tree. */
export function evaluateNaively(
  resources: number,
): Pick<Evaluation, 'pairs' | 'violations' | 'milliseconds'> {
  const searches = SEARCHES.map((text) => parseSearch(text).parts[0]?.term ?? { type: 'all' as const, at: 0 })
  const scopes = contentsOf(resources)
  let violations = 0
  const start = performance.now()
  for (const scope of scopes) {
    for (const resource of scope.resources) {
      const world = worldAround(resource, scope)
      const document = { resource, reported: resource.reported, added: {} }
      for (const term of searches) {
        if (isTrue(term, resource.reported, { document, world, context: null })) violations += 1
      }
    }
  }
  return { pairs: SEARCHES.length * resources, violations, milliseconds: performance.now() - start }
}

const KINDS = [...AWS_KINDS.values()]

function worldAround(resource: Resource, { account, region }: ScopeContent): World {
  const place = { account: account.id, region, edges: [] }
  const above = [
    { ...place, kind: 'aws_account', id: account.id, name: account.name, reported: { name: account.name } },
    { ...place, kind: 'aws_region', id: region, name: region, reported: { name: region } },
  ] as const
  const edges = [
    { type: 'default', from: above[1], to: resource },
    { type: 'default', from: above[0], to: above[1] },
  ] as const
  return { model: AWS_KINDS, kinds: KINDS, now: NOW, nodes: [...above, resource], read: 1, edges }
}

function contentsOf(resources: number): readonly ScopeContent[] {
  return Array.from(fleet(resources, PER_SCOPE), ({ scope, resources: read }) => ({
    account: accountOf({ id: scope.account, name: 'prod' }),
    region: scope.region,
    resources: read,
    complete: [...AWS_KINDS.keys()].map((kind) => ({
      account: scope.account,
      region: scope.region,
      kind,
      count: read.filter((resource) => resource.kind === kind).length,
    })),
    above: NOTHING_ABOVE,
    gaps: [],
  }))
}

function heapAfterCollection(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
