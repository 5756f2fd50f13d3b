import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { Normaliser } from '../../../src/drift/normalise/normaliser.ts'
import { judgeScope, type ScopeStates } from '../../../src/evaluate/changes/judge-scope.ts'
import { NOTHING_ABOVE, type ScopeContent } from '../../../src/evaluate/scope-content.ts'
import type { Gap } from '../../../src/model/coverage.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import type { Resource } from '../../../src/model/resource.ts'
import type { Rule, RuleChange } from '../../../src/model/rule.ts'
import type { CompiledRule } from '../../../src/rules/load/compiled-rule.ts'
import { accountOf } from '../../support/account.ts'
import { exceptionsOf, withExceptions } from '../../exceptions/entries.ts'
import { compiledRule } from '../../support/compiled-rule.ts'

const ACCOUNT = accountOf()
const REGION = 'eu-west-1'
const GROUP = 'aws_ec2_security_group'
const AT = '2026-11-01T00:00:00Z'

function group(id: string, sources: readonly string[], more: JsonObject = {}): Resource {
  const permission = {
    ip_protocol: 'tcp',
    from_port: 22,
    to_port: 22,
    ip_ranges: sources.map((cidr_ip) => ({ cidr_ip })),
  }
  return {
    account: ACCOUNT.id,
    region: REGION,
    kind: GROUP,
    id,
    name: id,
    reported: {
      id,
      name: id,
      kind: GROUP,
      group_ip_permissions: sources.length === 0 ? [] : [permission],
      ...more,
    },
    edges: [],
  }
}

function scopeOf(resources: readonly Resource[], gaps: readonly Gap[] = []): ScopeContent {
  const complete =
    gaps.length > 0 ? [] : [{ account: ACCOUNT.id, region: REGION, kind: GROUP, count: resources.length }]
  return { account: ACCOUNT, region: REGION, resources, complete, gaps, above: NOTHING_ABOVE }
}

function change(changes: Partial<RuleChange> = {}): RuleChange {
  return { on: ['added', 'removed', 'changed'], paths: [], examples: [], ...changes }
}

function rule(id: string, changes: Partial<RuleChange>, more: Partial<Rule> = {}): CompiledRule {
  return compiledRule(`is(${GROUP})`, { id, change: change(changes), severity: 'medium', ...more })
}

const OPENED = rule(
  'opened',
  {
    on: ['added', 'changed'],
    paths: ['.', 'group_ip_permissions/**'],
    after: 'group_ip_permissions[*].ip_ranges[*].cidr_ip = "0.0.0.0/0"',
  },
  { severity: 'critical' },
)
const ANY = rule('any', { paths: ['group_ip_permissions/**'] })
const LAST = rule('last', { immutableOnly: true }, { severity: 'critical' })

function kindsOf(scope: ScopeContent) {
  return new Normaliser(AWS_KINDS, 'read', [GROUP]).kindsOf(scope)
}

function judge(
  rules: readonly CompiledRule[],
  then: readonly Resource[],
  now: ScopeContent,
  more: Partial<ScopeStates> = {},
) {
  const [accepted] = kindsOf(scopeOf(then))
  const [present] = kindsOf(now)
  if (accepted === undefined || present === undefined) throw new Error('nothing was read')
  return judgeScope(rules, now, {
    compared: [{ present, accepted: { at: AT, ...accepted } }],
    unusable: [],
    isImmutable: false,
    openIn: () => [],
    ...more,
  })
}

const DENIED: Gap = {
  account: ACCOUNT.id,
  region: REGION,
  kind: GROUP,
  reason: 'denied',
  action: 'ec2:DescribeSecurityGroups',
  message: 'no',
}

