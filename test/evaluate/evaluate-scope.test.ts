import { describe, expect, it } from '@jest/globals'
import { evaluateScope } from '../../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE, type ScopeContent } from '../../src/evaluate/scope-content.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { CompiledRule } from '../../src/rules/load/compiled-rule.ts'
import { Structure } from '../../src/search/graph/structure.ts'
import { accountOf, SHOP } from '../support/account.ts'
import { ruleOf } from '../support/rule.ts'

const ACCOUNT = accountOf({ id: SHOP })
const GROUP = 'aws_ec2_security_group'
const VPC = 'aws_vpc'

const RULE = ruleOf({ id: 'open-group', severity: { production: 'critical', default: 'medium' } })

/** A rule that finds resources whose `open` is true. */
function rule(overrides: { rule?: Partial<Rule>; subjects?: string[]; kinds?: string[] } = {}): CompiledRule {
  const subjects = overrides.subjects ?? [GROUP]
  return {
    rule: { ...RULE, ...overrides.rule },
    reach: null,
    placeholders: [],
    alertTags: [],
    change: null,
    lowerings: [],
    query: {
      text: '',
      canonical: '',
      subjects,
      kinds: overrides.kinds ?? subjects,
      named: [],
      asksEnvironment: false,
      names: new Set(['open']),
      comparisons: [],
      structure: new Structure(new Map()),
      warnings: [],
      unknownValues: [],
      isOfOne: true,
      streams: true,
      streamsIntoAggregate: false,
      looksAlone: true,
      judgeInPart: null,
      crossesScopes: false,
      columns: () => ({ columns: [], warnings: [], kinds: [], takeGraph: false }),
      aggregate: null,
      match: ({ reported }) => (reported['open'] === true ? [{ path: 'open', value: true }] : null),
      holds: ({ reported }) => reported['open'] === true,
      judge: () => null,
      find: () => [],
      whyNot: () => [],
    },
  }
}

function resource(id: string, open: boolean, kind = GROUP): Resource {
  return {
    account: ACCOUNT.id,
    region: 'eu-west-1',
    kind,
    id,
    name: id,
    reported: { id, open, arn: `arn:${id}` },
    edges: [],
  }
}

function gap(kind: string): Gap {
  return { account: ACCOUNT.id, region: 'eu-west-1', kind, reason: 'denied', action: 'ec2:X', message: 'no' }
}

function scope(content: Partial<ScopeContent>): ScopeContent {
  return {
    account: ACCOUNT,
    region: 'eu-west-1',
    resources: [],
    above: NOTHING_ABOVE,
    complete: [],
    gaps: [],
    ...content,
  }
}

function complete(kind: string, number = 0) {
  return { account: ACCOUNT.id, region: 'eu-west-1', kind, count: number }
}

