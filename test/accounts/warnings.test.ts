import { describe, expect, it } from '@jest/globals'
import { CLOUD } from '../../src/clouds/clouds.ts'
import { settingsWarnings } from '../../src/accounts/warnings.ts'
import type { Settings } from '../../src/model/settings.ts'
import { PAYMENTS, SANDBOX, SHOP, accountOf } from '../support/account.ts'
import { settingsOf } from '../support/settings.ts'
import { reachedBy } from '../support/targets.ts'

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

  it.each([
    ['could not be read', SHOP],
    ['is masked', 'shop of [e-mail b***@pay.example.net #k2q7hm4xw3na]'],
  ])('says no more than is known where a name %s', (_, name) => {
    const accounts = [...ACCOUNTS, accountOf({ id: SHOP, name, unit: 'Prod' })]
    const chosen = settingsOf({
      productionAccounts: ['shop of bob*', '099999999999'],
      environments: { staging: ['099999999999'], test: ['ou:Stage'] },
    })
    expect(settingsWarnings(chosen, { accounts, leftOut: [], coverage: NOTHING }, CLOUD.regions)).toEqual([
      'production-accounts: "shop of bob*" and "099999999999" match no account of this run whose name and unit are known.',
      'environments.staging: "099999999999" matches no account of this run.',
      'environments.test: "ou:Stage" matches no account of this run.',
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
    [{ productionAccounts: [] }, true],
    [{ productionAccounts: [], withoutProduction: true }, false],
  ])('asks for production where there is a key to page with: %j', (changes, warned) => {
    const read = { accounts: ACCOUNTS, leftOut: [], coverage: NOTHING }
    const told = settingsWarnings(
      settingsOf({ ...reachedBy({ 'pagerduty-routing-key': 'k' }), ...changes }),
      read,
      CLOUD.regions,
    )
    expect(told.some((warning) => warning.includes('no account pages'))).toBe(warned)
  })

  const staging = { staging: ['shop'] }
  const prod = { prod: ['shop'], staging: ['lab'] }
  const route = {
    to: ['slack'],
    severity: null,
    rules: [],
    accounts: [],
    tags: {},
    place: 'c.yml:1',
  }
  it.each<[string, Partial<Settings>, string | null]>([
    [
      'prod without a key',
      { environments: prod },
      'no account is production, so nobody is paged: environments has prod and staging, but only production pages. Did you mean production?',
    ],
    [
      'prod with a key',
      { environments: prod, ...reachedBy({ 'pagerduty-routing-key': 'k' }) },
      'no account is production, so nobody is paged: environments has prod and staging, but only production pages. Did you mean production?',
    ],
    [
      'prod of an account',
      { perAccount: { [PAYMENTS]: { environment: 'Prod' } } },
      'no account is production, so nobody is paged: the configuration has Prod, but only production pages. Did you mean production?',
    ],
    [
      'staging with a key',
      { environments: staging, ...reachedBy({ 'pagerduty-routing-key': 'k' }) },
      'no account is production, so nobody is paged: environments has staging, but only production pages. If no account is production, production-accounts: none says so.',
    ],
    [
      'prod with a key and a route of its own',
      {
        environments: prod,
        ...reachedBy({ 'pagerduty-routing-key': 'k' }),
        routes: [{ ...route, environments: ['prod'] }],
      },
      'no account is production, so what is for production pages nobody: environments has prod and staging. Did you mean production?',
    ],
    [
      'prod with nothing but a route of its own',
      { environments: prod, routes: [{ ...route, environments: ['prod'] }] },
      null,
    ],
    ['others without a key', { environments: { 'non-production': ['shop'], preprod: ['lab'] } }, null],
    ['staging without a key', { environments: staging }, null],
    ['prod beside production', { environments: { ...prod, production: ['shop'] } }, null],
    ['prod, and production-accounts', { environments: prod, productionAccounts: ['shop'] }, null],
    ['prod, and production-accounts: none', { environments: prod, withoutProduction: true }, null],
    [
      'prod, and an account that is production',
      { environments: prod, perAccount: { [PAYMENTS]: { environment: 'production' } } },
      null,
    ],
  ])('says once that nobody is paged: %s', (_what, changes, sentence) => {
    const read = { accounts: ACCOUNTS, leftOut: [], coverage: NOTHING }
    const warnings = settingsWarnings(settingsOf({ productionAccounts: [], ...changes }), read, CLOUD.regions)
    expect(warnings.filter((warning) => /\bpage[sd]\b/.test(warning))).toEqual(
      sentence === null ? [] : [sentence],
    )
  })
})
