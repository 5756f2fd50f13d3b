/**
 * Regular expressions as far as an automaton can run them: everything but references and look-around. Rule authors
 * write the patterns, but names and tags come from whoever can create a resource; a backtracking engine could be made
 * to hang by them, an automaton cannot.
 */
export type RegexNode =
  | { readonly type: 'one'; readonly source: string }
  | { readonly type: 'assert'; readonly what: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly type: 'sequence' | 'choice'; readonly nodes: readonly RegexNode[] }
  | { readonly type: 'repeat'; readonly node: RegexNode; readonly min: number; readonly max: number }

interface ParsedRegex {
  readonly node: RegexNode
  /** An inline `(?i)` at the start. */
  readonly ignoreCase: boolean
}

/** What is wrong with a pattern; the message is a sentence part such as `look-ahead is not supported`. */
export class RegexFault extends Error {}

const MAX_PATTERN = 1000
const MAX_NESTING = 50
const MAX_REPEAT = 1000

/** Throws RegexFault. */
export function parseRegex(pattern: string): ParsedRegex {
  if (pattern.length > MAX_PATTERN) throw new RegexFault(`it has more than ${MAX_PATTERN} characters`)
  const inline = /^\(\?([is]*)\)/.exec(pattern)
  const reader = new RegexReader(inline === null ? pattern : pattern.slice(inline[0].length))
  return {
    node: reader.readAll(inline?.[1]?.includes('s') === true),
    ignoreCase: inline?.[1]?.includes('i') === true,
  }
}

class RegexReader {
  readonly #text: string
  #at = 0
  #depth = 0
  #dot = '.'

  constructor(text: string) {
    this.#text = text
  }

