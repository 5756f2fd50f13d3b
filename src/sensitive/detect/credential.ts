import type { Detected, DetectionPolicy } from '../../model/sensitive.ts'
import { confidenceOf, mayBeSecret } from '../credentials/assignments.ts'
import { isBase64Login } from '../credentials/base64-logins.ts'
import { ASSIGNED, ENCODED_LOGIN, secretsIn } from '../credentials/secrets-in.ts'
import type { Finder } from '../looked-at.ts'
import { has } from '../looks.ts'

export const CREDENTIAL: Finder = {
  wants: (looks, { secret, auth }) =>
    secret ||
    auth ||
    looks.word >= 32 ||
    has(looks, 'token') ||
    has(looks, 'login') ||
    (has(looks, 'auth') && looks.sign) ||
    (has(looks, 'secretName') && (looks.sign || looks.gap)) ||
    (has(looks, 'command') && looks.gap),
  find: ({ text, looks, key, policy }) => {
    const found = secretsIn(text, looks).map(({ form, start, end, confidence }) =>
      told(form, start, end, confidence),
    )
    if (key.auth && isBase64Login(text)) return [told(ENCODED_LOGIN, 0, text.length, 0.85)]
    return key.secret ? [...found, ...wholeOf(text, key.words, found, policy)] : found
  },
}

/** `scheme://user:password@host`: who reads it may know the host. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * The value of a secret's member. If it counts by itself it is as certain as the most certain secret in it, and of its form: what
 * is around that is part of the secret as well.
 */
function wholeOf(
  text: string,
  name: string,
  parts: readonly Detected[],
  { minimumConfidence }: DetectionPolicy,
): readonly Detected[] {
  const value = text.trim()
  // What is blanked out was masked already.
  if (value.includes('\0') || !mayBeSecret(name, value, "'")) return []
  const confidence = confidenceOf(name, value)
  const [best] = parts.toSorted((a, b) => b.confidence - a.confidence)
  const start = text.indexOf(value)
  const counts = confidence >= minimumConfidence && !ADDRESS.test(value)
  const isPart = counts && best !== undefined && best.confidence > confidence
  return [
    isPart
      ? told(best.form, start, start + value.length, best.confidence)
      : told(ASSIGNED, start, start + value.length, confidence),
  ]
}

function told(form: string, start: number, end: number, confidence: number): Detected {
  return { class: 'credential', form, start, end, confidence, masked: '' }
}
