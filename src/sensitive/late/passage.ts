import type { Safe } from '../../model/safe.ts'
import type { SensitiveClass } from '../../model/sensitive.ts'
import { mapTexts } from '../map-texts.ts'
import { maskedText } from '../masked-text.ts'
import type { Privacy } from '../privacy.ts'
import { toldByItself } from './told-by-itself.ts'
import { lastEdge } from './windows.ts'

/** Characters that are held back, where no edge is, until more is known: more than any value has. */
const MOST_HELD = 1 << 16

/** The way out to one destination: what passes it is safe there. */
export interface Passage {
  text(text: string): Safe<string>
  /** A text that comes in parts: what is sensitive may begin in one and end in the next. */
  parts(parts: Iterable<string>): Iterable<Safe<string>>
  /** Every text of a value of JSON, names of members among them. */
  value<T>(value: T): Safe<T>
}

/** With `redact: off` everything passes as it is. */
export const OPEN: Passage = {
  text: (text) => text as Safe<string>,
  parts: (parts) => parts as Iterable<Safe<string>>,
  value: <T>(value: T) => value as Safe<T>,
}

/**
 * @param hasNumbers whether digits that stand by themselves are numbers, as in JSON
 * @param onMasked is told of everything that is masked here, which the first gate should have
 */
export function passageOf(
  { detector, fingerprints, redact }: Pick<Privacy, 'detector' | 'fingerprints' | 'redact'>,
  hasNumbers: boolean,
  onMasked: (stand: string, name: SensitiveClass) => void,
): Passage {
  const text = (given: string): Safe<string> => {
    let masked = ''
    let last = 0
    for (const { start, end, found, text: raw } of toldByItself(given, detector, hasNumbers)) {
      const stand = maskedText(found, fingerprints.of(found.class, raw), redact !== 'strict')
      onMasked(stand, found.class)
      masked += given.slice(last, start) + stand
      last = end
    }
    return (last === 0 ? given : masked + given.slice(last)) as Safe<string>
  }
  return {
    text,
    parts: (parts) => inWholes(parts, text),
    value: (value) => mapTexts(value, text) as Safe<typeof value>,
  }
}

/** The parts, cut where no value goes on, each of which is masked as a whole. */
function* inWholes(parts: Iterable<string>, mask: (text: string) => Safe<string>): Generator<Safe<string>> {
  let held = ''
  for (const part of parts) {
    const whole = held === '' ? part : held + part
    const edge = lastEdge(part)
    const end = edge === 0 ? cutOf(whole) : whole.length - part.length + edge
    if (end === whole.length) yield mask(whole)
    else if (end > 0) yield mask(whole.slice(0, end))
    held = whole.slice(end)
  }
  if (held !== '') yield mask(held)
}

/** Of what has no edge nothing, until it is too long: then up to a blank, which neither keys nor addresses have. */
function cutOf(whole: string): number {
  return whole.length < MOST_HELD ? 0 : whole.lastIndexOf(' ') + 1 || whole.length
}
