import { CLASS_LABELS, type Hidden } from '../model/sensitive.ts'
import { fitsGlob } from '../text/glob.ts'
import { SHORTEST_PACKED } from './credentials/unpacked.ts'
import { maskedSpans } from './masked-text.ts'

/**
 * Whether a text with something masked in it may be this one in the cloud: what surrounds the mask, and what it shows, are in
 * it, in this order. No is certain, yes is not.
 */
export function mayStandFor(masked: string, text: string): boolean {
  const spans = maskedSpans(masked)
  const [only] = spans
  if (only === undefined) return masked === text
  if (ADDRESSES.has(only.label) && only.start === 0 && only.end === masked.length)
    return ADDRESS.test(text) || (only.label === CLASS_LABELS.home_address && mayBePacked(text))
  const pieces: string[] = []
  let open = ''
  let at = 0
  for (const { start, end, shown } of spans) {
    const [first = '', ...rest] = shown
    pieces.push(open + masked.slice(at, start) + first, ...rest.slice(0, -1))
    open = rest.at(-1) ?? ''
    at = end
  }
  return fits([...pieces, open + masked.slice(at)], text)
}

/** The same of a pattern, in which `*` and `?` stand for any text and any character: what both begin and end with decides. */
export function mayFitGlob(pattern: string, masked: string): boolean {
  if (!/[*?]/.test(pattern)) return mayStandFor(masked, pattern)
  const spans = maskedSpans(masked)
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return fitsGlob(pattern, masked)
  const [head = '', ...rest] = pattern.toLowerCase().split(/[*?]/)
  const tail = rest.at(-1) ?? ''
  const begin = (masked.slice(0, first.start) + (first.shown[0] ?? '')).toLowerCase()
  const end = ((last.shown.at(-1) ?? '') + masked.slice(last.end)).toLowerCase()
  return (begin.startsWith(head) || head.startsWith(begin)) && (end.endsWith(tail) || tail.endsWith(end))
}

/** A word in which something is packed is masked whole. */
function mayBePacked(text: string): boolean {
  return text.length >= SHORTEST_PACKED && PACKED.test(text)
}

const PACKED = /^[\w+/=\s]+$/

const ADDRESSES: ReadonlySet<string> = new Set([CLASS_LABELS.home_address, 'address' satisfies Hidden])

/** The whole internet is nobody's, and not masked. */
const ADDRESS = /^[\da-f:.]+(?:\/0*[1-9]\d*)?$/i

/** In time proportional to the text, whatever the pieces are: others choose them. */
function fits(pieces: readonly string[], given: string): boolean {
  const text = given.toLowerCase()
  const [first = '', ...rest] = pieces.map((piece) => piece.toLowerCase())
  const last = rest.pop() ?? ''
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false
  const end = text.length - last.length
  let at = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at)
    if (found < 0 || found + piece.length > end) return false
    at = found + piece.length
  }
  return true
}
