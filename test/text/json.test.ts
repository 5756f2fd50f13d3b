import { describe, expect, it } from '@jest/globals'
import { parseJson, TooDeepError, toJson } from '../../src/text/json.ts'
import { nested } from '../support/nested.ts'

describe('JSON in which nothing hides', () => {
  it.each([
    ['right\u202eto left', '"right\\u202eto left"'],
    ['\u0007\u001b[31m', '"\\u0007\\u001b[31m"'],
    ['\u007f\u0085\u009b', '"\\u007f\\u0085\\u009b"'],
    ['\u200b\u2066\ufeff\u2028', '"\\u200b\\u2066\\ufeff\\u2028"'],
    ['tag \u{e0041}', '"tag \\udb40\\udc41"'],
    ['jürgen 🙂 漢', '"jürgen 🙂 漢"'],
    ['\ud800', '"\\ud800"'],
  ])('%j', (text, json) => {
    expect(toJson(text)).toBe(json)
    expect(JSON.parse(toJson(text))).toBe(text)
  })

  it('also in names, and with lines', () => {
    expect(toJson({ 'a\u202e': 1 }, 1)).toBe('{\n "a\\u202e": 1\n}')
  })
})

describe('JSON of others', () => {
  it.each([
    ['[[[1]]]', 3],
    ['{"a":[1,{"b":[]}]}', 4],
    ['[[],{},null]', 2],
    [nested(100), undefined],
  ])('%s is read where so many levels may be, and where fewer may be it is not: %s', (json, levels) => {
    const most = levels ?? 100
    expect(JSON.stringify(parseJson(json, levels))).toBe(json)
    expect(() => parseJson(json, most - 1)).toThrow(new TooDeepError(most - 1))
  })

  it.each([101, 5_000, 100_000])('is refused with a clause on %i levels', (levels) => {
    for (const json of [nested(levels), `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`])
      expect(() => parseJson(json)).toThrow('it has lists and objects in each other on more than 100 levels')
  })

  it('is a text where it is one, and no JSON where it is none', () => {
    expect(parseJson('"a"', 0)).toBe('a')
    expect(() => parseJson('[')).toThrow(SyntaxError)
  })
})
