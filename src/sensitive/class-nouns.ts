import type { SensitiveClass } from '../model/sensitive.ts'

/** What one of each class is in a sentence, and several. */
export const CLASS_NOUNS: Readonly<Record<SensitiveClass, readonly [string, string]>> = {
  credential: ['credential', 'credentials'],
  payment_card: ['payment card number', 'payment card numbers'],
  iban: ['IBAN', 'IBANs'],
  national_id: ['national id', 'national ids'],
  home_address: ['home address', 'home addresses'],
  phone: ['phone number', 'phone numbers'],
  email: ['e-mail address', 'e-mail addresses'],
  person: ['name of a person', 'names of persons'],
}
