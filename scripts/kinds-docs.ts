import { AWS_KINDS } from '../src/clouds/aws/kinds.ts'
import { COMMON_PROPERTIES, type Kind, type ValueType } from '../src/model/kind.ts'
import { code, prose } from './markdown-text.ts'

const KINDS = [...AWS_KINDS.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** Rows of kind, bases, IAM actions and neighbours. */
export function kindRows(): readonly (readonly string[])[] {
  return KINDS.map((kind) => {
    const { name, bases, actions, links } = kind
    const extra = costlyGroups(kind).map(({ properties, needed }) => {
      const what = isLong(properties) ? `${properties.length} properties` : properties.map(code).join(', ')
      return `for ${what} also ${needed}`
    })
    const neighbours = new Set(links.map((link) => link.kind))
    return [
      code(name),
      bases
        .filter((base) => base !== 'aws_resource' && base !== 'resource')
        .map(code)
        .join(', '),
      [...actions.map(code), ...extra].join(', '),
      [...neighbours].map(code).join(', '),
    ]
  })
}

interface CostlyGroup {
  readonly properties: readonly string[]
  /** The actions that they take, in Markdown. */
  readonly needed: string
}

/** Properties that are read only where somebody asks, with what the same calls tell. */
function costlyGroups({ costly = {}, derived = {} }: Kind): readonly CostlyGroup[] {
  const own = Object.entries(costly).filter(([property]) => !Object.hasOwn(derived, property))
  const groups = Map.groupBy(own, ([, needed]) => needed.map(code).join(', '))
  return [...groups].map(([needed, members]) => ({ properties: members.map(([name]) => name), needed }))
}

const MOST_IN_CELL = 3

function isLong(properties: readonly string[]): boolean {
  return properties.length > MOST_IN_CELL
}

/** What the table has no room for. */
function longGroups(kind: Kind): readonly string[] {
  return costlyGroups(kind)
    .filter(({ properties }) => isLong(properties))
    .map(({ properties, needed }) => `With ${needed}: ${properties.map(code).join(', ')}.`)
}

/** The properties of every kind, each with its type; those that are derived apart, with what they tell and take. */
export function kindProperties(): string {
  return KINDS.map((kind) =>
    [`### ${kind.name}`, ...propertyBlock(kind, false), ...longGroups(kind), ...derivedProperties(kind)].join(
      '\n\n',
    ),
  ).join('\n\n')
}

function derivedProperties(kind: Kind): readonly string[] {
  const items = Object.entries(kind.derived ?? {}).map(([name, description]) => {
    const needed = (kind.costly?.[name] ?? []).filter((action) => !kind.actions.includes(action))
    const takes = needed.length === 0 ? '' : ` Takes ${needed.map(code).join(', ')}.`
    return `- ${code(name)}: ${prose(description)}${takes}`
  })
  return items.length === 0 ? [] : ['Derived:', ...propertyBlock(kind, true), items.join('\n')]
}

function propertyBlock({ properties, derived = {} }: Kind, isDerived: boolean): readonly string[] {
  const paths = Object.entries(properties)
    .filter(([name]) => !Object.hasOwn(COMMON_PROPERTIES, name) && Object.hasOwn(derived, name) === isDerived)
    .flatMap(([name, type]) => leaves(type, name))
  return paths.length === 0
    ? []
    : [`\`\`\`text\n${paths.map(([path, type]) => `${path}: ${type}`).join('\n')}\n\`\`\``]
}

function leaves(type: ValueType, path: string): readonly (readonly [path: string, type: string])[] {
  if (type.type === 'array') return leaves(type.items, `${path}[*]`)
  if (type.type === 'map') return [[path, `map of ${type.values.type}`]]
  if (type.type !== 'object') return [[path, type.type]]
  return Object.entries(type.properties).flatMap(([name, property]) => leaves(property, `${path}.${name}`))
}
