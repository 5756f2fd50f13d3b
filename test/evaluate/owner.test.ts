import { describe, expect, it } from '@jest/globals'
import { AccountLevels } from '../../src/evaluate/account-levels.ts'
import { evaluateScope, type ScopeResult } from '../../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE, type ScopeContent } from '../../src/evaluate/scope-content.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { otherOwner } from '../../src/model/owner.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { CompiledRule } from '../../src/rules/load/compiled-rule.ts'
import { accountOf, PAYMENTS, SHOP } from '../support/account.ts'
import { compiledRule } from '../support/compiled-rule.ts'
import { STANDARD } from '../support/privacy.ts'

const ACCOUNT = accountOf({ id: SHOP })
const OWNER = PAYMENTS
const PLACE = { account: ACCOUNT.id, region: 'eu-west-1' }
const VPC = 'aws_vpc'
const GROUP = 'aws_ec2_security_group'
const FLOW_LOG = 'aws_ec2_flow_log'

function rule(search: string, changes: Partial<Rule> = {}): CompiledRule {
  return compiledRule(search, { id: 'a-rule', severity: 'high', ...changes })
}

function resource(kind: string, id: string, reported: JsonObject = {}): Resource {
  return { ...PLACE, kind, id, name: id, reported: { id, ...reported }, edges: [] }
}

const own = resource(VPC, 'vpc-own', { owner_id: ACCOUNT.id })
const shared = resource(VPC, 'vpc-shared', { owner_id: OWNER })

function scope(resources: readonly Resource[], gaps: readonly Gap[] = []): ScopeContent {
  const denied = new Set(gaps.map(({ kind }) => kind))
  const complete = [VPC, GROUP, FLOW_LOG]
    .filter((kind) => !denied.has(kind))
    .map((kind) => Object.assign({ kind, count: 0 }, PLACE))
  return { ...PLACE, account: ACCOUNT, resources, above: NOTHING_ABOVE, complete, gaps }
}

function gap(kind: string): Gap {
  return { ...PLACE, kind, reason: 'denied', action: 'ec2:X', message: '' }
}

function told({ violations, outcomes }: ScopeResult) {
  const [outcome] = outcomes
  return [violations.map(({ id }) => id), outcome?.passed, outcome?.violations, outcome?.complete]
}

const ALONE = `is(${VPC}) and vpc_is_default != true`
const GRAPH = `is(${VPC}) with(empty, --> is(${FLOW_LOG}))`

describe('whose a resource is', () => {
  it.each([
    ['the account itself', VPC, { owner_id: ACCOUNT.id }, null],
    ['nobody says', VPC, {}, null],
    ['nobody says, in an empty element', VPC, { owner_id: '' }, null],
    ['another account', VPC, { owner_id: OWNER }, OWNER],
    ['AWS', 'aws_ec2_managed_prefix_list', { owner_id: 'AWS' }, 'AWS'],
    ['an instance of a reservation that another account made', 'aws_ec2_instance', { owner_id: OWNER }, null],
  ])('%s', (_, kind, reported, expected) => {
    expect(otherOwner(resource(kind, 'x', reported))).toBe(expected)
  })
})

describe.each([
  ['a rule that judges resources one by one', ALONE],
  ['a rule that follows edges', GRAPH],
])('%s', (_, search) => {
  it('judges what another account owns nowhere but there', () => {
    expect(told(evaluateScope([rule(search)], scope([own, shared])))).toEqual([['vpc-own'], 0, 1, true])
    expect(told(evaluateScope([rule(search)], scope([shared])))).toEqual([[], 0, 0, true])
  })

  it('judges it here as well where the rule says so', () => {
    const everywhere = rule(search, { judgedAt: 'everywhere' })
    const [ids, passed, violations] = told(evaluateScope([everywhere], scope([shared, own])))
    expect((ids as string[]).toSorted()).toEqual(['vpc-own', 'vpc-shared'])
    expect([passed, violations]).toEqual([0, 2])
  })

  it('does not know of what it could not list', () => {
    const unlisted = evaluateScope([rule(search)], scope([shared], [gap(VPC)]))
    expect(unlisted.outcomes[0]?.complete).toBe(false)
  })
})

describe('what a participant cannot see', () => {
  it('is unknown of its own VPCs, and nothing of those of others', () => {
    const logs = [gap(FLOW_LOG)]
    expect(told(evaluateScope([rule(GRAPH)], scope([shared], logs)))).toEqual([[], 0, 0, true])
    expect(told(evaluateScope([rule(GRAPH)], scope([own, shared], logs)))).toEqual([[], 0, 0, false])
    // All VPCs were listed, and there is none.
    expect(told(evaluateScope([rule(GRAPH)], scope([], logs)))).toEqual([[], 0, 0, true])
  })

  it('does not make a rule undecided', () => {
    const doubtful = { ...shared, doubts: [{ ...shared.reported, vpc_is_default: true }] }
    expect(told(evaluateScope([rule(ALONE)], scope([doubtful])))).toEqual([[], 0, 0, true])
  })
})

