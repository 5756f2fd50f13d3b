import type { Safe } from '../../model/safe.ts'
import type { SensitiveClass } from '../../model/sensitive.ts'
import { type Part, partText } from '../../text/recurring.ts'
import { mapTexts } from '../map-texts.ts'
import { maskedText } from '../masked-text.ts'
import type { Privacy } from '../privacy.ts'
import { inWholes } from './in-wholes.ts'
import { toldByItself } from './told-by-itself.ts'

/** The way out to one destination: what passes it is safe there. */
export interface Passage {
  text(text: string): Safe<string>
  /** A text that comes in parts: what is sensitive may begin in one and end in the next, but where a text recurs. */
  parts(parts: Iterable<Part>): Iterable<Safe<string>>
  /** Every text of a value of JSON, names of members among them. */
  value<T>(value: T): Safe<T>
}

/** With `redact: off` everything passes as it is. */
export const OPEN: Passage = {
  text: (text) => text as Safe<string>,
  parts: (parts) => texts(parts) as Iterable<Safe<string>>,
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

function* texts(parts: Iterable<Part>): Generator<string> {
  for (const part of parts) yield partText(part)
}
