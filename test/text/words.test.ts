import { describe, expect, it } from '@jest/globals'
import { withCommas } from '../../src/text/words.ts'

describe('numbers in sentences', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
    [-45_000, '-45,000'],
    [1234.5678, '1,234.5678'],
  ])('%d is %s', (number, words) => {
    expect(withCommas(number)).toBe(words)
  })
})
