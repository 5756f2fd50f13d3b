/** As much of JMESPath as remedies use with --query: names, `[]`, `[0]`, `[a,b]` and `{A: b}`. */
export function answerQuery(value: unknown, query: string): unknown {
  const reader = new Reader(query)
  const found = reader.expression()(value)
  if (!reader.atEnd) throw new Error(`Not understood here: --query '${query}'`)
  return found
}

type Find = (value: unknown) => unknown

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get atEnd(): boolean {
    return this.#at === this.#text.length
  }

  expression(): Find {
    const first = this.#step()
    const rest = this.#rest()
    return (value) => rest(first(value))
  }

  /** What follows; behind `[]` it is applied to each item. */
  #rest(): Find {
    if (this.#take('[]')) {
      const each = this.#rest()
      return (value) => {
        if (!Array.isArray(value)) return null
        const items: readonly unknown[] = (value as readonly unknown[]).flat()
        return items.map(each).filter((item) => item !== null)
      }
    }
    const [index] = /^\[(\d+)\]/.exec(this.#left) ?? []
    if (index !== undefined) {
      this.#at += index.length
      const rest = this.#rest()
      return (value) =>
        rest(
          Array.isArray(value) ? ((value as readonly unknown[])[Number(index.slice(1, -1))] ?? null) : null,
        )
    }
    if (this.#take('.')) return this.expression()
    return (value) => value
  }

  #step(): Find {
    if (this.#take('[')) {
      const parts = this.#list(']', () => this.expression())
      return (value) => (value === null ? null : parts.map((part) => part(value)))
    }
    if (this.#take('{')) {
      const parts = this.#list('}', () => {
        const name = this.#name()
        this.#take(':')
        this.#space()
        return [name, this.expression()] as const
      })
      return (value) =>
        value === null ? null : Object.fromEntries(parts.map(([name, part]) => [name, part(value)]))
    }
    const name = this.#name()
    return (value) =>
      typeof value === 'object' && value !== null ? ((value as Record<string, unknown>)[name] ?? null) : null
  }

  #list<T>(end: string, read: () => T): T[] {
    const items: T[] = []
    while (!this.#take(end)) {
      this.#space()
      items.push(read())
      this.#space()
      if (!this.#take(',') && !this.#left.startsWith(end))
        throw new Error(`Not understood here: ${this.#left}`)
    }
    return items
  }

  #name(): string {
    const [name] = /^\w+/.exec(this.#left) ?? []
    if (name === undefined) throw new Error(`A name was expected: ${this.#left}`)
    this.#at += name.length
    return name
  }

  #space(): void {
    while (this.#take(' '));
  }

  get #left(): string {
    return this.#text.slice(this.#at)
  }

  #take(text: string): boolean {
    if (!this.#left.startsWith(text)) return false
    this.#at += text.length
    return true
  }
}
