import type { Condition, FilterPattern, Test } from './filter-pattern.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Null for what is not understood. */
export function parsePattern(text: string): FilterPattern | null {
  const trimmed = text.trim()
  if (trimmed === '') return { type: 'all' }
  if (trimmed.startsWith('{')) return trimmed.endsWith('}') ? parseJson(trimmed.slice(1, -1)) : null
  if (trimmed.startsWith('[')) return trimmed.endsWith(']') ? parseWords(trimmed.slice(1, -1)) : null
  return parseTerms(trimmed)
}

function parseJson(text: string): FilterPattern | null {
  const tokens = tokensOf(text)
  if (tokens === null) return null
  const reader = new Reader(tokens)
  const condition = reader.either()
  return condition === null || !reader.isAtEnd ? null : { type: 'json', condition }
}

/** More than anybody writes; each level of parentheses is one of the stack. */
const DEEPEST = 100

/** Reads conditions: `&&` binds closer than `||`. Null: not understood. */
class Reader {
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length
  }

  either(): Condition | null {
    return this.#joined('or', '||', () => this.#joined('and', '&&', () => this.#one()))
  }

  #joined(type: 'and' | 'or', mark: '&&' | '||', read: () => Condition | null): Condition | null {
    const parts: Condition[] = []
    do {
      const part = read()
      if (part === null) return null
      parts.push(part)
    } while (this.#takes(mark))
    const [only] = parts
    return parts.length === 1 && only !== undefined ? only : { type, parts }
  }

  #one(): Condition | null {
    if (this.#takes('(')) {
      this.#depth += 1
      const inner = this.#depth > DEEPEST ? null : this.either()
      this.#depth -= 1
      return this.#takes(')') ? inner : null
    }
    const selector = this.#next()
    if (selector?.type !== 'selector') return null
    const test = this.#test()
    return test === null ? null : { type: 'test', path: selector.path, test }
  }

  #test(): Test | null {
    const sign = this.#next()
    const value = this.#next()
    if (sign?.type === 'comparison') {
      const is = sign.comparison
      if (value?.type === 'expression') return { is, value: { expression: value.text } }
      return value?.type === 'word' || value?.type === 'quoted' ? { is, value: { text: value.text } } : null
    }
    if (sign?.type !== 'word' || value?.type !== 'word') return null
    const words = `${sign.text} ${value.text}`.toUpperCase()
    return Object.hasOwn(WORDS, words) ? (WORDS[words] ?? null) : null
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at]
    this.#at += 1
    return token
  }

  #takes(mark: string): boolean {
    const token = this.#tokens[this.#at]
    const isIt = token?.type === 'mark' && token.mark === mark
    if (isIt) this.#at += 1
    return isIt
  }
}

const WORDS: Readonly<Record<string, Test>> = {
  'NOT EXISTS': { is: 'absent' },
  'IS NULL': { is: 'null' },
  'IS TRUE': { is: 'true' },
  'IS FALSE': { is: 'false' },
}

function parseWords(text: string): FilterPattern {
  const isOpen = text.split(',').some((field) => field.trim() === '...')
  return { type: 'words', text, isOpen, hasConditions: /[=<>]/.test(text) }
}

/** `ERROR`, `"two words"`, `?one ?other`, `-without`. */
function parseTerms(text: string): FilterPattern | null {
  const lists = { all: [] as string[], none: [] as string[], some: [] as string[] }
  for (const [, sign = '', quoted, word = ''] of text.matchAll(/([?-]?)(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)) {
    const term = quoted ?? word
    // Regular expressions in texts, and a quote without its second.
    if (quoted === undefined && /^%|"/.test(word)) return null
    lists[sign === '?' ? 'some' : sign === '-' ? 'none' : 'all'].push(term)
  }
  return { type: 'terms', ...lists }
}