describe('evaluateScope', () => {
  it('reports violations with their evidence and counts passes', () => {
    const resources = [resource('sg-1', true), resource('sg-2', false), resource('vpc-1', true, VPC)]
    const { violations, outcomes } = evaluateScope(
      [rule()],
      scope({ resources, complete: [complete(GROUP, 2)] }),
    )
    expect(violations).toEqual([
      {
        rule: 'open-group',
        account: ACCOUNT.id,
        region: 'eu-west-1',
        kind: GROUP,
        id: 'sg-1',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        name: 'sg-1',
        arn: 'arn:sg-1',
        severity: 'critical',
        environment: 'production',
        evidence: [{ path: 'open', value: true }],
        because: 'open is true',
        affected: [],
      },
    ])
    expect(outcomes).toEqual([
      {
        rule: 'open-group',
        account: ACCOUNT.id,
        region: 'eu-west-1',
        complete: true,
        passed: 1,
        violations: 1,
      },
    ])
  })

  it('keeps a violation of a kind that was read in part, but is not complete', () => {
    const { violations, outcomes } = evaluateScope(
      [rule()],
      scope({ resources: [resource('sg-1', true)], gaps: [gap(GROUP)] }),
    )
    expect(violations.map(({ id }) => id)).toEqual(['sg-1'])
    expect(outcomes[0]).toMatchObject({ complete: false, violations: 1 })
  })

  it('claims no violation that hangs on a kind which was not read', () => {
    const { violations, outcomes } = evaluateScope(
      [rule({ kinds: [GROUP, VPC] })],
      scope({ resources: [resource('sg-1', true)], complete: [complete(GROUP, 1)], gaps: [gap(VPC)] }),
    )
    expect(violations).toEqual([])
    expect(outcomes).toEqual([
      {
        rule: 'open-group',
        account: ACCOUNT.id,
        region: 'eu-west-1',
        complete: false,
        passed: 0,
        violations: 0,
      },
    ])
  })

  it('accuses nobody of a property that was not read', () => {
    const partly = { ...gap(GROUP), properties: ['open', 'shut'] }
    const { violations, outcomes } = evaluateScope(
      [rule()],
      scope({ resources: [resource('sg-1', true)], gaps: [partly] }),
    )
    expect(violations).toEqual([])
    expect(outcomes[0]).toMatchObject({ complete: false, passed: 0, violations: 0 })
  })

  it('does not mind the lack of a property that it does not ask about', () => {
    const partly = { ...gap(GROUP), properties: ['shut'] }
    const { violations, outcomes } = evaluateScope(
      [rule()],
      scope({ resources: [resource('sg-1', true)], gaps: [partly] }),
    )
    expect(violations).toHaveLength(1)
    expect(outcomes[0]).toMatchObject({ complete: true })
  })

  it('shows no user data', () => {
    const secret = rule()
    const matching: CompiledRule = {
      ...secret,
      query: { ...secret.query, match: () => [{ path: 'instance_user_data', value: 'password=x' }] },
    }
    const { violations } = evaluateScope(
      [matching],
      scope({ resources: [resource('sg-1', true)], complete: [complete(GROUP)] }),
    )
    expect(JSON.stringify(violations)).not.toContain('password')
  })

  it('is unknown where the whole account could not be read', () => {
    const whole: Gap = { ...gap('*'), region: '*' }
    const { outcomes } = evaluateScope([rule()], scope({ region: '*', gaps: [whole] }))
    expect(outcomes).toEqual([
      { rule: 'open-group', account: ACCOUNT.id, region: '*', complete: false, passed: 0, violations: 0 },
    ])
  })

  it('says nothing about a scope that cannot hold the kind', () => {
    const { outcomes } = evaluateScope(
      [rule()],
      scope({ region: 'global', complete: [complete('aws_account', 1)] }),
    )
    expect(outcomes).toEqual([])
  })

  it('takes the severity of the environment and leaves out rules of other environments', () => {
    const content = scope({
      account: { ...ACCOUNT, environment: 'staging' },
      resources: [resource('sg-1', true)],
      complete: [complete(GROUP, 1)],
    })
    const only = rule({ rule: { id: 'production-only', environments: ['production'] } })
    const { violations, outcomes } = evaluateScope([rule(), only], content)
    expect(violations.map(({ rule: id, severity }) => [id, severity])).toEqual([['open-group', 'medium']])
    expect(outcomes.map(({ rule: id }) => id)).toEqual(['open-group'])
  })

  it('gives the same fingerprint in every run and another to every resource', () => {
    const content = scope({
      resources: [resource('sg-1', true), resource('sg-2', true)],
      complete: [complete(GROUP, 2)],
    })
    const first = evaluateScope([rule()], content).violations.map(({ fingerprint }) => fingerprint)
    const second = evaluateScope([rule()], content).violations.map(({ fingerprint }) => fingerprint)
    expect(first).toEqual(second)
    expect(new Set(first).size).toBe(2)
  })
})
