import { describe, expect, it } from '@jest/globals'
import { environmentOf, unusedProductionPatterns } from '../../src/settings/environments.ts'
import { readSettings } from '../../src/settings/read-settings.ts'

function settings(patterns: string) {
  return readSettings((name) => (name === 'production-accounts' ? patterns : ''), '/repo')
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

  it('names the patterns that stand for no account', () => {
    expect(unusedProductionPatterns([shop], settings('shop-*, bank-*, 444455556666'))).toEqual([
      'bank-*',
      '444455556666',
    ])
  })
})
