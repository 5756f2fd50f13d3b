import { describe, expect, it } from '@jest/globals'
import { matchesAccount, matchesAny } from '../../src/accounts/account-pattern.ts'
import { seededRandom } from '../../sandbox/random.ts'
import { parseProductionAccounts } from '../../src/settings/aws-values.ts'
import { unusedPatterns } from '../../src/accounts/environment.ts'
import { hangs } from '../support/hang.ts'

const account = { id: '111122223333', name: 'a'.repeat(50), unit: 'a'.repeat(120) }

/** The same by a regular expression, which is right and may take for ever. */
function byExpression(pattern: string, name: string): boolean {
  const source = pattern.replaceAll(/\*+/g, '.*').replaceAll('?', '.')
  return new RegExp(`^${source}$`, 'su').test(name)
}

describe('patterns of accounts', () => {
  it('mean what regular expressions mean', () => {
    const random = seededRandom('patterns')
    const word = (letters: string): string =>
      Array.from({ length: random.below(7) }, () => letters[random.below(letters.length)]).join('')
    for (let round = 0; round < 10_000; round += 1) {
      const [pattern, name] = [word('ab*?'), word('ab')]
      const matches = matchesAccount(pattern, { id: 'x', name })
      expect([pattern, name, matches]).toEqual([
        pattern,
        name,
        byExpression(pattern, name) || byExpression(pattern, 'x'),
      ])
    }
  })

  it.each(['*a'.repeat(40), `ou:${'*a'.repeat(100)}`, '*?'.repeat(40)])(
    'take no longer for many stars: %s',
    (pattern) => {
      expect(hangs(() => expect(matchesAccount(`${pattern}b`, account)).toBe(false))).toBe(false)
    },
  )

  it('are refused where one is longer than any name', () => {
    expect(() => parseProductionAccounts('a'.repeat(120_000))).toThrow(
      /^production-accounts: received "a{120}…" with 120,000 characters, expected ids, names or globs of at most 1,000/,
    )
  })

  it('may be a hundred thousand ids, compared with as many accounts', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(100_000_000_000 + index))
    expect(parseProductionAccounts(ids.join()).productionAccounts).toHaveLength(100_000)
    const accounts = ids.toReversed().map((id) => ({ id, name: id }))
    expect(
      hangs(() => {
        expect(unusedPatterns([...ids, 'none'], accounts)).toEqual(['none'])
        expect(accounts.every((one) => matchesAny(ids, one))).toBe(true)
      }),
    ).toBe(false)
  })
})