it('rules that look into other regions judge the same way', () => {
  const crossing = rule(`is(${VPC}) with(empty, --> is(aws_vpc_peering_connection))`)
  expect(crossing.query.crossesScopes).toBe(true)
  const evaluation = new AccountLevels(() => [crossing], STANDARD)
  const content = scope([own, shared])
  const peerings = { ...PLACE, kind: 'aws_vpc_peering_connection', count: 0 }
  evaluation.add({ ...content, complete: [...content.complete, peerings] }, ACCOUNT)
  expect(told(evaluation.finish(ACCOUNT.id))).toEqual([['vpc-own'], 0, 1, true])
})

describe('what is shared with the account', () => {
  const group = (id: string, owner: string, use: boolean, doubt = use): Resource => {
    const one = resource(GROUP, id, { owner_id: owner, group_in_use: use })
    return use === doubt ? one : { ...one, doubts: [{ ...one.reported, group_in_use: doubt }] }
  }
  const unused = rule(`is(${GROUP}) and group_in_use = false`)
  const ssh = rule(`is(${GROUP})`, {
    id: 'open',
    lowerWhen: [{ search: 'group_in_use = false', severity: 'low' }],
  })

  it('is told by its use, with how bad it is where it is used', () => {
    const groups = [
      group('sg-used', OWNER, true),
      group('sg-unused', OWNER, false),
      group('sg-doubtful', OWNER, false, true),
    ]
    const { shared: facts, violations } = evaluateScope([unused, ssh], scope(groups))
    expect(violations).toEqual([])
    expect(facts.hinges).toEqual([])
    expect(facts.resources).toEqual([
      {
        owner: OWNER,
        kind: GROUP,
        id: 'sg-used',
        use: 'used',
        named: 'unused',
        sightings: [{ rule: 'open', severity: 'high', affected: [] }],
      },
      { owner: OWNER, kind: GROUP, id: 'sg-unused', use: 'unused', named: 'unused', sightings: [] },
      {
        owner: OWNER,
        kind: GROUP,
        id: 'sg-doubtful',
        use: 'unknown',
        named: 'unused',
        sightings: [{ rule: 'open', severity: 'high', affected: [] }],
      },
    ])
  })

  it('is told of groups that are named and not listed, which are others’', () => {
    const pairs = [
      { group_id: 'sg-far', user_id: OWNER },
      { group_id: 'sg-gone', user_id: ACCOUNT.id },
      { group_id: 'sg-stale', user_id: OWNER, peering_status: 'deleted' },
    ]
    const naming = resource(GROUP, 'sg-1', {
      owner_id: ACCOUNT.id,
      group_in_use: true,
      group_ip_permissions: [{ ip_protocol: '-1', user_id_group_pairs: pairs }],
    })
    expect(evaluateScope([unused], scope([naming])).shared.resources).toEqual([
      { owner: '', kind: GROUP, id: 'sg-far', use: 'used', named: 'unused', sightings: [] },
    ])
  })

  it('of its own, may be used by whoever has something in the same VPC', () => {
    const mine = resource(GROUP, 'sg-own', { owner_id: ACCOUNT.id, group_in_use: false, vpc_id: 'vpc-own' })
    const theirs = resource('aws_ec2_network_interface', 'eni-1', { owner_id: OWNER, vpc_id: 'vpc-own' })
    const elsewhere = resource('aws_ec2_network_interface', 'eni-2', { owner_id: 'x', vpc_id: 'vpc-2' })
    const { shared: facts } = evaluateScope([unused], scope([mine, theirs, elsewhere]))
    expect(facts.hinges.map(({ others }) => others)).toEqual([[OWNER]])
  })

  it('of its own, each result hangs on the use of others that this changes', () => {
    const used = rule(`is(${GROUP}) and group_in_use = true`, { id: 'used' })
    const { shared: facts, violations } = evaluateScope(
      [unused, ssh, used],
      scope([group('sg-own', ACCOUNT.id, false), group('sg-busy', ACCOUNT.id, true)]),
    )
    expect(violations.map(({ rule: id, id: of, severity }) => [id, of, severity])).toEqual([
      ['a-rule', 'sg-own', 'high'],
      ['open', 'sg-own', 'low'],
      ['open', 'sg-busy', 'high'],
      ['used', 'sg-busy', 'high'],
    ])
    const ifUsed = facts.hinges.map(({ id, ifUsed: result }) => [
      id,
      typeof result === 'string' ? result : [result.rule, result.id],
    ])
    expect(facts.hinges.every(({ others }) => others === undefined)).toBe(true)
    expect(ifUsed).toEqual([
      ['sg-own', 'pass'],
      ['sg-own', 'high'],
      ['sg-own', ['used', 'sg-own']],
    ])
  })
})
