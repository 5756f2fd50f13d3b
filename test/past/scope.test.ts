import { describe, expect, it } from '@jest/globals'
import { type RunScope, scopeOf, type ScopedRun } from '../../src/past/scope.ts'
import type { LeftOutReason } from '../../src/model/left-out.ts'
import type { ScanRecord } from '../../src/model/history.ts'
import type { Settings } from '../../src/model/settings.ts'
import { account, complete, completeOf, gap, PROD, PROD_2, SCAN, settings } from '../alert/fixtures.ts'

/** The scope of a run that read one region of an account, changed as the test needs. */
function scope(
  changes: Partial<Omit<ScopedRun, 'settings'>> & { settings?: Partial<Settings> } = {},
): RunScope {
  return scopeOf({
    accounts: [account(PROD)],
    leftOut: [],
    coverage: read('us-east-1'),
    before: record(),
    ...changes,
    settings: settings({ productionAccounts: [PROD], ...changes.settings }),
  })
}

function read(...regions: readonly string[]): ScopedRun['coverage'] {
  return { complete: completeOf(regions.map((region) => complete(region))), gaps: [] }
}

function record(changes: Partial<ScanRecord> = {}): ScanRecord {
  const regions = ['ap-south-1', 'eu-west-1', 'us-east-1']
  return { ...SCAN, accounts: [PROD], regions, production: [PROD], ...changes }
}

describe('an account', () => {
  it.each<[LeftOutReason, boolean]>([
    ['excluded', true],
    ['closed', true],
    ['pending-closure', true],
    ['suspended', false],
    ['pending-activation', false],
  ])('of an organisation that is %s is left out on purpose: %j', (why, expected) => {
    const leftOut = [{ id: PROD, name: 'x', why }]
    expect(scope({ settings: { organization: true }, leftOut }).accountLeftOut(PROD)).toBe(expected)
  })

  it('is left out by a list, and by nothing where it merely is not there', () => {
    const known = { before: record({ accounts: [PROD, PROD_2] }) }
    expect(scope({ settings: { accounts: [PROD_2] }, ...known }).accountLeftOut(PROD)).toBe(true)
    expect(scope({ settings: { accounts: [PROD] }, ...known }).accountLeftOut(PROD)).toBe(false)
    expect(scope({ settings: { organization: true } }).accountLeftOut(PROD)).toBe(false)
  })

  it('is held where the list has an id that never opened anything: it may be misspelt', () => {
    expect(scope({ settings: { accounts: [PROD_2] } }).accountLeftOut(PROD)).toBe(false)
    const opened = { complete: completeOf([complete('us-east-1', { account: PROD_2 })]), gaps: [] }
    expect(scope({ settings: { accounts: [PROD_2] }, coverage: opened }).accountLeftOut(PROD)).toBe(true)
  })

  it("was this scan's only where its history says so", () => {
    expect(scope().everHad(PROD)).toBe(true)
    expect(scope().everHad(PROD_2)).toBe(false)
    expect(scope({ before: null }).everHad(PROD_2)).toBe(true)
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
    expect(scope({ settings: { regions } }).regionLeftOut(PROD, region)).toBe(expected)
  })

  it('of an account with regions of its own is left out by these', () => {
    const perAccount = { [PROD]: { regions: ['!eu-west-1'] } }
    const { regionLeftOut } = scope({ settings: { regions: ['us-east-1'], perAccount } })
    expect(regionLeftOut(PROD, 'eu-west-1')).toBe(true)
    expect(regionLeftOut(PROD, 'ap-south-1')).toBe(false)
  })

  it('is held where nothing of the account was read, or nothing that was read before', () => {
    const narrow = { settings: { regions: ['us-east-1'] } }
    expect(scope({ ...narrow, coverage: read() }).regionLeftOut(PROD, 'eu-west-1')).toBe(false)
    const before = record({ regions: ['eu-west-1'] })
    expect(scope({ ...narrow, before }).regionLeftOut(PROD, 'eu-west-1')).toBe(false)
    expect(scope({ ...narrow, before: null }).regionLeftOut(PROD, 'eu-west-1')).toBe(false)
  })

  it('that answers nothing but a refusal was read all the same', () => {
    const coverage = { ...read('us-east-1'), gaps: [gap('eu-west-1', { kind: '*' })] }
    const { regionLeftOut } = scope({ settings: { regions: ['us-east-1', 'eu-west-1'] }, coverage })
    expect(regionLeftOut(PROD, 'ap-south-1')).toBe(true)
  })
})

describe('the environment of an account', () => {
  const byUnit = { productionAccounts: [], environments: { production: ['ou:Prod'] } }
  const other = account(PROD_2, { unit: 'Prod' })
  const ofUnit = (unit?: string): RunScope =>
    scope({
      settings: byUnit,
      accounts: [{ ...staging, ...(unit === undefined ? {} : { unit }) }, other],
    })
  const staging = account(PROD, { environment: 'non-production' })

  it('is in doubt while the unit that decides is not known', () => {
    expect(ofUnit().environmentDoubt(staging)).not.toBe(null)
    expect(ofUnit('Test').environmentDoubt({ ...staging, unit: 'Test' })).toBe(null)
    expect(ofUnit().mayBeProduction(PROD)).toBe(true)
    expect(ofUnit('Test').mayBeProduction(PROD)).toBe(false)
    expect(scope({ settings: byUnit, accounts: [] }).mayBeProduction(PROD)).toBe(true)
  })

  it('is certain where the account has one of its own', () => {
    const own = { ...byUnit, perAccount: { [PROD]: { environment: 'staging' } } }
    const of = scope({ settings: own, accounts: [] })
    expect(of.environmentDoubt(account(PROD, { environment: 'staging' }))).toBe(null)
    expect(of.mayBeProduction(PROD)).toBe(false)
    const production = { ...byUnit, perAccount: { [PROD]: { environment: 'production' } } }
    expect(scope({ settings: production, accounts: [] }).mayBeProduction(PROD)).toBe(true)
  })

  it.each<[string, Partial<Settings>, string | null]>([
    ['nothing is given', { productionAccounts: [] }, 'production-accounts is empty'],
    [
      'a digit is wrong',
      { productionAccounts: ['011111111112'] },
      '"011111111112" of production-accounts or environments stands for no account of this run',
    ],
    [
      'an environment of the file is for nothing',
      { productionAccounts: [PROD_2], environments: { production: ['shop-*'] } },
      '"shop-*" of production-accounts or environments stands for no account of this run',
    ],
    ['another account is named', { productionAccounts: [PROD_2] }, null],
    ['none is said', { productionAccounts: [], withoutProduction: true }, null],
  ])('where %s', (_, changes, doubt) => {
    const accounts = [staging, account(PROD_2)]
    const of = scope({ settings: changes, accounts })
    expect(of.productionDoubt).toBe(doubt)
    expect(of.mayBeProduction(PROD)).toBe(doubt !== null)
    expect(of.environmentDoubt(staging)).toBe(doubt)
  })
})
