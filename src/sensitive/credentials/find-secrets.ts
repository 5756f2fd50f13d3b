import { looksOf } from '../looks.ts'
import { ASSIGNED, secretsIn } from './secrets-in.ts'
import { PACKED_DEPTH, Room, unpacked } from './unpacked.ts'

/** Something in a text that looks like a secret: its place and form, never the secret itself. */
export interface Secret {
  /** `value assigned to the name of a secret`, `private key` … */
  readonly form: string
  /** From 1; of what is packed inside the text, the line where that begins. */
  readonly line: number
  /** What it is assigned to, such as `DB_PASSWORD`. */
  readonly key?: string
}

/** No more than this are reported per text. */
const MOST = 50

/**
 * What looks like a secret in the user data of an instance, in the order of its lines: keys and tokens that are known
 * by their form, values that are assigned to the name of a secret, passwords in commands and addresses; also in what is
 * packed inside it (MIME parts, Base64, gzip). Takes time proportional to the text's length.
 */
export function findSecrets(text: string): readonly Secret[] {
  return findIn(text, PACKED_DEPTH, new Room()).slice(0, MOST)
}

function findIn(text: string, depth: number, room: Room): Secret[] {
  const lineOf = linesOf(text)
  const told = new Set<string>()
  const found = secretsIn(text, looksOf(text))
    .map(({ form, key, start }): Secret =>
      key === undefined ? { form, line: lineOf(start) } : { form, line: lineOf(start), key },
    )
    // A form is told once of a line; of assignments, each.
    .filter(
      ({ form, line }) =>
        form === ASSIGNED || (told.has(`${line} ${form}`) ? false : told.add(`${line} ${form}`)),
    )
    .toSorted((a, b) => a.line - b.line)
  if (depth === 0) return found
  const inside = unpacked(text, room).flatMap(({ text: inner, start }) =>
    findIn(inner, depth - 1, room).map((one): Secret => Object.assign({}, one, { line: lineOf(start) })),
  )
  return [...found, ...inside]
}

/** The line of a place in the text, from 1. */
function linesOf(text: string): (place: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index)
  return (place) => 1 + countBelow(ends, place)
}

function countBelow(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
