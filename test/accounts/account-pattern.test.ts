import { describe, expect, it } from '@jest/globals'
import { decidesAbout, matchesAccount } from '../../src/accounts/account-pattern.ts'

const MASK = '[e-mail b***@example.com #k2q7hm4xw3na]'
const MASKED = { id: '111122223333', name: MASK, unit: '[name #k2q7hm4xw3na]/Shop' }

describe('an account whose name is masked', () => {
  it.each(['*mail*', '*k2q7*', '[e-mail*', 'b*'])(
    'is not meant by what fits the mask alone: %s',
    (pattern) => {
      expect(matchesAccount(pattern, MASKED)).toBe(false)
    },
  )

  it('is meant by its id, by what means any, and by the mask itself', () => {
    expect(['111122223333', '*', MASK].map((pattern) => matchesAccount(pattern, MASKED))).toEqual([
      true,
      true,
      true,
    ])
  })

  it('is undecided where the mask leaves it open, and its unit always', () => {
    expect(decidesAbout('b*@example.com', MASKED)).toBe(false)
    expect(decidesAbout('shop-*', MASKED)).toBe(true)
    expect(matchesAccount('ou:*name*', MASKED)).toBe(false)
    expect(decidesAbout('ou:Workloads', MASKED)).toBe(false)
  })
})
