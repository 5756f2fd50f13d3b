import { describe, expect, it } from '@jest/globals'
import { automatonOf } from '../../src/sensitive/words-in.ts'

const WORDS = ['he', 'she', 'his', 'hers', 'a.b', '#'].map((word, at) => [word, 1 << at] as const)
const { classOf, classes, next, found } = automatonOf(WORDS)

function wordsIn(text: string): string[] {
  let state = 0
  let bits = 0
  for (let at = 0; at < text.length; at += 1) {
    state = next[state + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0
    bits |= found[state / classes] ?? 0
  }
  return WORDS.filter(([, bit]) => (bits & bit) !== 0).map(([word]) => word)
}

describe('words in a text', () => {
  it.each([
    ['ushers', ['he', 'she', 'hers']],
    ['ahishers', ['he', 'she', 'his', 'hers']],
    ['SHE', ['he', 'she']],
    ['h e', []],
    ['xa.bx', ['a.b']],
    ['aab', []],
    ['hé#', ['#']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})
