import type { Detected } from '../../model/sensitive.ts'
import { isLiteral } from '../credentials/literal.ts'
import { ASSIGNED, secretsIn } from '../credentials/secrets-in.ts'
import type { Finder } from '../looked-at.ts'

/** No form of a token is shorter. */
const SHORTEST_TOKEN = 16

export const CREDENTIAL: Finder = {
  wants: ({ sign, word }, { secret }) => secret || sign || word >= SHORTEST_TOKEN,
  find: ({ text, key }) => {
    const found = secretsIn(text).map(({ form, start, end, confidence }) =>
      told(form, start, end, confidence),
    )
    const value = text.trim()
    if (!key.secret || found.length > 0 || !isLiteral(value, "'")) return found
    const start = text.indexOf(value)
    return [told(ASSIGNED, start, start + value.length, 0.75)]
  },
}

function told(form: string, start: number, end: number, confidence: number): Detected {
  return { class: 'credential', form, start, end, confidence, masked: '****' }
}
