import { describe, expect, it } from '@jest/globals'
import { resultWords } from '../../src/report/rule-results.ts'

const NOTHING = { violations: 0, accepted: 0, passed: 0, unknown: 0, scopes: 4 }

describe('what a rule found', () => {
  it.each([
    [{ violations: 3, passed: 120 }, '3 resources violate it, 120 others do not'],
    [{ violations: 1, accepted: 2, passed: 1 }, '1 resource violates it, 2 accepted, 1 other does not'],
    [{ accepted: 2, passed: 5 }, '2 accepted, 5 others do not violate it'],
    [{ passed: 1200 }, 'none of 1,200 resources violates it'],
    [{ passed: 1 }, '1 resource does not violate it'],
    [{}, 'no resource to judge'],
    [{ unknown: 4 }, 'unknown in 4 of 4 places (account and region)'],
    [
      { passed: 7, unknown: 1 },
      'none of 7 resources violates it, unknown in 1 of 4 places (account and region)',
    ],
  ])('%j', (changes, words) => {
    expect(resultWords({ ...NOTHING, ...changes })).toBe(words)
  })
})
