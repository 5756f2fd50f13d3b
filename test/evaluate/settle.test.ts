import { describe, expect, it } from '@jest/globals'
import { leftToOwners } from '../../src/evaluate/left-to-owners.ts'
import { settle } from '../../src/evaluate/settle.ts'
import { NO_DRIFT } from '../../src/model/change.ts'
import { NOTHING_LOOKED_THROUGH } from '../../src/model/data-map.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { Violation } from '../../src/model/finding.ts'
import type { ScannedAccount } from '../../src/model/resource.ts'
import type { ScanResult } from '../../src/model/scan.ts'
import { SharedTally } from '../../src/evaluate/shared-tally.ts'
import type { Hinge, SharedResource } from '../../src/model/shared.ts'
import { byCause } from '../support/scope.ts'

const OWNER = '111122223333'
const GROUP = 'aws_ec2_security_group'

const VIOLATION: Violation = {
  rule: 'unused',
  account: OWNER,
  region: 'eu-west-1',
  kind: GROUP,
  id: 'sg-1',
  fingerprint: 'a'.repeat(32),
  name: 'sg-1',
  arn: '',
  severity: 'low',
  environment: 'production',
  evidence: [],
  affected: [{ kind: 'aws_ec2_network_interface', id: 'eni-2', grade: 'open-but-blocked' }],
}

function seen(use: SharedResource['use'], sightings: SharedResource['sightings'] = []): SharedResource {
  return { owner: OWNER, kind: GROUP, id: 'sg-1', use, named: 'unused', sightings }
}

function scan(
  ifUsed: Hinge['ifUsed'] | null,
  resources: readonly SharedResource[],
  violated = true,
): ScanResult {
  const [passed, violations] = violated ? [3, 1] : [4, 0]
  return {
    accounts: [{ id: OWNER, name: 'hub', partition: 'aws', environment: 'production' }],
    leftOut: [],
    coverage: { complete: [], gaps: [] },
    resources: {},
    drift: NO_DRIFT,
    sensitive: NOTHING_LOOKED_THROUGH,
    outcomes: [
      { rule: 'unused', account: OWNER, regions: ['eu-west-1'], incomplete: [], passed, violations },
      { rule: 'other', account: OWNER, regions: ['eu-west-1'], incomplete: [], passed: 9, violations: 0 },
    ],
    violations: violated ? [VIOLATION] : [],
    shared: {
      resources,
      hinges:
        ifUsed === null ? [] : [{ kind: GROUP, id: 'sg-1', fingerprint: VIOLATION.fingerprint, ifUsed }],
    },
  }
}

function told(result: ScanResult) {
  const [other, outcome] = result.outcomes
  expect(other?.passed).toBe(9)
  return [
    result.violations.map(({ severity }) => severity),
    outcome?.passed,
    outcome?.violations,
    outcome?.incomplete,
  ]
}

