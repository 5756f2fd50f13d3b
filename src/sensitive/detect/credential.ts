import type { Detected } from '../../model/sensitive.ts'
import { confidenceOf } from '../credentials/assignments.ts'
import { isLiteral } from '../credentials/literal.ts'
import { ASSIGNED, secretsIn } from '../credentials/secrets-in.ts'
import type { Finder } from '../looked-at.ts'
import { has } from '../looks.ts'

export const CREDENTIAL: Finder = {
  wants: (looks, { secret }) =>
    secret ||
    looks.word >= 32 ||
    has(looks, 'token') ||
    has(looks, 'login') ||
    (has(looks, 'secretName') && (looks.sign || looks.gap)) ||
    (has(looks, 'command') && looks.gap),
  find: ({ text, looks, key }) => {
    const found = secretsIn(text, looks).map(({ form, start, end, confidence }) =>
      told(form, start, end, confidence),
    )
    const value = text.trim()
    // What is blanked out was masked already.
    const isWhole = key.secret && found.length === 0 && !value.includes('\0')
    if (!isWhole || !isLiteral(value, "'")) return found
    const start = text.indexOf(value)
    return [told(ASSIGNED, start, start + value.length, confidenceOf(key.words, value))]
  },
}

function told(form: string, start: number, end: number, confidence: number): Detected {
  return { class: 'credential', form, start, end, confidence, masked: '' }
}
