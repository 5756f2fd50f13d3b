import { describe, expect, it } from '@jest/globals'
import type { Gap } from '../../src/model/coverage.ts'
import { buildGraph } from '../../src/search/graph/graph.ts'
import { surroundingsOf } from '../../src/search/graph/surroundings.ts'
import { isCertain } from '../../src/search/terms/certainty.ts'
import { PROD, query, thing } from './network.ts'

const VOLUME = thing('aws_ec2_volume', 'v')
const AROUND = surroundingsOf({ id: PROD, name: 'shop', environment: 'production' }, 'us-east-1')

describe('the environment of an account', () => {
  it.each([
    ['is(volume) and environment = production', true],
    ['is(volume) and environment = staging', false],
    ['is(volume) and environment in [production, staging]', true],
    ['is(volume) and /ancestors.account.reported.environment != production', false],
  ])('%s: %j', (search, matches) => {
    const asked = query(search)
    expect([asked.streams, asked.warnings]).toEqual([true, []])
    expect(asked.match(VOLUME, AROUND) !== null).toBe(matches)
  })

  it.each([false, true])('is known in a graph, whether the account was read (%j) or not', (isRead) => {
    const account = { ...thing('aws_account', PROD), name: 'shop' }
    const accounts = [{ id: PROD, name: 'shop', environment: 'production' }]
    const asked = query('is(account) and environment = production --> is(region) --> is(volume)')
    const graph = buildGraph(isRead ? [account, VOLUME] : [VOLUME], accounts, asked.structure)
    expect(Array.from(asked.find(graph), ({ resource }) => resource.id)).toEqual(['v'])
  })

  it('is uncertain where a gap of the account says so, and for nobody else', () => {
    const gap: Gap = {
      account: PROD,
      region: 'global',
      kind: 'aws_account',
      properties: ['environment'],
      reason: 'not-decided',
      action: null,
      message: '',
    }
    const gapsOf = (kind: string): readonly Gap[] => (kind === 'aws_account' ? [gap] : [])
    expect(isCertain(query('is(volume) and environment = production'), gapsOf)).toBe(false)
    expect(isCertain(query('is(volume) and account = shop'), gapsOf)).toBe(true)
  })
})

describe('an account', () => {
  it.each([
    ['account = shop', true],
    [`account = "${PROD}"`, true],
    ['account = web', false],
    ['account != web', true],
    ['account != shop', false],
    [`account != "${PROD}"`, false],
    [`account in [web, "${PROD}"]`, true],
    [`account not in ["${PROD}"]`, false],
    ['account =~ "^sh"', true],
  ])('is known by name and id: %s: %j', (search, matches) => {
    expect(query(`is(volume) and ${search}`).match(VOLUME, AROUND) !== null).toBe(matches)
  })
})
