import type { KindModel, ValueType } from '../model/kind.ts'

/** Whether the text at a path of a resource's properties is one of the closed set that the kind declares there. */
export type IsClosedWord = (kind: string, path: string, text: string) => boolean

/** The words at each path, of which lists are no part: `volume_attachments.state`. */
type Words = ReadonlyMap<string, ReadonlySet<string>>

/** By what the model's kinds declare. */
export function closedWordsOf(model: KindModel): IsClosedWord {
  const known = new Map<string, Words>()
  const wordsOf = (kind: string): Words => {
    const words = known.get(kind) ?? new Map(closedIn(model.get(kind)?.properties ?? {}, ''))
    known.set(kind, words)
    return words
  }
  return (kind, path, text) =>
    wordsOf(kind)
      .get(path.replaceAll(/\[\d+\]/g, ''))
      ?.has(text) === true
}

type Entry = readonly [path: string, words: ReadonlySet<string>]

function closedIn(properties: Readonly<Record<string, ValueType>>, above: string): readonly Entry[] {
  return Object.entries(properties).flatMap(([name, type]) =>
    wordsAt(type, above === '' ? name : `${above}.${name}`),
  )
}

/** Members of maps are called as people please, and have no path of their own. */
function wordsAt(type: ValueType, path: string): readonly Entry[] {
  if (type.type === 'array') return wordsAt(type.items, path)
  if (type.type === 'object') return closedIn(type.properties, path)
  return type.type === 'string' && 'values' in type ? [[path, new Set(type.values)]] : []
}
