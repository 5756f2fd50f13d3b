const WINDOW_MS = 60_000

/** A sliding minute per routing key. */
export class RateLimit {
  readonly #perMinute: number
  readonly #taken = new Map<string, number[]>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Seconds to wait, or 0 where the event may pass (and is counted). */
  take(routingKey: string, now = Date.now()): number {
    const recent = (this.#taken.get(routingKey) ?? []).filter((time) => now - time < WINDOW_MS)
    const oldest = recent[0]
    if (oldest !== undefined && recent.length >= this.#perMinute) {
      return Math.ceil((WINDOW_MS - (now - oldest)) / 1000)
    }
    recent.push(now)
    this.#taken.set(routingKey, recent)
    return 0
  }
}
