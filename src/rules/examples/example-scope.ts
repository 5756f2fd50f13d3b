import { DERIVED } from '../../clouds/clouds.ts'
import { derive, sourcesOf, type ReadScope } from '../../derive/derive.ts'
import type { Complete, Gap } from '../../model/coverage.ts'
import { needOf, type Kind, type KindModel } from '../../model/kind.ts'
import type { Edge, Resource } from '../../model/resource.ts'
import type { RuleExample } from '../../model/rule.ts'
import { USUAL_POLICY } from '../../model/sensitive.ts'
import type { CompiledRule } from '../load/compiled-rule.ts'
import { exampleResource } from './example-resource.ts'
import { neededKinds } from '../load/needed-kinds.ts'
import { detectorOf } from '../../sensitive/detector.ts'
import { NATIONAL_ID_COUNTRIES } from '../../sensitive/national-id-countries.ts'

/** What a violation's ports are held against, see judgeExample. */
const OPENED = needOf('aws_ec2_security_group', 'internet_ingress')

/** An example is about what a rule finds where everything is looked for. */
const DETECTOR = detectorOf({ ...USUAL_POLICY, nationalIds: NATIONAL_ID_COUNTRIES })

/**
 * The example as a scope that was read as it says: its resource stands first, then those around it, with the derived
 * properties that the rule needs.
 */
export function exampleScope(
  example: RuleExample,
  kind: Kind,
  compiled: CompiledRule,
  model: KindModel,
): ReadScope {
  const own = exampleResource(example.resource, kind)
  const around = (example.around ?? []).flatMap((other) => {
    const otherKind = model.get(typeof other['kind'] === 'string' ? other['kind'] : '')
    return otherKind === undefined ? [] : [exampleResource(other, otherKind)]
  })
  const resources = [own, ...around].map((one, _, all) => withEdges(one, all, example))
  const { account, region } = own
  const held = resources.map((one) => one.kind)
  const needs = new Set([...neededKinds([compiled], held), ...(compiled.reach === null ? [] : [OPENED])])
  const unread = new Set(example.unread)
  const asked = [...new Set([...needs, ...sourcesOf(needs, DERIVED)])]
  const complete = asked
    .filter((name) => !unread.has(name))
    .map((name): Complete => ({ account, region, kind: name, count: 0 }))
  const gaps = [...unread].map((name): Gap => {
    const [owner = '', property = ''] = name.split('.')
    // As coverage lists it: what is read in any case has no need of its own.
    const isNeed = Object.hasOwn(model.get(owner)?.costly ?? {}, property)
    const gap = {
      account,
      region,
      kind: isNeed ? name : owner,
      reason: 'denied',
      action: null,
      message: '',
    } as const
    return Object.assign(gap, property === '' ? {} : { properties: [property] })
  })
  const read = { account, region, resources, complete, gaps }
  return derive(read, new Set([...needs].filter((need) => !unread.has(need))), DERIVED, {
    detector: DETECTOR,
  })
}

function withEdges(one: Resource, all: readonly Resource[], { edges = [] }: RuleExample): Resource {
  const own = edges
    .filter(({ from }) => from === one.id)
    .flatMap(({ to, type = 'default' }) =>
      all
        .filter(({ id }) => id === to)
        .map(({ kind, id, region }): Edge => ({ type, direction: 'out', kind, id, region })),
    )
  return { ...one, edges: own }
}
