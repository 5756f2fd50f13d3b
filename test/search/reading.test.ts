import { describe, expect, it } from '@jest/globals'
import { parseSearch } from '../../src/search/language/parse.ts'
import { printSearch } from '../../src/search/language/print.ts'
import { SearchError } from '../../src/search/language/search-error.ts'

const read = (text: string): string => printSearch(parseSearch(text))

describe('what the language accepts', () => {
  it.each([
    // Grouping: equal precedence, from the left.
    ['a=1 or b=2 and c=3', '((a == 1 or b == 2) and c == 3)'],
    ['a=1 or (b=2 and c=3)', '(a == 1 or (b == 2 and c == 3))'],
    ['((a=1))', 'a == 1'],
    ['not a=1 and b=2', '(not(a == 1) and b == 2)'],
    ['not (a=1 and b=2)', 'not((a == 1 and b == 2))'],
    ['not not x=1', 'not(not(x == 1))'],
    // No word boundary behind keywords.
    ['a=1 andb=2', '(a == 1 and b == 2)'],
    ['a=1 order=2', '(a == 1 or der == 2)'],
    ['notis(a)', 'not(is("a"))'],
    ['a=null and b=true', '(a == null and b == true)'],
    // Operators.
    ['a==1', 'a == 1'],
    ['a~x', 'a =~ "x"'],
    ['a=~x', 'a =~ "x"'],
    ['a!~x', 'a !~ "x"'],
    ['a>=1', 'a >= 1'],
    ['a in [ 1 , 2 ]', 'a in [1, 2]'],
    ['a in []', 'a in []'],
    ['a in 3', 'a in 3'],
    ['a in x', 'a in "x"'],
    ['a not in [1]', 'a not in [1]'],
    ['a   not in [1]', 'a not in [1]'],
    // Numbers.
    ['a=007', 'a == 7'],
    ['a=+5', 'a == 5'],
    ['a=-1.5', 'a == -1.5'],
    ['a=1.0', 'a == 1.0'],
    ['a=-0', 'a == 0'],
    ['a=123456789012345678901234', 'a == 123456789012345678901234'],
    // Texts without quotes.
    ['a=1e3', 'a == "1e3"'],
    ['a=1-2', 'a == "1-2"'],
    ['a=1.2.3.4', 'a == "1.2.3.4"'],
    ['a=10.0.0.0/8', 'a == "10.0.0.0/8"'],
    ['a=::/0', 'a == "::/0"'],
    ['a=arn:aws:iam::1:role/x', 'a == "arn:aws:iam::1:role/x"'],
    ['a=2021-12-09', 'a == "2021-12-09"'],
    ['a=3d4h', 'a == "3d4h"'],
    ['a=in-use', 'a == "in-use"'],
    ['a = True', 'a == "True"'],
    ['a = none', 'a == "none"'],
    ['a=-defaults', 'a == "-defaults"'],
    // Texts in quotes: four escapes, every other backslash stays.
    [String.raw`"say \"hi\""`, String.raw`"say \"hi\""`],
    [String.raw`"a\\b"`, String.raw`"a\\b"`],
    [String.raw`"a\/b"`, '"a/b"'],
    [String.raw`"it\'s"`, '"it\'s"'],
    [String.raw`"re\.x"`, String.raw`"re\\.x"`],
    [String.raw`"re\\.x"`, String.raw`"re\\.x"`],
    // Lists and objects.
    ['a={b:1,c:2}', 'a == {"b": 1, "c": 2}'],
    ['a={2:x, 1:y, 2:z}', 'a == {"2": "z", "1": "y"}'],
    ['a={}', 'a == {}'],
    ['a=[]', 'a == []'],
    ['a=[1, "b c", null, [2], {d:[3]}]', 'a == [1, "b c", null, [2], {"d": [3]}]'],
    // Names.
    ['tags.foo-bar = 1', 'tags.foo-bar == 1'],
    ['_a = 1', '_a == 1'],
    ['tags.`aws:foo` = 1', 'tags.`aws:foo` == 1'],
    ['/metadata.protected = true', '/metadata.protected == true'],
    ['a[] = 1', 'a[] == 1'],
    ['a[*] = 1', 'a[*] == 1'],
    ['a[**] = 1', 'a[**] == 1'],
    ['a[*][*].b = 1', 'a[*][*].b == 1'],
    ['a[2].b=1', 'a[2].b == 1'],
    // Words that become names when an operator follows.
    ['sort = 1', 'sort == 1'],
    ['limit=5', 'limit == 5'],
    ['is = 1', 'is == 1'],
    ['all = 1', 'all == 1'],
    ['not = 1', 'not == 1'],
    ['not in [1]', 'not in [1]'],
    ['search = 1', 'search == 1'],
    ['allow=1', 'allow == 1'],
    // Array modifiers, contexts, functions, kinds.
    ['a any = 1', 'a any == 1'],
    ['a[*] all in [1, 2]', 'a[*] all in [1, 2]'],
    ['a none =~ "x"', 'a none =~ "x"'],
    ['g[*].{a=1 and b=2 or c=3}', 'g[*].{((a == 1 and b == 2) or c == 3)}'],
    ['g . { a = 1 }', 'g.{a == 1}'],
    ['a[*].{b[*].{c=1}}', 'a[*].{b[*].{c == 1}}'],
    ['has_key(tags, "a b")', 'has_key(tags, "a b")'],
    ['has_key(tags, [a, b])', 'has_key(tags, ["a", "b"])'],
    ['in_subnet( ip , 10.0.0.0/8 )', 'in_subnet(ip, "10.0.0.0/8")'],
    ['has_desired_change(clean)', 'has_desired_change(clean)'],
    ['not in_subnet(ip, "10.0.0.0/8")', 'not(in_subnet(ip, "10.0.0.0/8"))'],
    ['is(a)', 'is("a")'],
    ['is ( a, "b c" )', 'is(["a", "b c"])'],
    ['is([a,b])', 'is(["a", "b"])'],
    ['id("a:b")', 'id("a:b")'],
    ['all', 'all'],
    // Arrows and what looks like them.
    ['a = foo -default-> is(x)', 'a == "foo" -default-> is("x")'],
    ['a=1-->b=2', 'a == 1 -default-> b == 2'],
    ['a=x --> b=2', 'a == "x" -default-> b == 2'],
    ['a<--b', 'a < "--b"'],
    ['age > "3 days and 2 hours"', 'age > "3 days and 2 hours"'],
    ['-->', 'all -default->'],
    ['<--', 'all <-default-'],
    ['<-->', 'all <-default->'],
    ['is(a) -[2]-> b=1', 'is("a") -default[2]-> b == 1'],
    ['-[0:]->', 'all -default[0:]->'],
    ['-[1,2]->', 'all -default[1:2]->'],
    ['-[1..2]->', 'all -default[1:2]->'],
    ['- [1:2] ->', 'all -default[1:2]->'],
    ['-[1:1]->', 'all -default->'],
    ['-[0:]delete->', 'all -delete[0:]->'],
    ['<-delete[1:]default->', 'all <-delete[1:]default->'],
    ['<-delete default->', 'all <-delete[1:1]default->'],
    ['-default,delete->', 'all -default,delete->'],
    ['-[1:]{a=1}-> is(b)', 'all -default[1:]{a == 1}-> is("b")'],
    ['(edge_type=delete): is(a) -->', 'is("a") -delete->'],
    [
      '(edge_type="default,delete"): with(any, <--) -->',
      'all with(any, <-default,delete-) -default,delete->',
    ],
    ['(edge_type=delete and a=1)', '(edge_type == "delete" and a == 1)'],
    // Clauses.
    ['is(a) with(empty, --> is(b))', 'is("a") with(empty, -default-> is("b"))'],
    ['with(any, -->)', 'all with(any, -default->)'],
    [
      'with(count > 2, --> is(b) with(count=1, <--))',
      'all with(count>2, -default-> is("b") with(count==1, <-default-))',
    ],
    [
      'is(a) {cloud: <-[1:]- is(cloud), list[]: -->}',
      'is("a") {cloud: all <-default[1:]- is("cloud"), list[]: all -default->}',
    ],
    [
      'is(a) {x: aggregate(kind: sum(1)): -->} b=1',
      'is("a") {x[]: aggregate(kind: sum(1)):all -default->} b == 1',
    ],
    ['is(a) {x: is(b) --> c=1}', 'is("a") {x: is("b") -default-> c == 1}'],
    ['a=1 sort b desc, c limit 2, 5 reversed', 'a == 1 sort b desc, c asc limit 2, 5 reversed'],
    ['sort a', 'all sort a asc'],
    ['limit 0', 'all limit 0'],
    ['limit -1', 'all limit -1'],
    ['a = 1#tag', 'a == 1#tag'],
    ['a = 1 # tag --> b=2', 'a == 1#tag -default-> b == 2'],
    [
      'all sort kind desc limit 1 reversed -default-> all sort kind asc',
      'all sort kind desc limit 1 reversed -default-> all sort kind asc',
    ],
    [
      'aggregate(kind as k, name: sum(1) as count, max(age)): is(a)',
      'aggregate(kind as k, name: sum(1) as count, max(age)):is("a")',
    ],
    [
      'aggregate("{kind} in {region}" as x: sum(a * 2.50 + 1)):is(a)',
      'aggregate("{kind} in {region}" as x: sum(a * 2.5 + 1)):is("a")',
    ],
    ['with_usage(2w::1w, cpu, mem) is(a)', 'with_usage(14d::7d, [cpu, mem]) is("a")'],
    ['with_usage(36h, [cpu])', 'with_usage(1d12h, [cpu]) all'],
    ['with_usage(2023-06-10T14:23:21+02:00, cpu)', 'with_usage(2023-06-10T12:23:21Z, [cpu]) all'],
    [': is(a)', 'is("a")'],
    ['search is(a)', 'is("a")'],
    ['  search search=1', 'search == 1'],
  ])('%s', (text, canonical) => {
    expect(read(text)).toBe(canonical)
    expect(read(canonical)).toBe(canonical)
  })
})

