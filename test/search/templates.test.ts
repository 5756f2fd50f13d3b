import { describe, expect, it } from '@jest/globals'
import type { Json } from '../../src/model/json.ts'
import { compileSearch } from '../../src/search/terms/compile.ts'
import { explainSearch } from '../../src/search/explain.ts'
import { parseSearch } from '../../src/search/language/parse.ts'
import { printSearch } from '../../src/search/language/print.ts'
import { SearchError } from '../../src/search/language/search-error.ts'
import { expandSearch } from '../../src/search/templates/templates.ts'
import { AROUND, MODEL, resource } from './kinds.ts'

/** A Wednesday. */
const NOW = new Date('2024-05-01T12:03:04.567Z')

type Values = Readonly<Record<string, Json>>

function expand(text: string, values: Values = {}, templates: Readonly<Record<string, string>> = {}): string {
  return expandSearch(text, { values, templates, now: NOW })
}

function refusal(
  text: string,
  values: Values = {},
  templates: Readonly<Record<string, string>> = {},
): SearchError {
  try {
    expand(text, values, templates)
  } catch (error) {
    if (error instanceof SearchError) return error
    throw error
  }
  throw new Error(`expected ${text} to be refused`)
}

describe('a value in a search', () => {
  it.each<[string, Values, string]>([
    ['age > {{old}}', { old: '30d' }, 'age > 30d'],
    ['a = {{ old }} and b = {{old}}', { old: 5 }, 'a = 5 and b = 5'],
    ['a = {{x}}', { x: true }, 'a = true'],
    ['a = {{x}}', { x: null }, 'a = null'],
    ['a in {{ports}}', { ports: [22, '3389', null] }, 'a in [22, "3389", null]'],
    ['a = {{o}}', { o: { b: [1], 'c d': 'x' } }, 'a = {"b": [1], "c d": "x"}'],
    ['a = {{o.b.c}}', { o: { b: { c: 1 } } }, 'a = 1'],
    ['a = {{{x}}} or b = {{&x}}', { x: '"<&>"' }, 'a = "<&>" or b = "<&>"'],
    ['a = "{{x}} and more"', { x: 'text' }, 'a = "text and more"'],
    ['a = 1{{! what this is for }} and b = 2', {}, 'a = 1 and b = 2'],
  ])('%s with %j is %s', (text, values, expected) => {
    expect(expand(text, values)).toBe(expected)
  })

  it('is put in as it is, so it can be a part of the search', () => {
    expect(expand('is({{kind}}) and {{filter}}', { kind: 'aws_vpc', filter: 'a=1 or b=2' })).toBe(
      'is(aws_vpc) and a=1 or b=2',
    )
  })

  it('keeps its meaning as a list whatever its texts hold', () => {
    const texts = [
      'a "b" c',
      String.raw`back\slash`,
      String.raw`\d+\.x`,
      'two\nlines',
      "it's",
      '{{x}}',
      '@TODAY@',
    ]
    const search = parseSearch(expand('a in {{texts}}', { texts }))
    const [part] = search.parts
    expect(part?.term).toMatchObject({
      type: 'predicate',
      value: { type: 'list', items: texts.map((value) => ({ type: 'string', value })) },
    })
  })

  it('leaves single braces, JSON and contexts alone', () => {
    const text = 'g[*].{a = {b: {c: 1}}} and is(x) -{y=1}-> {m: -->}'
    expect(expand(text)).toBe(text)
  })
})

