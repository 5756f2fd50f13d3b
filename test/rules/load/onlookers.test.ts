import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AWS_DERIVED, AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { sourcesOf } from '../../../src/derive/derive.ts'
import { evaluateScope } from '../../../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE } from '../../../src/evaluate/scope-content.ts'
import type { Gap } from '../../../src/model/coverage.ts'
import { checkRules } from '../../../src/rules/load/check.ts'
import { neededKinds } from '../../../src/rules/load/needed-kinds.ts'
import { withNotHeld } from '../../../src/offline/not-held.ts'
import { askedBy } from '../../../src/run/evaluate-saved.ts'
import { accountOf, SHOP } from '../../support/account.ts'
import { compiledRule } from '../../support/compiled-rule.ts'
import { makeWorkspace, ruleText, type Workspace } from '../workspace.ts'

const VOLUME = 'aws_ec2_volume'
const VPC = 'aws_vpc'
const SUBNET = 'aws_ec2_subnet'
const EMAIL = 'is(aws_resource) and sensitive_data[*].class = email'

const onlooker = compiledRule(EMAIL, { id: 'onlooker', reads: 'nothing-more' })
const volumes = compiledRule(`is(${VOLUME}) and volume_encrypted = false`, { id: 'volumes' })

describe('a rule that reads nothing more', () => {
  it('asks for nothing where no other rule does', () => {
    expect(neededKinds([onlooker])).toEqual([])
  })

  it('asks of what others read, and of accounts and regions, which are there', () => {
    const kinds = ['aws_account', VOLUME, 'aws_region']
    expect(neededKinds([onlooker, volumes])).toEqual(
      [...kinds, ...kinds.map((kind) => `${kind}.sensitive_data`)].toSorted(),
    )
    expect(neededKinds([onlooker], [VPC])).toContain(`${VPC}.sensitive_data`)
  })

  it('asks of what is read to work something out, too', () => {
    const exposed = compiledRule(`is(${SUBNET}) and subnet_internet_route != null`)
    const read = sourcesOf(new Set(neededKinds([exposed])), AWS_DERIVED)
    const kinds = [...read].filter((kind) => AWS_KINDS.has(kind))
    expect(kinds.length).toBeGreaterThan(1)
    expect(neededKinds([exposed, onlooker])).toEqual(
      expect.arrayContaining(kinds.map((kind) => `${kind}.sensitive_data`)),
    )
  })

  const place = { account: SHOP, region: 'eu-west-1' }
  const volume = {
    ...place,
    kind: VOLUME,
    id: 'vol-1',
    name: 'vol-1',
    reported: { id: 'vol-1', sensitive_data: [] },
    edges: [],
  }
  const outcome = (gaps: readonly Gap[]) => {
    const complete = gaps.length > 0 ? [] : [{ ...place, kind: VOLUME, count: 1 }]
    const content = { ...place, account: accountOf({ id: SHOP }), above: NOTHING_ABOVE }
    return evaluateScope([onlooker], { ...content, resources: [volume], complete, gaps }).outcomes[0]
  }

  it('is complete without the kinds that nobody read, and unknown where one could not be', () => {
    expect(outcome([])).toMatchObject({ complete: true, passed: 1 })
    const denied: Gap = { ...place, kind: VOLUME, reason: 'denied', action: 'ec2:X', message: '' }
    expect(outcome([denied])).toMatchObject({ complete: false })
  })

  it('is unknown of what a saved inventory holds without what it asks, and of no other kind', () => {
    const scope = {
      account: accountOf({ id: SHOP }),
      region: place.region,
      resources: [],
      complete: [{ ...place, kind: VOLUME, count: 0 }],
      gaps: [],
    }
    const had = { [VOLUME]: Object.keys(AWS_KINDS.get(VOLUME)?.properties ?? {}) }
    const { gaps } = withNotHeld(scope, askedBy([onlooker], neededKinds([onlooker])), AWS_KINDS, had)
    expect(gaps).toMatchObject([{ kind: `${VOLUME}.sensitive_data`, reason: 'not-held' }])
  })
})

describe('a rule file that says that it reads nothing more', () => {
  let workspace: Workspace
  beforeEach(() => {
    workspace = makeWorkspace()
  })
  afterEach(() => workspace.remove())

  function problemsOf(fields: Readonly<Record<string, string>>): readonly string[] {
    workspace.write('rules/a.yml', ruleText({ ...fields, reads: 'reads: nothing-more' }))
    const options = { workspace: workspace.path, model: AWS_KINDS, now: new Date('2026-11-29T00:00:00Z') }
    return checkRules(['rules/a.yml'], options).problems.map(({ message }) => message)
  }

  it.each([
    [
      'follows edges',
      { search: `search: is(${VPC}) with(empty, --> is(${SUBNET}))` },
      'reads: nothing-more, but the search follows edges, expected one that judges resources one by one.',
    ],
    [
      'asks for what takes calls',
      { search: 'search: is(aws_ec2_instance) and instance_user_data = x' },
      'reads: nothing-more, but it asks for aws_ec2_instance.instance_user_data, which takes further calls.',
    ],
    [
      'is lowered by what is worked out of other kinds',
      {
        search: 'search: is(aws_ec2_security_group) and group_name = open',
        lower_when: 'lower_when: [{ search: group_in_use = false, severity: low }]',
      },
      'reads: nothing-more, but it asks for aws_ec2_security_group.group_in_use, which takes further calls.',
    ],
    [
      'is about changes',
      {
        search: 'search: is(aws_ec2_volume)',
        change: 'change: { on: [added] }',
        examples:
          'examples: [{ name: a, expect: violation, after: {} }, { name: b, expect: pass, before: {} }]',
      },
      'reads: nothing-more, but what a rule about changes compares is read for it.',
    ],
  ])('is refused where it %s', (_, fields, expected) => {
    expect(problemsOf(fields)).toContain(expected)
  })

  it('judges its examples as any other', () => {
    expect(problemsOf({})).toEqual([])
  })
})
