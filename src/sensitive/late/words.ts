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

/** `2 e-mail addresses were masked in findings.csv at the last moment …`: for people, and for us. */
export function lateSentence(place: string, masked: readonly SensitiveClass[]): string {
  const what = SENSITIVE_CLASSES.flatMap((name) => {
    const number = masked.filter((one) => one === name).length
    return number === 0 ? [] : [count(number, ...NOUNS[name])]
  })
  const [were, they] = masked.length === 1 ? ['was', 'it'] : ['were', 'they']
  return `${enumerate(what)} ${were} masked in ${place} at the last moment: ${they} had come past the gate where everything sensitive is masked. Please report this.`
}
