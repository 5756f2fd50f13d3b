import { describe, expect, it } from '@jest/globals'
import type { Environment } from '../../src/model/resource.ts'
import { decidesAbout, matchesAccount } from '../../src/accounts/account-pattern.ts'
import {
  asksForUnits,
  environmentOf,
  type ProductionSettings,
  unusedPatterns,
  withEnvironments,
} from '../../src/accounts/environment.ts'

function settings(patterns: string, environments: Readonly<Record<string, readonly string[]>> = {}) {
  return {
    productionAccounts: patterns === '' ? [] : patterns.split(', '),
    environments,
    perAccount: {},
    excludeAccounts: [],
  }
}

const shop = { id: '111122223333', name: 'shop-prod' }

describe('environmentOf', () => {
  it.each([
    ['111122223333', 'production'],
    ['shop-prod', 'production'],
    ['*-prod', 'production'],
    ['1111*', 'production'],
    ['shop-p??d', 'production'],
    ['prod', 'non-production'],
    ['shop.prod', 'non-production'],
    ['*-PROD', 'non-production'],
    ['', 'non-production'],
  ])('with production-accounts %j', (patterns, environment) => {
    expect(environmentOf(shop, settings(patterns))).toBe(environment)
  })

  it('takes what is said of the account, then production, then the first environment that fits', () => {
    const environments = { staging: ['shop-*'], development: ['*'], production: ['444455556666'] }
    expect(environmentOf(shop, settings('', environments))).toBe('staging')
    expect(environmentOf({ id: '777788889999', name: 'x' }, settings('', environments))).toBe('development')
    expect(environmentOf({ id: '444455556666', name: 'shop-x' }, settings('', environments))).toBe(
      'production',
    )
    expect(environmentOf(shop, settings('shop-prod', environments))).toBe('production')
    const own = { ...settings('shop-prod', environments), perAccount: { [shop.id]: { environment: 'lab' } } }
    expect(environmentOf(shop, own)).toBe('lab')
  })

  it('names the patterns that stand for no account', () => {
    expect(unusedPatterns(['shop-*', 'bank-*', '444455556666'], [shop])).toEqual(['bank-*', '444455556666'])
  })
})

describe('patterns of organisational units', () => {
  it.each<[string, string | undefined, boolean]>([
    ['ou:Workloads', 'Workloads', true],
    ['ou:Workloads', 'Workloads/Prod/EU', true],
    ['ou:/Workloads/Prod/', 'Workloads/Prod', true],
    ['ou:Workloads/P*', 'Workloads/Prod', true],
    ['ou:*/Prod', 'Workloads/Prod/EU', true],
    ['ou:Prod', 'Workloads/Prod', false],
    ['ou:Workloads', 'Workloads 2', false],
    ['ou:workloads', 'Workloads', false],
    ['ou:*', '', false],
    ['ou:*', undefined, false],
    ['Workloads', 'Workloads', false],
  ])('%s and an account in %j: %j', (pattern, unit, expected) => {
    expect(matchesAccount(pattern, { ...shop, ...(unit === undefined ? {} : { unit }) })).toBe(expected)
  })

  it('are asked for where any setting has one', () => {
    expect(asksForUnits(settings('shop, ou:Prod'))).toBe(true)
    expect(asksForUnits(settings('', { staging: ['ou:Staging'] }))).toBe(true)
    expect(asksForUnits({ ...settings(''), excludeAccounts: ['ou:Sandbox'] })).toBe(true)
    expect(asksForUnits(settings('shop', { staging: ['out*'] }))).toBe(false)
  })

  it('decide nothing about an account whose unit is not known, as names do nothing where no name is', () => {
    const nameless = { id: '111122223333', name: '111122223333' }
    expect(['ou:Prod', 'shop-*', '444455556666'].map((pattern) => decidesAbout(pattern, nameless))).toEqual([
      false,
      false,
      true,
    ])
    expect(decidesAbout('ou:Prod', { ...nameless, unit: '' })).toBe(true)
    expect(decidesAbout('shop-*', shop)).toBe(true)
  })
})

function environmentsIn(...args: Parameters<typeof withEnvironments>): readonly Environment[] {
  return withEnvironments(...args).map(({ environment }) => environment)
}

describe('withEnvironments', () => {
  const staging = { ...shop, partition: 'aws', environment: 'staging' }
  const bank = { id: '444455556666', name: 'bank', partition: 'aws', environment: 'production', unit: 'Prod' }
  const all = { withoutProduction: false, perAccount: {}, environments: {}, productionAccounts: [bank.id] }
  const certain = { name: 'staging', certain: true }

  it('is certain where the settings decide about all that is known', () => {
    expect(environmentsIn([staging, bank], [], all)).toEqual([certain, { name: 'production', certain: true }])
  })

  it('is not while the name or the unit that decides is not known', () => {
    const byUnit = { ...all, productionAccounts: [], environments: { production: ['ou:Prod'] } }
    const why = 'the name or the unit of account 111122223333 could not be read'
    expect(environmentsIn([staging, bank], [], byUnit)[0]).toEqual({ name: 'staging', certain: false, why })
    const known = { ...staging, unit: 'Test' }
    expect(environmentsIn([known, bank], [], byUnit)[0]).toEqual(certain)
    const own = { ...byUnit, perAccount: { [shop.id]: { environment: 'staging' } } }
    expect(environmentsIn([staging], [], own)[0]).toEqual(certain)
  })

  it.each<[string, Partial<ProductionSettings>, string | null]>([
    ['nothing is given', { productionAccounts: [] }, 'production-accounts is empty'],
    [
      'a digit is wrong',
      { productionAccounts: ['011111111112'] },
      '"011111111112" of production-accounts or environments stands for no account of this run',
    ],
    [
      'an environment of the file is for nothing',
      { environments: { production: ['shoe-*'] } },
      '"shoe-*" of production-accounts or environments stands for no account of this run',
    ],
    ['an account that is left out is named', { productionAccounts: ['old-bank'] }, null],
    ['none is said', { productionAccounts: [], withoutProduction: true }, null],
  ])('where %s', (_, changes, why) => {
    const leftOut = [{ id: '777788889999', name: 'old-bank' }]
    const [environment] = environmentsIn([staging, bank], leftOut, { ...all, ...changes })
    expect(environment).toEqual(why === null ? certain : { name: 'staging', certain: false, why })
  })
})
