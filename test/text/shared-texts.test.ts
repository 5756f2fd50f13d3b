import { describe, expect, it } from '@jest/globals'
import { SharedTexts } from '../../src/text/shared-texts.ts'

describe('SharedTexts', () => {
  const texts = new SharedTexts()

  it('gives the first of all lists that say the same', () => {
    const first = ['eu-west-1', 'us-east-1']
    expect(texts.list(first)).toBe(first)
    expect(texts.list(['eu-west-1', 'us-east-1'])).toBe(first)
  })

  it('keeps lists apart that differ in order, length or division', () => {
    const lists = [['a', 'b'], ['b', 'a'], ['a'], ['a,b'], []]
    expect(new Set(lists.map((list) => texts.list(list))).size).toBe(lists.length)
    expect(lists.map((list) => texts.list([...list]))).toEqual(lists)
  })

  it('gives back texts as they are', () => {
    expect([texts.one('a'), texts.one('b'), texts.one('a')]).toEqual(['a', 'b', 'a'])
  })
})
