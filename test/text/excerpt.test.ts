import { describe, expect, it } from '@jest/globals'
import { excerptAt } from '../../src/text/excerpt.ts'
import { ADDRESS, KEY } from '../support/planted.ts'

const FILLING = 'word '.repeat(30)

describe('an excerpt', () => {
  it.each([ADDRESS, KEY, `name="${ADDRESS}"`])(
    'has the whole of %s or nothing of it, wherever the place is',
    (value) => {
      const text = `${FILLING}${value} ${FILLING}`
      const places = Array.from(
        { length: text.length },
        (_, offset) => excerptAt(text, offset).split('\n')[0] ?? '',
      )
      const cut = places.filter(
        (line) =>
          !line.includes(value) &&
          value.split(/[@."=]/).some((part) => part.length > 3 && line.includes(part)),
      )
      expect(cut).toEqual([])
      expect(places.some((line) => line.includes(value))).toBe(true)
      expect(Math.max(...places.map((line) => line.length))).toBeLessThan(150)
    },
  )

  it('has the caret below the place, and never a line without end', () => {
    for (const text of [FILLING, 'x'.repeat(5_000)])
      for (const offset of [0, 70, text.length - 1, text.length]) {
        const [line = '', caret = ''] = excerptAt(text, offset).split('\n')
        expect(line.slice(caret.length - 1).startsWith(text.slice(offset, offset + 10).trimEnd())).toBe(true)
        expect(line.length).toBeLessThan(410)
      }
  })
})
