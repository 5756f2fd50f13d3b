import type { Json, JsonObject } from '../../src/model/json.ts'
import { KINDS } from '../../src/clouds/clouds.ts'
import { COMMON_PROPERTIES, type Kind, type ValueType } from '../../src/model/kind.ts'
import type { Random } from '../search/random.ts'

/** Few, so that two states often share them; some are nasty. */
const TEXTS = ['a', 'b', 'tcp', '0.0.0.0/0', '10.0.0.0/8', 'a/b', 'a~1b', '', 'Ä', '\u202e', '-1', '22']
const NAMES = ['Name', 'team/owner', 'aws:stack', '__proto__', '10', '9', 'constructor']

/** Kinds with lists in lists, keys, documents and maps. */
export const RANDOM_KINDS: readonly Kind[] = [
  'aws_ec2_security_group',
  'aws_ec2_network_acl',
  'aws_ec2_route_table',
  'aws_ec2_instance',
  'aws_s3_bucket',
  'aws_cloud_trail',
  'aws_vpc_endpoint',
].flatMap((name) => KINDS.get(name) ?? [])

export function randomReported(random: Random, { properties }: Kind): JsonObject {
  const own = Object.entries(properties).filter(([name]) => !(name in COMMON_PROPERTIES) || name === 'tags')
  return objectOf(random, Object.fromEntries(own))
}

function objectOf(random: Random, properties: Kind['properties']): JsonObject {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(() => random.chance(0.6))
      .map(([name, type]) => [name, valueOf(random, type)]),
  )
}

function valueOf(random: Random, type: ValueType): Json {
  if (type.type === 'array') return random.list(0, 4, () => valueOf(random, type.items))
  if (type.type === 'object') return objectOf(random, type.properties)
  if (type.type === 'map') return mapOf(random, () => valueOf(random, type.values))
  if (type.type === 'any') return random.chance(0.8) ? policyOf(random) : anyOf(random, 3)
  if (type.type === 'int' || type.type === 'float') return random.below(3)
  if (type.type === 'boolean') return random.chance(0.5)
  return random.pick(TEXTS)
}

function mapOf(random: Random, value: () => Json): JsonObject {
  return Object.fromEntries(random.list(0, 3, () => [random.pick(NAMES), value()] as const))
}

function policyOf(random: Random): JsonObject {
  return {
    Version: '2012-10-17',
    Statement: random.list(0, 3, () => ({
      ...(random.chance(0.5) ? { Sid: random.pick(TEXTS) } : {}),
      Effect: random.pick(['Allow', 'Deny']),
      Action: random.chance(0.5)
        ? 's3:Get*'
        : random.list(0, 3, () => random.pick(['s3:GetObject', 'S3:getobject', '*'])),
      Principal: anyOf(random, 2),
    })),
  }
}

function anyOf(random: Random, depth: number): Json {
  if (depth > 0 && random.chance(0.4)) return random.list(0, 3, () => anyOf(random, depth - 1))
  if (depth > 0 && random.chance(0.4)) return mapOf(random, () => anyOf(random, depth - 1))
  return random.pick<Json>([...TEXTS, 0, 1, true, null])
}

/** The same with all lists, at any depth, in another order, and members as well. */
export function shuffled(random: Random, value: Json): Json {
  if (Array.isArray(value))
    return inOtherOrder(
      random,
      (value as readonly Json[]).map((one) => shuffled(random, one)),
    )
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, shuffled(random, inner)] as const)
  return Object.fromEntries(inOtherOrder(random, entries))
}

function inOtherOrder<T>(random: Random, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, at: random.number() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)
}

/** The same with a few values changed, left out or added. */
export function changed(random: Random, reported: JsonObject, kind: Kind): JsonObject {
  const other = randomReported(random, kind)
  const names = [...new Set([...Object.keys(reported), ...Object.keys(other)])]
  return Object.fromEntries(
    names.flatMap((name) => {
      const from = random.chance(0.3) ? other : reported
      const value = random.chance(0.2) ? within(random, reported[name] ?? null) : from[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

/** One of its lists loses or gets an item, at any depth. */
function within(random: Random, value: Json): Json {
  if (Array.isArray(value)) {
    const items = value as readonly Json[]
    if (random.chance(0.3)) return items.slice(1)
    return items.map((item) => (random.chance(0.5) ? within(random, item) : item))
  }
  if (typeof value !== 'object' || value === null) return random.chance(0.5) ? value : random.pick(TEXTS)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, within(random, inner)]))
}
