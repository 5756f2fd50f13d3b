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
    ['age > 18 months', 'months', 'write `18mo`'],
    ['a notin [1]', 'notin [1]', 'write `not in`'],
    ['a is running', 'is running', 'write `=`'],
    ['a is not running', 'is not running', 'write `!=`'],
    ['is(a) with(any, -->) and b = 1', 'and b = 1', 'conditions stand before `with(…)`'],
    ['aggregate(a): is(b)', '): is(b)', '`aggregate(a: sum(1) as n): …`'],
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
    ['is(a.b)', '.b)', 'a name with `.` or `:` needs double quotes'],
    ['tags.aws:foo = 1', ':foo = 1', 'stands in backticks'],
    ['tags["a"] = 1', '["a"] = 1', 'a position is a number or `*`'],
    ['is(a) -[:2]-> b=1', ':2]-> b=1', 'a range begins with a number'],
    ['is(a) -> b=1', '> b=1', 'an arrow has two dashes'],
    ['has_kye(tags, x)', 'has_kye(tags, x)', 'perhaps you mean `has_key`'],
    ['is(a) --> volume', '', 'a condition says more, such as `volume = true`'],
    ['is(a) -deafult-> b = 1', 'deafult-> b = 1', 'edges are of the types default, delete and iam'],
    ['has_key("a", tags)', '"a", tags)', 'the property stands first'],
    ['a => 3', '> 3', 'write `>=`'],
    ['a =< 3', '< 3', 'write `<=`'],
    ['a <> 3', '> 3', 'write `!=`'],
    ['a === 3', '= 3', 'the operators are = == != < <= > >= =~ !~ in and not in'],
    ['is(a) and b', '', 'a condition says more, such as `b = true` or `b != null`'],
    ['is(a) and (b or c = 1)', 'or c = 1)', 'a condition says more, such as `b = true`'],
    ['not(b)', ')', 'a condition says more, such as `b = true`'],
    ['volumes', '', 'a text to look for stands in double quotes'],
    ['aws_vpc and a = 1', 'and a = 1', 'resources of a kind are `is(aws_vpc)`'],
    ['is volume', 'volume', 'write `is(kind)`'],
    ['a = gp2 or gp3', '', 'one of several values is `a in [a, b]`'],
    ['a = (gp2 or gp3)', '(gp2 or gp3)', 'one of several values is `a in [1, 2]`'],
    ['a in gp2, gp3', ', gp3', 'a list stands in brackets'],
    ['a in [b c]', 'c]', 'the values of a list have commas between them'],
    ['a not b', 'not b', 'write `!= …`, or `not` before the condition'],
    ['is(a) and and b = 1', 'and b = 1', '`and` stands there twice'],
    ['is(a) and or b = 1', 'or b = 1', '`and` or `or`, not both'],
    ['is(a)) and b = 1', ') and b = 1', 'no `(` is open here'],
    ['is(a) sort', 'sort', '`sort` takes the names of properties'],
    ['is(a) sort b dsc', 'dsc', 'write `desc`'],
    ['is(a) sort b ASC', 'ASC', 'write `asc`'],
    ['is(a) <- is(b)', 'is(b)', 'an arrow has two dashes, `<--`'],
    ['is(a) => is(b)', '=> is(b)', 'arrows are written `-->` and `<--`'],
    ['a > 1,5', ',5', 'a fraction has a dot'],
    ['a is empty', 'is empty', 'an empty list is `= []`, what is missing `= null`'],
    ['a is not set', 'is not set', 'write `!= null`'],
    ['a is not true', 'is not true', 'write `!= true`'],
    ['a exists', 'exists', 'write `!= null`'],
    ['a does not exist', 'does not exist', 'write `= null`'],
    ['a between 1 and 2', 'between 1 and 2', 'write `name >= … and name <= …`'],
    ['a starts with b', 'starts with b', 'write `=~ "^…"`'],
    ['a ends with b', 'ends with b', 'write `=~ "…$"`'],
    ['a equals b', 'equals b', 'write `=`'],
    ['list contains b', 'contains b', 'a list has an element with `name[*] = …`'],
    ['select * from b', '* from b', 'a search is a condition'],
    ['is(a) | count kind', '| count kind', '`aggregate(kind as kind: sum(1) as n): …` counts'],
    ['is(a) | head 3', '| head 3', '`limit 10` takes the first'],
    ['is(a) | list b', '| list b', '--fields shows columns'],
    ['is(a) | aggregate b: sum(1)', '| aggregate b: sum(1)', 'write `aggregate(…):` before the search'],
    ['is(a) aggregate(b: sum(1))', 'aggregate(b: sum(1))', '`aggregate(…):` stands before the search'],
    ['aggregate(a, sum(1)): all', 'sum(1)): all', '`:` stands between what is grouped by and the functions'],
    ['aggregate(a: count): all', 'count): all', 'a function has an argument'],
    ['aggregate(a: average(b)): all', 'average(b)): all', 'write `avg`'],
    ['exists(tags.a)', 'exists(tags.a)', 'write `name != null`'],
    ['a > now() - 3d', 'now() - 3d', '`ctime > -3d` is within the last three days'],
    ['len(a) = 0', 'len(a) = 0', 'an empty list is `name = []`'],
    ['count(is(a)) > 3', 'count(is(a)) > 3', '`aggregate(sum(1) as n): …`'],
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
