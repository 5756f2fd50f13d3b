import { fileURLToPath } from 'node:url'
import type { SensitiveClass } from '../../../src/model/sensitive.ts'
import type { Finder } from './finder.ts'
import { askPeer } from './run-peer.ts'
import { textsOf } from './texts.ts'

const PROCESS = fileURLToPath(new URL('presidio_process.py', import.meta.url))

interface Entity {
  readonly type: string
  readonly text: string
  readonly score: number
}

const CLASSES: Readonly<Record<string, SensitiveClass>> = {
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  CREDIT_CARD: 'payment_card',
  IBAN_CODE: 'iban',
  PERSON: 'person',
  US_SSN: 'national_id',
  UK_NINO: 'national_id',
  ES_NIF: 'national_id',
  ES_NIE: 'national_id',
  IT_FISCAL_CODE: 'national_id',
  PL_PESEL: 'national_id',
  DE_TAX_ID: 'national_id',
  CA_SIN: 'national_id',
  AU_TFN: 'national_id',
  SE_PERSONNUMMER: 'national_id',
}

/**
 * Presidio with spaCy's small model of English and its recognisers of our classes; the words of the key are the context
 * that it is given. It reports everything: the least certain has a score of 0.01.
 */
export function presidio(python: string): Finder {
  return {
    name: 'Presidio',
    classes: [...new Set(Object.values(CLASSES))],
    async find(values) {
      const texts = textsOf(values)
      // It takes ten milliseconds for each: what is asked twice is asked once.
      const asked = texts.map(({ key, text }) => JSON.stringify({ text, context: wordsOf(key) }))
      const questions = [...new Set(asked)]
      const answers = await askPeer<readonly Entity[]>(python, [PROCESS, ...Object.keys(CLASSES)], questions)
      const answerOf = new Map(questions.map((question, index) => [question, answers[index] ?? []]))
      return asked.flatMap((question, index) =>
        (answerOf.get(question) ?? []).flatMap(({ type, text, score }) => {
          const sensitive = CLASSES[type]
          if (sensitive === undefined) return []
          return [{ item: texts[index]?.item ?? -1, class: sensitive, text, confidence: score }]
        }),
      )
    },
  }
}

function wordsOf(key: string): readonly string[] {
  return key
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
}
