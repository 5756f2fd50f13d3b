import { limitCodePoints } from '../../../text/limit.ts'
import { visible } from '../../../text/visible.ts'

/** Code points of a sentence, and of what GitHub takes as a description. */
const SENTENCE_LIMIT = 1000

/**
 * Text on one line as a message of SARIF: what would be a link in it (SARIF 2.1.0, 3.11.6) is text. A bracket alone is
 * none, and stays as it is: few readers take an escape away.
 */
export function message(text: string): { readonly text: string } {
  const shown = limitCodePoints(visible(text.slice(0, 2 * SENTENCE_LIMIT)), SENTENCE_LIMIT)
  return { text: shown.includes('](') ? shown.replace(/[\\[\]]/g, String.raw`\$&`) : shown }
}

/** With a full stop, unless there is one. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
