import type { Safe } from '../model/safe.ts'
import type { Settings } from '../model/settings.ts'
import { detectorOf } from './detector.ts'
import { type Privacy, privacyOf } from './privacy.ts'

/** Masks what is said while a run goes on: lines of the log and errors, which may repeat what AWS or a user wrote. */
export function lineMask({
  redact,
  privacy,
}: Pick<Settings, 'redact' | 'privacy'>): (line: string) => Safe<string> {
  // Nothing is to be followed there, and the key may not be known yet.
  const gate = privacyOf({ redact, key: null, detector: detectorOf(privacy) })
  return (line) => maskedLines(line, gate)
}

/** Lines of a message, an excerpt among them: a caret below what was masked would point anywhere, and is left out. */
export function maskedLines(lines: string, gate: Pick<Privacy, 'text'>): Safe<string> {
  const masked = gate.text(lines)
  return (masked === lines ? masked : masked.replaceAll(CARET, '')) as Safe<string>
}

/** A line of an excerpt (text/excerpt.ts). */
const CARET = /\n[ \t]*\^(?=\n|$)/g
