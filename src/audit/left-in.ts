import { type PassedOver, passedOverIn, SHORTEST_PACKED } from '../sensitive/credentials/unpacked.ts'
import { looksOf } from '../sensitive/looks.ts'
import type { Document } from './document.ts'

/** Clauses, in this order. */
const CLAUSES: Readonly<Record<PassedOver, string>> = {
  archive: 'it has an archive in Base64, which was not unpacked',
  size: 'it has more in Base64 than is unpacked: 1 MiB of a piece, 4 MiB of a text',
  depth: 'it has something in Base64 that is packed more than 3 times over, and was not unpacked',
}

/** What of a document detectors pass over: clauses about it. */
export function leftIn({ text, value }: Document): readonly string[] {
  const texts = value === null ? [text] : Array.from(value.texts(), (one) => one.text)
  const left = texts.filter(mayPack).map((one) => passedOverIn(one))
  return Object.entries(CLAUSES).flatMap(([why, clause]) =>
    left.some((whys) => whys.has(why as PassedOver)) ? clause : [],
  )
}

function mayPack(text: string): boolean {
  return text.length >= SHORTEST_PACKED && looksOf(text).packed >= SHORTEST_PACKED
}
