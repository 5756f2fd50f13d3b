import { describe, expect, it } from '@jest/globals'
import { AccountLevels } from '../../src/evaluate/account-levels.ts'
import { evaluateScope } from '../../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE, type ScopeContent } from '../../src/evaluate/scope-content.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { Edge, Resource } from '../../src/model/resource.ts'
import { NOTHING_SHARED } from '../../src/model/shared.ts'
import { accountOf, SHOP } from '../support/account.ts'
import { compiledRule } from '../support/compiled-rule.ts'
import { STANDARD } from '../support/privacy.ts'

const ACCOUNT = accountOf({ id: SHOP })
const VPC = 'aws_vpc'
const FLOW_LOG = 'aws_ec2_flow_log'
const PEERING = 'aws_vpc_peering_connection'

function resource(kind: string, id: string, region: string, edges: Edge[] = [], reported = {}): Resource {
  return {
    account: ACCOUNT.id,
    region,
    kind,
    id,
    name: id,
    reported: { kind, id, name: id, ...reported },
    edges,
  }
}

function edge(kind: string, id: string, region?: string): Edge {
  return { type: 'default', direction: 'in', kind, id, ...(region === undefined ? {} : { region }) }
}

function scope(
  region: string,
  kinds: readonly string[],
  resources: Resource[],
  missing: readonly string[] = [],
): ScopeContent {
  return {
    account: ACCOUNT,
    region,
    resources,
    above: NOTHING_ABOVE,
    complete: kinds
      .filter((kind) => !missing.includes(kind))
      .map((kind) => ({ account: ACCOUNT.id, region, kind, count: 0 })),
    gaps: missing.map((kind): Gap => ({
      account: ACCOUNT.id,
      region,
      kind,
      reason: 'denied',
      action: 'ec2:X',
      message: 'no',
    })),
  }
}

describe('a rule that follows edges within a region', () => {
  const unlogged = compiledRule(`is(${VPC}) with(empty, --> is(${FLOW_LOG}))`)
  const resources = [
    resource(VPC, 'vpc-1', 'eu-west-1'),
    resource(VPC, 'vpc-2', 'eu-west-1'),
    resource(FLOW_LOG, 'fl-1', 'eu-west-1', [edge(VPC, 'vpc-1')]),
  ]

  it('finds what lacks a neighbour', () => {
    const { violations, outcomes } = evaluateScope([unlogged], scope('eu-west-1', [VPC, FLOW_LOG], resources))
    expect(violations.map(({ id }) => id)).toEqual(['vpc-2'])
    expect(outcomes).toEqual([expect.objectContaining({ complete: true, passed: 1, violations: 1 })])
  })

  it('is unknown, and accuses nobody, where the neighbours were not read', () => {
    const content = scope('eu-west-1', [VPC, FLOW_LOG], resources.slice(0, 2), [FLOW_LOG])
    const { violations, outcomes } = evaluateScope([unlogged], content)
    expect(violations).toEqual([])
    expect(outcomes).toEqual([expect.objectContaining({ complete: false, passed: 0, violations: 0 })])
  })
})

describe('a rule that follows edges into other regions', () => {
  const peered = compiledRule(
    `is(${VPC}) and vpc_is_default = true --> is(${PEERING}) <-- is(${VPC}) and vpc_is_default = false`,
  )
  const kinds = [VPC, PEERING]
  const here = [
    resource(VPC, 'vpc-1', 'eu-west-1', [], { vpc_is_default: true }),
    resource(PEERING, 'pcx-1', 'eu-west-1', [edge(VPC, 'vpc-1'), edge(VPC, 'vpc-9', 'us-east-1')]),
  ]
  const there = [resource(VPC, 'vpc-9', 'us-east-1', [], { vpc_is_default: false })]

  function evaluate(...scopes: ScopeContent[]) {
    const evaluation = new AccountLevels(() => [peered], STANDARD)
    for (const one of scopes) evaluation.add(one, ACCOUNT)
    expect(evaluation.open).toEqual([ACCOUNT.id])
    return evaluation.finish(ACCOUNT.id)
  }

  it('waits for all regions of the account', () => {
    expect(peered.query.crossesScopes).toBe(true)
    expect(evaluateScope([peered], scope('eu-west-1', kinds, here)).outcomes).toEqual([])
    const { violations, outcomes } = evaluate(
      scope('eu-west-1', kinds, here),
      scope('us-east-1', kinds, there),
    )
    expect(violations.map(({ region, id }) => `${region}/${id}`)).toEqual(['us-east-1/vpc-9'])
    expect(
      outcomes.map(({ region, complete, passed, violations: count }) => [region, complete, passed, count]),
    ).toEqual([
      ['eu-west-1', true, 1, 0],
      ['us-east-1', true, 0, 1],
    ])
  })

  it('forgets an account that is finished', () => {
    const evaluation = new AccountLevels(() => [peered], STANDARD)
    evaluation.add(scope('eu-west-1', kinds, here), ACCOUNT)
    expect(evaluation.finish(ACCOUNT.id).outcomes).toHaveLength(1)
    expect(evaluation.open).toEqual([])
    expect(evaluation.finish(ACCOUNT.id)).toEqual({ violations: [], outcomes: [], shared: NOTHING_SHARED })
  })

  it('says nothing of accounts of environments that it is not meant for', () => {
    const meant = { ...peered, rule: { ...peered.rule, environments: ['staging'] } }
    const evaluation = new AccountLevels(() => [meant], STANDARD)
    evaluation.add(scope('eu-west-1', kinds, here), ACCOUNT)
    expect(evaluation.finish(ACCOUNT.id)).toEqual({ violations: [], outcomes: [], shared: NOTHING_SHARED })
  })

  it('is unknown in every region when one could not be read', () => {
    const { violations, outcomes } = evaluate(
      scope('eu-west-1', kinds, here),
      scope('us-east-1', kinds, there, [PEERING]),
    )
    expect(violations).toEqual([])
    expect(outcomes.map(({ complete }) => complete)).toEqual([false, false])
  })
})
