/**
 * A text that comes up many times in one file, such as what a rule says: it is made once, and looked at once. No value begins
 * before it and goes on in it, nor begins in it and goes on behind it.
 */
export class Recurring {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** The texts that recur in one file. */
export class RecurringTexts {
  readonly #known = new Map<string, Map<string, Recurring>>()

  /**
   * @param what the text says; by itself, since to join it with `subject` takes longer than all the rest
   * @param subject of which it says it: the id of a rule
   * @param make is called where it is not known yet
   */
  of(what: string, subject: string, make: () => string): Recurring {
    const bySubject = this.#known.get(what)
    const known = bySubject?.get(subject)
    if (known !== undefined) return known
    const made = new Recurring(make())
    this.#known.set(what, (bySubject ?? new Map<string, Recurring>()).set(subject, made))
    return made
  }
}

/** A part of a text that is long. */
export type Part = string | Recurring

export function partText(part: Part): string {
  return typeof part === 'string' ? part : part.text
}
