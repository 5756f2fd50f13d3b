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

  it('of a fixed one depends on whether its violation was covered', () => {
    expect(standingOfFixed({ coveredBy: null })).toBe('counted')
    expect(standingOfFixed({ coveredBy: 'broader' })).toBe('covered')
  })
})
