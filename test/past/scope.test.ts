import { describe, expect, it } from '@jest/globals'
import { type RunScope, scopeOf, type ScopedRun } from '../../src/past/scope.ts'
import type { LeftOutReason } from '../../src/model/left-out.ts'
import type { ScannedAccount } from '../../src/model/resource.ts'
import { withEnvironments } from '../../src/accounts/environment.ts'
import type { ScanRecord } from '../../src/model/history.ts'
import type { Settings } from '../../src/model/settings.ts'
import { PAYMENTS, SHOP, accountOf } from '../support/account.ts'
import { SCAN } from '../support/run.ts'
import { byCause, completeOf, gapOf, summedListings } from '../support/scope.ts'
import { settingsOf } from '../support/settings.ts'

interface Changes extends Partial<Omit<ScopedRun, 'settings' | 'accounts'>> {
  readonly accounts?: readonly ScannedAccount[]
  readonly settings?: Partial<Settings>
}

/** The scope of a run that read one region of an account, changed as the test needs. */
function scope({ accounts = [accountOf()], ...changes }: Changes = {}): RunScope {
  const { leftOut = [] } = changes
  const chosen = settingsOf({ productionAccounts: [PAYMENTS], ...changes.settings })
  return scopeOf({
    coverage: read('us-east-1'),
    before: record(),
    ...changes,
    leftOut,
    accounts: withEnvironments(accounts, leftOut, chosen),
    settings: chosen,
  })
}

function read(...regions: readonly string[]): ScopedRun['coverage'] {
  return { complete: summedListings(regions.map((region) => completeOf({ region }))), gaps: [] }
}

function record(changes: Partial<ScanRecord> = {}): ScanRecord {
  const regions = ['ap-south-1', 'eu-west-1', 'us-east-1']
  return { ...SCAN, accounts: [PAYMENTS], regions, production: [PAYMENTS], ...changes }
}

describe('an account', () => {
  it.each<[LeftOutReason, boolean]>([
    ['excluded', true],
    ['closed', true],
    ['pending-closure', true],
    ['suspended', false],
    ['pending-activation', false],
  ])('of an organisation that is %s is left out on purpose: %j', (why, expected) => {
    const leftOut = [{ id: PAYMENTS, name: 'x', why }]
    expect(scope({ settings: { organization: true }, leftOut }).accountLeftOut(PAYMENTS)).toBe(expected)
  })

  it('is left out by a list, and by nothing where it merely is not there', () => {
    const known = { before: record({ accounts: [PAYMENTS, SHOP] }) }
    expect(scope({ settings: { accounts: [SHOP] }, ...known }).accountLeftOut(PAYMENTS)).toBe(true)
    expect(scope({ settings: { accounts: [PAYMENTS] }, ...known }).accountLeftOut(PAYMENTS)).toBe(false)
    expect(scope({ settings: { organization: true } }).accountLeftOut(PAYMENTS)).toBe(false)
  })

  it('is held where the list has an id that never opened anything: it may be misspelt', () => {
    expect(scope({ settings: { accounts: [SHOP] } }).accountLeftOut(PAYMENTS)).toBe(false)
    const opened = {
      complete: summedListings([completeOf({ region: 'us-east-1', account: SHOP })]),
      gaps: [],
    }
    expect(scope({ settings: { accounts: [SHOP] }, coverage: opened }).accountLeftOut(PAYMENTS)).toBe(true)
  })

  it("was this scan's only where its history says so", () => {
    expect(scope().everHad(PAYMENTS)).toBe(true)
    expect(scope().everHad(SHOP)).toBe(false)
    expect(scope({ before: null }).everHad(SHOP)).toBe(true)
  })
})

