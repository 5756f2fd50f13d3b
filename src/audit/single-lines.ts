import { type Document, type LineReader, textOf, valueAt } from './document.ts'
import { MOST_IN_PIECE } from '../sensitive/credentials/unpacked.ts'
import { isJson } from './json.ts'
import type { Line } from './lines.ts'

/** How many brackets of a line are tried as the beginning of a value: `[INFO] [main] saved {…}` has three. */
const MOST_TRIES = 32

/** Characters of more than is unpacked. */
const LONGEST_BASE64 = Math.floor((MOST_IN_PIECE * 4) / 3)

/** A line of nothing but Base64, as long as all lines of a key or of a part of MIME but the last. */
const BASE64 = /^\s*[A-Za-z0-9+/]{40,}={0,2}\s*$/
const LAST_OF_BASE64 = /^\s*[A-Za-z0-9+/]+={0,2}\s*$/

/** Lines that are each looked at alone, but for those of Base64, which mean something together. */
export class SingleLines implements LineReader {
  #block: Line[] = []
  #size = 0;

  *add(line: Line): Generator<Document> {
    const { text } = line
    const goesOn = BASE64.test(text) || (this.#block.length > 0 && LAST_OF_BASE64.test(text))
    if (!goesOn) {
      yield* this.end()
      yield* lineAlone(line)
      return
    }
    this.#block.push(line)
    this.#size += text.length
    if (!BASE64.test(text) || this.#size > LONGEST_BASE64) yield* this.end()
  }

  *end(): Generator<Document> {
    const block = this.#block
    this.#block = []
    this.#size = 0
    if (block.length > 0) yield textOf(block)
  }
}

/** A value, or text, at the end of which a value may stand, as loggers write it. */
export function lineAlone(line: Line): readonly Document[] {
  const start = startOfValue(line.text)
  if (start === null) return [textOf([line])]
  const value = valueAt(line.text.slice(start), line.number, start)
  return start === 0 ? [value] : [textOf([line], start), value]
}

/** Null where there is none, or one without a text. */
function startOfValue(text: string): number | null {
  if (!/[}\]]\s*$/.test(text)) return null
  let tries = 0
  for (const { index } of text.matchAll(/[[{]/g)) {
    const end = text.slice(index)
    if (isJson(end)) return /"|\d{8}/.test(end) ? index : null
    tries += 1
    if (tries === MOST_TRIES) return null
  }
  return null
}
