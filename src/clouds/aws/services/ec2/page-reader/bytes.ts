/** What a byte may be part of; bits. Bytes from 0x80 on are parts of UTF-8 characters, which may stand in names. */
export const NAME_START = 1
export const NAME = 2
/** Text that stands for itself: ASCII without markup, entities, line breaks and tabs. */
export const PLAIN = 4
export const SPACE = 8
/** Control characters that XML 1.0 (production 2, Char) has no place for, not even in comments. */
export const FORBIDDEN = 16

export const LESS_THAN = 0x3c
export const GREATER_THAN = 0x3e
export const SLASH = 0x2f
export const EXCLAMATION = 0x21
export const QUESTION = 0x3f
export const EQUALS = 0x3d
export const QUOTE = 0x22
export const APOSTROPHE = 0x27

/** By byte. */
export const CLASSES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => classesOf(byte))

function classesOf(byte: number): number {
  if (byte >= 0x80) return NAME_START | NAME
  const character = String.fromCharCode(byte)
  if (/[\t\n\r]/.test(character)) return SPACE
  if (byte < 0x20) return FORBIDDEN
  const inText = /[<&]/.test(character) ? 0 : PLAIN
  if (character === ' ') return SPACE | PLAIN
  if (/[A-Za-z_:]/.test(character)) return NAME_START | NAME | PLAIN
  return /[\d.-]/.test(character) ? NAME | PLAIN : inText
}
