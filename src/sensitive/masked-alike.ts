import type { Redact } from '../model/settings.ts'
import { maskedParts } from './masked-text.ts'

/** How a run masks: what was masked otherwise cannot be compared with what it masks. */
export interface Masking {
  readonly redact: Redact
  /** See keyTag. */
  readonly tag: string
}

const STRICT = ' strict'

/** Whether a run that masks so gives the text as it is; of one in which nothing is masked it is taken to. */
export function isMaskedAlike(text: string, { redact, tag }: Masking): boolean {
  return maskedParts(text).every(
    ({ class: name, fingerprint }) =>
      redact !== 'off' && hasTag(fingerprint, tag) && (redact === 'strict' || name !== null),
  )
}

/** The same of the name of a resource, which `strict` hides whole. */
export function isNamedAlike(id: string, masking: Masking): boolean {
  if (!isMaskedAlike(id, masking)) return false
  return masking.redact !== 'strict' || maskedParts(id).every(({ class: name }) => name === null)
}

/** By what key, and how strictly, each part of a text was masked; in no order. */
export function maskingsIn(text: string): readonly string[] {
  return maskedParts(text).map(({ class: name, masked, fingerprint }) => {
    const isStrict = name === null || (name === 'email' && masked === '')
    return `${fingerprint.slice(1, 3)}${isStrict ? STRICT : ''}`
  })
}

/** @param masking of maskingsIn */
export function isStrictMasking(masking: string): boolean {
  return masking.endsWith(STRICT)
}

function hasTag(fingerprint: string, tag: string): boolean {
  return fingerprint.startsWith(`#${tag}`)
}
