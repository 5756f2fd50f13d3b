import { withOriginals } from './masked-text.ts'

/*
 * What AWS, clocks and compilers make has digits like those of cards, phones and ids. It is blanked out before they are looked
 * for: of 17-digit ids of EC2, one in 44 000 would be a card else, of times in milliseconds one in ten passes Luhn's check.
 */

const SHAPES: readonly string[] = [
  // The names that an ARN ends with are people's.
  String.raw`\barn:aws[\w-]{0,20}:[\w-]{0,40}:[\w-]{0,40}:\d{0,12}:`,
  // i-0123456789abcdef0, subnet-0123abcd, also `eipalloc-…` within names.
  String.raw`\b[a-z]{1,20}(?:-[a-z]{1,12}){0,2}-(?:[0-9a-f]{17}|[0-9a-f]{8})(?![\w-])`,
  String.raw`\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b`,
  // Digests; what has no letter may be anything.
  String.raw`\b(?=\d{0,63}[a-fA-F])[0-9a-fA-F]{32,128}\b`,
  // 2026-11-30T10:15:30.123Z, 20261130-101530, 2026/11/30 10:15
  String.raw`(?<![\w.+])(?:19|20)\d\d([-/._]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?:[T _.-]?(?:[01]\d|2[0-3])[:.-]?[0-5]\d(?:[:.-]?[0-5]\d(?:[.,]?\d{3,9})?)?)?(?:Z|[+-]\d\d:?\d\d)?(?!\w)`,
  // Times since 1970, in seconds to nanoseconds.
  String.raw`(?<![\w.+])1[5-9]\d{8}(?:\d{3}){0,3}(?!\w)`,
  // 10.0.0.0/16, and versions such as 5.10.205.195
  String.raw`(?<![\w.+])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?![\w.])`,
  // Ids of accounts.
  String.raw`(?<![\w.+])\d{12}(?!\w)`,
]

const OWN = new RegExp(SHAPES.join('|'), 'g')

/** Blanked, the text is as long as before. */
export function withoutOwnShapes(text: string): string {
  return text.replaceAll(OWN, blank)
}

/** What this program has masked already is not found again. */
export function withoutMasked(text: string): string {
  return withOriginals(text, blank)
}

function blank(match: string): string {
  return '\u0000'.repeat(match.length)
}
