import type { Detected } from '../model/sensitive.ts'

/** A text inside a document, such as a string of JSON or a cell of a table. */
export interface PlacedText {
  readonly text: string
  /** Where in the document the character at an index of it stands. */
  readonly at: (index: number) => number
}

/**
 * A text whose characters take several where they are written. Places are mostly asked for one behind the other, so that each walk
 * goes on where the last one ended.
 * @param widthAt how many characters are taken by the one that is written so far behind the offset
 */
export function writtenWith(text: string, offset: number, widthAt: (at: number) => number): PlacedText {
  let passed = 0
  let written = 0
  return {
    text,
    at: (index) => {
      if (index < passed) passed = written = 0
      for (; passed < index; passed += 1) written += widthAt(written)
      return offset + written
    },
  }
}

/** How often the texts are gone through from their start again: a document that is made for it must not take ages. */
const MOST_RETURNS = 100

/**
 * Finds again where something stands that was found in a value: in one of the texts of which the value was made. They come nearly
 * in the order of the value; members whose names are numbers come first there.
 */
export class Locator {
  readonly #texts: () => Iterator<PlacedText>
  #rest: Iterator<PlacedText>
  #current: PlacedText | null = null
  #end = 0
  #returns = 0

  constructor(texts: () => Iterator<PlacedText>) {
    this.#texts = texts
    this.#rest = texts()
  }

  /** The index in the document; null where it is not to be found. @param piece the text that was found */
  locate({ start, end }: Detected, piece: string): number | null {
    const fits = ({ text }: PlacedText): boolean => text.slice(start, end) === piece
    // Several things may stand in one text, one behind the other.
    const isBehind = this.#current !== null && start >= this.#end && fits(this.#current)
    const found = isBehind ? this.#current : (this.#next(fits) ?? this.#fromTheStart(fits))
    this.#current = found
    this.#end = end
    return found?.at(start) ?? null
  }

  #fromTheStart(fits: (text: PlacedText) => boolean): PlacedText | null {
    if (this.#returns === MOST_RETURNS) return null
    this.#returns += 1
    this.#rest = this.#texts()
    return this.#next(fits)
  }

  #next(fits: (text: PlacedText) => boolean): PlacedText | null {
    for (let next = this.#rest.next(); next.done !== true; next = this.#rest.next())
      if (fits(next.value)) return next.value
    return null
  }
}
