import { describe, expect, it } from '@jest/globals'
import { settle } from '../../src/evaluate/settle.ts'
import { NO_DRIFT } from '../../src/model/change.ts'
import { NOTHING_LOOKED_THROUGH } from '../../src/model/data-map.ts'
import type { AppliedException, ExceptionsOf } from '../../src/model/exception.ts'
import type { SharedResource } from '../../src/model/shared.ts'
import { findingOf } from '../support/finding.ts'

const GROUP = 'aws_ec2_security_group'

function entry(line: number, daysLeft = 30): AppliedException {
  const place = { file: 'exceptions.yml', line }
  return { place, reason: 'r', owner: 'o', ticket: null, expires: '2027-01-01', daysLeft }
}

function accepted(line: number, daysLeft?: number): ExceptionsOf {
  return { exception: entry(line, daysLeft), matchedExceptions: [line] }
}

/** What is said of an unused group, of which the exceptions say something else if another account uses it. */
function settled(now: ExceptionsOf, ifUsed: ExceptionsOf, use: SharedResource['use']): ExceptionsOf {
  const violation = { ...findingOf({ kind: GROUP, id: 'sg-1', severity: 'low' }), ...now }
  const { account, fingerprint } = violation
  const { violations } = settle({
    accounts: [{ id: account, name: 'hub', partition: 'aws', environment: 'production' }],
    leftOut: [],
    coverage: { complete: [], gaps: [] },
    resources: {},
    drift: NO_DRIFT,
    sensitive: NOTHING_LOOKED_THROUGH,
    outcomes: [],
    violations: [violation],
    shared: {
      resources: [{ owner: account, kind: GROUP, id: 'sg-1', use, named: 'unused', sightings: [] }],
      hinges: [{ kind: GROUP, id: 'sg-1', fingerprint, ifUsed: 'low', exceptionsIfUsed: ifUsed }],
    },
  })
  return violations[0] ?? {}
}

describe('an exception that asks whether a resource is used', () => {
  it('waits for the accounts that may use it', () => {
    expect(settled(accepted(2), {}, 'unused').exception?.place.line).toBe(2)
    expect(settled(accepted(2), {}, 'used').exception).toBeUndefined()
    expect(settled({}, accepted(3), 'used').exception?.place.line).toBe(3)
    expect(settled({}, accepted(3), 'unused').exception).toBeUndefined()
  })

  it('accepts nothing where that is not known', () => {
    for (const [now, ifUsed] of [
      [accepted(2), {}],
      [{}, accepted(2)],
    ] as const) {
      const { exception, matchedExceptions, uncheckedExceptions } = settled(now, ifUsed, 'unknown')
      expect(exception).toBeUndefined()
      expect(matchedExceptions).toBeUndefined()
      expect(uncheckedExceptions).toEqual([
        { place: entry(2).place, why: expect.stringContaining('not every account that may use it was read') },
      ])
    }
  })

  it('accepts where one does so whether or not it is used, as long as the shorter one lasts', () => {
    const { exception, uncheckedExceptions } = settled(accepted(2, 90), accepted(3, 10), 'unknown')
    expect(exception?.place.line).toBe(3)
    expect(uncheckedExceptions).toBeUndefined()
  })
})
