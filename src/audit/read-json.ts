import type { Json } from '../model/json.ts'
import { gathered } from './gathered.ts'
import { endOfString } from './quoted.ts'

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
export function readJson(json: string, valueOf: (text: string) => Json): Json {
  const all = new Open('[')
  const opened = [all]
  const word = /[^\s,\]}]+/y
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at] ?? ''
    const inner = opened.at(-1)
    if (character === '{' || character === '[') {
      opened.push(new Open(character))
    } else if (character === '}' || character === ']') {
      opened.pop()
      opened.at(-1)?.add(inner?.value() ?? null)
    } else if (character === '"') {
      const end = endOfString(json, at)
      const text = JSON.parse(json.slice(at, end + 1)) as string
      if (inner?.awaitsName === true) inner.name(text)
      else inner?.add(valueOf(text))
      at = end
    } else if (/[\w-]/.test(character)) {
      word.lastIndex = at
      const written = word.exec(json)?.[0] ?? character
      inner?.add(/^\d{8,}$/.test(written) ? written : (JSON.parse(written) as Json))
      at += written.length - 1
    }
  }
  const [value] = all.values
  return value ?? null
}
