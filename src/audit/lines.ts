import { TextDecoder } from 'node:util'

/** Characters of a line that are looked at; a resource of 1,000 rules takes some 0.2 MB, all of report.html's data a few. */
export const LONGEST_LINE = 16 * 1024 * 1024

/** As many bytes are asked for what only text lacks. */
const SAMPLE = 8192

/** What no text has: zeros and other characters that control a terminal of old, and what stands for bytes that are none. */
// oxlint-disable-next-line no-control-regex -- these are looked for
const NO_CHARACTERS = /[\ufffd\u0000-\u0007\u000e-\u001a\u001c-\u001f]/g
/** Of a line, and as many at least: logs in ISO 8859 have fewer. */
const MOST_NO_CHARACTERS = 0.3
const LEAST_NO_CHARACTERS = 8

/** The bytes are no text. */
export class NoText extends Error {
  override readonly name = 'NoText'
}

export interface Line {
  /** From 1 on. */
  readonly number: number
  /** Without its end. */
  readonly text: string
  /** Whether there is more of it than LONGEST_LINE. */
  readonly isCut: boolean
  /** Whether much of it is none: packed or encrypted bytes, or letters in an encoding that is not known. */
  readonly isNoText: boolean
}

/**
 * The lines of UTF-8, or of UTF-16 with its mark; what is no UTF-8, as in logs of old, is looked at as far as it can be read.
 * Memory holds one line, which ends with LF, CR or both. Throws NoText where the beginning has a zero, which no text has.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let decoder: TextDecoder | null = null
  const open = new OpenLine()
  try {
    for await (const chunk of bytes) {
      decoder ??= decoderOf(chunk)
      yield* open.add(decoder.decode(chunk, { stream: true }))
    }
  } catch (error) {
    // What came before the damage is looked at all the same.
    yield* open.end()
    throw error
  }
  yield* open.add(decoder?.decode() ?? '')
  yield* open.end()
}

function decoderOf(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le')
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be')
  if (first.subarray(0, SAMPLE).includes(0)) throw new NoText('it is not text')
  return new TextDecoder('utf-8')
}

/** A line that has begun. Its pieces are joined once, at its end. */
class OpenLine {
  #number = 1
  #pieces: string[] = []
  #length = 0
  /** Whether the last text ended with a CR, to which an LF may belong. */
  #isBehindReturn = false

  #keep(piece: string): void {
    const room = LONGEST_LINE - this.#length
    this.#length += piece.length
    if (room > 0 && piece !== '') this.#pieces.push(piece.slice(0, room))
  }

  *add(text: string): Generator<Line> {
    let start = this.#isBehindReturn && text.startsWith('\n') ? 1 : 0
    if (text !== '') this.#isBehindReturn = text.endsWith('\r')
    const ends = /\r\n?|\n/g
    ends.lastIndex = start
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
      this.#keep(text.slice(start, end.index))
      yield this.#take()
      start = ends.lastIndex
    }
    this.#keep(text.slice(start))
  }

  *end(): Generator<Line> {
    if (this.#length > 0) yield this.#take()
  }

  #take(): Line {
    const text = this.#pieces.join('')
    const isCut = this.#length > LONGEST_LINE
    const line = { number: this.#number, text, isCut, isNoText: isNoText(text) }
    this.#number += 1
    this.#pieces = []
    this.#length = 0
    return line
  }
}

function isNoText(text: string): boolean {
  const pattern = new RegExp(NO_CHARACTERS)
  let none = 0
  while (pattern.test(text)) none += 1
  return none >= LEAST_NO_CHARACTERS && none > text.length * MOST_NO_CHARACTERS
}
