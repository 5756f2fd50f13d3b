import { describe, expect, it } from '@jest/globals'
import { TOKEN_HINTS } from '../../../src/sensitive/credentials/tokens.ts'
import { bytesOf } from '../../../src/sensitive/late/bytes.ts'
import { hintedIn } from '../../../src/sensitive/late/hinted.ts'
import { Dice } from '../../../bench/dice.ts'

const WORDS = ['@', '&#64;', '&#x40;', '&commat;', String.raw`\u0040`, '%40', '+', '&#43;', ...TOKEN_HINTS]

function placesIn(text: string): readonly number[] {
  return hintedIn(bytesOf(text), text.length).toSorted((a, b) => a - b)
}

/** Where words end, found one by one. */
function naively(text: string): readonly number[] {
  const small = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
  return WORDS.flatMap((word) =>
    Array.from({ length: text.length }, (_, at) => at)
      .filter((at) => small.startsWith(word, at))
      .map((at) => at + word.length - 1),
  ).toSorted((a, b) => a - b)
}

describe('what addresses and tokens have', () => {
  it.each(WORDS)('is found wherever it begins, in any case: %s', (word) => {
    for (const before of ['', ' ', 'ab', '"x:', 'é', '中 '])
      for (const one of [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)])
        for (const behind of ['', 'x', 'yz'])
          expect(placesIn(before + one + behind)).toContain(before.length + word.length - 1)
  })

  it('is found where looking for each by itself finds it', () => {
    const dice = new Dice(7)
    const pieces = [...WORDS, 'a', '_', '-', '.', '&', 'é', 'K', 'sk', 'gh', ':A']
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 12 }, () => dice.pick(pieces)).join('')
      expect(placesIn(text)).toEqual(naively(text))
    }
  })
})