  readAll(dotIsAll: boolean): RegexNode {
    if (dotIsAll) this.#dot = String.raw`[\s\S]`
    const node = this.#choice()
    if (this.#at < this.#text.length) throw new RegexFault('it has a `)` without `(`')
    return node
  }

  #choice(): RegexNode {
    const nodes = [this.#sequence()]
    while (this.#skip('|')) nodes.push(this.#sequence())
    return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { type: 'choice', nodes }
  }

  #sequence(): RegexNode {
    const nodes: RegexNode[] = []
    while (this.#at < this.#text.length && !/[|)]/.test(this.#peek())) nodes.push(this.#repeated())
    return { type: 'sequence', nodes }
  }

  #repeated(): RegexNode {
    const node = this.#atom()
    const bounds = this.#bounds()
    if (bounds === null) return node
    if (node.type === 'assert') throw new RegexFault('it repeats an anchor such as `^` or `\\b`')
    // Lazy or not: whether the text matches is the same.
    this.#skip('?')
    if (this.#skip('+')) throw new RegexFault('possessive repetition such as `a++` is not supported')
    if (/[*+?]/.test(this.#peek())) throw new RegexFault('it repeats a repetition')
    return { type: 'repeat', node, ...bounds }
  }

  #bounds(): { readonly min: number; readonly max: number } | null {
    if (this.#skip('*')) return { min: 0, max: Infinity }
    if (this.#skip('+')) return { min: 1, max: Infinity }
    if (this.#skip('?')) return { min: 0, max: 1 }
    const braces = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#text.slice(this.#at))
    if (braces === null) return null
    this.#at += braces[0].length
    const min = Number(braces[1])
    const max = braces[2] === undefined ? min : braces[3] === '' ? Infinity : Number(braces[3])
    if (min > MAX_REPEAT || (max !== Infinity && max > MAX_REPEAT)) {
      throw new RegexFault(`it repeats more than ${MAX_REPEAT} times`)
    }
    if (max < min) throw new RegexFault('a repetition has its numbers in the wrong order')
    return { min, max }
  }

  #atom(): RegexNode {
    const character = this.#next()
    switch (character) {
      case '(':
        return this.#group()
      case '[':
        return this.#class()
      case '\\':
        return this.#escape()
      case '^':
        return { type: 'assert', what: 'start' }
      case '$':
        return { type: 'assert', what: 'end' }
      case '.':
        return { type: 'one', source: this.#dot }
      case '*':
      case '+':
      case '?':
        throw new RegexFault(`there is nothing to repeat before \`${character}\``)
      default:
        return literal(character)
    }
  }

  #group(): RegexNode {
    const rest = this.#text.slice(this.#at)
    if (/^\?<?[=!]/.test(rest)) throw new RegexFault('look-ahead and look-behind are not supported')
    const kind = /^\?(?::|P?<[A-Za-z]\w*>)/.exec(rest)
    if (kind !== null) this.#at += kind[0].length
    else if (rest.startsWith('?')) throw new RegexFault(`the group \`(${rest.slice(0, 3)}\` is not supported`)
    if (++this.#depth > MAX_NESTING)
      throw new RegexFault(`its groups are nested more than ${MAX_NESTING} deep`)
    const node = this.#choice()
    this.#depth--
    if (!this.#skip(')')) throw new RegexFault('it has a `(` without `)`')
    return node
  }

  /** A set in brackets is handed on as it is, with harmless escapes taken away. */
  #class(): RegexNode {
    let source = '['
    if (this.#skip('^')) source += '^'
    for (let first = true; ; first = false) {
      if (this.#at >= this.#text.length) throw new RegexFault('it has a `[` without `]`')
      const character = this.#next()
      if (character === ']' && !first) return checked(`${source}]`)
      if (character === '[') {
        if (/[:.=]/.test(this.#peek()))
          throw new RegexFault('POSIX sets such as `[[:alpha:]]` are not supported')
        source += '\\['
      } else if (character === '\\') source += this.#classEscape()
      else source += character === ']' ? '\\]' : character
    }
  }

  #classEscape(): string {
    const character = this.#next()
    if (character === 'b') return '\\b'
    if (/[^\w\s]/.test(character)) return /[\\\]^[-]/.test(character) ? `\\${character}` : character
    return this.#escapeSource(character)
  }

  #escape(): RegexNode {
    const character = this.#next()
    if (/[1-9k]/.test(character)) throw new RegexFault('references such as `\\1` are not supported')
    if (character === 'b') return { type: 'assert', what: 'boundary' }
    if (character === 'B') return { type: 'assert', what: 'no-boundary' }
    if (character === 'A') return { type: 'assert', what: 'start' }
    if (character === 'z' || character === 'Z') return { type: 'assert', what: 'end' }
    return /[^\w\s]/.test(character) ? literal(character) : checked(this.#escapeSource(character))
  }

  /** Escapes that mean the same in ICU and here. */
  #escapeSource(character: string): string {
    const rest = this.#text.slice(this.#at)
    const long = /^(?:p|P)/.test(character)
      ? /^\{[^}]*\}/
      : character === 'u'
        ? /^[0-9a-fA-F]{4}/
        : character === 'x'
          ? /^[0-9a-fA-F]{2}/
          : null
    if (long !== null) {
      const found = long.exec(rest)?.[0]
      if (found === undefined) throw new RegexFault(`the escape \`\\${character}\` is incomplete`)
      this.#at += found.length
      return `\\${character}${found}`
    }
    if (/[dDwWsSnrtfv0]/.test(character)) return `\\${character}`
    throw new RegexFault(`the escape \`\\${character}\` is not supported`)
  }

  #peek(): string {
    return String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0)
  }

  #next(): string {
    if (this.#at >= this.#text.length) throw new RegexFault('it ends with a backslash')
    const character = this.#peek()
    this.#at += character.length
    return character
  }

  #skip(character: string): boolean {
    if (!this.#text.startsWith(character, this.#at)) return false
    this.#at++
    return true
  }
}

function literal(character: string): RegexNode {
  return { type: 'one', source: /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character }
}

function checked(source: string): RegexNode {
  try {
    new RegExp(source, 'u').test('')
  } catch {
    throw new RegexFault(`\`${source}\` cannot be understood`)
  }
  return { type: 'one', source }
}