describe('a result that hangs on what others use', () => {
  it.each([
    ['is as it is where nobody uses it', 'pass', 'unused', [['low'], 3, 1, []]],
    ['passes where somebody does', 'pass', 'used', [[], 4, 0, []]],
    ['is unknown where nobody can say', 'pass', 'unknown', [[], 3, 0, ['eu-west-1']]],
    ['is unknown where it cannot be decided then', 'unknown', 'used', [[], 3, 0, ['eu-west-1']]],
    ['is as bad as it is then', 'critical', 'used', [['critical'], 3, 1, []]],
    ['is as bad as it may be', 'critical', 'unknown', [['critical'], 3, 1, []]],
  ] as const)('%s', (_, ifUsed, use, expected) => {
    expect(told(settle(scan(ifUsed, [seen(use)])))).toEqual(expected)
  })

  it.each([
    ['unused', [[], 4, 0, []]],
    ['used', [['low'], 3, 1, []]],
    ['unknown', [[], 3, 0, ['eu-west-1']]],
  ] as const)('may be a violation that there is not yet: %s', (use, expected) => {
    expect(told(settle(scan(VIOLATION, [seen(use)], false)))).toEqual(expected)
  })

  it('may be one that something only names, which makes none worse', () => {
    const named = { ...seen('unused'), named: 'used' as const }
    expect(told(settle(scan('pass', [named])))).toEqual([[], 4, 0, []])
    expect(told(settle(scan('critical', [named])))).toEqual([['low'], 3, 1, []])
    const doubtful = { ...seen('unused'), named: 'unknown' as const }
    expect(told(settle(scan('pass', [doubtful])))).toEqual([[], 3, 0, ['eu-west-1']])
    expect(told(settle(scan('critical', [doubtful])))).toEqual([['low'], 3, 1, []])
  })

  it('is unknown where an account of the run that has something in the same VPC could not list it', () => {
    const before = scan('pass', [])
    const { accounts, shared, coverage } = before
    const [account] = accounts
    const [hinge] = shared.hinges
    expect([account, hinge]).not.toContain(undefined)
    const OTHER = '444455556666'
    const gap = {
      account: OTHER,
      region: '*',
      kind: '*',
      reason: 'role-not-assumable',
      action: null,
      message: '',
    }
    const failed = (kind: string, region: string, ...ids: readonly string[]): ScanResult => ({
      ...before,
      accounts: [...accounts, ...ids.map((id) => Object.assign({}, account, { id }) as ScannedAccount)],
      coverage: { ...coverage, gaps: byCause([Object.assign({}, gap, { kind, region }) as Gap]) },
      shared: { ...shared, hinges: [Object.assign({}, hinge, { others: [OTHER] })] },
    })
    expect(told(settle(failed('*', '*', OTHER)))).toEqual([[], 3, 0, ['eu-west-1']])
    expect(told(settle(failed(GROUP, 'eu-west-1', OTHER)))).toEqual([[], 3, 0, ['eu-west-1']])
    // What else was denied there makes no difference, nor do accounts that nobody reads.
    expect(told(settle(failed('aws_ec2_volume', '*', OTHER)))).toEqual([['low'], 3, 1, []])
    expect(told(settle(failed(GROUP, 'us-east-1', OTHER)))).toEqual([['low'], 3, 1, []])
    expect(told(settle(failed('*', '*')))).toEqual([['low'], 3, 1, []])
  })

  it('needs somebody to tell of it', () => {
    expect(told(settle(scan('pass', [])))).toEqual([['low'], 3, 1, []])
    const other = { ...seen('used'), id: 'sg-2' }
    expect(told(settle(scan('pass', [other])))).toEqual([['low'], 3, 1, []])
  })
})

describe('a violation that others see', () => {
  const eni = { kind: 'aws_ec2_network_interface', id: 'eni-1', grade: 'reachable' }

  it('is as bad as the worst of them sees it, and affects what it affects there', () => {
    const sightings = [{ rule: 'unused', severity: 'high' as const, affected: [eni] }]
    const [violation] = settle(scan(null, [seen('used', sightings)])).violations
    expect(violation?.severity).toBe('high')
    expect(violation?.affected.map(({ id }) => id)).toEqual(['eni-1', 'eni-2'])
  })

  it('is no better for them', () => {
    const sightings = [{ rule: 'unused', severity: 'low' as const, affected: [] }]
    const before = scan(null, [seen('used', sightings)])
    const critical = { ...before, violations: [{ ...VIOLATION, severity: 'critical' as const }] }
    expect(settle(critical).violations[0]?.severity).toBe('critical')
  })

  it('is another’s where the rule is another', () => {
    const sightings = [{ rule: 'other', severity: 'high' as const, affected: [eni] }]
    expect(settle(scan(null, [seen('used', sightings)])).violations).toEqual([VIOLATION])
  })
})

describe('what several accounts tell', () => {
  const high = { rule: 'open', severity: 'high' as const, affected: [] }
  const low = { rule: 'open', severity: 'low' as const, affected: [] }

  it('is one of each thing: used where one uses it, and the worst that one sees', () => {
    const parts = [
      seen('unused'),
      seen('unknown', [low]),
      seen('used', [high]),
      { ...seen('used'), owner: '' },
    ]
    for (const order of [parts, parts.toReversed()]) {
      const tally = new SharedTally()
      for (const one of order) tally.add({ resources: [one], hinges: [] })
      expect(tally.result().resources).toEqual([seen('used', [high])])
    }
  })

  it('is left to owners that the run does not read, by account', () => {
    const accounts = scan(null, []).accounts
    const far = { ...seen('used'), owner: '999988887777' }
    const resources = [seen('used'), far, { ...far, id: 'sg-2' }, { ...far, owner: 'AWS', id: 'pl-1' }]
    expect(leftToOwners({ resources, hinges: [] }, accounts)).toEqual([
      { account: '999988887777', resources: 2 },
    ])
  })
})
