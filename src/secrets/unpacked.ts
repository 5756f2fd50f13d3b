import { gunzipSync } from 'node:zlib'

/** A text that is packed in another one, and the line where it begins there. */
interface Packed {
  readonly text: string
  readonly line: number
}

/** What swells beyond this is a bomb, not a script. */
const MAX_TEXT = 1024 * 1024
const MAX_PIECES = 100

/** A line of nothing but Base64, as long as all lines of a MIME part except the last. */
const WHOLE_LINE = /^\s*([A-Za-z0-9+/]{40,}={0,2})\s*$/
const LAST_LINE = /^\s*([A-Za-z0-9+/]+={0,2})\s*$/
/** A word of it, as in `echo … | base64 -d`, `content: …` and `-EncodedCommand …`. */
const WORD = /(?<![\w+/=.-])[A-Za-z0-9+/]{24,}={0,2}(?![\w+/=.-])/g

/** The texts in a text's pieces of Base64, gzipped or not. */
export function unpacked(text: string): Packed[] {
  return piecesOf(text.split('\n'))
    .slice(0, MAX_PIECES)
    .flatMap(({ text: piece, line }) => {
      const inner = textOf(Buffer.from(piece, 'base64'))
      return inner === null ? [] : [{ text: inner, line }]
    })
}

function piecesOf(lines: readonly string[]): Packed[] {
  const pieces: Packed[] = []
  let block: string[] = []
  for (const [i, line] of lines.entries()) {
    const whole = WHOLE_LINE.exec(line)?.[1] ?? (block.length > 0 ? LAST_LINE.exec(line)?.[1] : undefined)
    if (whole !== undefined) {
      block.push(whole)
      if (WHOLE_LINE.test(lines[i + 1] ?? '') || LAST_LINE.test(lines[i + 1] ?? '')) continue
    }
    if (block.length > 0) pieces.push({ text: block.join(''), line: i + 2 - block.length })
    if (whole === undefined)
      for (const [word] of line.matchAll(WORD)) pieces.push({ text: word, line: i + 1 })
    block = []
  }
  return pieces
}

function textOf(bytes: Buffer): string | null {
  try {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
    const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: MAX_TEXT }) : bytes
    // PowerShell's -EncodedCommand is UTF-16.
    const isWide = plain.length > 2 && plain[1] === 0 && plain[3] === 0
    const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(plain)
    return isReadable(text) ? text : null
  } catch {
    return null
  }
}

const SAMPLE = 4096

/** Text that only happens to be valid Base64 becomes control characters. */
function isReadable(text: string): boolean {
  return Array.from(text.slice(0, SAMPLE)).every((character) => character >= ' ' || /\s/.test(character))
}
