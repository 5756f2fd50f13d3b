import { SENSITIVE_CLASSES, type SensitiveClass } from '../../model/sensitive.ts'
import { count, enumerate } from '../../text/words.ts'

/** What is counted, in the singular. */
const NOUNS: Readonly<Record<SensitiveClass, string>> = {
  credential: 'credential',
  payment_card: 'payment card',
  iban: 'IBAN',
  national_id: 'national id',
  home_address: 'home address',
  phone: 'phone number',
  email: 'e-mail address',
  person: 'name of a person',
}

/** `2 e-mail addresses were masked in findings.csv before it was written …`: what people are to know, and we. */
export function lateSentence(place: string, counts: ReadonlyMap<SensitiveClass, number>): string {
  const what = SENSITIVE_CLASSES.flatMap((name) => {
    const number = counts.get(name) ?? 0
    return number === 0 ? [] : [countOf(number, name)]
  })
  const isOne = [...counts.values()].reduce((sum, number) => sum + number, 0) === 1
  const [were, they] = isOne ? ['was', 'it'] : ['were', 'they']
  return `${enumerate(what)} ${were} masked in ${place} at the last moment: ${they} had come past the gate where everything sensitive is masked. Please report this.`
}

function countOf(number: number, name: SensitiveClass): string {
  if (name === 'person' && number !== 1) return count(number, 'name of a person', 'names of persons')
  if (name === 'email' && number !== 1) return count(number, 'e-mail address', 'e-mail addresses')
  return count(number, NOUNS[name])
}
