import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../sandbox/random.ts'
import { matchesGlob } from '../../src/text/glob.ts'

/** The same by a regular expression, which is right and may take for ever. */
function byExpression(glob: string, text: string): boolean {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 'su').test(text)
}

describe('globs', () => {
  it.each([
    ['shop', 'shop', true],
    ['shop', 'shops', false],
    ['shop-*', 'shop-', true],
    ['*-prod', 'eu-prod', true],
    ['*-prod', 'prod', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['ab*ba', 'aba', false],
    ['?', '🙂', true],
    ['a?c', 'ac', false],
    ['**', '', true],
    ['', '', true],
    ['', 'a', false],
    ['*a*b*', 'xbxaxbx', true],
    ['*a*b*', 'xbxa', false],
    ['a.c', 'abc', false],
    ['*\n*', 'a\nb', true],
  ])('%j and %j: %s', (glob, text, matches) => {
    expect(matchesGlob(glob, text)).toBe(matches)
  })

  it('match as regular expressions do', () => {
    const random = seededRandom('globs')
    const word = (letters: string): string =>
      Array.from({ length: random.below(7) }, () => letters[random.below(letters.length)]).join('')
    for (let round = 0; round < 20_000; round += 1) {
      const [glob, text] = [word('ab*?'), word('ab')]
      expect([glob, text, matchesGlob(glob, text)]).toEqual([glob, text, byExpression(glob, text)])
    }
  })

  it('take no longer for many stars', () => {
    const glob = `${'*a'.repeat(400)}b`
    const began = performance.now()
    for (let round = 0; round < 100; round += 1) expect(matchesGlob(glob, 'a'.repeat(900))).toBe(false)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
