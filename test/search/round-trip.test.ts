import { describe, expect, it } from '@jest/globals'
import { parseSearch } from '../../src/search/language/parse.ts'
import { printSearch } from '../../src/search/language/print.ts'
import { Random } from './random.ts'
import { RandomSearch, withoutPlaces } from './random-search.ts'

const SEARCHES = 1500

describe('the canonical text of random searches', () => {
  it('is read as what was printed, and printed again as it is', () => {
    const searches = new RandomSearch(new Random(20240501))
    for (let round = 0; round < SEARCHES; round++) {
      const meant = searches.search()
      const text = printSearch(meant)
      const read = parseSearch(text)
      expect(printSearch(read)).toBe(text)
      expect(withoutPlaces(read.parts)).toEqual(withoutPlaces(meant.parts))
    }
  })

  it('survives blanks wherever the language ignores them', () => {
    const searches = new RandomSearch(new Random(7))
    for (let round = 0; round < 300; round++) {
      const text = printSearch(searches.search())
      expect(printSearch(parseSearch(`  \n${text}\t `))).toBe(text)
    }
  })
})
