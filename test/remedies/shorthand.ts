/**
 * The AWS CLI's shorthand: `Key=value,Key={…},Key=[…]`, where `Key=a,b` is a list. Texts, maps and lists come of it; what
 * they are meant to be says the operation's shape.
 */
export function readShorthand(text: string): unknown {
  const reader = new Reader(text)
  const value = text.startsWith('[') || text.startsWith('{') ? reader.value() : reader.map('')
  if (!reader.atEnd) throw new Error(`Not the CLI's shorthand: ${text}`)
  return value
}

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get atEnd(): boolean {
    return this.#at === this.#text.length
  }

  value(): unknown {
    if (this.#take('{')) return this.map('}')
    if (this.#take('[')) {
      const items: unknown[] = []
      while (!this.#take(']')) {
        items.push(this.value())
        this.#take(',')
      }
      return items
    }
    return this.#plain()
  }

  map(end: '' | '}'): Readonly<Record<string, unknown>> {
    const entries: [string, unknown][] = []
    while (end === '' ? !this.atEnd : !this.#take(end)) {
      const [, key] = /^(\w+)=/.exec(this.#rest) ?? []
      if (key === undefined) throw new Error(`Not the CLI's shorthand: ${this.#text}`)
      this.#at += key.length + 1
      const value = this.value()
      const more: unknown[] = []
      while (this.#take(',') && this.#rest !== '' && !/^\w+=/.test(this.#rest)) more.push(this.#plain())
      entries.push([key, more.length === 0 ? value : [value, ...more]])
    }
    return Object.fromEntries(entries)
  }

  #plain(): string {
    const [text] = /^[^,\]}]*/.exec(this.#rest) ?? ['']
    this.#at += text.length
    return text
  }

  get #rest(): string {
    return this.#text.slice(this.#at)
  }

  #take(character: string): boolean {
    if (!this.#rest.startsWith(character)) return false
    this.#at += 1
    return true
  }
}
