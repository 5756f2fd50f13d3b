import type { Literal, Operator, Term } from './ast.ts'
import { leftSpine, printLiteral } from './print-terms.ts'

/** A term as people write it, for sentences about it; the canonical text has more brackets and quotes. */
export function briefTerm(term: Term): string {
  switch (term.type) {
    case 'all':
      return 'all'
    case 'fulltext':
      return printLiteral({ type: 'string', value: term.text })
    case 'not':
      return term.term.type === 'pair' ? `not (${briefTerm(term.term)})` : `not ${briefTerm(term.term)}`
    case 'is':
    case 'id':
      return `${term.type}(${term.names.map(({ text }) => briefText(text)).join(', ')})`
    case 'function':
      return `${term.name}(${[term.path.text, ...term.values.map(printLiteral)].join(', ')})`
    case 'predicate': {
      const modifier = term.modifier === null ? '' : ` ${term.modifier}`
      return `${term.path.text}${modifier} ${briefOperator(term.operator)} ${briefLiteral(term.value)}`
    }
    case 'context':
      return `${term.path.text}.{${briefTerm(term.term)}}`
    case 'pair':
    default: {
      const { first, rest } = leftSpine(term)
      const inner = rest.map(({ operator, right }) => ` ${operator} ${inParentheses(right)}`)
      return inParentheses(first) + inner.join('')
    }
  }
}

/** A pair on the right is grouped in any case; what stands on the left is read from the left. */
function inParentheses(term: Term): string {
  return term.type === 'pair' ? `(${briefTerm(term)})` : briefTerm(term)
}

function briefOperator(operator: Operator): string {
  return operator === '==' ? '=' : operator
}

function briefLiteral(literal: Literal): string {
  if (literal.type === 'string') return briefText(literal.value)
  if (literal.type === 'list') return `[${literal.items.map(briefLiteral).join(', ')}]`
  return printLiteral(literal)
}

/** Without quotes where the language reads the same without them. */
function briefText(text: string): string {
  const isWord = /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text) && !/^(?:true|false|null)/.test(text)
  return isWord ? text : printLiteral({ type: 'string', value: text })
}
