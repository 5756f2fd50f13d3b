import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../sandbox/random.ts'
import { watchFor } from '../../src/past/presence.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import { Scan } from '../../src/evaluate/scan.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { makeEstate, RULES } from '../shard/estate.ts'
import { STANDARD } from '../support/privacy.ts'

function newScan(): Scan {
  return new Scan(
    readSettings(() => '', '/nowhere'),
    new AccountRules(RULES),
    watchFor([]),
    STANDARD,
  )
}

describe('Scan', () => {
  const estate = makeEstate(seededRandom('scan'), 40)

  it('finds the same whether accounts are ended as they are read or all at the end', () => {
    const early = newScan()
    const late = newScan()
    for (const scopes of estate) {
      for (const scope of scopes) {
        early.add(scope)
        late.add(scope)
      }
      early.endAccount(scopes[0]?.account.id ?? '')
    }
    const found = late.finish()
    expect(JSON.stringify(early.finish())).toBe(JSON.stringify(found))
    expect(found.violations.some(({ rule }) => rule === 'peered-vpc')).toBe(true)
  })

  it('keeps one entry for each rule and account, and for each kind and account', () => {
    const scan = newScan()
    for (const scope of estate.flat()) scan.add(scope)
    const { outcomes, coverage } = scan.finish()
    const places = outcomes.map(({ rule, account }) => `${rule} ${account}`)
    const kinds = coverage.complete.map(({ account, kind }) => `${account} ${kind}`)
    expect(new Set(places).size).toBe(places.length)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(outcomes.length).toBeLessThanOrEqual(RULES.length * estate.length)
    expect(coverage.complete.reduce((sum, { count }) => sum + count, 0)).toBe(
      estate
        .flat()
        .flatMap(({ complete }) => complete)
        .reduce((sum, { count }) => sum + count, 0),
    )
  })
})
