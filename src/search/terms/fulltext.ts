import type { Json } from '../../model/json.ts'
import { isList, joinName } from './steps.ts'
import type { Matcher } from './matcher.ts'
import { isMasked } from '../../sensitive/masked-text.ts'

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/

interface Token {
  readonly word: string
  readonly path: string
  readonly value: Json
}

/** Words of a text, in lower case, split where the language splits them. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s_\-@:/.]+/)
    .filter((word) => word !== '')
}

/** The words stand next to each other, in this order, in the texts and numbers of the resource. */
export function matchFulltext(phrase: readonly string[]): Matcher {
  return {
    test: (_, { reported, ifOpen }) => {
      const tokens = tokensOf(reported)
      if (ifOpen === undefined || !tokens.some(isOpen)) return findPhrase(tokens, phrase) !== null
      return (
        ifOpen ||
        findPhrase(
          tokens.map((one) => (isOpen(one) ? NO_WORD : one)),
          phrase,
        ) !== null
      )
    },
    collect: (_, { reported }, __, wanted, found) => {
      const tokens = wanted ? findPhrase(tokensOf(reported), phrase) : null
      for (const { path, value } of tokens ?? []) found.add(path, value)
    },
  }
}

const NO_WORD: Token = { word: '', path: '', value: '' }

function isOpen({ value }: Token): boolean {
  return typeof value === 'string' && isMasked(value)
}

function findPhrase(tokens: readonly Token[], phrase: readonly string[]): readonly Token[] | null {
  for (let start = 0; start + phrase.length <= tokens.length; start++) {
    if (phrase.every((word, offset) => tokens[start + offset]?.word === word)) {
      return tokens.slice(start, start + phrase.length)
    }
  }
  return null
}

function tokensOf(reported: Json): readonly Token[] {
  const tokens: Token[] = []
  addTokens(reported, '', tokens)
  return tokens
}

function addTokens(value: Json, path: string, tokens: Token[]): void {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = typeof value === 'string' && TIME.test(value) ? value.replace(/[TZ]/g, ' ') : String(value)
    for (const word of wordsOf(text)) tokens.push({ word, path, value })
  } else if (isList(value)) {
    for (const [index, item] of value.entries()) addTokens(item, `${path}[${index}]`, tokens)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) addTokens(item, joinName(path, key), tokens)
  }
}
