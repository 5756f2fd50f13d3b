import { describe, expect, it } from '@jest/globals'
import { roughDuration } from '../../src/text/duration.ts'

describe('roughDuration', () => {
  it.each([
    [0, '0 s'],
    [-5, '0 s'],
    [59_400, '59 s'],
    [59_600, '1 min 0 s'],
    [133_000, '2 min 13 s'],
    [754_000, '12 min'],
    [3_900_000, '1 h 5 min'],
  ])('%s ms is %s', (milliseconds, text) => {
    expect(roughDuration(milliseconds)).toBe(text)
  })
})