describe('pipes', () => {
  it.each<[string, Values, string]>([
    ['ctime < {{age.ago}}', { age: '30d' }, 'ctime < 2024-04-01T12:03:04Z'],
    ['ctime < {{age.ago}}', { age: '1 week and 1h' }, 'ctime < 2024-04-24T11:03:04Z'],
    ['not_after < {{soon.from_now}}', { soon: '2h' }, 'not_after < 2024-05-01T14:03:04Z'],
    ['a = {{x.parens}}', { x: 'two words' }, 'a = "two words"'],
    ['a = {{x.parens}}', { x: 5 }, 'a = "5"'],
    ['a = {{x.parens}}', { x: 'say "hi"' }, String.raw`a = "say \"hi\""`],
    ['a < {{x.ago.parens}}', { x: '1d' }, 'a < "2024-04-30T12:03:04Z"'],
    ['a in {{x.as_list}}', { x: 'one' }, 'a in ["one"]'],
    ['a in {{x.as_list}}', { x: ['one', 'two'] }, 'a in ["one", "two"]'],
    ['a = {{x.ago}}', { x: { ago: 'its own' } }, 'a = its own'],
  ])('%s with %j is %s', (text, values, expected) => {
    expect(expand(text, values)).toBe(expected)
  })

  it('number the items of a list', () => {
    const text = '{{#kinds.with_index}}{{^first}} or {{/first}}is({{value}}){{/kinds.with_index}}'
    expect(expand(text, { kinds: ['a'] })).toBe('is(a)')
    expect(expand(text, { kinds: ['a', 'b', 'c'] })).toBe('is(a) or is(b) or is(c)')
    expect(
      expand('{{#k.with_index}}{{value}}@{{index}}{{^last}}, {{/last}}{{/k.with_index}}', { k: ['x', 'y'] }),
    ).toBe('x@0, y@1')
  })

  it('take the pairs of an object one by one', () => {
    const text =
      '{{#tags.as_list.with_index}}tags.{{key}}={{value}}{{^last}} and {{/last}}{{/tags.as_list.with_index}}'
    expect(expand(text, { tags: { team: 'red', stage: 'prod' } })).toBe('tags.team=red and tags.stage=prod')
  })

  it('say what they want where the value does not fit', () => {
    const error = refusal('a=1 and ctime < {{x.ago}}', { x: 'soon' })
    expect(error.message).toBe(
      '`.ago` wants a length of time such as 3d or "2 weeks", but the value is "soon".',
    )
    expect(error.offset).toBe(16)
    expect(refusal('{{x.agoo}}', { x: '3d' }).message).toBe(
      'There is nothing called `.agoo` here; perhaps you mean `.ago`.',
    )
  })
})

describe('sections', () => {
  const text = 'a=1{{#port}} and from_port <= {{port}}{{/port}}{{^port}} and from_port = null{{/port}}'

  it.each<[Json, string]>([
    [22, 'a=1 and from_port <= 22'],
    [0, 'a=1 and from_port <= 0'],
    [null, 'a=1 and from_port = null'],
    [false, 'a=1 and from_port = null'],
    ['', 'a=1 and from_port = null'],
    [[], 'a=1 and from_port = null'],
  ])('with %j: %s', (port, expected) => {
    expect(expand(text, { port })).toBe(expected)
  })

  it('repeat for every item, whose own names come first', () => {
    const values = { name: 'outer', rules: [{ name: 'x', port: 1 }, { port: 2 }], words: ['p', 'q'] }
    expect(expand('{{#rules}}[{{name}} {{port}}]{{/rules}}', values)).toBe('[x 1][outer 2]')
    expect(expand('{{#words}}<{{.}}>{{/words}}', values)).toBe('<p><q>')
    expect(expand('{{#rules}}{{#proto}}never{{/proto}}{{^proto}}any {{/proto}}{{/rules}}', values)).toBe(
      'any any ',
    )
  })

  it('of a name that nobody gave are a spelling mistake', () => {
    const error = refusal('a=1 {{#prot}} and b=2{{/prot}}', { port: 22 })
    expect([error.message, error.offset]).toEqual(['There is no value `prot`; perhaps you mean `port`.', 4])
  })

  it.each([
    ['a {{#x}} b', 'The section `x` is not closed; expected {{/x}}.', 2],
    ['a {{/x}}', '{{/x}} closes a section that was not opened.', 2],
    ['{{#x}}{{^y}}{{/x}}', '{{/x}} closes another section than the one that is open; expected {{/y}}.', 12],
    [
      'a = {{x',
      'The template tag that begins here is not closed; expected }}. Two braces that are not a tag cannot stand side by side.',
      4,
    ],
    [
      'a = {{x y}}',
      'Expected the name of a value, such as {{name}} or {{name.ago}}, but found `{{x y}}`.',
      4,
    ],
    [
      'a = {{>part}}',
      'Expected the name of a value, such as {{name}} or {{name.ago}}, but found `{{>part}}`.',
      4,
    ],
  ])('%s is refused', (template, message, offset) => {
    const error = refusal(template, { x: 1, y: 1 })
    expect([error.message, error.offset]).toEqual([message, offset])
  })

  it('cannot fill the memory', () => {
    const nested = 20
    const bomb = '{{#x}}'.repeat(nested) + 'y' + '{{/x}}'.repeat(nested)
    expect(refusal(bomb, { x: [1, 2, 3, 4] }).message).toBe(
      'With its values put in, the search has more than 32,768 characters.',
    )
    expect(refusal('{{#x}}'.repeat(101) + '{{/x}}'.repeat(101), { x: 1 }).message).toBe(
      'Sections are nested more than 100 levels deep.',
    )
  })
})

