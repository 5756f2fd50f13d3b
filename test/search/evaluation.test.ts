import { describe, expect, it } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.ts'
import type { KindModel } from '../../src/model/kind.ts'
import type { Literal, Operator, Path, Segment, Term } from '../../src/search/language/ast.ts'
import { compileSearch } from '../../src/search/terms/compile.ts'
import { printTerm } from '../../src/search/language/print-terms.ts'
import { AROUND, NOW, resource } from './kinds.ts'
import { Random } from './random.ts'
import { isTrue } from './reference-evaluator.ts'

/** Few names and few values, so that searches are often true. Every property may be anything: nothing is coerced. */
const NAMES = ['a', 'b', 'c']
const SCALARS: readonly Json[] = [null, true, false, 0, 1, 2, 'x', 'X', 'yx', '1']
const LITERALS: readonly Literal[] = [
  { type: 'null' },
  { type: 'boolean', value: true },
  { type: 'number', value: 0, text: '0', source: '0' },
  { type: 'number', value: 1, text: '1', source: '1' },
  { type: 'string', value: 'x' },
  { type: 'string', value: '1' },
  { type: 'list', items: [] },
  { type: 'list', items: [{ type: 'number', value: 1, text: '1', source: '1' }] },
]
const OPERATORS: readonly Operator[] = ['==', '!=', '<', '<=', '>', '>=', 'in', 'not in', '=~', '!~']
const MODEL: KindModel = new Map([
  [
    'thing',
    {
      name: 'thing',
      bases: [],
      properties: { a: { type: 'any' }, b: { type: 'any' }, c: { type: 'any' } },
      links: [],
      actions: [],
    },
  ],
])

function randomPath(random: Random): Path {
  const segments: Segment[] = random.list(1, 2, () => ({
    name: random.pick(NAMES),
    indices: random.chance(0.5) ? [random.pick(['*', '*', '0', '1'])] : [],
  }))
  const text = segments.map(({ name, indices }) => name + indices.map((index) => `[${index}]`).join(''))
  return { text: text.join('.'), absolute: false, segments, at: 0 }
}

function randomPredicate(random: Random): Term {
  const operator = random.pick(OPERATORS)
  const regex = operator === '=~' || operator === '!~'
  const value: Literal = regex
    ? { type: 'string', value: random.pick(['x', '^x$', '^$', '[01]', '(y|1)x?']) }
    : operator.endsWith('in')
      ? { type: 'list', items: random.list(0, 3, () => random.pick(LITERALS)) }
      : random.pick(LITERALS)
  return {
    type: 'predicate',
    path: randomPath(random),
    modifier: random.chance(0.3) ? random.pick(['all', 'any', 'none'] as const) : null,
    operator,
    value,
    at: 0,
    valueAt: 0,
  }
}

function randomTerm(random: Random, depth: number): Term {
  if (depth > 3 || random.chance(0.35)) return randomPredicate(random)
  const inner = (): Term => randomTerm(random, depth + 1)
  return random.pick<() => Term>([
    () => ({ type: 'not', term: inner(), at: 0 }),
    () => ({ type: 'context', path: randomPath(random), term: inner(), at: 0 }),
    () => ({ type: 'pair', left: inner(), operator: 'and', right: inner(), parenthesised: true, at: 0 }),
    () => ({ type: 'pair', left: inner(), operator: 'or', right: inner(), parenthesised: true, at: 0 }),
  ])()
}

function randomValue(random: Random, depth: number): Json {
  const kind = depth > 3 ? 0 : random.number()
  if (kind < 0.35) return random.pick(SCALARS)
  if (kind < 0.65) return random.list(0, 3, () => randomValue(random, depth + 1))
  return randomObject(random, depth + 1)
}

function randomObject(random: Random, depth: number): JsonObject {
  const names = NAMES.filter(() => random.chance(0.8))
  return Object.fromEntries(names.map((name) => [name, randomValue(random, depth)]))
}

describe('random filters', () => {
  it('are true exactly where the slow reference says so, and show evidence that the resource really holds', () => {
    const random = new Random(42)
    let hits = 0
    for (let round = 0; round < 600; round++) {
      const term = randomTerm(random, 0)
      const text = printTerm(term)
      const query = compileSearch(text, { model: MODEL, now: NOW })
      for (let repeat = 0; repeat < 15; repeat++) {
        const reported = randomObject(random, 0)
        const found = query.match(resource('thing', reported), AROUND)
        const expected = isTrue(term, reported)
        if ((found !== null) !== expected) {
          throw new Error(`${text} of ${JSON.stringify(reported)}: expected ${expected}`)
        }
        if (found === null) continue
        hits++
        for (const { path, value } of found) expect([path, valueAt(reported, path)]).toEqual([path, value])
      }
    }
    expect(hits).toBeGreaterThan(2000)
    expect(hits).toBeLessThan(7000)
  })
})

/** `a[0].b` in the resource; null where it is missing. */
function valueAt(reported: JsonObject, path: string): Json {
  let value: Json = reported
  for (const step of path.match(/\w+/g) ?? []) {
    const inner: Json | undefined = /^\d/.test(step)
      ? Array.isArray(value)
        ? (value as Json[])[Number(step)]
        : undefined
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as JsonObject)[step]
        : undefined
    value = inner ?? null
  }
  return value
}
