import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import type { Json } from '../../src/model/json.ts'
import type { Edge, Resource } from '../../src/model/resource.ts'
import { compileSearch, type Query } from '../../src/search/terms/compile.ts'
import { explainSearch } from '../../src/search/explain.ts'
import { buildGraph } from '../../src/search/graph/graph.ts'
import { Structure } from '../../src/search/graph/structure.ts'
import { SearchError } from '../../src/search/language/search-error.ts'
import { expandSearch } from '../../src/search/templates/templates.ts'

const TEXT = readFileSync('docs/search-language.md', 'utf8')
const NOW = new Date('2024-05-01T12:00:00Z')
const ACCOUNT = { id: '111122223333', name: 'shop', environment: 'production' }

interface Block {
  readonly language: string
  readonly text: string
}

interface Example {
  readonly search: string
  readonly outcomes: readonly Block[]
}

type Line = Readonly<Record<string, Json>> & {
  readonly kind: string
  readonly region: string
  readonly id: string
  readonly name?: string
  readonly in?: readonly string[]
  readonly out?: readonly string[]
}

const BLOCKS: readonly Block[] = [...TEXT.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text: text.trimEnd() }),
)
const GRAPH = buildGraph(
  BLOCKS.filter(({ language }) => language === 'inventory').flatMap(({ text }) =>
    text.split('\n').map((line) => resourceOf(JSON.parse(line) as Line)),
  ),
  [ACCOUNT],
  new Structure(AWS_KINDS),
)

function edgeOf(direction: Edge['direction'], text: string): Edge {
  const [kind = '', id = ''] = text.split(' ')
  return { type: 'default', direction, kind, id }
}

function resourceOf({ kind, region, id, name = id, in: sources = [], out = [], ...own }: Line): Resource {
  const edges = [...sources.map((text) => edgeOf('in', text)), ...out.map((text) => edgeOf('out', text))]
  return { kind, region, id, name, account: ACCOUNT.id, edges, reported: { kind, id, name, ...own } }
}

/** Each search with the blocks that follow it, up to the next one. */
function examples(): readonly Example[] {
  const found: { search: string; outcomes: Block[] }[] = []
  for (const block of BLOCKS) {
    if (block.language === 'inventory') continue
    if (block.language === 'search') found.push({ search: block.text, outcomes: [] })
    else found.at(-1)?.outcomes.push(block)
  }
  return found
}

/** Rows of the tables with this head, without their backticks. */
function rows(...head: readonly string[]): readonly (readonly string[])[] {
  const tables = TEXT.split('\n\n').filter((block) => {
    const cells = cellsOf(block.split('\n')[0] ?? '')
    return head.every((name, index) => cells[index] === name)
  })
  return tables.flatMap((table) => table.trimEnd().split('\n').slice(2).map(cellsOf))
}

const QUESTIONS = ['question', 'search', 'shown with `--fields`'] as const
const CHECKED_TABLES = [
  QUESTIONS.join(' | '),
  'search | finds',
  'written | with | is',
  'written | is | written | is',
]

function heads(): readonly string[] {
  const blocks = TEXT.split('\n\n').filter((block) => block.startsWith('| '))
  return blocks.map((block) => cellsOf(block.split('\n')[0] ?? '').join(' | '))
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function code(cell: string): string {
  return (
    /^`` ?(.*?) ?``$|^`(.*)`$/
      .exec(cell)
      ?.slice(1)
      .find((text) => text !== undefined) ?? cell
  )
}

function compile(search: string, values: Readonly<Record<string, Json>> = {}): Query {
  return compileSearch(search, { model: AWS_KINDS, values, now: NOW })
}

function idsFound(query: Query): string {
  return Array.from(query.find(GRAPH), ({ resource }) => resource.id).join(' ')
}

function refusalOf(search: string): string {
  try {
    compile(search)
  } catch (error) {
    if (error instanceof SearchError) return `${error.message}\n${error.excerpt}`
    throw error
  }
  throw new Error(`expected ${search} to be refused`)
}

function rowsOf(query: Query): string {
  const aggregation = query.aggregate?.()
  if (aggregation === undefined) throw new Error('expected an aggregate')
  for (const match of query.find(GRAPH)) aggregation.add(match)
  return Array.from(aggregation.rows(), (row) => JSON.stringify(row)).join('\n')
}

function textOf(outcomes: readonly Block[], language: string): string | undefined {
  return outcomes.find((block) => block.language === language)?.text
}

type Values = Readonly<Record<string, Json>>

const CHECKS: Readonly<Record<string, (search: string, values: Values) => string>> = {
  found: (search, values) => idsFound(compile(search, values)),
  rows: (search) => rowsOf(compile(search)),
  refused: refusalOf,
  warned: (search) => compile(search).warnings.join('\n'),
  grouped: (search) => explainSearch(search, { model: AWS_KINDS, now: NOW }).canonical,
}

describe('docs/search-language.md', () => {
  it('has nothing in its blocks that is not checked here', () => {
    expect([...new Set(BLOCKS.map(({ language }) => language))].toSorted()).toEqual([
      'found',
      'grouped',
      'inventory',
      'refused',
      'rows',
      'search',
      'values',
      'warned',
    ])
    expect(examples().filter(({ outcomes }) => outcomes.length === 0)).toEqual([])
    expect(examples()).toHaveLength(22)
    expect(heads().filter((head) => !CHECKED_TABLES.some((checked) => head.startsWith(checked)))).toEqual([
      'value | written',
      'operator | meaning',
    ])
  })

  it.each(examples())('$search', ({ search, outcomes }) => {
    const values = JSON.parse(textOf(outcomes, 'values') ?? '{}') as Readonly<Record<string, Json>>
    const actual = outcomes.map(({ language, text }) => ({
      language,
      text: language === 'values' ? text : CHECKS[language]?.(search, values),
    }))
    expect(actual).toEqual(outcomes)
  })

  it.each(
    rows(...QUESTIONS).map(
      ([question = '', search = '', fields = '']) =>
        [
          question,
          code(search),
          code(fields)
            .split(',')
            .filter((field) => field !== ''),
        ] as const,
    ),
  )('answers without a warning: %s', (_question, search, fields) => {
    const query = compile(search)
    expect([...query.warnings, ...query.columns(fields).warnings]).toEqual([])
    // An aggregate has columns of its own; everything else is shown with some.
    expect(query.aggregate === null).toBe(fields.length > 0)
  })

  it.each(rows('search', 'finds').map(([search = '', finds = '']) => [code(search), code(finds)] as const))(
    '%s finds %s',
    (search, finds) => {
      expect(idsFound(compile(search))).toBe(finds === 'nothing' ? '' : finds)
    },
  )

  it.each(
    rows('written', 'with', 'is').map(
      ([written = '', values = '', is = '']) => [code(written), code(values), code(is)] as const,
    ),
  )('%s with %s is %s', (written, values, is) => {
    const given = JSON.parse(values) as Readonly<Record<string, Json>>
    expect(expandSearch(written, { values: given, now: NOW })).toBe(is)
  })

  it('tells what the placeholders stand for', () => {
    const table = rows('written', 'is', 'written', 'is')
    const pairs = [...table.map((row) => row.slice(0, 2)), ...table.map((row) => row.slice(2))]
    const told = pairs.flatMap(([written = '', is = '']) =>
      written.split(' ').map((name) => [code(name), code(is)] as const),
    )
    expect(told).toHaveLength(16)
    for (const [name, is] of told) {
      expect([name, expandSearch(`x = ${name}`, { values: {}, now: NOW })]).toEqual([name, `x = ${is}`])
    }
  })
})
