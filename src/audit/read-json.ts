import type { Json } from '../model/json.ts'
import { gathered } from './gathered.ts'
import { endOfString } from './quoted.ts'

/** A value and how many lists and objects lie in each other in it. */
export interface Read {
  readonly json: Json
  readonly levels: number
}

/** A list, or an object, that has begun. */
class Open {
  readonly values: Json[] = []
  readonly #names: string[] | null

  constructor(opens: string) {
    this.#names = opens === '{' ? [] : null
  }

  /** Whether a string that comes now is the name of a member. */
  get awaitsName(): boolean {
    return this.#names !== null && this.#names.length === this.values.length
  }

  name(name: string): void {
    this.#names?.push(name)
  }

  add(value: Json): void {
    this.values.push(value)
  }

  value(): Json {
    const names = this.#names
    return names === null
      ? this.values
      : gathered(this.values.map((value, index) => [names[index] ?? '', value]))
  }
}

/**
 * Reads JSON that is known to be right, and keeps what JSON.parse does not: members of one name, and long numbers as they are written.
 * @param valueOf what a string says: itself, or the value that is written in it
 */
export function readJson(json: string, valueOf: (text: string) => Read): Read {
  const all = new Open('[')
  const opened = [all]
  let levels = 0
  const word = /[^\s,\]}]+/y
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at] ?? ''
    const inner = opened.at(-1)
    if (character === '{' || character === '[') {
      opened.push(new Open(character))
      levels = Math.max(levels, opened.length - 1)
    } else if (character === '}' || character === ']') {
      opened.pop()
      opened.at(-1)?.add(inner?.value() ?? null)
    } else if (character === '"') {
      const end = endOfString(json, at)
      const text = JSON.parse(json.slice(at, end + 1)) as string
      if (inner?.awaitsName === true) inner.name(text)
      else {
        const said = valueOf(text)
        levels = Math.max(levels, opened.length - 1 + said.levels)
        inner?.add(said.json)
      }
      at = end
    } else if (/[\w-]/.test(character)) {
      word.lastIndex = at
      const written = word.exec(json)?.[0] ?? character
      inner?.add(/^\d{8,}$/.test(written) ? written : (JSON.parse(written) as Json))
      at += written.length - 1
    }
  }
  const [value] = all.values
  return { json: value ?? null, levels }
}
