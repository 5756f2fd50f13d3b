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

/** A part of a text that is long. */
export type Part = string | Recurring

export function partText(part: Part): string {
  return typeof part === 'string' ? part : part.text
}
