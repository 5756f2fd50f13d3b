import type { JsonObject } from '../../src/model/json.ts'
import type { Kind, KindLink, KindModel, ValueType } from '../../src/model/kind.ts'
import type { Edge, EdgeType, Resource } from '../../src/model/resource.ts'
import type { Random } from './random.ts'

/** Small graphs: few names and few values, so that most conditions are true of something. */
const text: ValueType = { type: 'string' }
export const THINGS = ['aws_thing_a', 'aws_thing_b', 'aws_thing_c']
export const TYPES = ['default', 'delete'] as const

/** One kind of edge crosses regions, as peering does. */
const LINKS: Readonly<Record<string, readonly KindLink[]>> = {
  aws_thing_a: [link('default', 'out', 'aws_thing_b', false), link('default', 'out', 'aws_thing_a', true)],
  aws_thing_b: [link('default', 'out', 'aws_thing_c', false), link('delete', 'in', 'aws_thing_a', false)],
  aws_thing_c: [link('delete', 'out', 'aws_thing_b', false), link('default', 'in', 'aws_thing_b', false)],
}

function link(type: EdgeType, direction: Edge['direction'], kind: string, crossesScopes: boolean): KindLink {
  return { type, direction, kind, crossesScopes }
}

const PROPERTIES: Readonly<Record<string, ValueType>> = {
  id: text,
  name: text,
  kind: text,
  n: { type: 'int' },
  s: text,
  flag: { type: 'boolean' },
  ctime: { type: 'datetime' },
  nums: { type: 'array', items: { type: 'int' } },
  words: { type: 'array', items: text },
  tags: { type: 'map', values: text },
  addr: text,
  list: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        x: { type: 'int' },
        y: text,
        deep: { type: 'array', items: { type: 'object', properties: { z: { type: 'int' } } } },
      },
    },
  },
}

function kindOf(name: string, bases: readonly string[], links: readonly KindLink[]): Kind {
  return { name, bases: [...bases, 'resource'], properties: PROPERTIES, links, actions: [] }
}

export const MODEL: KindModel = new Map(
  [
    ...THINGS.map((name) =>
      kindOf(name, name === 'aws_thing_c' ? ['thing'] : ['thing', 'lid'], LINKS[name] ?? []),
    ),
    kindOf('aws_account', ['account'], []),
    kindOf('aws_region', ['region'], []),
  ].map((kind) => [kind.name, kind]),
)

export const NOW = new Date('2024-05-01T12:00:00Z')
export const ACCOUNTS = [
  { id: '111111111111', name: 'one' },
  { id: '222222222222', name: 'two' },
]
export const REGIONS = ['eu-west-1', 'us-east-1']
export const WORDS = ['red', 'Red', 'blue-green', '5', '']
export const TIMES = [
  '2024-04-30T12:00:00Z',
  '2024-04-28T12:00:00Z',
  '2024-01-01T00:00:00Z',
  '2024-05-02T00:00:00Z',
]
const ADDRESSES = ['10.0.0.1', '10.1.0.1', '192.168.0.1', 'none']

export function randomResources(random: Random): readonly Resource[] {
  const places = Array.from({ length: 2 + random.below(9) }, (_, index) => ({
    kind: random.pick(THINGS),
    account: random.chance(0.8) ? '111111111111' : '222222222222',
    region: random.pick(REGIONS),
    id: `r-${String.fromCodePoint(97 + ((index * 7) % 26))}`,
  }))
  const resources = places.map(({ kind, account, region, id }): Resource => {
    const name = random.pick(['p', 'q', id])
    const choices = places.flatMap((other) =>
      (LINKS[kind] ?? [])
        .filter((each) => each.kind === other.kind && (each.crossesScopes || other.region === region))
        .map(({ type, direction }): Edge => {
          const there = other.region === region ? {} : { region: other.region }
          return Object.assign({ type, direction, kind: other.kind, id: other.id }, there)
        }),
    )
    const edges = choices.length === 0 ? [] : random.list(0, 4, () => random.pick(choices))
    return {
      kind,
      account,
      region,
      id,
      name,
      edges,
      reported: { kind, id, name, ...randomProperties(random) },
    }
  })
  const [account, , region] = withStructure([])
  const read = [account, region].flatMap((each) => (each !== undefined && random.chance(0.3) ? [each] : []))
  return [...resources, ...read]
}

/** With all accounts and regions read. */
export function withStructure(resources: readonly Resource[]): readonly Resource[] {
  const things = resources.filter(({ kind }) => THINGS.includes(kind))
  const accounts = ACCOUNTS.map(({ id, name }) => structureOf('aws_account', id, 'global', id, name))
  const regions = ACCOUNTS.flatMap(({ id }) =>
    REGIONS.map((region) => structureOf('aws_region', id, region, region, region)),
  )
  return [...things, ...accounts, ...regions]
}

function structureOf(kind: string, account: string, region: string, id: string, name: string): Resource {
  return { kind, account, region, id, name, edges: [], reported: { kind, id, name } }
}

function randomProperties(random: Random): JsonObject {
  const all: JsonObject = {
    n: random.below(4),
    s: random.pick(WORDS),
    flag: random.chance(0.5),
    ctime: random.pick(TIMES),
    nums: random.list(0, 3, () => random.below(4)),
    words: random.list(0, 2, () => random.pick(WORDS)),
    tags: random.chance(0.5) ? { team: random.pick(WORDS) } : {},
    addr: random.pick(ADDRESSES),
    list: random.list(0, 3, () => ({
      ...(random.chance(0.8) ? { x: random.below(3) } : {}),
      y: random.pick(WORDS),
      deep: random.list(0, 2, () => ({ z: random.below(3) })),
    })),
  }
  return Object.fromEntries(Object.entries(all).filter(() => random.chance(0.8)))
}
