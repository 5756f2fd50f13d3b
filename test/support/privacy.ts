import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { detectorOf } from '../../src/sensitive/detector.ts'
import { type Privacy, privacyOf } from '../../src/sensitive/privacy.ts'

/** The gate of a run that says nothing about privacy, with a key that no other has. */
export const STANDARD: Privacy = gateOf('standard')

export function gateOf(redact: Privacy['redact'], key = 'the key of the tests'): Privacy {
  return privacyOf({ redact, key, detector: detectorOf(USUAL_POLICY) })
}
