import { TOKEN_HINTS } from '../credentials/tokens.ts'
import { hintsByPair } from './hints-by-pair.ts'

/** An @, as it stands and as HTML, Markdown, JSON and addresses escape it. */
const AT = ['@', '&#64;', '&#x40;', '&commat;', String.raw`\u0040`, '%40']
/** The same of a +. */
const PLUS = ['+', '&#43;']

const { places: PLACES, hints } = hintsByPair([...AT, ...PLUS, ...TOKEN_HINTS])
const HINTS = hints.map((here) => here.map(({ word, offset }) => ({ codes: Buffer.from(word), offset })))

/**
 * Where something ends that all addresses, tokens or numbers of phones have. Reports have a hundred million characters: of
 * nearly all no more is done than that every second pair of them is looked up.
 * @param bytes see bytesOf
 */
export function hintedIn(bytes: Uint8Array, length: number): number[] {
  const places: number[] = []
  const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, (length + 1) >> 1)
  for (let index = 0; index < pairs.length; index += 1) {
    const place = PLACES[pairs[index] ?? 0] ?? 0
    if (place === 0) continue
    for (const { codes, offset } of HINTS[place] ?? []) {
      const start = index * 2 - offset
      if (start >= 0 && isAt(bytes, start, codes)) places.push(start + codes.length - 1)
    }
  }
  return places
}

function isAt(bytes: Uint8Array, start: number, codes: Uint8Array): boolean {
  for (let at = 0; at < codes.length; at += 1) if (small(bytes[start + at] ?? 0) !== codes[at]) return false
  return true
}

function small(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
}
