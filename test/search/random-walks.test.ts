import { describe, expect, it } from '@jest/globals'
import type { Kind, KindModel } from '../../src/model/kind.ts'
import type { Edge, EdgeType, Resource } from '../../src/model/resource.ts'
import { compileSearch } from '../../src/search/terms/compile.ts'
import { buildGraph } from '../../src/search/graph/graph.ts'
import { Structure } from '../../src/search/graph/structure.ts'
import { NOW } from './kinds.ts'
import { edge, PROD, thing } from './network.ts'
import { Random } from './random.ts'

const KIND_NAMES = ['a', 'b', 'c', 'd', 'e']
const TYPES: readonly EdgeType[] = ['default', 'delete', 'iam']

interface Pair {
  readonly type: EdgeType
  readonly from: string
  readonly to: string
}

/** Resources of few kinds, and all edges between them as pairs of ids, each declared by one end or by both. */
function randomNetwork(random: Random): { resources: Resource[]; pairs: Pair[]; model: KindModel } {
  const allowed = TYPES.flatMap((type) =>
    random.list(2, 5, () => ({ type, from: random.pick(KIND_NAMES), to: random.pick(KIND_NAMES) })),
  )
  const kinds = KIND_NAMES.map((name): Kind => {
    const links = allowed
      .filter(({ from }) => from === name)
      .map(({ type, to }) => ({ type, direction: 'out' as const, kind: to, crossesScopes: false }))
    return { name, bases: [], properties: {}, actions: [], links }
  })
  const region: Kind = { name: 'aws_region', bases: ['region'], properties: {}, actions: [], links: [] }
  const account: Kind = { name: 'aws_account', bases: ['account'], properties: {}, actions: [], links: [] }
  const ids = KIND_NAMES.flatMap((kind) =>
    Array.from({ length: random.below(4) }, (_, index) => `${kind}${index}`),
  )
  const pairs: Pair[] = []
  for (const { type, from, to } of allowed) {
    for (const source of ids.filter((id) => id.startsWith(from))) {
      for (const target of ids.filter((id) => id.startsWith(to))) {
        if (random.chance(0.4)) pairs.push({ type, from: source, to: target })
      }
    }
  }
  const resources = ids.map((id) => {
    const out = pairs.filter(({ from }) => from === id && random.chance(0.7))
    return thing(id.charAt(0), id, {
      edges: out.map(({ type, to }) => edge('out', to.charAt(0), to, { type })),
    })
  })
  const whole = resources.map(({ id, edges }) => {
    const missing = pairs.filter(({ type, from, to }) => {
      const declares = (one: Edge): boolean => one.id === to && one.type === type
      const declared = resources.some((other) => other.id === from && other.edges.some(declares))
      return to === id && (!declared || random.chance(0.3))
    })
    const more = missing.map(({ type, from }) => edge('in', from.charAt(0), from, { type }))
    return thing(id.charAt(0), id, { edges: [...edges, ...more] })
  })
  const implied = [
    { type: 'default' as const, from: 'aws', to: PROD },
    { type: 'default' as const, from: PROD, to: 'us-east-1' },
    ...ids.map((id) => ({ type: 'default' as const, from: 'us-east-1', to: id })),
  ]
  return {
    resources: whole,
    pairs: ids.length === 0 ? [] : [...pairs, ...implied],
    model: new Map([...kinds, region, account].map((kind) => [kind.name, kind])),
  }
}

/** The shortest distances from one vertex, by relaxing all edges until nothing changes. */
function distancesFrom(start: string, steps: readonly { from: string; to: string }[]): Map<string, number> {
  const distances = new Map([[start, 0]])
  for (let changed = true; changed;) {
    changed = false
    for (const { from, to } of steps) {
      const next = (distances.get(from) ?? Infinity) + 1
      if (next < (distances.get(to) ?? Infinity)) {
        distances.set(to, next)
        changed = true
      }
    }
  }
  return distances
}

interface Arrow {
  readonly direction: 'in' | 'out' | 'both'
  readonly types: readonly EdgeType[]
  readonly start: number
  readonly end: number
}

function reachable(from: readonly string[], arrow: Arrow, pairs: readonly Pair[]): Set<string> {
  const { direction, types, start, end } = arrow
  const reached = new Set<string>()
  for (const way of direction === 'both' ? (['in', 'out'] as const) : [direction]) {
    for (const type of types) {
      const steps = pairs
        .filter((pair) => pair.type === type)
        .map((pair) => (way === 'out' ? pair : { from: pair.to, to: pair.from }))
      for (const id of from) {
        for (const [to, distance] of distancesFrom(id, steps)) {
          if (distance >= start && distance <= end) reached.add(to)
        }
      }
    }
  }
  return reached
}

