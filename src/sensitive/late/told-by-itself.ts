import type { Detected, Detector } from '../../model/sensitive.ts'
import { signsIn } from './signs.ts'
import { unescaped } from './unescaped.ts'
import { afterPiece, isCut, type Piece, pieceAround } from './windows.ts'

/** What is sensitive in a rendered text, whose places are the rendered text's. */
export interface Late {
  readonly start: number
  readonly end: number
  readonly found: Pick<Detected, 'class' | 'form' | 'masked'>
  /** As it was before it was escaped: to make a fingerprint of. */
  readonly text: string
}

/**
 * What can be told to be sensitive without what it belonged to, in text of any of our formats: not who a person is, nor whose
 * address it is. In the order of the text.
 * @param hasNumbers see signsIn
 */
export function* toldByItself(text: string, detector: Detector, hasNumbers: boolean): Generator<Late> {
  let done = 0
  for (const sign of signsIn(text, hasNumbers)) {
    if (sign < done) continue
    let piece = pieceAround(text, sign, !hasNumbers, done)
    let late = latesIn(text, piece, detector)
    const last = late.at(-1)
    if (last?.end === piece.end && isCut(text, piece)) {
      // For all that is known it goes on behind the piece.
      piece = pieceAround(text, last.start, !hasNumbers, late.at(-2)?.end ?? done)
      const again = latesIn(text, piece, detector).filter(({ end }) => end > last.start)
      late = [...late.slice(0, -1), ...(again.length > 0 ? again : [last])]
    }
    yield* late
    done = Math.max(afterPiece(text, sign, piece), late.at(-1)?.end ?? 0)
  }
}

function latesIn(text: string, { start, end }: Piece, detector: Detector): readonly Late[] {
  const plain = unescaped(text.slice(start, end))
  return detector.inText(plain.text).map((found) => ({
    start: start + plain.place(found.start),
    end: start + plain.place(found.end),
    found,
    text: plain.text.slice(found.start, found.end),
  }))
}
