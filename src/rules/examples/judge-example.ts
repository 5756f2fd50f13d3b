import { SECURITY_GROUP } from '../../network/path/group-ingress.ts'
import { readReached } from '../../network/path/openings.ts'
import { withinReach } from '../../network/ingress/rule-reach.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Kind, KindModel } from '../../model/kind.ts'
import { OTHER_ENVIRONMENT } from '../../accounts/environment.ts'
import type { Resource } from '../../model/resource.ts'
import { appliesTo, type RuleExample } from '../../model/rule.ts'
import type { Severity } from '../../model/severity.ts'
import {
  graphsOf,
  isVisibleTo,
  matchSurely,
  openPoints,
  refusalWords,
  undecidedIn,
  uncertainKinds,
} from '../../search/index.ts'
import { enumerate } from '../../text/words.ts'
import type { CompiledRule } from '../load/compiled-rule.ts'
import { exampleAccount, EXAMPLE_ID, exampleSurroundings } from './example-resource.ts'
import { exampleScope } from './example-scope.ts'
import { severityOf, withCertainLowerings } from '../load/severity.ts'

export type Judgement =
  | {
      readonly result: 'violation'
      readonly evidence: readonly Evidence[]
      readonly severity: Severity
      /** Whether the rule's `reach` has nothing of what the resource, a security group, lets in. */
      readonly outside: boolean
    }
  /** `why`: a clause for people; empty where there is nothing to say. */
  | { readonly result: 'pass' | 'unknown'; readonly why: string }

/** What the rule says of the example's resource, among those around it. */
export function judgeExample(
  example: RuleExample,
  kind: Kind,
  compiled: CompiledRule,
  model: KindModel,
): Judgement {
  const { query } = compiled
  const { resources, gaps } = exampleScope(example, kind, compiled, model)
  const [resource] = resources
  if (resource === undefined) throw new TypeError('an example without a resource')
  const { environment = OTHER_ENVIRONMENT } = example
  if (!appliesTo(compiled.rule, environment) && example.environment !== undefined)
    return { result: 'pass', why: `the rule is not for ${environment}` }
  const account = exampleAccount(example.resource)
  const unread = new Set(example.unread)
  const gapsOf = (name: string) => gaps.filter((gap) => gap.kind === name)
  // Which other resources there are makes no difference to this one, unless its own kind was not read at all.
  const missing = [
    ...new Set([
      ...(query.judgeInPart === null ? uncertainKinds(query, gapsOf) : []),
      ...(unread.has(kind.name) ? [kind.name] : []),
    ]),
  ]
  if (missing.length > 0)
    return {
      result: 'unknown',
      why: `it asks about ${enumerate(missing)}, ${missing.length === 1 ? 'which was' : 'which were'} not read`,
    }
  if (!isVisibleTo(query, resource))
    return {
      result: 'pass',
      why: `${resource.kind} that is gone is only found by a search that asks about ${enumerate(resource.gone ?? [], 'or')}`,
    }
  const surroundings = exampleSurroundings(resource, environment, account)
  const graph = graphsOf(resources, [{ ...account, environment }])(query)
  if (undecidedIn(query, graph, gapsOf, () => gapsOf)?.has(resource) === true) {
    const kinds = [...unread].filter((name) => query.kinds.includes(name))
    return { result: 'unknown', why: openWords(kinds) }
  }
  const evidence = query.streams
    ? matchSurely(query, resource, surroundings)
    : ([...query.find(graph)].find((match) => match.resource === resource)?.evidence ?? null)
  if (evidence === 'undecided')
    return { result: 'unknown', why: openWords(openPoints(query, resource, surroundings)) }
  if (evidence === null) {
    const around = query.streams ? surroundings : graph
    return { result: 'pass', why: refusalWords(query.whyNot(resource, around)) }
  }
  const severity = severityOf(withCertainLowerings(compiled, gapsOf), resource, environment, surroundings)
  return { result: 'violation', evidence, severity, outside: isOutside(compiled, resource) }
}

/** Of an example that is unknown, since it hangs on what it says was not read. */
export function openWords(points: readonly string[]): string {
  if (points.length === 0) return ''
  const named = enumerate(points.map((point) => `\`${point}\``))
  return `${named} ${points.length === 1 ? 'hangs' : 'hang'} on what was not read`
}

function isOutside({ reach }: CompiledRule, { kind, reported }: Resource): boolean {
  if (reach === null || kind !== SECURITY_GROUP) return false
  return withinReach(readReached(reported['internet_ingress']), reach).length === 0
}

/** Ids that the example's edges name and none of its resources has. */
export function danglingIds({ resource, around = [], edges = [] }: RuleExample): readonly string[] {
  const known = new Set([resource, ...around].map((one) => one['id'] ?? EXAMPLE_ID))
  return [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id))
}
