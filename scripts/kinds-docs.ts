import { AWS_KINDS } from '../src/collect/aws/kinds.ts'
import { COMMON_PROPERTIES, type Kind, type ValueType } from '../src/model/kind.ts'

const KINDS = [...AWS_KINDS.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** Rows of kind, bases, IAM actions and neighbours. */
export function kindRows(): readonly (readonly string[])[] {
  return KINDS.map(({ name, bases, actions, costly = {}, links }) => {
    const extra = Object.entries(costly).map(
      ([property, needed]) => `for \`${property}\` also ${needed.map(code).join(', ')}`,
    )
    const neighbours = new Set(links.map(({ kind }) => kind))
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

/** The properties of every kind, each with its type. */
export function kindProperties(): string {
  return KINDS.map((kind) => `### ${kind.name}\n\n\`\`\`text\n${propertyLines(kind)}\n\`\`\``).join('\n\n')
}

function propertyLines({ properties }: Kind): string {
  const paths = Object.entries(properties)
    .filter(([name]) => !Object.hasOwn(COMMON_PROPERTIES, name))
    .flatMap(([name, type]) => leaves(type, name))
  return paths.map(([path, type]) => `${path}: ${type}`).join('\n')
}

function leaves(type: ValueType, path: string): readonly (readonly [path: string, type: string])[] {
  if (type.type === 'array') return leaves(type.items, `${path}[*]`)
  if (type.type === 'map') return [[path, `map of ${type.values.type}`]]
  if (type.type !== 'object') return [[path, type.type]]
  return Object.entries(type.properties).flatMap(([name, property]) => leaves(property, `${path}.${name}`))
}

function code(text: string): string {
  return `\`${text}\``
}
