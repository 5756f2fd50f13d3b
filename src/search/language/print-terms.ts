import type { FunctionTerm, Literal, Name, Pair, Term } from './ast.ts'

/** The canonical text of a term: see docs of the search language. Reading it again gives the same text. */
export function printTerm(term: Term): string {
  switch (term.type) {
    case 'all':
      return 'all'
    case 'fulltext':
      return printText(term.text)
    case 'not':
      return `not(${printTerm(term.term)})`
    case 'is':
    case 'id':
      return `${term.type}(${printNames(term.names)})`
    case 'function':
      return printFunction(term)
    case 'predicate': {
      const modifier = term.modifier === null ? '' : ` ${term.modifier}`
      return `${term.path.text}${modifier} ${term.operator} ${printLiteral(term.value)}`
    }
    case 'context':
      return `${term.path.text}.{${printTerm(term.term)}}`
    case 'pair':
    default:
      return printPair(term)
  }
}

/** Pairs nest to the left, as deep as the search is long: no recursion along that side. */
function printPair(pair: Pair): string {
  const { first, rest } = leftSpine(pair)
  const tail = rest.map(({ operator, right }) => ` ${operator} ${printTerm(right)})`)
  return `${'('.repeat(rest.length)}${printTerm(first)}${tail.join('')}`
}

/** `((a and b) or c)` as a, [and b, or c]. */
export function leftSpine(pair: Pair): { readonly first: Term; readonly rest: readonly Pair[] } {
  const rest: Pair[] = []
  let first: Term = pair
  while (first.type === 'pair') {
    rest.push(first)
    first = first.left
  }
  return { first, rest: rest.toReversed() }
}

function printNames(names: readonly Name[]): string {
  const list = names.map((name) => printText(name.text)).join(', ')
  return names.length === 1 ? list : `[${list}]`
}

function printFunction(term: FunctionTerm): string {
  return `${term.name}(${[term.path.text, ...term.values.map(printLiteral)].join(', ')})`
}

/** As JSON with blanks after commas and colons, but only backslash and quote are escaped: the language has no others. */
export function printLiteral(literal: Literal): string {
  switch (literal.type) {
    case 'null':
      return 'null'
    case 'boolean':
      return String(literal.value)
    case 'number':
      return literal.text
    case 'string':
      return printText(literal.value)
    case 'list':
      return `[${literal.items.map(printLiteral).join(', ')}]`
    case 'object':
    default:
      return `{${literal.entries.map(([key, value]) => `${printText(key)}: ${printLiteral(value)}`).join(', ')}}`
  }
}

function printText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
