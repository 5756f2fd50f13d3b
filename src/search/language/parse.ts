import { enumerate, withCommas } from '../../text/words.ts'
import type { Search } from './ast.ts'
import { Cursor } from './cursor.ts'
import { foundAt } from './found-at.ts'
import { hintFor } from './hints.ts'
import { parseQuery } from './parse-query.ts'
import { SearchError } from './search-error.ts'

/** In UTF-16 units. The longest search that ships has some 700; a rule with fifty ports needs 5,000. */
export const MAX_LENGTH = 32_768

const PREFIX = /^\s*search\s/

/** Reads a search in Resoto's language, with or without the word `search` before it. Throws SearchError. */
export function parseSearch(text: string): Search {
  if (text.length > MAX_LENGTH) {
    const sentence = `The search has ${withCommas(text.length)} characters; at most ${withCommas(MAX_LENGTH)} are read.`
    throw new SearchError(sentence, text, MAX_LENGTH)
  }
  const prefix = PREFIX.exec(text)
  if (prefix === null) return parseFrom(text, 0)
  try {
    return parseFrom(text, prefix[0].length)
  } catch (error) {
    if (!(error instanceof SearchError)) throw error
    return parseWhole(text) ?? rethrow(error)
  }
}

/** `search = 1` asks for a property of that name. */
function parseWhole(text: string): Search | null {
  try {
    return parseFrom(text, 0)
  } catch (error) {
    if (error instanceof SearchError) return null
    throw error
  }
}

function rethrow(error: SearchError): never {
  throw error
}

function parseFrom(text: string, start: number): Search {
  const cursor = new Cursor(text, start)
  const search = parseQuery(cursor)
  cursor.blanks()
  if (search !== null && cursor.atEnd()) return search
  if (text.slice(start).trim() === '') {
    const sentence = 'The search is empty; expected a condition such as `is(aws_ec2_volume)`, or `all`.'
    throw new SearchError(sentence, text, start)
  }
  throw syntaxError(cursor)
}

function syntaxError(cursor: Cursor): SearchError {
  const { text, furthest } = cursor
  const hint = hintFor(text, furthest)
  const at = hint?.at ?? furthest
  const condition = cursor.expected.some((label) => label.startsWith('a condition'))
  const labels = cursor.expected.filter((label) => !condition || label !== 'the name of a property')
  const expected = enumerate(labels.toSorted(), 'or')
  const sentence = `Expected ${expected}, but found ${foundAt(text, at)}`
  return new SearchError(hint === null ? `${sentence}.` : `${sentence}: ${hint.hint}.`, text, at)
}
