import { expect, it } from '@jest/globals'
import type { Gap } from '../../src/model/coverage.ts'
import type { Resource } from '../../src/model/resource.ts'
import { buildGraph } from '../../src/search/graph/graph.ts'
import { type GapsOf, undecidedIn } from '../../src/search/terms/certainty.ts'
import { compileSearch, type Query } from '../../src/search/terms/compile.ts'
import { Random } from './random.ts'
import { ACCOUNTS, MODEL, NOW, randomResources, THINGS, withStructure } from './reference-random-graph.ts'

const GRAPHS = 250
const SEARCHES_PER_GRAPH = 8

/** A graph of which something was not read. */
interface Part {
  readonly resources: readonly Resource[]
  readonly gaps: readonly Gap[]
}

function gap({ account, region, kind }: Resource, more: Partial<Gap> = {}): Gap {
  return { account, region, kind, reason: 'denied', action: null, message: '', ...more }
}

/** Without some resources, edges and properties, or with a property of which two values are possible. */
function partOf(whole: readonly Resource[], random: Random): Part {
  const gaps: Gap[] = []
  const resources = whole.flatMap((one): readonly Resource[] => {
    if (one.kind === 'aws_account' || random.chance(0.7)) return [one]
    const { n, ...others } = one.reported
    switch (one.kind === 'aws_region' ? 0 : random.below(4)) {
      case 0:
        gaps.push(gap(one))
        return []
      case 1:
        gaps.push(gap(one, { properties: ['n'], partial: true }))
        return [{ ...one, reported: others, unread: ['n'] }]
      case 2:
        gaps.push(gap(one, { properties: ['s', 'edges'], partial: true }))
        return [{ ...one, edges: [], unread: ['s'] }]
      default:
        return [
          { ...one, reported: { ...others, n: 9 }, doubts: n === undefined ? [others] : [{ ...others, n }] },
        ]
    }
  })
  return { resources, gaps }
}

function conditions(random: Random, kinds: readonly string[]): string {
  const own = ['', ' and n > 1', ' and not s = red', ' and n = null', ' and nums[*] = 2']
  return `is(${random.pick(kinds)})${random.pick(own)}`
}

function clause(random: Random): string {
  const count = random.pick(['empty', 'any', 'count == 1', 'count != 1', 'count > 1', 'count <= 2'])
  const arrow = random.pick(['-->', '<--', '-delete->', '<-delete-', '-[1:2]->', '<-[0:2]-', '<-[1:2]- '])
  const inner = random.chance(0.3) ? ` ${clause(random)}` : ''
  return `with(${count}, ${arrow} ${conditions(random, [...THINGS, 'aws_region'])}${inner})`
}

function keyOf({ kind, account, region, id }: Resource): string {
  return [kind, account, region, id].join(' ')
}

function found(query: Query, resources: readonly Resource[]): ReadonlySet<string> {
  const graph = buildGraph(resources, ACCOUNTS, query.structure)
  return new Set(Array.from(query.find(graph), ({ resource }) => keyOf(resource)))
}

it('what is said of a graph that was read in part holds in all of it', () => {
  const random = new Random(15)
  const seen = { found: 0, passed: 0, undecided: 0 }
  for (let round = 0; round < GRAPHS; round++) {
    const whole = withStructure(randomResources(random))
    const { resources, gaps } = partOf(whole, random)
    const anywhere: GapsOf = (kind) => gaps.filter((one) => one.kind === kind)
    for (let each = 0; each < SEARCHES_PER_GRAPH; each++) {
      const text = `${conditions(random, [...THINGS, 'aws_account', 'aws_region'])} ${clause(random)}`
      const query = compileSearch(text, { model: MODEL, now: NOW })
      const graph = buildGraph(resources, ACCOUNTS, query.structure)
      const undecided = undecidedIn(
        query,
        graph,
        anywhere,
        (region) => (kind) => anywhere(kind).filter((one) => one.region === region),
      )
      if (undecided === null) throw new Error(`${text} has to judge each resource for itself`)
      const inPart = found(query, resources)
      const inWhole = found(query, whole)
      seen.undecided += undecided.size
      for (const one of graph.resources(query.subjects)) {
        const key = keyOf(one)
        if (undecided.has(one) || graph.isImplied(one)) continue
        if (inPart.has(key) !== inWhole.has(key))
          throw new Error(
            `${text} is wrong about ${key} of ${JSON.stringify(whole)}, read as ${JSON.stringify(resources)}`,
          )
        if (inPart.has(key)) seen.found += 1
        else seen.passed += 1
      }
    }
  }
  expect(seen.undecided).toBeGreaterThan(500)
  expect(seen.found).toBeGreaterThan(200)
  expect(seen.passed).toBeGreaterThan(1000)
})
