import { describe, expect, it } from '@jest/globals'
import { fitsGlob } from '../../src/text/glob.ts'
import { hangs } from '../support/hang.ts'

describe('fitsGlob', () => {
  it.each([
    ['eu-*', 'eu-west-1', true],
    ['eu-*', 'us-east-1', false],
    ['*-gov-*', 'us-gov-west-1', true],
    ['*-gov-*', 'us-west-1', false],
    ['eu-west-?', 'eu-west-1', true],
    ['eu-west-?', 'eu-west-12', false],
    ['eu-west-1', 'eu-west-1', true],
    ['eu-west-1', 'eu-west-10', false],
    ['a.c', 'abc', false],
    ['*', '', true],
    ['', '', true],
    ['?', '', false],
    ['?', '𝒳', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['**a', 'ba', true],
  ])('%s on %j: %j', (pattern, text, expected) => {
    expect(fitsGlob(pattern, text)).toBe(expected)
  })

  it('takes no longer for many stars', () => {
    expect(hangs(() => expect(fitsGlob(`${'*a'.repeat(2000)}b`, 'a'.repeat(5000))).toBe(false))).toBe(false)
  })
})