describe('a region', () => {
  it.each<[string, readonly string[], string, boolean]>([
    ['not meant by a list', ['us-east-1'], 'ap-south-1', true],
    ['not meant by a glob', ['us-*'], 'ap-south-1', true],
    ['left out of all', ['!ap-south-1'], 'ap-south-1', true],
    ['left out by a glob', ['!ap-*'], 'ap-south-1', true],
    ['left out before what takes it in', ['!ap-south-1', 'ap-*', 'us-*'], 'ap-south-1', false],
    ['meant', [], 'ap-south-1', false],
    ['meant by a glob', ['*-1'], 'ap-south-1', false],
    ['not meant, beside a misspelt code', ['us-east-1', 'eu-wst-1'], 'eu-west-1', false],
    ['not meant, beside a glob for nothing', ['us-*', 'eus-*'], 'eu-west-1', false],
    ['one that was never read', ['us-east-1'], 'sa-east-1', false],
    ['what belongs to the account as a whole', ['us-east-1'], 'global', false],
  ])('that is %s: %j leave out %s: %j', (_, regions, region, expected) => {
    expect(scope({ settings: { regions } }).regionLeftOut(PAYMENTS, region)).toBe(expected)
  })

  it('of an account with regions of its own is left out by these', () => {
    const perAccount = { [PAYMENTS]: { regions: ['!eu-west-1'] } }
    const { regionLeftOut } = scope({ settings: { regions: ['us-east-1'], perAccount } })
    expect(regionLeftOut(PAYMENTS, 'eu-west-1')).toBe(true)
    expect(regionLeftOut(PAYMENTS, 'ap-south-1')).toBe(false)
  })

  it('is held where nothing of the account was read, or nothing that was read before', () => {
    const narrow = { settings: { regions: ['us-east-1'] } }
    expect(scope({ ...narrow, coverage: read() }).regionLeftOut(PAYMENTS, 'eu-west-1')).toBe(false)
    const before = record({ regions: ['eu-west-1'] })
    expect(scope({ ...narrow, before }).regionLeftOut(PAYMENTS, 'eu-west-1')).toBe(false)
    expect(scope({ ...narrow, before: null }).regionLeftOut(PAYMENTS, 'eu-west-1')).toBe(false)
  })

  it('is one of those that are left out', () => {
    const narrowed = scope({ settings: { regions: ['us-east-1'] } })
    expect(narrowed.regionsLeftOut(PAYMENTS)).toEqual(['ap-south-1', 'eu-west-1'])
    const without = scope({ settings: { regions: ['!eu-west-1'] } })
    expect(without.regionsLeftOut(PAYMENTS)).toEqual(['eu-west-1'])
    expect(scope().regionsLeftOut(PAYMENTS)).toEqual([])
  })

  it('that answers nothing but a refusal was read all the same', () => {
    const coverage = { ...read('us-east-1'), gaps: byCause([gapOf({ kind: '*' })]) }
    const { regionLeftOut } = scope({ settings: { regions: ['us-east-1', 'eu-west-1'] }, coverage })
    expect(regionLeftOut(PAYMENTS, 'ap-south-1')).toBe(true)
  })
})

describe('an account may be production', () => {
  const byUnit = { productionAccounts: [], environments: { production: ['ou:Prod'] } }
  const staging = accountOf({ environment: 'non-production' })

  it('while the unit that decides is not known, be the account known or not', () => {
    const accounts = [staging, accountOf({ id: SHOP, unit: 'Prod' })]
    expect(scope({ settings: byUnit, accounts }).mayBeProduction(PAYMENTS)).toBe(true)
    expect(scope({ settings: byUnit, accounts: [] }).mayBeProduction(PAYMENTS)).toBe(true)
    const known = [{ ...staging, unit: 'Test' }, accountOf({ id: SHOP, unit: 'Prod' })]
    expect(scope({ settings: byUnit, accounts: known }).mayBeProduction(PAYMENTS)).toBe(false)
  })

  it.each([
    ['staging', false],
    ['production', true],
  ])('where the settings call it %s by its id: %j', (environment, expected) => {
    const own = { ...byUnit, perAccount: { [PAYMENTS]: { environment } } }
    expect(scope({ settings: own, accounts: [] }).mayBeProduction(PAYMENTS)).toBe(expected)
  })

  it('where what the settings call production is in doubt', () => {
    const of = scope({ settings: { productionAccounts: ['011111111112'] }, accounts: [staging] })
    expect(of.productionDoubt).toContain('"011111111112"')
    expect(of.mayBeProduction(PAYMENTS)).toBe(true)
  })
})
