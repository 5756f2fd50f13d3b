import { isUtf8 } from 'node:buffer'
import { gunzipSync } from 'node:zlib'

/** A text that is packed in another one, where it is `slice(start, end)`. */
export interface Packed {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A piece of Base64. */
interface Piece {
  readonly base64: string
  readonly start: number
  readonly end: number
}

/** Texts inside texts inside texts. */
export const PACKED_DEPTH = 3
/** Shorter words hold nothing packed. */
export const SHORTEST_PACKED = 24

/** What swells beyond this is a bomb, not a script; all pieces of a text together may reach four times as much. */
const MAX_TEXT = 1024 * 1024
const MAX_PIECES = 100

/** A line of nothing but Base64, as long as all lines of a MIME part except the last. */
const WHOLE_LINE = /^\s*([A-Za-z0-9+/]{40,}={0,2})\s*$/
const LAST_LINE = /^\s*([A-Za-z0-9+/]+={0,2})\s*$/
/** A word of it, as in `echo … | base64 -d`, `content: …` and `-EncodedCommand …`. */
const WORD = new RegExp(String.raw`(?<![\w+/=.-])[A-Za-z0-9+/]{${SHORTEST_PACKED},}={0,2}(?![\w+/=.-])`, 'g')
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/

/** The texts in a text's pieces of Base64, gzipped or not, in its order. */
export function unpacked(text: string): Packed[] {
  let left = 4 * MAX_TEXT
  return piecesOf(text)
    .slice(0, MAX_PIECES)
    .flatMap(({ base64, start, end }) => {
      const inner = mayBeText(base64) ? textOf(Buffer.from(base64, 'base64'), Math.min(left, MAX_TEXT)) : null
      left -= inner?.length ?? 0
      return inner === null ? [] : [{ text: inner, start, end }]
    })
}

function piecesOf(text: string): Piece[] {
  const lines = text.split('\n')
  const pieces: Piece[] = []
  let block: Piece | undefined
  let begin = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? ''
    const whole: string | undefined =
      WHOLE_LINE.exec(line)?.[1] ?? (block === undefined ? undefined : LAST_LINE.exec(line)?.[1])
    if (whole !== undefined) {
      const start = begin + line.indexOf(whole)
      const first: Piece = block ?? { base64: '', start, end: start }
      block = { base64: first.base64 + whole, start: first.start, end: start + whole.length }
    }
    const goesOn = whole !== undefined && (WHOLE_LINE.test(next) || LAST_LINE.test(next))
    if (block !== undefined && !goesOn) {
      pieces.push(block)
      block = undefined
    }
    if (whole === undefined)
      for (const { 0: word, index } of line.matchAll(WORD))
        pieces.push({ base64: word, start: begin + index, end: begin + index + word.length })
    begin += line.length + 1
  }
  return pieces.filter(({ base64 }) => !HEX.test(base64))
}

/** What the first bytes say: most names and digests are out before they are unpacked. */
function mayBeText(base64: string): boolean {
  const first = Buffer.from(base64.slice(0, 16), 'base64')
  return isGzip(first) || first[1] === 0 || first.every((byte) => byte > 0x1f || (byte > 8 && byte < 14))
}

function textOf(bytes: Buffer, most: number): string | null {
  const plain = isGzip(bytes) ? gunzipped(bytes, most) : bytes
  if (plain === null) return null
  // PowerShell's -EncodedCommand is UTF-16.
  const isWide = plain.length > 2 && plain[1] === 0 && plain[3] === 0
  if (!isWide && !isUtf8(plain)) return null
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(plain)
  return text.length <= most && isReadable(text) ? text : null
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function gunzipped(bytes: Buffer, most: number): Buffer | null {
  if (most <= 0) return null
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch {
    return null
  }
}

const SAMPLE = 4096

/** Text that only happens to be valid Base64 becomes control characters. */
function isReadable(text: string): boolean {
  return Array.from(text.slice(0, SAMPLE)).every((character) => character >= ' ' || /\s/.test(character))
}
