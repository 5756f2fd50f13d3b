import type { Detected, Detector } from '../../model/sensitive.ts'
import { signsIn } from './signs.ts'
import { unescaped } from './unescaped.ts'
import { afterPiece, pieceAround } from './windows.ts'

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
    const piece = pieceAround(text, sign, !hasNumbers)
    const start = Math.max(piece.start, done)
    const plain = unescaped(text.slice(start, piece.end))
    done = afterPiece(text, sign, piece)
    for (const found of detector.inText(plain.text)) {
      const late = {
        start: start + plain.place(found.start),
        end: start + plain.place(found.end),
        found,
        text: plain.text.slice(found.start, found.end),
      }
      yield late
      done = Math.max(done, late.end)
    }
  }
}
