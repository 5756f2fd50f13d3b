import { describe, expect, it } from '@jest/globals'
import { evaluateScope } from '../../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE, type ScopeContent } from '../../src/evaluate/scope-content.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { CompiledRule } from '../../src/rules/load/compiled-rule.ts'
import { accountOf, SANDBOX } from '../support/account.ts'
import { compiledRule } from '../support/compiled-rule.ts'

const ACCOUNT = accountOf({ id: SANDBOX })
const GROUP = 'aws_ec2_security_group'
const PLACE = { account: ACCOUNT.id, region: 'eu-west-1' }
const WORLD = [{ ip_protocol: '-1', ip_ranges: [{ cidr_ip: '0.0.0.0/0' }] }]

/** `possible`: what the group's properties would be if the unread were as open as can be. */
function rule(search: string, changes: Partial<Rule> = {}): CompiledRule {
  return compiledRule(search, { id: 'open-group', ...changes })
}

function group(id: string, properties: JsonObject, possible?: JsonObject): Resource {
  const common = { ...PLACE, kind: GROUP, id, name: id, edges: [] }
  const reported = { id, ...properties }
  return possible === undefined
    ? { ...common, reported }
    : { ...common, reported, doubts: [{ ...reported, ...possible }] }
}

function scope(resources: readonly Resource[], gaps: readonly Gap[] = []): ScopeContent {
  const complete = [{ ...PLACE, kind: GROUP, count: resources.length }]
  return { ...PLACE, account: ACCOUNT, resources, above: NOTHING_ABOVE, complete, gaps }
}

const OPEN = rule(`is(${GROUP}) and group_ip_permissions[*].ip_protocol = "-1"`)
const CLOSED = rule(`is(${GROUP}) and not group_ip_permissions[*].ip_protocol = "-1"`)
const PARTIAL: Gap = {
  ...PLACE,
  kind: GROUP,
  properties: ['group_ip_permissions'],
  partial: true,
  reason: 'not-listed',
  action: null,
  message: '',
}

describe('a resource with properties in doubt', () => {
  const resources = [
    group('sg-open', { group_ip_permissions: WORLD }),
    group('sg-open-anyhow', { group_ip_permissions: WORLD }, { group_ip_permissions: [...WORLD, ...WORLD] }),
    group('sg-doubtful', { group_ip_permissions: [] }, { group_ip_permissions: WORLD }),
    group('sg-closed', { group_ip_permissions: [] }),
  ]

  it.each([
    ['finds', OPEN, ['sg-open', 'sg-open-anyhow']],
    ['clears', CLOSED, ['sg-closed']],
  ])('is undecided only where that decides, and spoils nothing else: %s', (_, compiled, found) => {
    const { violations, outcomes } = evaluateScope([compiled], scope(resources, [PARTIAL]))
    expect(violations.map(({ id }) => id)).toEqual(found)
    expect(outcomes).toEqual([
      {
        ...PLACE,
        rule: 'open-group',
        complete: false,
        passed: 4 - 1 - found.length,
        violations: found.length,
      },
    ])
  })

  it('leaves a rule complete that says the same either way', () => {
    const { outcomes } = evaluateScope([OPEN], scope([resources[1] ?? group('', {})], [PARTIAL]))
    expect(outcomes[0]).toMatchObject({ complete: true, passed: 0, violations: 1 })
  })

  it('makes a rule unknown that follows edges, since a doubtful one may stand at their end', () => {
    const edges = rule(`is(${GROUP}) and group_ip_permissions[*].ip_protocol = "-1" <-- is(aws_vpc)`)
    const { violations, outcomes } = evaluateScope([edges], scope(resources, [PARTIAL]))
    expect(violations).toEqual([])
    expect(outcomes).toEqual([])
    const vpc = { ...PLACE, kind: 'aws_vpc', count: 0 }
    const content = scope(resources, [PARTIAL])
    const both = evaluateScope([edges], { ...content, complete: [...content.complete, vpc] })
    expect(both.outcomes[0]).toMatchObject({ complete: false, passed: 0 })
  })
})

describe('lower_when', () => {
  const lowerWhen = [
    { search: 'description = unused', severity: 'low' },
    { search: 'description != null', severity: 'medium' },
  ] as const
  const lowered = rule(OPEN.rule.search, { lowerWhen })
  const severityOf = (properties: JsonObject, possible?: JsonObject): string | undefined => {
    const resource = group('sg-1', { group_ip_permissions: WORLD, ...properties }, possible)
    return evaluateScope([lowered], scope([resource])).violations[0]?.severity
  }

  it('takes the first that is true', () => {
    expect(severityOf({ description: 'unused' })).toBe('low')
    expect(severityOf({ description: 'web' })).toBe('medium')
    expect(severityOf({})).toBe('critical')
  })

  it('lowers nothing by a property that was not read, which looks like an absent one', () => {
    const absent = rule(OPEN.rule.search, { lowerWhen: [{ search: 'description = null', severity: 'low' }] })
    const content = scope([group('sg-1', { group_ip_permissions: WORLD })])
    const gap: Gap = {
      ...PLACE,
      kind: GROUP,
      properties: ['description'],
      reason: 'denied',
      action: null,
      message: '',
    }
    expect(evaluateScope([absent], content).violations[0]?.severity).toBe('low')
    expect(evaluateScope([absent], { ...content, gaps: [gap] }).violations[0]?.severity).toBe('critical')
  })

  it('lowers nothing that is in doubt', () => {
    expect(severityOf({ description: 'unused' }, { description: 'web' })).toBe('medium')
    expect(severityOf({ description: 'unused' }, { description: null })).toBe('critical')
  })
})

describe('a resource with a property that was not read', () => {
  const LOST: Gap = { ...PARTIAL, reason: 'malformed' }
  const lost = (path: string): Resource => ({ ...group('sg-lost', {}), unread: [path] })
  const open = group('sg-open', { group_ip_permissions: WORLD })

  it('is undecided where a rule asks about that, and the others are decided', () => {
    const judged = [OPEN, CLOSED].map((compiled) => {
      const content = scope([open, lost('group_ip_permissions')], [LOST])
      const { violations, outcomes } = evaluateScope([compiled], content)
      return [violations.map(({ id }) => id), outcomes[0]?.complete, outcomes[0]?.passed]
    })
    expect(judged).toEqual([
      [['sg-open'], false, 0],
      [[], false, 1],
    ])
  })

  it.each(['ctime', 'group_ip_permissions.from_port'])(
    'is decided by rules that do not ask about it: %s',
    (path) => {
      const { violations, outcomes } = evaluateScope([CLOSED], scope([open, lost(path)], [LOST]))
      expect(violations.map(({ id }) => id)).toEqual(['sg-lost'])
      expect(outcomes).toMatchObject([{ complete: true, passed: 1 }])
    },
  )

  it('leaves rules that follow edges unknown where it told edges', () => {
    const follows = rule(`is(${GROUP}) with(empty, <-- is(aws_vpc))`)
    const edgeless = { ...LOST, properties: ['vpc_id', 'edges'] }
    const complete = (gap: Gap) => evaluateScope([follows], scope([open], [gap])).outcomes[0]?.complete
    expect([complete(edgeless), complete({ ...LOST, properties: ['ctime'] })]).toEqual([false, true])
  })
})
