import type { Evidence } from '../../model/evidence.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import type { Frame, Surroundings } from './matcher.ts'
import type { Match } from './query.ts'

type Explain = () => readonly Evidence[]

export function matchOf(frame: Frame, tag: string | null, implied: boolean, explain: Explain): Match {
  return new FoundMatch(frame, tag, implied, explain)
}

/** Evidence is put together when it is asked for: most aggregates and listings never do. */
class FoundMatch implements Match {
  readonly resource: Resource
  readonly reported: JsonObject
  readonly added: JsonObject
  readonly surroundings: Surroundings
  readonly tag: string | null
  readonly implied: boolean
  readonly #explain: Explain
  #evidence: readonly Evidence[] | null = null

  constructor(frame: Frame, tag: string | null, implied: boolean, explain: Explain) {
    this.resource = frame.resource
    this.reported = frame.reported
    this.added = frame.added
    this.surroundings = frame.surroundings
    this.tag = tag
    this.implied = implied
    this.#explain = explain
  }

  get evidence(): readonly Evidence[] {
    this.#evidence ??= this.#explain()
    return this.#evidence
  }
}
