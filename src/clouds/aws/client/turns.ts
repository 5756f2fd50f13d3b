import { setTimeout as sleep } from 'node:timers/promises'

/** Whoever counts how many resources somebody asks about counts over some ten seconds. */
const WINDOW_MS = 10_000

/** What passes; milliseconds that never jump. */
export interface Time {
  now(): number
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

const REAL: Time = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
}

/**
 * Lets somebody ask about so many resources in any ten seconds and no more, from the first call about each to the last: the
 * first ones at once, then as many as have been over for that long.
 */
export class Turns {
  readonly #most: number
  readonly #window: number
  readonly #time: Time
  #open = 0
  /** When each of those that are over ended, oldest first; those of the last window alone count. */
  #ended: number[] = []
  /** Those who wait are served in their order. */
  #last: Promise<void> = Promise.resolve()
  #aborted: Promise<void> | null = null
  #changed: () => void = () => undefined

  /** @param perSecond resources */
  constructor(perSecond: number, time: Time = REAL) {
    this.#window = Math.max(WINDOW_MS, 1000 / perSecond)
    this.#most = Math.max(1, Math.floor((perSecond * this.#window) / 1000))
    this.#time = time
  }

  /** Waits until a resource may be asked about, or the signal is aborted, the same for all. Returns what to call when that is over. */
  async begin(signal: AbortSignal): Promise<() => void> {
    this.#aborted ??= new Promise((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    )
    const mine = this.#last.then(() => this.#wait(signal))
    this.#last = mine
    await mine
    this.#open += 1
    return () => {
      this.#open -= 1
      this.#ended.push(this.#time.now())
      this.#changed()
    }
  }

  async #wait(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const since = this.#time.now() - this.#window
      this.#ended = this.#ended.filter((at) => at > since)
      if (this.#open + this.#ended.length < this.#most) return
      const [first] = this.#ended
      const changed = new Promise<void>((resolve) => (this.#changed = resolve))
      const due = first === undefined ? changed : this.#time.sleep(first - since, signal)
      await Promise.race([due, changed, this.#aborted]).catch(() => undefined)
    }
  }
}
