import type { Document } from './document.ts'

/** Detectors go down in values that far at least. */
export const DEEPEST = 100
/** Characters of Base64 that detectors unpack at least: 1 MiB of text. */
export const LONGEST_BASE64 = Math.floor((1024 * 1024 * 4) / 3)

const BASE64 = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')

/** What of a document detectors pass over: clauses about it. */
export function leftIn({ text, value }: Document): readonly string[] {
  const isDeep = (value?.levels ?? 0) > DEEPEST
  // Text over several lines is lines of Base64, which are unpacked as one.
  const packed = value === null && text.includes('\n') ? text.replaceAll(/\s/g, '') : text
  return [
    ...(isDeep ? [`it has lists and objects in each other on more than ${DEEPEST} levels`] : []),
    ...(hasLongBase64(packed) ? ['it has a piece of Base64 of more than 1 MiB, which was not unpacked'] : []),
  ]
}

/** A run of more than so many characters holds one of each such number. */
function hasLongBase64(text: string): boolean {
  for (let at = LONGEST_BASE64; at < text.length; at += LONGEST_BASE64) {
    let start = at
    while (BASE64.has(text[start - 1] ?? '')) start -= 1
    let end = at
    while (BASE64.has(text[end] ?? '')) end += 1
    if (end - start > LONGEST_BASE64) return true
  }
  return false
}
