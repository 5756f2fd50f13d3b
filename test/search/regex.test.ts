import { describe, expect, it } from '@jest/globals'
import { compileRegex } from '../../src/search/regex/match.ts'
import { RegexFault } from '../../src/search/regex/parse.ts'
import { compile } from './kinds.ts'
import { Random } from './random.ts'

const PATTERNS = [
  'a+b',
  '^a.*b$',
  '(a|b)+c',
  'a{2,4}$',
  '\\bfoo\\b',
  '[a-c]+[^a-c]',
  '\\d{3}-\\d',
  'x?y*z',
  '^$',
  '',
  '(ab|a)(bc|c)?$',
  '[-a]x',
  'a|^b|c$',
  '.\\.',
  '\\Bb',
  '[\\w.-]+@[\\w-]+',
  'é',
  '(a*)*b',
  '(?:a+)+$',
  '(?<n>a)b',
  '\\/',
  '\\S+\\s\\S',
  'a*?b',
  'a{2}',
  'a{2,}b',
  '^(a|b)?c',
]

const LETTERS = Array.from('aaabbcABxyz0129-. fo@é\n/')

describe('regular expressions', () => {
  it('find what the platform’s own engine finds', () => {
    const random = new Random(3)
    for (const pattern of PATTERNS) {
      for (const ignoreCase of [true, false]) {
        const found = compileRegex(pattern, ignoreCase)
        const expected = new RegExp(pattern, ignoreCase ? 'iu' : 'u')
        for (let round = 0; round < 300; round++) {
          const text = random.list(0, 8, () => random.pick(LETTERS)).join('')
          expect([pattern, text, found(text)]).toEqual([pattern, text, expected.test(text)])
        }
      }
    }
  })

  it('cannot be made to hang by the text', () => {
    const found = compileRegex('^(a+)+(b|a+)*$', true)
    expect(found(`${'a'.repeat(100_000)}!`)).toBe(false)
    expect(found('a'.repeat(100_000))).toBe(true)
    expect(compileRegex('.*a.*b.*c.*d.*!', true)('abcd'.repeat(10_000))).toBe(false)
  })

  it.each([
    ['(?i)ABC', 'xabcx', true],
    ['\\Aab\\z', 'ab', true],
    ['\\Aab\\Z', 'abc', false],
    ['a\\-b', 'a-b', true],
    ['[\\-_]', '-', true],
    ['a:b/c', 'a:b/c', true],
  ])('%s understands ICU’s %s', (pattern, text, expected) => {
    expect(compileRegex(pattern, false)(text)).toBe(expected)
  })

  it.each([
    ['(?=a)b', 'look-ahead and look-behind are not supported'],
    ['(?<!a)b', 'look-ahead and look-behind are not supported'],
    ['(a)\\1', 'references such as `\\1` are not supported'],
    ['a++', 'possessive repetition'],
    ['a**', 'it repeats a repetition'],
    ['*a', 'there is nothing to repeat before `*`'],
    ['^*', 'it repeats an anchor'],
    ['[[:alpha:]]', 'POSIX sets'],
    ['(a', 'a `(` without `)`'],
    ['a)', 'a `)` without `(`'],
    ['[a', 'a `[` without `]`'],
    ['[z-a]', '`[z-a]` cannot be understood'],
    ['\\Qa', 'the escape `\\Q` is not supported'],
    ['\\p{Foo}', '`\\p{Foo}` cannot be understood'],
    ['a{5,2}', 'wrong order'],
    ['a{9999}', 'repeats more than 1000 times'],
    ['((a{1000}){1000})', 'too large once its repetitions are written out'],
    ['(?>a)', 'the group `(?>a` is not supported'],
    ['a\\', 'it ends with a backslash'],
    ['x'.repeat(1001), 'more than 1000 characters'],
    ['('.repeat(60), 'nested more than 50 deep'],
  ])('refuses %s', (pattern, reason) => {
    expect(() => compileRegex(pattern, false)).toThrow(RegexFault)
    expect(() => compileRegex(pattern, false)).toThrow(reason)
  })

  it('are refused in a search with the place', () => {
    expect(() => compile('name =~ "(?=x)"')).toThrow(
      expect.objectContaining({
        message:
          'The regular expression "(?=x)" cannot be used: look-ahead and look-behind are not supported.',
        offset: 8,
      }),
    )
    expect(() => compile('name =~ [a]')).toThrow(
      'Expected a regular expression in double quotes after =~, but found ["a"].',
    )
  })
})
