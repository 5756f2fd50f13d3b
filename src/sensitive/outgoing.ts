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
  /** By place and by what stands for the value: what is written twice is one. */
  readonly #late = new Map<string, Map<string, SensitiveClass>>()

  constructor(privacy: Privacy) {
    this.#privacy = privacy
  }

  /** @param place as sentences name it: the name of a file, `the job summary`, `alerts to PagerDuty` */
  to(place: string): Passage {
    if (this.#privacy.redact === 'off') return OPEN
    // A table of CSV tells numbers and texts apart by nothing.
    return passageOf(this.#privacy, !place.endsWith('.csv'), (stand, name) => this.#note(place, stand, name))
  }

  /** A sentence for each place in which something was masked so late, in the order in which it came up. */
  sentences(): readonly string[] {
    return [...this.#late].map(([place, stands]) => lateSentence(place, [...stands.values()]))
  }

  #note(place: string, stand: string, name: SensitiveClass): void {
    const stands = this.#late.get(place) ?? new Map<string, SensitiveClass>()
    this.#late.set(place, stands.set(stand, name))
  }
}
