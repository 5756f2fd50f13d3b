import { describe, expect, it } from '@jest/globals'
import { matchesGlob } from 'node:path'
import { seededRandom } from '../../../sandbox/random.ts'
import { pathGlob } from '../../../src/rules/load/path-glob.ts'
import { hangs } from '../../support/hang.ts'

function matches(glob: string, path: string): boolean {
  return pathGlob(glob)(path.split('/'))
}

describe('globs of paths', () => {
  it('match as those of Node', () => {
    const random = seededRandom('paths')
    const steps = ['a', 'b', 'ab', '*', '**', '?', 'a*', '*b', '.*', '*.yml', '[ab]', '{a,b}', '*a*']
    const names = ['a', 'b', 'ab', 'aab', '.a', 'x.yml', '.x.yml']
    const some = (of: readonly string[]): string =>
      Array.from({ length: 1 + random.below(4) }, () => of[random.below(of.length)]).join('/')
    for (let round = 0; round < 20_000; round += 1) {
      const [glob, path] = [some(steps), some(names)]
      expect([glob, path, matches(glob, path)]).toEqual([glob, path, matchesGlob(path, glob)])
    }
  })

  it('take no longer for many stars', () => {
    expect(
      hangs(() => {
        expect(matches(`${'*a'.repeat(60)}b.yml`, `${'a'.repeat(250)}.yml`)).toBe(false)
        expect(matches(`${'**/*a*/'.repeat(60)}b.yml`, `${'a/'.repeat(250)}x.yml`)).toBe(false)
      }),
    ).toBe(false)
  })

  it('are refused where Node would take for ever, or nobody wrote them', () => {
    expect(() => pathGlob(`${'*a'.repeat(9)}[b].yml`)).toThrow('has more than 3 stars beside sets')
    expect(() => pathGlob('*'.repeat(120_000))).toThrow('a glob that is longer than 1,000 characters')
  })
})
