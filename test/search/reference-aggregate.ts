import type { Json, JsonObject } from '../../src/model/json.ts'
import type { Aggregate, Path } from '../../src/search/language/ast.ts'
import { type Document, sortValue } from './reference-evaluator.ts'
import { order } from './reference-values.ts'
import type { World } from './reference-world.ts'

/** The rows of an aggregate over what was found; lists in groups are unfolded, functions pass over what is missing. */
export function aggregated(
  aggregate: Aggregate,
  documents: readonly Document[],
  world: World,
): readonly JsonObject[] {
  const valueOf = (path: Path, document: Document): Json => sortValue(path, document, world).value
  const rows = new Map<string, { readonly group: JsonObject; readonly documents: Document[] }>()
  for (const document of documents) {
    let groups: JsonObject[] = [{}]
    for (const { name, as } of aggregate.groups) {
      if (name.type !== 'path') throw new Error('the reference groups by paths alone')
      const value = valueOf(name.path, document)
      const choices: readonly Json[] = Array.isArray(value) ? value : [value]
      groups = groups.flatMap((group) =>
        choices.map((choice) => withKey(group, as ?? name.path.text, choice)),
      )
    }
    for (const group of groups) {
      const key = JSON.stringify(group)
      const row = rows.get(key) ?? { group, documents: [] }
      rows.set(key, row)
      row.documents.push(document)
    }
  }
  return [...rows.values()].map((row) => {
    const results = aggregate.functions.map(({ name, argument, as }): [string, Json] => {
      const values = row.documents.map((document) =>
        'segments' in argument ? valueOf(argument, document) : argument.value,
      )
      return [as ?? `${name}_of_${argument.text}`, resultOf(name, values)]
    })
    const group: [string, Json][] = aggregate.groups.length === 0 ? [] : [['group', row.group]]
    return Object.fromEntries([...group, ...results])
  })
}

function withKey(object: JsonObject, key: string, value: Json): JsonObject {
  return { ...object, [key]: value }
}

function resultOf(name: string, values: readonly Json[]): Json {
  const present = values.filter((value) => value !== null).toSorted(order)
  const numbers = present as number[]
  const sum = numbers.reduce((total, value) => total + value, 0)
  switch (name) {
    case 'count':
      return values.length
    case 'sum':
      return sum
    case 'min':
      return present[0] ?? null
    case 'max':
      return present.at(-1) ?? null
    case 'avg':
      return numbers.length === 0 ? null : sum / numbers.length
    default:
      throw new Error(`the reference does not know ${name}`)
  }
}
