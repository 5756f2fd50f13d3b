/** What no character of ASCII is: it stands for every other one. */
const BEYOND = 0x80
/** At most so much is kept from one text to the next. */
const MOST_KEPT = 1 << 20
/** More than the longest character has: a text with one that is not of ASCII then never takes as many bytes as it has characters. */
const SPARE = 4

let kept = Buffer.from(new ArrayBuffer(1 << 17))

/**
 * The text with a byte for each character, itself or 0x80, and zeros behind it: reading bytes takes a third of the time that
 * reading characters does. It holds until the next call.
 */
export function bytesOf(text: string): Uint8Array {
  const bytes = roomFor(text.length + SPARE)
  if (bytes.write(text) !== text.length)
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      bytes[at] = code < BEYOND ? code : BEYOND
    }
  // So few that `fill` takes longer.
  for (let at = text.length; at < text.length + SPARE; at += 1) bytes[at] = 0
  return bytes
}

function roomFor(length: number): Buffer {
  if (length <= kept.length) return kept
  // Even: it may be read in pairs.
  const made = Buffer.from(new ArrayBuffer(length + (length % 2)))
  if (length <= MOST_KEPT) kept = made
  return made
}
