import { SENSITIVE_CLASSES, type SensitiveClass } from '../../model/sensitive.ts'
import { count, enumerate } from '../../text/words.ts'

/** One of them, and several. */
const NOUNS: Readonly<Record<SensitiveClass, readonly [string, string]>> = {
  credential: ['credential', 'credentials'],
  payment_card: ['payment card', 'payment cards'],
  iban: ['IBAN', 'IBANs'],
  national_id: ['national id', 'national ids'],
  home_address: ['home address', 'home addresses'],
  phone: ['phone number', 'phone numbers'],
  email: ['e-mail address', 'e-mail addresses'],
  person: ['name of a person', 'names of persons'],
}

/** `2 e-mail addresses were masked in findings.csv before it was written …`: what people are to know, and we. */
export function lateSentence(place: string, counts: ReadonlyMap<SensitiveClass, number>): string {
  const what = SENSITIVE_CLASSES.flatMap((name) => {
    const number = counts.get(name) ?? 0
    return number === 0 ? [] : [count(number, ...NOUNS[name])]
  })
  const isOne = [...counts.values()].reduce((sum, number) => sum + number, 0) === 1
  const [were, they] = isOne ? ['was', 'it'] : ['were', 'they']
  return `${enumerate(what)} ${were} masked in ${place} at the last moment: ${they} had come past the gate where everything sensitive is masked. Please report this.`
}
