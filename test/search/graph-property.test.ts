import { describe, expect, it } from '@jest/globals'
import { compileSearch, type Match, type Query } from '../../src/search/terms/compile.ts'
import { buildGraph } from '../../src/search/graph/graph.ts'
import { printSearch } from '../../src/search/language/print.ts'
import type { Search } from '../../src/search/language/ast.ts'
import type { Resource } from '../../src/model/resource.ts'
import { Random } from './random.ts'
import { ACCOUNTS, MODEL, NOW, randomResources, withStructure } from './reference-random-graph.ts'
import { RandomGraphSearch } from './reference-random-search.ts'
import { aggregated } from './reference-aggregate.ts'
import { findAll, type Found } from './reference-search.ts'
import { worldOf } from './reference-world.ts'

const GRAPHS = 250
const SEARCHES_PER_GRAPH = 16

/** A line per result: what it is, the set that it belongs to, and what merges added. */
function lineOf({ resource, reported, tag }: Match | Found): string {
  const { kind, account, id } = resource
  const merged = Object.keys(reported).includes('m') ? ` ${JSON.stringify(idsIn(reported['m']))}` : ''
  return `${kind} ${account} ${id}${tag === null ? '' : ` #${tag}`}${merged}`
}

function idsIn(merged: unknown): unknown {
  if (Array.isArray(merged)) return merged.map(idsIn)
  return (merged as { reported?: { id?: unknown } } | null)?.reported?.id ?? null
}

function isOrdered(search: Search): boolean {
  const last = search.parts.at(-1)
  const sorted = last?.sorts.some(({ path }) => path.text === 'id') ?? false
  return sorted && last?.navigation === null
}

function isTagged(line: string): boolean {
  return line.includes(' #')
}

/** The order of what is not sorted, and of tagged sets in between, is nobody's promise. */
function inOrder(lines: readonly string[], ordered: boolean): readonly string[] {
  if (!ordered) return lines.toSorted()
  return [...lines.filter(isTagged).toSorted(), ...lines.filter((line) => !isTagged(line))]
}

interface Comparison {
  readonly fast: readonly string[]
  readonly slow: readonly string[]
}

function compare(text: string, search: Search, resources: readonly Resource[]): Comparison {
  const query = compileSearch(text, { model: MODEL, now: NOW })
  const fast = Array.from(query.find(buildGraph(resources, ACCOUNTS, query.structure)), lineOf)
  const slow = findAll(search, worldOf(resources, ACCOUNTS, MODEL, NOW)).map(lineOf)
  const ordered = isOrdered(search)
  return { fast: inOrder(fast, ordered), slow: inOrder(slow, ordered) }
}

function linesFound(query: Query, resources: readonly Resource[]): readonly string[] {
  return Array.from(query.find(buildGraph(resources, ACCOUNTS, query.structure)), lineOf).toSorted()
}

function thingsIn(lines: readonly string[]): string {
  return [...new Set(lines.filter((line) => line.startsWith('aws_thing_')))].toSorted().join('\n')
}

describe('random searches of random graphs', () => {
  it('find what the slow reference finds, in its order where the search has one', () => {
    const random = new Random(20_240_501)
    let found = 0
    for (let graph = 0; graph < GRAPHS; graph++) {
      const resources = randomResources(random)
      const searches = new RandomGraphSearch(random, resources)
      for (let round = 0; round < SEARCHES_PER_GRAPH; round++) {
        const search = searches.search()
        const text = printSearch(search)
        const { fast, slow } = compare(text, search, resources)
        if (JSON.stringify(fast) !== JSON.stringify(slow)) {
          const told = [
            text,
            JSON.stringify(resources),
            `expected ${slow.join(', ')}`,
            `found ${fast.join(', ')}`,
          ]
          throw new Error(told.join('\n'))
        }
        if (slow.length > 0) found += 1
      }
    }
    // The comparison would mean little if nearly all searches found nothing.
    expect(found).toBeGreaterThan(1000)
  })

  it('need no more than the kinds and regions that they say they need', () => {
    const random = new Random(99)
    const seen = { fewerKinds: 0, scopes: 0 }
    for (let graph = 0; graph < GRAPHS; graph++) {
      const resources = withStructure(randomResources(random))
      const searches = new RandomGraphSearch(random, resources)
      for (let round = 0; round < 8; round++) {
        const text = printSearch(searches.search())
        const query = compileSearch(text, { model: MODEL, now: NOW })
        const whole = linesFound(query, resources)
        const needed = resources.filter(({ kind }) => query.kinds.includes(kind))
        if (needed.length < resources.length) seen.fewerKinds += 1
        if (linesFound(query, needed).join('\n') !== whole.join('\n')) {
          throw new Error(`${text} needs more than ${query.kinds.join(', ')} of ${JSON.stringify(resources)}`)
        }
        if (query.crossesScopes || /\blimit\b/.test(text)) continue
        seen.scopes += 1
        const scopes = Map.groupBy(resources, ({ account, region }) => `${account} ${region}`)
        const apart = [...scopes.values()].flatMap((scope) => linesFound(query, scope))
        if (thingsIn(apart) !== thingsIn(whole)) {
          throw new Error(`${text} crosses the scopes of ${JSON.stringify(resources)}`)
        }
      }
    }
    expect(seen.fewerKinds).toBeGreaterThan(100)
    expect(seen.scopes).toBeGreaterThan(300)
  })

  it('add up to the rows of the slow reference', () => {
    const random = new Random(7)
    let rows = 0
    for (let graph = 0; graph < GRAPHS; graph++) {
      const resources = randomResources(random)
      const world = worldOf(resources, ACCOUNTS, MODEL, NOW)
      const searches = new RandomGraphSearch(random, resources)
      for (let round = 0; round < 4; round++) {
        const search = { text: '', aggregate: searches.aggregate(), parts: [searches.plainPart()] }
        const text = printSearch(search)
        const query = compileSearch(text, { model: MODEL, now: NOW })
        const aggregation = query.aggregate?.()
        for (const match of query.find(buildGraph(resources, ACCOUNTS, query.structure)))
          aggregation?.add(match)
        const fast = Array.from(aggregation?.rows() ?? [], (row) => JSON.stringify(row)).toSorted()
        const slow = aggregated(search.aggregate, findAll(search, world), world)
          .map((row) => JSON.stringify(row))
          .toSorted()
        rows += slow.length
        if (fast.join('\n') === slow.join('\n')) continue
        throw new Error([text, JSON.stringify(resources), 'expected', ...slow, 'found', ...fast].join('\n'))
      }
    }
    expect(rows).toBeGreaterThan(1000)
  })
})
