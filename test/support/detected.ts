import { USUAL_POLICY, type DetectionPolicy } from '../../src/model/sensitive.ts'
import { detectorOf } from '../../src/sensitive/detector.ts'

/** What is found in a text, as `class: the text, confidence`; also what is too uncertain to be reported. */
export function detectedIn(text: string, key?: string, policy: Partial<DetectionPolicy> = {}): string[] {
  const detector = detectorOf({ ...USUAL_POLICY, minimumConfidence: 0, ...policy })
  return detector
    .inText(text, key === undefined ? undefined : { key })
    .map((one) => `${one.class}: ${text.slice(one.start, one.end)}, ${one.confidence}`)
}

/** A number with the digit that makes it pass Luhn's check (ISO/IEC 7812-1, annex B). */
export function withCheckDigit(digits: string): string {
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
    .reduce((total, one) => total + (one > 9 ? one - 9 : one), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}
