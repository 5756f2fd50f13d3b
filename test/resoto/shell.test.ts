import { describe, expect, it } from '@jest/globals'
import { isOpen, ShellError, splitLine, unquoted, wordsOf } from '../../src/resoto/shell.ts'

describe('splitLine', () => {
  it.each([
    ['search is(a) | pagerduty x', [['search is(a)', 'pagerduty x']]],
    ['search a; search b | count', [['search a'], ['search b', 'count']]],
    ['search a = "x | y; z" | count', [['search a = "x | y; z"', 'count']]],
    ["jobs add 'search a | b'", [["jobs add 'search a | b'"]]],
    [String.raw`jobs add search a \| count`, [['jobs add search a | count']]],
    [String.raw`search a = "say \"hi\" | x" | list`, [[String.raw`search a = "say \"hi\" | x"`, 'list']]],
    ['  ', []],
  ])('%s', (line, commands) => {
    expect(splitLine(line)).toEqual(commands)
  })

  it.each([
    [String.raw`search a =~ "\bprod"`, 'search a =~ "\bprod"'],
    [String.raw`search a =~ "x\.y\d"`, String.raw`search a =~ "x\.y\d"`],
    [String.raw`search a =~ "\\n"`, String.raw`search a =~ "\\n"`],
    [String.raw`search a = "\u0041"`, 'search a = "A"'],
  ])('reads the escapes that the shell read: %s', (line, command) => {
    expect(splitLine(line)).toEqual([[command]])
  })

  it('says where a quote is not closed', () => {
    expect(() => splitLine('search a = "x')).toThrow(new ShellError('the quote " is not closed', 11))
    expect(isOpen("jobs add 'x")).toBe(true)
    expect(isOpen("jobs add 'x'")).toBe(false)
  })
})

describe('wordsOf', () => {
  it('takes single quotes away and keeps double ones', () => {
    expect(wordsOf(`--id x --schedule "0 4 * * *" 'search a = "b c"' more`)).toEqual([
      '--id',
      'x',
      '--schedule',
      '"0 4 * * *"',
      'search a = "b c"',
      'more',
    ])
  })
})

it('unquoted takes what belongs together', () => {
  expect(['"a"', "'a'", '"a', 'a', '"'].map(unquoted)).toEqual(['a', 'a', '"a', 'a', '"'])
})
