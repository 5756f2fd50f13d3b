import type { FunctionName, Literal, Name, Operator, Term } from './ast.ts'
import type { Cursor } from './cursor.ts'
import { parseSpacedPath } from './parse-paths.ts'
import { parseQuoted, parseValue, parseWord } from './parse-values.ts'

const MODIFIERS = ['all', 'any', 'none'] as const
const FUNCTIONS = ['in_subnet', 'has_desired_change', 'has_key'] as const
/** In this order: the first that fits is taken. */
const SIGNS = ['<=', '>=', '>', '<', '==', '!=', '=~', '!~', '=', '~'] as const
const IN = /\s*in\s+/y
const NOT_IN = /\s*not in\s+/y

type Parser = (cursor: Cursor) => Term | null

/** `simple { (and|or) simple }`: both bind equally and from the left. */
export function parseFilter(cursor: Cursor): Term | null {
  return parseChain(cursor, parseLeaf)
}

/** What may stand in the braces of an arrow: no kinds, ids, functions or texts. */
export function parseEdgeFilter(cursor: Cursor): Term | null {
  return parseChain(cursor, parseEdgeLeaf)
}

function parseChain(cursor: Cursor, leaf: Parser): Term | null {
  return cursor.attempt(() => {
    let term = parseSimple(cursor, leaf)
    if (term === null) return null
    for (;;) {
      const operator = cursor.oneOf(['and', 'or'], '`and`', '`or`')
      if (operator === null) return term
      const right = parseSimple(cursor, leaf)
      if (right === null) return null
      term = { type: 'pair', left: term, operator, right, parenthesised: false, at: term.at }
    }
  })
}

function parseSimple(cursor: Cursor, leaf: Parser): Term | null {
  return parseParentheses(cursor, leaf) ?? leaf(cursor)
}

function parseParentheses(cursor: Cursor, leaf: Parser): Term | null {
  return cursor.attempt(() => {
    if (!cursor.token('(', null)) return null
    return cursor.nested(() => {
      const term = parseChain(cursor, leaf)
      if (term === null || !cursor.token(')')) return null
      return term.type === 'pair' ? { ...term, parenthesised: true } : term
    })
  })
}

function parseLeaf(cursor: Cursor): Term | null {
  const term =
    parseNames(cursor, 'is') ??
    parseNames(cursor, 'id') ??
    parseFunction(cursor) ??
    parsePredicate(cursor) ??
    parseContext(cursor) ??
    parseNot(cursor) ??
    parseFulltext(cursor) ??
    parseAll(cursor)
  return term ?? expectTerm(cursor)
}

function parseEdgeLeaf(cursor: Cursor): Term | null {
  const term = parsePredicate(cursor) ?? parseContext(cursor) ?? parseNot(cursor) ?? parseAll(cursor)
  return term ?? expectTerm(cursor)
}

function expectTerm(cursor: Cursor): null {
  const start = cursor.at
  cursor.blanks()
  cursor.expect('a condition such as `is(kind)` or `name = "x"`')
  cursor.at = start
  return null
}

function startOf(cursor: Cursor): number {
  cursor.blanks()
  return cursor.at
}

function parseNames(cursor: Cursor, type: 'is' | 'id'): Term | null {
  return cursor.attempt(() => {
    const at = startOf(cursor)
    if (!cursor.exactly(type) || !cursor.token('(', null)) return null
    const names = parseNameList(cursor)
    return names !== null && cursor.token(')') ? { type, names, at } : null
  })
}

/** `a, "b c"` or the same in brackets. */
export function parseNameList(cursor: Cursor): readonly Name[] | null {
  const item = (): Name | null => {
    const at = startOf(cursor)
    const quoted = parseQuoted(cursor)
    if (quoted !== null) cursor.blanks()
    const text = quoted ?? parseWord(cursor, 'a name')
    return text === null ? null : { text, at }
  }
  const bracketed = cursor.attempt(() => {
    if (!cursor.token('[', null)) return null
    const names = cursor.list(item)
    return names !== null && cursor.token(']') ? names : null
  })
  return bracketed ?? cursor.list(item)
}

function parseFunction(cursor: Cursor): Term | null {
  return cursor.attempt(() => {
    const at = startOf(cursor)
    const name: FunctionName | null = cursor.oneOf(FUNCTIONS)
    if (name === null || !cursor.token('(', null)) return null
    const path = parseSpacedPath(cursor)
    if (path === null) return null
    const values: Literal[] = []
    for (;;) {
      const value = cursor.attempt(() => (cursor.token(',') ? parseValue(cursor) : null))
      if (value === null) break
      values.push(value)
    }
    return cursor.token(')') ? { type: 'function', name, path, values, at } : null
  })
}

function parsePredicate(cursor: Cursor): Term | null {
  return cursor.attempt(() => {
    const path = parseSpacedPath(cursor)
    if (path === null) return null
    const modifier = cursor.oneOf(MODIFIERS)
    const operator = parseOperator(cursor)
    if (operator === null) return null
    const valueAt = cursor.at
    const value = parseValue(cursor)
    return value === null
      ? null
      : { type: 'predicate', path, modifier, operator, value, at: path.at, valueAt }
  })
}

/** `=` is `==` and `~` is `=~`; the words need a blank behind them, `not in` exactly one between. */
export function parseOperator(cursor: Cursor): Operator | null {
  const sign = cursor.oneOf(SIGNS, 'an operator such as `=`, `!=`, `<`, `=~` or `in`')
  if (sign !== null) return sign === '=' ? '==' : sign === '~' ? '=~' : sign
  if (cursor.take(IN) !== null) return 'in'
  return cursor.take(NOT_IN) === null ? null : 'not in'
}

function parseContext(cursor: Cursor): Term | null {
  return cursor.attempt(() => {
    const path = parseSpacedPath(cursor)
    if (path === null || !cursor.token('.', null) || !cursor.token('{')) return null
    return cursor.nested(() => {
      const term = parseFilter(cursor)
      return term !== null && cursor.token('}') ? { type: 'context', path, term, at: path.at } : null
    })
  })
}

/** Negates the next simple term only. */
function parseNot(cursor: Cursor): Term | null {
  return cursor.attempt(() => {
    const at = startOf(cursor)
    if (!cursor.token('not', null)) return null
    return cursor.nested(() => {
      const term = parseSimple(cursor, parseLeaf)
      return term === null ? null : { type: 'not', term, at }
    })
  })
}

function parseFulltext(cursor: Cursor): Term | null {
  return cursor.attempt(() => {
    const at = startOf(cursor)
    const text = parseQuoted(cursor)
    if (text === null) return null
    cursor.blanks()
    return { type: 'fulltext', text, at }
  })
}

function parseAll(cursor: Cursor): Term | null {
  return cursor.attempt(() => {
    const at = startOf(cursor)
    return cursor.token('all', null) ? { type: 'all', at } : null
  })
}
