import { SearchError } from './search-error.ts'

/** What compiling a search has to say: refusals, warnings, and notes on how it is understood. */
export class Problems {
  readonly #text: string
  readonly #lenient: boolean
  readonly #warnings = new Set<string>()
  readonly #unknownValues = new Set<string>()
  readonly #notes: Set<string>

  /** Lenient: refusals become warnings, for `explain`, which explains whatever can be read. */
  constructor(text: string, lenient: boolean, notes = new Set<string>()) {
    this.#notes = notes
    this.#text = text
    this.#lenient = lenient
  }

  /** Refuses and notes as these do, and keeps its warnings to itself: for what is compiled twice. */
  get quiet(): Problems {
    return new Problems(this.#text, this.#lenient, this.#notes)
  }

  get warnings(): readonly string[] {
    return [...this.#warnings]
  }

  /** Those of the warnings that are about values which nothing is known to have: a cloud may have added them since. */
  get unknownValues(): readonly string[] {
    return [...this.#unknownValues]
  }

  get notes(): readonly string[] {
    return [...this.#notes]
  }

  refuse(sentence: string, at: number): void {
    if (!this.#lenient) throw new SearchError(sentence, this.#text, at)
    this.#warnings.add(sentence)
  }

  warn(sentence: string): void {
    this.#warnings.add(sentence)
  }

  warnOfValue(sentence: string): void {
    this.#warnings.add(sentence)
    this.#unknownValues.add(sentence)
  }

  note(sentence: string): void {
    this.#notes.add(sentence)
  }
}