describe('a name that has no value', () => {
  it('is shown with a caret and a guess', () => {
    const error = refusal('is(aws_ec2_volume) and age > {{old_volum}}', { old_volume: '30d' })
    expect(error.message).toBe('There is no value `old_volum`; perhaps you mean `old_volume`.')
    expect(error.excerpt).toBe(
      ['is(aws_ec2_volume) and age > {{old_volum}}', '                             ^'].join('\n'),
    )
  })

  it('is told which there are', () => {
    expect(refusal('{{zzz}}').message).toBe(
      'There is no value `zzz`; none are given (a rule declares its own in `parameters`).',
    )
    expect(refusal('{{zzz}}', { from: 1, to: 2 }).message).toBe(
      'There is no value `zzz`; the values are from and to.',
    )
  })

  it('is not found in what every object has', () => {
    expect(refusal('{{constructor}}').message).toContain('no value `constructor`')
    expect(refusal('{{x.constructor}}', { x: {} }).message).toContain('nothing called `.constructor`')
  })
})

describe('placeholders', () => {
  it.each([
    ['UTC', '2024-05-01T12:03:04Z'],
    ['NOW', '2024-05-01T12:03:04Z'],
    ['TODAY', '2024-05-01'],
    ['TOMORROW', '2024-05-02'],
    ['YESTERDAY', '2024-04-30'],
    ['YEAR', '2024'],
    ['MONTH', '05'],
    ['DAY', '01'],
    ['TIME', '12:03:04'],
    ['HOUR', '12'],
    ['MINUTE', '03'],
    ['SECOND', '04'],
    ['TZ', 'UTC'],
    ['TZ_OFFSET', '+0000'],
    ['WEDNESDAY', '2024-05-01'],
    ['THURSDAY', '2024-05-02'],
    ['FRIDAY', '2024-05-03'],
    ['SATURDAY', '2024-05-04'],
    ['SUNDAY', '2024-05-05'],
    ['MONDAY', '2024-05-06'],
    ['TUESDAY', '2024-05-07'],
  ])('@%s@ is %s, in lower case too, in quotes and without', (name, value) => {
    expect(expand(`a = @${name}@`)).toBe(`a = ${value}`)
    expect(expand(`a = "x@${name.toLowerCase()}@y"`)).toBe(`a = "x${value}y"`)
  })

  it('make values that the language reads', () => {
    expect(printSearch(parseSearch(expand('ctime < @NOW@ and a = "@TODAY@"')))).toBe(
      '(ctime < "2024-05-01T12:03:04Z" and a == "2024-05-01")',
    )
  })

  it('cross the ends of months and years', () => {
    const dates = ['2024-03-01T00:00:00Z', '2024-12-31T23:59:59Z'].map((now) =>
      expandSearch('@YESTERDAY@ @TOMORROW@ @MONDAY@', { values: {}, now: new Date(now) }),
    )
    expect(dates).toEqual(['2024-02-29 2024-03-02 2024-03-04', '2024-12-30 2025-01-01 2025-01-06'])
  })

  it.each(['a = "me@example@com"', 'a = "@TODAI@"', 'a = "@Today@"', 'a = "@@"', 'a = "say \\"@nobody@\\""'])(
    'are not seen in %s',
    (text) => {
      expect(expand(text)).toBe(text)
    },
  )

  it('are found after an @ that is none', () => {
    expect(expand('a = "me@home@TODAY@"')).toBe('a = "me@home2024-05-01"')
  })

  it('have a guess where they are misspelt', () => {
    const error = refusal('ctime < @YESTERDAI@')
    expect([error.message, error.offset]).toEqual([
      'There is no placeholder `@YESTERDAI@`; perhaps you mean `@YESTERDAY@`.',
      8,
    ])
    expect(refusal('ctime < @Today@').message).toBe(
      'There is no placeholder `@Today@`; perhaps you mean `@TODAY@`.',
    )
  })

  it('in values are text', () => {
    expect(expand('a = {{x.parens}}', { x: '@TODAY@' })).toBe('a = "@TODAY@"')
  })
})

