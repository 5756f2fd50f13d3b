import { describe, expect, it } from '@jest/globals'
import { isDeeper, toJson } from '../../src/text/json.ts'

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

describe('how deep JSON is', () => {
  it.each([
    ['text', 0, false],
    [{ a: 1 }, 0, true],
    [{ a: 1 }, 1, false],
    [{ a: [1, { b: 2 }] }, 2, true],
    [{ a: [1, { b: 2 }] }, 3, false],
    [[[], {}, null], 2, false],
  ])('%j is deeper than %i levels: %s', (value, levels, is) => {
    expect(isDeeper(value, levels)).toBe(is)
  })
})
