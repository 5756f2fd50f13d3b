import { describe, expect, it } from '@jest/globals'
import { CLOUD } from '../../src/clouds/clouds.ts'
import { settingsWarnings } from '../../src/accounts/warnings.ts'
import { PAYMENTS, SANDBOX, SHOP, accountOf } from '../support/account.ts'
import { settingsOf } from '../support/settings.ts'

const ACCOUNTS = [
  accountOf({ name: 'shop', unit: 'Prod' }),
  accountOf({ id: SANDBOX, name: 'lab', unit: 'Test' }),
]
const NOTHING = { complete: [], gaps: [] }

describe('settingsWarnings', () => {
  it('tells every pattern and entry that stands for no account', () => {
    const chosen = settingsOf({
      organization: true,
      productionAccounts: ['shop', 'bank'],
      environments: { staging: ['ou:Test', 'ou:Stage'], production: ['*-prod'] },
      excludeAccounts: ['old-*', 'lab'],
      perAccount: { [PAYMENTS]: { name: 'shop' }, [SHOP]: { name: 'gone' } },
    })
    const leftOut = [{ id: '099999999999', name: 'old-shop', why: 'excluded' as const }]
    expect(
      settingsWarnings(chosen, { accounts: ACCOUNTS, leftOut, coverage: NOTHING }, CLOUD.regions),
    ).toEqual([
      'production-accounts: "bank" matches no account of this run.',
      'environments.staging: "ou:Stage" matches no account of this run.',
      'environments.production: "*-prod" matches no account of this run.',
      'exclude-accounts: "lab" matches no account of this run.',
      `accounts of the configuration: "${SHOP}" matches no account of this run.`,
    ])
  })

  it('knows what an entry is for that a list of accounts names', () => {
    const chosen = settingsOf({
      accounts: [PAYMENTS],
      productionAccounts: [],
      perAccount: { [PAYMENTS]: {}, [SANDBOX]: {} },
    })
    expect(settingsWarnings(chosen, { accounts: [], leftOut: [], coverage: NOTHING }, CLOUD.regions)).toEqual(
      [`accounts of the configuration: "${SANDBOX}" matches no account of this run.`],
    )
  })

  it.each([
    [{ productionAccounts: [PAYMENTS] }, false],
    [{ productionAccounts: [], environments: { production: ['shop'] } }, false],
    [{ productionAccounts: [], perAccount: { [PAYMENTS]: { environment: 'production' } } }, false],
    [{ productionAccounts: [], environments: { staging: ['shop'] } }, true],
    [{ productionAccounts: [], withoutProduction: true }, false],
  ])('asks for production where there is a key to page with: %j', (changes, warned) => {
    const read = { accounts: ACCOUNTS, leftOut: [], coverage: NOTHING }
    const told = settingsWarnings(settingsOf({ pagerdutyRoutingKey: 'k', ...changes }), read, CLOUD.regions)
    expect(told.some((warning) => warning.includes('no account pages'))).toBe(warned)
  })
})