describe('changes', () => {
  it('go to the worst rule that is about them, and to no other', () => {
    const then = [group('sg-1', ['10.0.0.0/8'])]
    const now = scopeOf([group('sg-1', ['10.0.0.0/8', '0.0.0.0/0', '192.0.2.0/24'])])
    const { violations, outcomes, facts } = judge([ANY, OPENED], then, now)
    expect(
      violations.map((one) => [
        one.rule,
        one.id,
        one.severity,
        one.change?.attributes.map(({ after }) => after),
      ]),
    ).toEqual([
      ['opened', 'sg-1', 'critical', [{ cidr_ip: '0.0.0.0/0' }]],
      ['any', 'sg-1', 'medium', [{ cidr_ip: '192.0.2.0/24' }]],
    ])
    expect(violations[0]).toMatchObject({
      because: 'ingress TCP 22 from 0.0.0.0/0 was added',
      change: {
        operation: 'changed',
        acceptedAt: AT,
        attributes: [{ path: 'group_ip_permissions/tcp 22/ip_ranges', operation: 'added', before: null }],
      },
      evidence: [{ path: 'group_ip_permissions/tcp 22/ip_ranges', value: { cidr_ip: '0.0.0.0/0' } }],
    })
    expect(
      outcomes.map(({ rule: id, complete, passed, violations: found }) => [id, complete, passed, found]),
    ).toEqual([
      ['opened', true, 0, 1],
      ['any', true, 0, 1],
    ])
    expect(facts).toMatchObject({ compared: 1, unjudgedCount: 0 })
  })

  it('are of a group that is new, of one that is gone, and pass where nothing differs', () => {
    const gone = rule('gone', { on: ['removed'], paths: ['.'] })
    const then = [group('sg-1', []), group('sg-2', ['10.0.0.0/8'])]
    const { violations, outcomes } = judge(
      [OPENED, gone],
      then,
      scopeOf([group('sg-2', ['10.0.0.0/8']), group('sg-3', ['0.0.0.0/0'])]),
    )
    expect(violations.map((one) => [one.rule, one.id, one.because, one.change?.operation])).toEqual([
      ['gone', 'sg-1', 'it was removed', 'removed'],
      ['opened', 'sg-3', 'it was added', 'added'],
    ])
    expect(outcomes.map(({ rule: id, passed, violations: found }) => [id, passed, found])).toEqual([
      ['opened', 2, 1],
      ['gone', 2, 1],
    ])
  })

  it('that no rule judges are listed, and count in an account that is immutable', () => {
    const then = [group('sg-1', [], { description: 'a' })]
    const now = scopeOf([group('sg-1', [], { description: 'b' })])
    const free = judge([OPENED, LAST], then, now)
    expect(free.violations).toEqual([])
    expect(free.facts.unjudged).toMatchObject([
      { kind: GROUP, id: 'sg-1', change: { attributes: [{ path: 'description', before: 'a', after: 'b' }] } },
    ])
    const immutable = judge([LAST, OPENED], then, now, { isImmutable: true })
    expect(immutable.violations.map((one) => [one.rule, one.because])).toEqual([
      ['last', 'description was a and is b'],
    ])
    expect(immutable.facts.unjudgedCount).toBe(0)
  })

  it('leave a worse rule unknown that cannot be decided, and are reported all the same', () => {
    const unread = { ...group('sg-1', ['10.0.0.0/8', '0.0.0.0/0']), unread: ['vpc_id'] }
    const inVpc = rule(
      'in-vpc',
      { paths: ['group_ip_permissions/**'], after: 'vpc_id = vpc-1' },
      { severity: 'critical' },
    )
    const { violations, outcomes } = judge([ANY, inVpc], [group('sg-1', ['10.0.0.0/8'])], scopeOf([unread]))
    expect(violations.map((one) => one.rule)).toEqual(['any'])
    expect(outcomes.map(({ rule: id, complete }) => [id, complete])).toEqual([
      ['in-vpc', false],
      ['any', true],
    ])
  })

  it('are unknown where the listing has a gap: what did not come is not gone, what came is judged', () => {
    const gone = rule('gone', { on: ['removed'], paths: ['.'] })
    const then = [group('sg-1', []), group('sg-2', [])]
    const { violations, outcomes } = judge(
      [OPENED, gone],
      then,
      scopeOf([group('sg-2', ['0.0.0.0/0'])], [DENIED]),
    )
    expect(violations.map((one) => [one.rule, one.id])).toEqual([['opened', 'sg-2']])
    expect(outcomes.map(({ complete }) => complete)).toEqual([false, false])
  })

  it('are unknown where what is accepted cannot be used', () => {
    const unusable = [{ account: ACCOUNT.id, region: REGION, kind: GROUP, message: 'It is damaged.' }]
    const { violations, outcomes, facts } = judge([OPENED], [], scopeOf([group('sg-2', ['0.0.0.0/0'])]), {
      compared: [],
      unusable,
    })
    expect([violations, outcomes.map(({ complete }) => complete), facts.unusable]).toEqual([
      [],
      [false],
      unusable,
    ])
  })

  it('that could not be seen pass nothing, and keep no other resource from passing', () => {
    const then = [group('sg-1', ['10.0.0.0/8']), group('sg-2', ['10.0.0.0/8'])]
    const described = rule('described', { paths: ['description'] })
    const whole = rule('whole', {})
    const passed = (now: ScopeContent) =>
      judge([ANY, described, whole], then, now).outcomes.map((one) => [one.rule, one.passed])
    const lost: Gap = { ...DENIED, properties: ['group_ip_permissions'] }
    expect(passed(scopeOf(then, [lost]))).toEqual([
      ['any', 0],
      ['described', 2],
      ['whole', 0],
    ])
    const [one, other] = [group('sg-1', []), group('sg-2', ['10.0.0.0/8'])]
    const unread = { ...one, unread: ['group_ip_permissions'] }
    expect(passed(scopeOf([unread, other], [{ ...lost, reason: 'malformed', partial: true }]))).toEqual([
      ['any', 1],
      ['described', 2],
      ['whole', 1],
    ])
  })

  it('of kinds without accepted state have no outcome', () => {
    expect(judge([OPENED], [], scopeOf([group('sg-2', ['0.0.0.0/0'])]), { compared: [] }).outcomes).toEqual(
      [],
    )
  })

  it('of properties without accepted state have no outcome, and are named', () => {
    const [present] = kindsOf(scopeOf([group('sg-1', ['0.0.0.0/0'])]))
    if (present === undefined) throw new Error('nothing was read')
    const properties = present.properties.filter((name) => name !== 'group_ip_permissions')
    const described = rule('described', { paths: ['description'] })
    const compared = [{ present, accepted: { at: AT, properties, resources: present.resources } }]
    const judged = judge([ANY, described, OPENED], [], scopeOf([group('sg-1', ['0.0.0.0/0'])]), { compared })
    // OPENED is about groups that are new as well, which the accepted state decides; the rest of it is unknown.
    expect(judged.outcomes.map(({ rule: id, complete }) => [id, complete])).toEqual([
      ['opened', false],
      ['described', true],
    ])
    expect(judged.unaccepted).toEqual([`${GROUP}.group_ip_permissions`])
  })

  it('tell what is accepted of those that were open', () => {
    const then = [group('sg-1', ['10.0.0.0/8'])]
    const opened = judge([OPENED], then, scopeOf([group('sg-1', ['0.0.0.0/0'])]))
    const { facts } = judge([OPENED], then, scopeOf(then), {
      openIn: () => [
        { id: 'sg-1', heldAs: 'hidden-1' },
        { id: 'sg-9', heldAs: 'sg-9' },
      ],
    })
    const place = { account: ACCOUNT.id, region: REGION, kind: GROUP }
    const accepted = opened.violations[0]?.change?.accepted
    expect(facts.acceptedNow).toEqual([
      { ...place, id: 'sg-1', accepted, watchedBy: [] },
      { ...place, id: 'hidden-1', accepted, watchedBy: [] },
      { ...place, id: 'sg-9', accepted: 'none', watchedBy: [] },
    ])
  })

  it('tell which rules watch what still differs, also those that do not judge it', () => {
    const open = { openIn: () => [{ id: 'sg-1', heldAs: 'sg-1' }] }
    const { facts, violations } = judge(
      [OPENED],
      [group('sg-1', [])],
      scopeOf([group('sg-1', ['10.0.0.0/8'])]),
      open,
    )
    expect(violations).toEqual([])
    expect(facts.acceptedNow.map(({ watchedBy }) => watchedBy)).toEqual([['opened']])
  })

  it('of what another account owns are left to it', () => {
    const shared = { owner_id: '999988887777' }
    const { violations, facts, outcomes } = judge(
      [OPENED],
      [group('sg-1', [], shared)],
      scopeOf([group('sg-1', ['0.0.0.0/0'], shared)]),
    )
    expect([violations, facts.unjudgedCount, outcomes[0]?.passed]).toEqual([[], 0, 0])
  })
})

