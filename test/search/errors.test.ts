import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/model/errors.ts'
import { parseSearch } from '../../src/search/language/parse.ts'
import { SearchError } from '../../src/search/language/search-error.ts'

function errorOf(text: string): SearchError {
  try {
    parseSearch(text)
  } catch (error) {
    if (error instanceof SearchError) return error
    throw error
  }
  throw new Error(`nothing is wrong with ${text}`)
}

/** The text from the caret on. */
function atCaret(error: SearchError): string {
  const [line = '', caret = ''] = error.excerpt.split('\n')
  return line.slice(caret.indexOf('^'))
}

describe('hints for usual mistakes', () => {
  it.each([
    ['NOT a=1', 'NOT a=1', '`not` is written in lower case'],
    ['a=1 AND b=2', 'AND b=2', '`and` is written in lower case'],
    ['a=1 && b=2', '&& b=2', 'write `and`'],
    ['a=1 || b=2', '|| b=2', 'write `or`'],
    ['!a=1', '!a=1', 'write `not`'],
    ["a = 'x y'", "'x y'", 'double quotes'],
    ['g[*].{a=1, b=2}', ', b=2}', 'conditions inside `.{…}` are joined with `and`, not with commas'],
    ['a=1, b=2', ', b=2', 'not with commas'],
    ['a=x-->b=2', '>b=2', 'put blanks around arrows'],
    ['a=1 limit 5 sort b', 'sort b', '`sort` stands before `limit`'],
    ['is(a) and with(any, -->)', '(any, -->)', '`with(…)` follows the condition without `and`'],
    ['is(a) | count', '| count', 'commands after `|` are not part of a search'],
    ['a in[1]', 'in[1]', '`in` needs a blank behind it'],
    ['a in (1,2)', '(1,2)', 'a list stands in brackets'],
    ['a not  in [1]', 'not  in [1]', 'exactly one blank'],
    ['age > 3 days', 'days', 'write `3d`'],
    ['a = trueish', 'ish', 'begins with true, false or null'],
    ['a = x y', 'y', 'a value with blanks needs double quotes'],
    ['a=foo*', '*', 'needs double quotes'],
    ['name contains "x"', 'contains "x"', 'write `=~ "…"`'],
    ['name like "x"', 'like "x"', 'write `=~ "…"`'],
    ['name not like "x"', 'not like "x"', 'write `not` before the condition'],
    ['is(a) where b = c', 'where b = c', 'conditions are joined with `and`'],
    ['a is null', 'is null', 'write `= null`'],
    ['a is not null', 'is not null', 'write `!= null`'],
    ['a is false', 'is false', 'write `= false`'],
    ['is(a) order by b', 'by b', 'write `sort name`'],
    ['is(a) limit', 'limit', '`limit` takes a number'],
    ['is(a) sort b limit', 'limit', '`limit` takes a number'],
    ['is(a) sort', 'sort', '`sort` takes a property, as in `sort name`'],
    ['is(a.b)', '.b)', 'a name with `.` or `:` needs double quotes'],
    ['tags.aws:foo = 1', ':foo = 1', 'stands in backticks'],
    ['tags["a"] = 1', '["a"] = 1', 'a position is a number or `*`'],
    ['is(a) -[:2]-> b=1', ':2]-> b=1', 'a range begins with a number'],
    ['is(a) -> b=1', '> b=1', 'an arrow has two dashes'],
    ['has_kye(tags, x)', 'has_kye(tags, x)', 'perhaps you mean `has_key`'],
    [
      'foo(tags, x)',
      'foo(tags, x)',
      'the functions are is, id, has_key, in_subnet, has_desired_change and with',
    ],
  ])('%s', (text, place, hint) => {
    const error = errorOf(text)
    expect(error.message).toContain(hint)
    expect(atCaret(error)).toBe(place)
  })
})

describe('the error', () => {
  it('says what was expected and found in one sentence', () => {
    expect(errorOf('a = 1 b = 2').message).toBe(
      'Expected `and`, `limit`, `or`, `sort` or an arrow such as `-->`, but found `b`: a value with blanks needs double quotes; conditions are joined with `and` or `or`.',
    )
    expect(errorOf('(a=1').message).toBe('Expected `)`, `and` or `or`, but found the end of the search.')
    expect(errorOf('a =').message).toBe('Expected a value, but found the end of the search.')
    expect(errorOf('  ').message).toContain('The search is empty')
  })

  it('is a mistake of the user, with its place in the search as given', () => {
    const error = errorOf('search a=1 b=2')
    expect(error).toBeInstanceOf(UserError)
    expect(error.offset).toBe(11)
    expect(error.excerpt).toBe('search a=1 b=2\n           ^')
  })

  it('points at the quote or backtick that is not closed', () => {
    expect(atCaret(errorOf('a = "x and b = 1'))).toBe('"x and b = 1')
    expect(atCaret(errorOf('tags.`x = 1'))).toBe('`x = 1')
  })

  it('shows only the line and the surroundings of the place', () => {
    const error = errorOf(`a = 1 and\n${'b = 1 and '.repeat(20)}c = 'x'${' and d = 1'.repeat(20)}\nand e = 1`)
    const [line = '', caret = ''] = error.excerpt.split('\n')
    expect(line.startsWith('…')).toBe(true)
    expect(line.endsWith('…')).toBe(true)
    expect(line.length).toBeLessThan(110)
    expect(line.slice(caret.indexOf('^'), caret.indexOf('^') + 3)).toBe("'x'")
  })

  it('keeps control characters out of the excerpt, and the caret under the place', () => {
    const error = errorOf('a = "\u202e\u001b[31m" b')
    expect(error.excerpt).not.toContain('\u001b')
    expect(error.excerpt).not.toContain('\u202e')
    expect(atCaret(error)).toBe('b')
  })
})
