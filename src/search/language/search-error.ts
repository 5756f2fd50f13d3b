import { UserError } from '../../model/errors.ts'
import { excerptAt } from '../../text/excerpt.ts'

/** A search that is wrong: one sentence, and the place in the search with a caret under it. */
export class SearchError extends UserError {
  /** Where in the search, in UTF-16 units. */
  readonly offset: number
  /** Two lines: the part of the search around the place, and a caret under it. Control characters are escaped. */
  override readonly excerpt: string

  constructor(sentence: string, text: string, offset: number) {
    super(sentence)
    this.offset = Math.max(0, Math.min(offset, text.length))
    this.excerpt = excerptAt(text, this.offset)
  }
}
