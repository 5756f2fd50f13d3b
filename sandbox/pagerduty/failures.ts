/** What PagerDuty does instead of taking an event. */
export type Failure =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfter?: number
      readonly errors?: readonly string[]
    }
  /** Something on the way answers in PagerDuty's place, and the event is not taken. */
  | { readonly kind: 'impostor'; readonly status: number; readonly text: string }
  /** No answer ever. */
  | { readonly kind: 'hang' }
  /** The socket closes before the event is taken. */
  | { readonly kind: 'close' }
  /** The event is taken, and the answer is lost: a client that repeats it must do no harm. */
  | { readonly kind: 'lose-answer' }

export interface FailureOptions {
  /** So many requests; all from now on unless given. */
  readonly times?: number
  /** So many are left alone first. */
  readonly after?: number
  /** Only events of this deduplication key. */
  readonly key?: string
  readonly action?: 'trigger' | 'acknowledge' | 'resolve'
}

interface Entry extends FailureOptions {
  readonly failure: Failure
  seen: number
  hits: number
}

/** The one added last that fits a request is what happens. */
export class Failures {
  #entries: Entry[] = []

  add(failure: Failure, options: FailureOptions): void {
    this.#entries.unshift({ ...options, failure, seen: 0, hits: 0 })
  }

  clear(): void {
    this.#entries = []
  }

  next(event: Readonly<Record<string, unknown>>): Failure | null {
    for (const entry of this.#entries) {
      if (entry.key !== undefined && entry.key !== event['dedup_key']) continue
      if (entry.action !== undefined && entry.action !== event['event_action']) continue
      entry.seen += 1
      if (entry.seen <= (entry.after ?? 0) || entry.hits >= (entry.times ?? Infinity)) continue
      entry.hits += 1
      return entry.failure
    }
    return null
  }
}
