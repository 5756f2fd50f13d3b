import { LONGEST_KEY } from '../credentials/secrets-in.ts'

/** A piece of a text: `slice(start, end)`. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** As far before a sign as what it belongs to begins: an address with a scheme, a user and a password. */
const BEFORE = 300
/** As far behind as it ends: a signed token. */
const AFTER = 4000

const QUOTE = 0x22
const COMMA = 0x2c
const LESS = 0x3c
const GREATER = 0x3e

/**
 * What is around a sign up to the next quote, tag or line's end, in which no value of any format goes on.
 * @param isTable whether a comma ends it as well: cells of CSV without quotes
 * @param from before which it does not begin
 */
export function pieceAround(text: string, sign: number, isTable: boolean, from: number): Piece {
  const isEdge = isTable ? isEdgeOfCell : isEdgeOfValue
  let start = sign
  while (start > from && sign - start < BEFORE && !isEdge(text, start - 1)) start -= 1
  const isKey = text.startsWith('-----', sign - 9)
  const most = Math.min(text.length, sign + (isKey ? LONGEST_KEY : AFTER))
  const ends = (at: number): boolean => isEdge(text, at) && !(isKey && isBreak(text, at))
  let end = sign + 1
  while (end < most && !ends(end)) end += 1
  return { start, end }
}

/** From where to look on: what begins within a piece may end behind it, where the piece was cut for its length. */
export function afterPiece(text: string, sign: number, piece: Piece): number {
  return isCut(text, piece) ? Math.max(sign + 1, piece.end - BEFORE) : piece.end
}

/** Whether the piece ends where it does for its length alone. */
export function isCut(text: string, { end }: Piece): boolean {
  return end < text.length && !isEdgeOfCell(text, end)
}

/** Where the text may be cut without cutting a value, 0 where nowhere. */
export function lastEdge(text: string): number {
  for (let at = text.length; at > 0; at -= 1) if (isEdgeOfValue(text, at - 1)) return at
  return 0
}

function isEdgeOfCell(text: string, at: number): boolean {
  return text.charCodeAt(at) === COMMA || isEdgeOfValue(text, at)
}

function isEdgeOfValue(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > GREATER) return false
  return code === QUOTE || code === LESS || code === GREATER
    ? !isWordBreak(text, at, code)
    : isBreak(text, at)
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x0a || code === 0x0d
}

/** `<wbr>` stands within words. */
function isWordBreak(text: string, at: number, code: number): boolean {
  return (
    (code === LESS && text.startsWith('<wbr>', at)) || (code === GREATER && text.startsWith('<wbr>', at - 4))
  )
}
