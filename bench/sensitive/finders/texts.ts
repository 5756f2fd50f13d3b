import { isJsonObject, type Json, type JsonObject } from '../../../src/model/json.ts'

/** One text of a value, as programs get it that know nothing of our inventory. */
export interface Text {
  readonly item: number
  /** What it is called: the member, or of a pair of a name and a value, the name. */
  readonly key: string
  readonly text: string
}

export function textsOf(values: readonly JsonObject[]): readonly Text[] {
  return values.flatMap((value, item) =>
    Array.from(textsIn(value, ''), ([key, text]) => ({ item, key, text })),
  )
}

function textsIn(value: Json, key: string): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]]
  if (Array.isArray(value)) return value.flatMap((member: Json) => textsIn(member, key))
  if (!isJsonObject(value)) return []
  const name = nameOfPair(value)
  return Object.entries(value).flatMap(([member, inner]) =>
    textsIn(inner, name !== null && /(?:^|_)value$/.test(member) ? name : member),
  )
}

/** The name in `{name, value}` and `{parameter_key, parameter_value}`. */
function nameOfPair(value: JsonObject): string | null {
  const name = value['name'] ?? value['parameter_key']
  return typeof name === 'string' && ('value' in value || 'parameter_value' in value) ? name : null
}

/** The text in a file of its own: what has lines as it is, all else as a member of JSON, as AWS's command line prints it. */
export function fileOf({ key, text }: Omit<Text, 'item'>): {
  readonly extension: string
  readonly content: string
} {
  return text.includes('\n')
    ? { extension: 'txt', content: text }
    : { extension: 'json', content: `  ${JSON.stringify(key)}: ${JSON.stringify(text)}\n` }
}
