import { describe, expect, it } from '@jest/globals'
import { readYamlValue } from '../../src/text/yaml.ts'
import { yamlText } from '../../src/text/yaml-text.ts'

describe('yamlText', () => {
  it.each([
    ['organization', 'organization'],
    ['111122223333', "'111122223333'"],
    ['017', "'017'"],
    ['no', "'no'"],
    ['null', "'null'"],
    ['', "''"],
    ['*', "'*'"],
    ['!old-*', "'!old-*'"],
    ['a: b', "'a: b'"],
    ['a #b', "'a #b'"],
    ["it's: so", "'it''s: so'"],
    ['- a', "'- a'"],
    ['C:\\Users\\x', 'C:\\Users\\x'],
    ['a\nb', '"a\\u000ab"'],
    ['a"\r\n\\b', '"a\\"\\u000d\\u000a\\\\b"'],
    ['\u202Eevil', '"\\u202eevil"'],
    ['café 🦉', 'café 🦉'],
    ['tag\u{e0041}', '"tag\\U000e0041"'],
    ['  padded  ', "'  padded  '"],
    ['{a: b}', "'{a: b}'"],
    ['2001-01-01', "'2001-01-01'"],
    ['---', "'---'"],
  ])('writes %j as %s, which is read as the same text', (text, written) => {
    expect(yamlText(text)).toBe(written)
    expect(readYamlValue(`field: ${written}\n`)).toEqual({ field: text })
  })

  it('writes any text on one line, as the text that is read back', () => {
    const alphabet = Array.from('ab01 :#-?*&!|>\'"%@`{}[],\\\n\r\t~.=<\u0000\u0085\u00a0\u2028\ufeffé🦉$')
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: random(9) }, () => alphabet[random(alphabet.length)]).join('')
      const written = yamlText(text)
      expect(written).not.toMatch(/[\r\n]/)
      expect(readYamlValue(`field: ${written} # a comment\nnext: 1\n`)).toEqual({ field: text, next: 1 })
    }
  })
})
