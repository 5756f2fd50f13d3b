import { describe, expect, it } from '@jest/globals'
import { parseYaml, YamlError } from '../../src/text/yaml.ts'

function errorOf(source: string): { line: number; message: string; excerpt: string | null } {
  try {
    parseYaml(source)
  } catch (error) {
    if (error instanceof YamlError)
      return { line: error.line, message: error.message, excerpt: error.excerpt }
  }
  throw new Error('expected a YamlError')
}

describe('lineOf', () => {
  const source = [
    '# a comment', // 1
    'id: a',
    'search: >-', // 3
    '  is(volume) and',
    '', // 5
    '  volume_size = "x"',
    'alert: {summary: x,', // 7
    '  dedup_key: y}',
    'examples:', // 9
    '  - name: one',
    '    resource: # a comment', // 11
    '      list: [1,',
    '        2]', // 13
    '  -',
    '    name: two', // 15
    '--- # the second document',
    '- id: b', // 17
    '- id: c',
  ].join('\n')

  it.each([
    [[], 2],
    [['id'], 2],
    [['search'], 3],
    [['alert', 'dedup_key'], 8],
    [['examples', 0], 10],
    [['examples', 0, 'resource', 'list', 0], 12],
    [['examples', 0, 'resource', 'list', 1], 13],
    [['examples', 1, 'name'], 15],
    [['alert', 'nowhere'], 7],
    [['examples', 1, 'resource', 'x'], 15],
  ])('%j stands on line %i', (path, line) => {
    expect(parseYaml(source)[0]?.lineOf(path)).toBe(line)
  })

  it('counts on in the second document', () => {
    const second = parseYaml(source)[1]
    expect(second?.value).toEqual([{ id: 'b' }, { id: 'c' }])
    expect(second?.lineOf([1, 'id'])).toBe(18)
  })

  it('counts Windows line ends once', () => {
    expect(parseYaml('a: 1\r\nb:\r\n  c: 2\r\n')[0]?.lineOf(['b', 'c'])).toBe(3)
  })

  it('points at the list where an item is empty', () => {
    expect(parseYaml('a: 1\nb:\n  -\n  - x\n')[0]?.lineOf(['b', 0])).toBe(2)
  })

  it('points at the alias where the value stands elsewhere', () => {
    const [document] = parseYaml('a: &shared\n  x: 1\nb:\n  - *shared\n')
    expect(document?.value).toEqual({ a: { x: 1 }, b: [{ x: 1 }] })
    expect(document?.lineOf(['b', 0, 'x'])).toBe(4)
  })
})

describe('lineInText', () => {
  it.each([
    ['folded', 'a: >-\n  one two\n  three\n\n  four', 'one two three\nfour', 14, 5],
    ['literal', 'a: |\n  one\n  two\n', 'one\ntwo\n', 4, 3],
    ['plain over several lines', 'a: one\n  two\n  three', 'one two three', 8, 3],
    ['the first character', 'a: >-\n  one\n  two', 'one two', 0, 2],
    ['the end', 'a: >-\n  one\n  two', 'one two', 7, 2],
    ['on the line of its field', 'x: 1\na: one', 'one', 2, 2],
  ])('%s', (_name, source, text, offset, line) => {
    const [document] = parseYaml(source)
    expect(document?.value).toHaveProperty('a', text)
    expect(document?.lineInText(['a'], text, offset)).toBe(line)
  })
})

describe('parseYaml', () => {
  it('gives null for a document without content', () => {
    expect(parseYaml('a: 1\n---\n---\nb: 2\n').map(({ value }) => value)).toEqual([{ a: 1 }, null, { b: 2 }])
    expect(parseYaml('# nothing\n')).toEqual([])
  })

  it.each([
    ['a: 1\na: 2\n', 2, 'duplicated mapping key. The field of this line stands above it already'],
    ['a:\n\tb: 1\n', 2, 'tab characters must not be used in indentation. Write blanks instead'],
    [
      'x: 1\na: b\n c: d\n',
      3,
      'bad indentation of a mapping entry. What belongs to one thing begins in one column, and an item of a list two columns behind its dash',
    ],
    ['a: 1\nb: !!js/function x\n', 2, 'unknown scalar tag !<tag:yaml.org,2002:js/function>'],
  ])('refuses %j', (source, line, reason) => {
    const error = errorOf(source)
    expect(error).toMatchObject({ line, message: `invalid YAML: ${reason}.` })
    expect(error.excerpt).toContain('^')
  })

  it.each([
    ['x: 1\na: b: c\n', 2, 'A text with a colon before a blank in it goes below `a: >-`, indented.'],
    ['search: [a] = 1\n', 1, 'A text that begins with [ goes below `search: >-`, indented.'],
    ['search: {a = 1} and b = 2\nid: x\n', 1, 'A text that begins with { goes below `search: >-`, indented.'],
    ['search: {a = 1\nid: x\n', 2, 'A text that begins with { goes below `search: >-`, indented.'],
    ['- search: "my disk" and a = 1\n', 1, 'A text that begins with " goes below `search: >-`, indented.'],
    ['search: @x\n', 1, 'A text that begins with @ goes below `search: >-`, indented.'],
    ['search: `a b` = 1\n', 1, 'A text that begins with ` goes below `search: >-`, indented.'],
    ['id: a\ntitle Instances\nseverity: low', 3, ' Perhaps line 2 lacks a colon: `title: …`.'],
  ])('says how a text is written that YAML takes for something else: %j', (source, line, hint) => {
    const error = errorOf(source)
    expect(error.line).toBe(line)
    expect(error.message).toMatch(/^invalid YAML: [^.]+\. /)
    expect(error.message.endsWith(hint)).toBe(true)
  })

  it.each([
    ['search: is(a) and b = "c #1"\n', ' #1"'],
    ['search: is(a) # why\n', ' # why'],
    ['search: is(a)\n  and b #c\nid: x', ' #c'],
    ['search: >-\n  is(a) #b\n', null],
    ['search: "is(a)" #b\n', null],
    ['search: is(a)#b\n', null],
    ['id: x\n', null],
  ])('knows what is taken for a comment behind a text: %j', (source, comment) => {
    expect(parseYaml(source)[0]?.commentAfter(['search'])).toBe(comment)
  })

  it('refuses a list as the name of a field, at its own line', () => {
    expect(errorOf('x: 1\ny:\n  ? [a]\n  : 1\n')).toMatchObject({
      line: 3,
      message: 'a field has a list or a map as its name.',
    })
  })

  it('refuses aliases that stand for endless values', () => {
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 9; i += 1) laughs.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(10)}]`)
    expect(errorOf(laughs.join('\n')).message).toBe('aliases make this file hold more than 100,000 values.')
    expect(errorOf('a: &a [*a]').message).toBe('aliases make this file hold more than 100,000 values.')
  })
})
