/**
 * Hands values from many producers to one consumer. A producer waits while `capacity` values are unread, so that a
 * slow consumer slows the producers down instead of filling the memory.
 */
export class Channel<T> {
  readonly #values: T[] = []
  readonly #producers: (() => void)[] = []
  readonly #capacity: number
  #wakeConsumer: (() => void) | null = null
  #state: 'open' | 'closed' | 'abandoned' = 'open'
  #error: { readonly thrown: unknown } | null = null

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Resolves once there was room for the value. */
  async push(value: T): Promise<void> {
    while (this.#state === 'open' && this.#values.length >= this.#capacity) {
      await new Promise<void>((resolve) => this.#producers.push(resolve))
    }
    if (this.#state !== 'open') return
    this.#values.push(value)
    this.#wake()
  }

  /** Nothing follows; what is unread is still handed over. */
  close(): void {
    if (this.#state === 'open') this.#state = 'closed'
    this.#wake()
  }

  /** The consumer gets the error after what is unread. */
  fail(thrown: unknown): void {
    this.#error = { thrown }
    this.close()
  }

  /** The consumer has gone: producers go on without waiting and their values are dropped. */
  abandon(): void {
    this.#state = 'abandoned'
    this.#values.length = 0
    for (const resume of this.#producers.splice(0)) resume()
  }

  async *read(): AsyncGenerator<T> {
    for (;;) {
      while (this.#values.length > 0) {
        const value = this.#values.shift()
        this.#producers.shift()?.()
        if (value !== undefined) yield value
      }
      if (this.#state !== 'open') break
      await new Promise<void>((resolve) => {
        this.#wakeConsumer = resolve
      })
    }
    if (this.#error !== null) throw this.#error.thrown
  }

  #wake(): void {
    this.#wakeConsumer?.()
    this.#wakeConsumer = null
  }
}
