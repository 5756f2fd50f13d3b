import { describe, expect, it } from '@jest/globals'
import type { Gap } from '../../src/model/coverage.ts'
import { coverageGrid, type CoverageGrid } from '../../src/report/coverage-grid.ts'
import { viewOf } from '../../src/report/view.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../support/account.ts'
import type { RunChanges } from '../support/company.ts'
import { gapOf, NO_ALERTS, runOf } from './fixtures.ts'

function gridOf(changes: RunChanges, mostSingle = 10): CoverageGrid {
  return coverageGrid(viewOf(runOf(changes), NO_ALERTS), mostSingle)
}

function withGaps(...gaps: readonly Gap[]): RunChanges {
  return { coverage: { complete: runOf().coverage.complete, gaps } }
}

/** By account, what was seen by region. */
function sightsOf({
  regions,
  rows,
}: CoverageGrid): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    rows.map(({ accounts, cells }) => [
      accounts.join(' '),
      Object.fromEntries(regions.map((region, at) => [region, cells[at]?.sight ?? ''])),
    ]),
  )
}

describe('the grid of accounts and regions', () => {
  it('has a row for each account and a column for each region that anything is known of', () => {
    const grid = gridOf({})
    expect(grid.regions).toEqual(['global', 'eu-west-1', 'us-east-1'])
    expect(sightsOf(grid)).toEqual(
      Object.fromEntries(
        [PAYMENTS, SHOP, SANDBOX].map((account) => [
          account,
          { global: 'nothing', 'eu-west-1': 'read', 'us-east-1': 'read' },
        ]),
      ),
    )
  })

  it('tells what was read in part from what was not read at all, and names the cause', () => {
    const grid = gridOf(
      withGaps(
        gapOf({ account: SHOP, region: 'eu-west-1', kind: 'aws_ec2_volume' }),
        gapOf({ account: SHOP, region: 'eu-south-1', kind: 'aws_ec2_volume' }),
        gapOf({ account: PAYMENTS, region: 'us-east-1', kind: '*', reason: 'timeout' }),
      ),
    )
    const sights = sightsOf(grid)
    expect(sights[SHOP]).toMatchObject({
      'eu-west-1': 'partly',
      'eu-south-1': 'not-read',
      'us-east-1': 'read',
    })
    expect(sights[PAYMENTS]).toMatchObject({ 'us-east-1': 'not-read', 'eu-south-1': 'nothing' })
    const view = viewOf(runOf(withGaps(gapOf({ account: SHOP, region: 'eu-west-1' }))), NO_ALERTS)
    const cell = coverageGrid(view, 10).rows.flatMap(({ cells }) =>
      cells.filter(({ gap }) => gap !== undefined),
    )
    expect(cell).toEqual([{ sight: 'partly', gap: 0 }])
  })

  it('has nothing read of an account whose regions are not known, nor of any where that is so of all', () => {
    const nothing = { account: SANDBOX, region: '*', kind: '*', reason: 'role-not-assumable' } as const
    expect(sightsOf(gridOf(withGaps(gapOf(nothing))))[SANDBOX]).toEqual({
      global: 'not-read',
      'eu-west-1': 'not-read',
      'us-east-1': 'not-read',
    })
    const all = sightsOf(gridOf(withGaps(gapOf({ ...nothing, account: '*' }))))
    expect(new Set(Object.values(all).flatMap((row) => Object.values(row)))).toEqual(new Set(['not-read']))
  })

  it('tells what the settings leave out from what is not there', () => {
    const complete = runOf().coverage.complete.map(({ account, kind, regions, count }) => ({
      account,
      kind,
      regions: account === SHOP ? ['eu-west-1'] : regions,
      count,
    }))
    const coverage = { complete, gaps: [] }
    expect(sightsOf(gridOf({ coverage }))[SHOP]).toMatchObject({ 'us-east-1': 'nothing' })
    const settings = { perAccount: { [SHOP]: { regions: ['eu-*'] } } }
    expect(sightsOf(gridOf({ coverage, settings }))[SHOP]).toMatchObject({ 'us-east-1': 'left-out' })
  })

  it('does not count the list of regions as something read in a region', () => {
    const complete = [{ account: SHOP, kind: 'aws_region', regions: ['eu-west-1'], count: 1 }]
    expect(gridOf({ coverage: { complete, gaps: [] } }).regions).toEqual(['global'])
  })

  it('puts production first, and of these what was read least', () => {
    const grid = gridOf(withGaps(gapOf({ account: SANDBOX, region: 'us-east-1', kind: '*' })))
    expect(grid.rows.map(({ accounts }) => accounts)).toEqual([[PAYMENTS], [SHOP], [SANDBOX]])
    const lacking = gridOf(withGaps(gapOf({ account: SHOP, region: 'us-east-1', kind: '*' })))
    expect(lacking.rows.map(({ accounts }) => accounts)).toEqual([[SHOP], [PAYMENTS], [SANDBOX]])
  })

  it('puts accounts of which the same was read into one row where there are many', () => {
    const gaps = withGaps(gapOf({ account: SHOP, region: 'us-east-1', kind: '*' }))
    expect(gridOf(gaps, 2).rows.map(({ accounts }) => accounts)).toEqual([[SHOP], [PAYMENTS, SANDBOX]])
  })
})
