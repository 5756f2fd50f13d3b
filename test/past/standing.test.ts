import { describe, expect, it } from '@jest/globals'
import { isViolated, standingOf, standingOfFixed } from '../../src/past/standing.ts'

describe('what a finding counts for', () => {
  it.each([
    [{ result: 'violation', coveredBy: null }, 'counted', true],
    [{ result: 'violation', coveredBy: 'broader' }, 'covered', true],
    [{ result: 'unknown', coveredBy: null }, 'unseen', false],
    [{ result: 'unknown', coveredBy: 'broader' }, 'covered', false],
  ] as const)('%j is %s', (finding, standing, violated) => {
    expect(standingOf(finding)).toBe(standing)
    expect(isViolated({ standing, result: finding.result })).toBe(violated)
  })

  it('is accepted where an exception says so, covered or unseen', () => {
    const place = { file: 'e.yml', line: 2 }
    const exception = { place, reason: 'r', owner: 'o', ticket: null, expires: null, daysLeft: null }
    for (const result of ['violation', 'unknown'] as const)
      for (const coveredBy of [null, 'broader'])
        expect(standingOf({ result, coveredBy, exception })).toBe('accepted')
    expect(isViolated({ standing: 'accepted', result: 'violation' })).toBe(false)
    expect(standingOfFixed({ coveredBy: null }, true)).toBe('accepted')
  })

  it('of a fixed one depends on whether its violation was covered', () => {
    expect(standingOfFixed({ coveredBy: null })).toBe('counted')
    expect(standingOfFixed({ coveredBy: 'broader' })).toBe('covered')
  })
})