function printArrow({ direction, types, start, end }: Arrow): string {
  const inside = `${types.join(',')}[${start}:${end}]`
  return `${direction === 'out' ? '' : '<'}-${inside}-${direction === 'in' ? '' : '>'}`
}

function randomArrow(random: Random): Arrow {
  const start = random.below(4)
  return {
    direction: random.pick(['in', 'out', 'both'] as const),
    types: random.pick([['default'], ['delete'], ['iam', 'delete'], ['default', 'delete', 'iam']] as const),
    start,
    end: start + random.pick([0, 0, 1, 2, 9]),
  }
}

describe('random traversals', () => {
  it('lead where shortest distances say, from all starts together, over two arrows and in with', () => {
    const random = new Random(7)
    let found = 0
    for (let round = 0; round < 250; round++) {
      const { resources, pairs, model } = randomNetwork(random)
      const graph = buildGraph(resources, [], new Structure(model))
      const ids = (search: string): string[] =>
        Array.from(compileSearch(search, { model, now: NOW }).find(graph), ({ resource }) => resource.id)
      for (let repeat = 0; repeat < 8; repeat++) {
        const starts = random.list(1, 3, () => random.pick(KIND_NAMES))
        const middle = random.pick(KIND_NAMES)
        const [first, second] = [randomArrow(random), randomArrow(random)]
        const from = resources.filter(({ kind }) => starts.includes(kind)).map(({ id }) => id)
        const once = reachable(from, first, pairs)
        const search = `is(${starts.join(', ')}) ${printArrow(first)}`
        const result = ids(search)
        expect([search, result.toSorted()]).toEqual([search, [...once].toSorted()])
        found += result.length

        const between = [...once].filter((id) => id.startsWith(middle) && id !== 'aws')
        const twice = `${search} is(${middle}) ${printArrow(second)}`
        const there = [...reachable(between, second, pairs)].toSorted()
        expect([twice, ids(twice).toSorted()]).toEqual([twice, there])

        const clause = `is(${starts.join(', ')}) with(count >= 2, ${printArrow(first)} is(${middle}, aws_region))`
        const wanted = (id: string): boolean => (id.startsWith(middle) && id !== 'aws') || id === 'us-east-1'
        const kept = from.filter((id) => [...reachable([id], first, pairs)].filter(wanted).length >= 2)
        expect([clause, ids(clause).toSorted()]).toEqual([clause, kept.toSorted()])
      }
    }
    expect(found).toBeGreaterThan(3000)
  })

  it('find the same when only what they need was read', () => {
    const random = new Random(11)
    let left = 0
    for (let round = 0; round < 300; round++) {
      const { resources, model } = randomNetwork(random)
      const [start, end, nested] = [random.pick(KIND_NAMES), random.pick(KIND_NAMES), random.pick(KIND_NAMES)]
      const arrows = random.list(3, 3, () => printArrow(randomArrow(random)))
      const search = random.pick([
        `is(${start}) ${arrows[0]} is(${end})`,
        `is(${start}) with(empty, ${arrows[0]} is(${end}) with(any, ${arrows[1]} is(${nested})))`,
        `is(${start}) with(any, ${arrows[0]} is(${end})) ${arrows[1]} is(${nested})`,
        `is(${start}) ${arrows[0]} is(${end}) ${arrows[1]} is(${nested}) with(count < 2, ${arrows[2]})`,
        `is(${start}) {x[]: ${arrows[0]} is(${end})} x != []`,
        `is(${start}) and /ancestors.${end}.reported.id != null or /descendants.${nested} = null`,
      ])
      const query = compileSearch(search, { model, now: NOW })
      const read = resources.filter(({ kind }) => query.kinds.includes(kind))
      left += resources.length - read.length
      const found = (among: readonly Resource[]): string[] =>
        Array.from(
          query.find(buildGraph(among, [{ id: PROD, name: PROD }], query.structure)),
          ({ resource }) => resource.id,
        )
          .filter((id) => id !== 'us-east-1')
          .toSorted()
      expect([search, found(read)]).toEqual([search, found(resources)])
    }
    expect(left).toBeGreaterThan(300)
  })
})