describe('what the language rejects', () => {
  it.each([
    'NOT a=1',
    'a=1 AND b=2',
    'a=1 && b=2',
    'a=1, b=2',
    'a = x y',
    'a=1 b=2',
    '(a=1) (b=2)',
    "a = 'x y'",
    'a in[1]',
    'a in (1,2)',
    'a in [1,]',
    'a not  in [1]',
    'a = trueish',
    'a = nullable',
    'a = falsely',
    'a=1.',
    'a=.5',
    'a=foo*',
    'a=foo@bar',
    'a=x%',
    'a=*',
    'a=~foo.*',
    'a=^x',
    'a=x-->b=2',
    'a=-',
    'a={ }',
    'age > 3 days',
    'is(a.b)',
    'is()',
    'is([])',
    'id(a:b)',
    'tags.aws:foo = 1',
    'tags["a"] = 1',
    'a..b = 1',
    '1a = 1',
    'a[-1] = 1',
    'a[1:2] = 1',
    'g[*].{a=1, b=2}',
    'g[*].{}',
    'g[*].{a=1}.{b=1}',
    'a=1 limit 5 sort b',
    'is(a) and with(any, -->)',
    'is(a) with(any, -->) with(any, -->)',
    'is(a) -[:2]-> is(b)',
    'is(a) ->',
    '- ->',
    '-delete[1:]default->',
    '<-delete[1:]default-',
    'aggregate(count(x)) is(a)',
    '(edge_type=delete) is(a)',
    '(edge_type=foo): is(a) -->',
    'is(a) | count',
    'is(instance) and sort instance_cores',
    'a=1 and',
    '(a=1',
    'a="x',
    'a.`x = 1',
    'foo(x)',
    'is(a) {x: is(b)}',
    'is(a) {x: }',
    'with(count, -->)',
    'limit',
    'sort',
    '',
    '   ',
    'search ',
    'search',
    'has_key(a',
    'a',
    'a =',
    'not',
    '"a" = 1',
    'a = 1 or or b = 2',
  ])('%s', (text) => {
    expect(() => parseSearch(text)).toThrow(SearchError)
  })
})

describe('limits', () => {
  it.each([
    ['parentheses', `${'('.repeat(200)}a=1${')'.repeat(200)}`],
    ['not', `${'not '.repeat(200)}a=1`],
    ['lists', `a=${'['.repeat(200)}`],
    ['objects', `a=${'{k:'.repeat(200)}`],
    ['contexts', 'a.{'.repeat(200)],
    ['merges', 'a=1 {x: --> '.repeat(200)],
    ['with', 'with(any, --> '.repeat(200)],
  ])('nesting of %s is refused beyond 100 levels', (_, text) => {
    expect(() => parseSearch(text)).toThrow('nested more than 100 levels deep')
  })

  it('takes ninety levels and thousands of terms', () => {
    expect(read(`${'('.repeat(90)}a=1${')'.repeat(90)}`)).toBe('a == 1')
    const chain = Array.from({ length: 4000 }, (_, index) => `a=${index % 10}`).join(' or ')
    expect(read(chain).length).toBeGreaterThan(chain.length)
  })

  it('refuses a search that is too long, and says the limit', () => {
    expect(() => parseSearch(`"${'x'.repeat(40_000)}"`)).toThrow(
      'The search has 40,002 characters; at most 32,768 are read.',
    )
  })
})
