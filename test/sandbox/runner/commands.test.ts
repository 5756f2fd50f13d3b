import { describe, expect, it } from '@jest/globals'
import { parseCommand } from '../../../sandbox/runner/commands.ts'
import { LogReader } from '../../../sandbox/runner/log-reader.ts'
import { Masks } from '../../../sandbox/runner/masks.ts'

function read(...lines: string[]): LogReader {
  const reader = new LogReader(new Masks(), false)
  for (const line of lines) reader.read(line)
  return reader
}

describe('commands in a line', () => {
  it.each([
    [
      '::error file=a.yml,line=3,title=A%2CB%3A::x%0Ay%25',
      'error',
      'x\ny%',
      { file: 'a.yml', line: '3', title: 'A,B:' },
    ],
    ['  \t::WARNING::indented', 'warning', 'indented', {}],
    ['text before ##[error]legacy%5D', 'error', 'legacy]', {}],
    ['##[notice file=a;line=1]x', 'notice', 'x', { file: 'a', line: '1' }],
    ['::debug::%250A', 'debug', '%0A', {}],
    ['::unknown::##[group]found behind', 'group', 'found behind', {}],
  ])('%s', (line, name, data, properties) => {
    expect(parseCommand(line, null)).toMatchObject({ name, data, properties })
  })

  it.each([
    'text ::error::not at the start',
    '::unknown::x',
    '::error x',
    '##[nothing]x',
    '##[error',
    ': :error::x',
    '',
  ])('none: %s', (line) => {
    expect(parseCommand(line, null)).toBeNull()
  })
})

describe('the log as a person sees it', () => {
  it('carries commands out and shows text as it is', () => {
    const reader = read(
      'plain',
      '::group::Collect',
      '::notice title=T::n',
      '::debug::hidden',
      '::endgroup::',
      'a ::error::b',
    )
    expect(reader.log).toBe('plain\n▼ Collect\nNotice: n\na ::error::b\n')
    expect(reader.annotations).toEqual([
      {
        type: 'notice',
        message: 'n',
        title: 'T',
        file: null,
        line: null,
        endLine: null,
        column: null,
        endColumn: null,
      },
    ])
  })

  it('masks from the command on, each line of a value, everywhere', () => {
    const reader = read(
      'early secret',
      '::add-mask::secret%0Aother line',
      'late secret',
      '::error::other line!',
      '::group::secret',
    )
    expect(reader.log).toBe('early secret\nlate ***\nError: ***!\n▼ ***\n')
    expect(reader.annotations[0]?.message).toBe('***!')
    expect(reader.masks.values).toEqual(['secret\nother line', 'secret', 'other line'])
  })

  it('keeps ten annotations per type and says how many more there were', () => {
    const lines = Array.from({ length: 13 }, (_, index) => `::error::e${index}`)
    const reader = read(...lines, '::warning::w')
    expect(reader.annotations.map(({ message }) => message)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `e${index}`),
      'w',
    ])
    expect(reader.dropped).toBe(3)
    expect(reader.log).toContain('Error: e12\n')
  })

  it('cuts messages at 4,096 characters', () => {
    expect(read(`::error::${'x'.repeat(5000)}`).annotations[0]?.message).toHaveLength(4096)
  })

  it('stops commands until the token', () => {
    const reader = read('::stop-commands::t0ken', '::error::not one', '::t0ken::', '::error::one')
    expect(reader.annotations.map(({ message }) => message)).toEqual(['one'])
    expect(reader.log).toBe('::error::not one\nError: one\n')
  })

  it('refuses set-env and takes set-output with a warning', () => {
    const reader = read('::set-env name=A::b', '::set-output name=n::v')
    expect(reader.annotations.map(({ type }) => type)).toEqual(['error', 'warning'])
    expect(reader.legacyOutputs).toEqual({ n: 'v' })
  })
})