describe('an exception', () => {
  const judged = (where: string, now: readonly Resource[]) => {
    const compiled = withExceptions(ANY, exceptionsOf([`rule: any, where: '${where}'`], [ANY]))
    const then = [group('sg-1', ['10.0.0.0/8'], { tags: { team: 'network' } })]
    return judge([compiled], then, scopeOf(now)).violations[0]
  }
  const changed = [group('sg-1', ['192.0.2.0/24'], { tags: { team: 'other' } })]

  it('accepts a change by the resource as it is now', () => {
    expect(judged('tags.team = other', changed)?.exception?.place.line).toBe(2)
    expect(judged('tags.team = network', changed)).not.toHaveProperty('exception')
  })

  it('of a resource that is gone asks what was accepted of it, and decides nothing about what nobody accepts', () => {
    const removed = rule('any', { on: ['removed'], paths: ['.'] })
    const said = (where: string) => {
      const compiled = withExceptions(removed, exceptionsOf([`rule: any, where: '${where}'`], [removed]))
      const then = [group('sg-1', ['10.0.0.0/8'], { tags: { team: 'network' } })]
      return judge([compiled], then, scopeOf([])).violations[0]
    }
    expect(said('tags.team = network')?.exception?.place.line).toBe(2)
    expect(said('tags.team = other')).not.toHaveProperty('exception')
    const exposed = said('internet_exposure.grade != "reachable"')
    expect(exposed).not.toHaveProperty('exception')
    expect(exposed?.uncheckedExceptions).toMatchObject([{ place: { line: 2 } }])
  })
})
