import { isUtf8 } from 'node:buffer'
import { gunzipSync } from 'node:zlib'
import { codeOf } from '../../files/file-reason.ts'
import { isTar } from '../../files/tar.ts'

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

/** Characters of a piece: what swells beyond this is a bomb, not a script. */
export const MOST_IN_PIECE = 1024 * 1024
/** The same of all pieces of a text, and of those in them. */
const MOST_IN_ALL = 4 * MOST_IN_PIECE

/** Characters that have what archives are told by. */
const ENOUGH_TO_TELL = 700

/** Why something that is packed in a text was not looked into. */
export type PassedOver = 'archive' | 'size' | 'depth'

/** What may still be unpacked of a text, and why something of it was not. One for each text, and for all that is in it. */
export class Room {
  left = MOST_IN_ALL
  readonly passedOver = new Set<PassedOver>()
}

/** A line of nothing but Base64, as long as all lines of a MIME part except the last. */
const WHOLE_LINE = /^\s*([A-Za-z0-9+/]{40,}={0,2})\s*$/
const LAST_LINE = /^\s*([A-Za-z0-9+/]+={0,2})\s*$/
/** A word of it, as in `echo … | base64 -d`, `content: …` and `-EncodedCommand …`. */
const WORD = new RegExp(String.raw`(?<![\w+/=.-])[A-Za-z0-9+/]{${SHORTEST_PACKED},}={0,2}(?![\w+/=.-])`, 'g')
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/

/** The texts in a text's pieces of Base64, gzipped or not, in its order. */
export function unpacked(text: string, room: Room): Packed[] {
  return piecesOf(text).flatMap(({ base64, start, end }) => {
    const inner = textIn(base64, room)
    room.left -= inner?.length ?? 0
    return inner === null ? [] : [{ text: inner, start, end }]
  })
}

/** Why something is not looked into that is packed in a text, or in what is packed there. */
export function passedOverIn(text: string): ReadonlySet<PassedOver> {
  const room = new Room()
  const visit = (outer: string, depth: number): void => {
    const inside = unpacked(outer, room)
    if (depth === 0 && inside.length > 0) room.passedOver.add('depth')
    if (depth > 0) for (const { text: inner } of inside) visit(inner, depth - 1)
  }
  visit(text, PACKED_DEPTH)
  return room.passedOver
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

/** Null where there is none, and where the room has no place for it. */
function textIn(base64: string, { left, passedOver }: Room): string | null {
  const first = Buffer.from(base64.slice(0, 16), 'base64')
  if (!mayBeText(first)) {
    if (isArchive(Buffer.from(base64.slice(0, ENOUGH_TO_TELL), 'base64'))) passedOver.add('archive')
    return null
  }
  const most = Math.min(left, MOST_IN_PIECE)
  const bytes = Buffer.from(base64, 'base64')
  const plain = isGzip(bytes) ? gunzipped(bytes, most) : bytes
  if (plain === 'damaged') return null
  const text = plain === 'too large' ? null : textOf(plain)
  if (text !== null && text.length <= most) return text
  if (plain === 'too large' || text !== null || plain.length > MOST_IN_PIECE) passedOver.add('size')
  else if (isArchive(plain)) passedOver.add('archive')
  return null
}

/** What the first bytes say: most names and digests are out before they are unpacked. */
function mayBeText(first: Buffer): boolean {
  return isGzip(first) || first[1] === 0 || first.every((byte) => byte > 0x1f || (byte > 8 && byte < 14))
}

function textOf(plain: Buffer): string | null {
  // PowerShell's -EncodedCommand is UTF-16.
  const isWide = plain.length > 2 && plain[1] === 0 && plain[3] === 0
  if (!isWide && !isUtf8(plain)) return null
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(plain)
  return isReadable(text) ? text : null
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function isArchive(bytes: Buffer): boolean {
  return isZip(bytes) || isTar(bytes)
}

/** With a file in it. */
function isZip(bytes: Buffer): boolean {
  return bytes.indexOf('PK\u0003\u0004', 0, 'latin1') === 0
}

function gunzipped(bytes: Buffer, most: number): Buffer | 'too large' | 'damaged' {
  if (most <= 0) return 'too large'
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'damaged'
  }
}

const SAMPLE = 4096

/** Text that only happens to be valid Base64 becomes control characters. */
function isReadable(text: string): boolean {
  return Array.from(text.slice(0, SAMPLE)).every((character) => character >= ' ' || /\s/.test(character))
}
