import type { Settings } from '../model/settings.ts'
import { detectorOf } from './detector.ts'
import { privacyOf } from './privacy.ts'

/** Masks what is said while a run goes on: lines of the log and errors, which may repeat what AWS or a user wrote. */
export function lineMask({
  redact,
  privacy,
}: Pick<Settings, 'redact' | 'privacy'>): (line: string) => string {
  // Nothing is to be followed there, and the key may not be known yet.
  const gate = privacyOf({ redact, key: null, detector: detectorOf(privacy) })
  return (line) => gate.text(line)
}
