import { describe, expect, it } from '@jest/globals'
import { accountLeftOut, environmentIsCertain, mayBeProduction } from '../../src/history/scope.ts'
import type { LeftOutReason } from '../../src/model/left-out.ts'
import { account, PROD, PROD_2, settings } from '../alert/fixtures.ts'

describe('accountLeftOut', () => {
  it.each<[LeftOutReason, boolean]>([
    ['excluded', true],
    ['closed', true],
    ['pending-closure', true],
    ['suspended', false],
    ['pending-activation', false],
  ])('of an organisation: %s proves it: %j', (why, expected) => {
    expect(accountLeftOut(settings({ organization: true }), [{ id: PROD, name: 'x', why }], PROD)).toBe(
      expected,
    )
  })

  it('is proven by a list, and by nothing where an account merely is not there', () => {
    expect(accountLeftOut(settings({ accounts: [PROD_2] }), [], PROD)).toBe(true)
    expect(accountLeftOut(settings({ accounts: [PROD] }), [], PROD)).toBe(false)
    expect(accountLeftOut(settings({ organization: true }), [], PROD)).toBe(false)
  })
})

describe('the environment of an account', () => {
  const byUnit = settings({ productionAccounts: [], environments: { production: ['ou:Prod'] } })

  it('is in doubt while the unit that decides is not known', () => {
    const unknown = account(PROD, { environment: 'non-production' })
    expect(environmentIsCertain(byUnit, unknown)).toBe(false)
    expect(environmentIsCertain(byUnit, { ...unknown, unit: 'Test' })).toBe(true)
    expect(mayBeProduction(byUnit, [unknown], PROD)).toBe(true)
    expect(mayBeProduction(byUnit, [{ ...unknown, unit: 'Test' }], PROD)).toBe(false)
    expect(mayBeProduction(byUnit, [], PROD)).toBe(true)
  })

  it('is certain where the account has one of its own', () => {
    const own = { ...byUnit, perAccount: { [PROD]: { environment: 'staging' } } }
    expect(environmentIsCertain(own, account(PROD, { environment: 'staging' }))).toBe(true)
    expect(mayBeProduction(own, [], PROD)).toBe(false)
    expect(mayBeProduction({ ...own, perAccount: { [PROD]: { environment: 'production' } } }, [], PROD)).toBe(
      true,
    )
  })
})