describe('a search that is compiled or explained', () => {
  const options = { model: MODEL, now: NOW, values: { kind: 'aws_ec2_volume', least: 100 } }

  it('has its values and placeholders put in first', () => {
    const text = 'is({{kind}}) and volume_size >= {{least}} and ctime < "@TODAY@"'
    const query = compileSearch(text, options)
    const volume = resource('aws_ec2_volume', { volume_size: 100, ctime: '2024-04-30T23:59:59Z' })
    expect(query.match(volume, AROUND)?.map(({ path }) => path)).toEqual(['volume_size', 'ctime'])
    expect(explainSearch(text, options).canonical).toBe(
      '((is("aws_ec2_volume") and volume_size >= 100) and ctime < "2024-05-01")',
    )
  })

  it('is shown with them where it is wrong', () => {
    expect(() => compileSearch('is({{kind}}) or or a = @TODAY@', options)).toThrow(
      expect.objectContaining({
        excerpt: expect.stringContaining('is(aws_ec2_volume) or or a = 2024-05-01'),
      }),
    )
  })
})

describe('stored templates', () => {
  const templates = {
    old: 'is({{kind}}) and age > {{age}}',
    fixed: 'is(aws_vpc) and a < @TODAY@',
    many: 'a in {{list}} and b = {{b}}',
  }

  it.each([
    ['expand(fixed)', 'is(aws_vpc) and a < 2024-05-01'],
    ['not expand(fixed) -->', 'not is(aws_vpc) and a < 2024-05-01 -->'],
    ['expand( old , kind = aws_ec2_volume , age = 30d )', 'is(aws_ec2_volume) and age > 30d'],
    ['expand(old: kind="aws_vpc", age="3 days") or x=1', 'is(aws_vpc) and age > 3 days or x=1'],
    ['expand("old", {"kind": "aws_vpc", age: 3d})', 'is(aws_vpc) and age > 3d'],
    ['expand(many, list=[1, "b"], b=null)', 'a in [1, "b"] and b = null'],
    ['expand(fixed) or expand(fixed)', 'is(aws_vpc) and a < 2024-05-01 or is(aws_vpc) and a < 2024-05-01'],
    ['name = "expand(fixed)"', 'name = "expand(fixed)"'],
    ['name = "say \\"x\\" expand(fixed)"', 'name = "say \\"x\\" expand(fixed)"'],
  ])('%s', (text, expected) => {
    expect(expand(text, {}, templates)).toBe(expected)
  })

  it('take values of the search', () => {
    expect(expand('expand(old, kind={{k}}, age={{a}})', { k: 'aws_vpc', a: '3d' }, templates)).toBe(
      'is(aws_vpc) and age > 3d',
    )
  })

  it.each([
    ['a=1 or expand(odl)', 'There is no stored template `odl`; perhaps you mean `old`.', 7],
    ['expand(whatever)', 'There is no stored template `whatever`; expected one of old, fixed, many.', 0],
    [
      'expand()',
      'Expected the name of a stored template and its values, as in expand(old_volumes, age=30d).',
      0,
    ],
    [
      'expand(old, age)',
      'Expected the name of a stored template and its values, as in expand(old_volumes, age=30d).',
      12,
    ],
    ['expand(old, kind=x)', 'There is no value `age`; the values are kind.', 23],
  ])('%s is refused', (text, message, offset) => {
    const error = refusal(text, {}, templates)
    expect([error.message, error.offset]).toEqual([message, offset])
  })
})
