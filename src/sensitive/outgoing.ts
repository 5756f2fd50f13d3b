import type { SensitiveClass } from '../model/sensitive.ts'
import { OPEN, type Passage, passageOf } from './late/passage.ts'
import { lateSentence } from './late/words.ts'
import type { Privacy } from './privacy.ts'

/**
 * The second line behind the gate of privacy: everything that leaves the run is looked at once more when it is written as others
 * will read it, whatever wrote it. What is found there came past the gate: it is masked all the same, counted, and said.
 */
export class Outgoing {
  readonly #privacy: Privacy
  readonly #late = new Map<string, Map<SensitiveClass, number>>()

  constructor(privacy: Privacy) {
    this.#privacy = privacy
  }

  /** @param place as sentences name it: the name of a file, `the job summary`, `alerts to PagerDuty` */
  to(place: string): Passage {
    if (this.#privacy.redact === 'off') return OPEN
    // A table of CSV tells numbers and texts apart by nothing.
    return passageOf(this.#privacy, !place.endsWith('.csv'), (name) => this.#count(place, name))
  }

  /** A sentence for each place in which something was masked so late, in the order in which it came up. */
  sentences(): readonly string[] {
    return [...this.#late].map(([place, counts]) => lateSentence(place, counts))
  }

  #count(place: string, name: SensitiveClass): void {
    const counts = this.#late.get(place) ?? new Map<SensitiveClass, number>()
    this.#late.set(place, counts.set(name, (counts.get(name) ?? 0) + 1))
  }
}
