import { describe, expect, it } from '@jest/globals'
import { type RunScope, scopeOf, type ScopedRun } from '../../src/past/scope.ts'
import type { LeftOutReason } from '../../src/model/left-out.ts'
import type { ScannedAccount } from '../../src/model/resource.ts'
import { withEnvironments } from '../../src/accounts/environment.ts'
import type { ScanRecord } from '../../src/model/history.ts'
import type { Settings } from '../../src/model/settings.ts'
import { account, complete, completeOf, gap, PROD, PROD_2, SCAN, settings } from '../alert/fixtures.ts'
import { byCause } from '../../src/evaluate/gap-causes.ts'

interface Changes extends Partial<Omit<ScopedRun, 'settings' | 'accounts'>> {
  readonly accounts?: readonly ScannedAccount[]
  readonly settings?: Partial<Settings>
}

/** The scope of a run that read one region of an account, changed as the test needs. */
function scope({ accounts = [account(PROD)], ...changes }: Changes = {}): RunScope {
  const { leftOut = [] } = changes
  const chosen = settings({ productionAccounts: [PROD], ...changes.settings })
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
    const coverage = { ...read('us-east-1'), gaps: byCause([gap('eu-west-1', { kind: '*' })]) }
    const { regionLeftOut } = scope({ settings: { regions: ['us-east-1', 'eu-west-1'] }, coverage })
    expect(regionLeftOut(PROD, 'ap-south-1')).toBe(true)
  })
})

describe('an account may be production', () => {
  const byUnit = { productionAccounts: [], environments: { production: ['ou:Prod'] } }
  const staging = account(PROD, { environment: 'non-production' })

  it('while the unit that decides is not known, be the account known or not', () => {
    const accounts = [staging, account(PROD_2, { unit: 'Prod' })]
    expect(scope({ settings: byUnit, accounts }).mayBeProduction(PROD)).toBe(true)
    expect(scope({ settings: byUnit, accounts: [] }).mayBeProduction(PROD)).toBe(true)
    const known = [{ ...staging, unit: 'Test' }, account(PROD_2, { unit: 'Prod' })]
    expect(scope({ settings: byUnit, accounts: known }).mayBeProduction(PROD)).toBe(false)
  })

  it.each([
    ['staging', false],
    ['production', true],
  ])('where the settings call it %s by its id: %j', (environment, expected) => {
    const own = { ...byUnit, perAccount: { [PROD]: { environment } } }
    expect(scope({ settings: own, accounts: [] }).mayBeProduction(PROD)).toBe(expected)
  })

  it('where what the settings call production is in doubt', () => {
    const of = scope({ settings: { productionAccounts: ['011111111112'] }, accounts: [staging] })
    expect(of.productionDoubt).toContain('"011111111112"')
    expect(of.mayBeProduction(PROD)).toBe(true)
  })
})
