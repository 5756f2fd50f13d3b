import type { Json } from './json.ts'

/** Kinds of personal data and of secrets that are told apart in texts, the worst first. */
export const SENSITIVE_CLASSES = [
  'credential',
  'payment_card',
  'iban',
  'national_id',
  'home_address',
  'phone',
  'email',
  'person',
] as const

export type SensitiveClass = (typeof SENSITIVE_CLASSES)[number]

/** What people read in place of a class. */
export const CLASS_LABELS: Readonly<Record<SensitiveClass, string>> = {
  credential: 'credential',
  payment_card: 'payment card',
  iban: 'IBAN',
  national_id: 'national id',
  home_address: 'home address',
  phone: 'phone',
  email: 'e-mail',
  person: 'person',
}

/** One of a class and several, in sentences. */
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

/** Something in a text that should not be there: where it stands and what it seems to be. */
export interface Detected {
  readonly class: SensitiveClass
  /** What it is more exactly: `access key of AWS`, `private key`, `Visa`, `Germany`. Empty where the class says all. */
  readonly form: string
  /** In UTF-16 units: the text is `slice(start, end)`. */
  readonly start: number
  readonly end: number
  /** 0–1, as Presidio counts: 1 with a checksum that fits, less with a pattern alone. */
  readonly confidence: number
  /** As it may be shown: `b***@example.com`, `****1111`; of a credential nothing of it. */
  readonly masked: string
}

/** The same in a value of many texts. */
export interface DetectedIn extends Detected {
  /** Where the text stands, as in Evidence: `tags.Owner`, `group_ip_permissions[0].ip_ranges[1].description`. */
  readonly path: string
  /** The text itself: to make a fingerprint of, to be looked for elsewhere, and to go nowhere else. */
  readonly text: string
}

/** What a text is said to be by what holds it. */
export interface TextContext {
  /** The name of the member or tag that holds it: `Owner`, `db_password`. */
  readonly key?: string
}

/** What a mask does not tell, or not always, of what was masked before it was read: by the fingerprint. */
export type Told = Readonly<Record<string, Pick<Detected, 'form' | 'confidence'>>>

/** What users say of their own data. */
export interface DetectionPolicy {
  /** Domains, with all below them, whose e-mail addresses are no personal data to them. */
  readonly ownDomains: readonly string[]
  /** What stands before the @ where nobody in particular reads, besides the usual (noreply, support …); globs. */
  readonly roleAddresses: readonly string[]
  /** CIDRs that are no person's home. */
  readonly trustedNetworks: readonly string[]
  /** Countries, as in ISO 3166-1 (`DE`), whose national ids are looked for. */
  readonly nationalIds: readonly string[]
  /** What is less certain than this (0–1) is not reported. */
  readonly minimumConfidence: number
}

/** What holds where nobody says otherwise. */
export const USUAL_POLICY: DetectionPolicy = {
  ownDomains: [],
  roleAddresses: [],
  trustedNetworks: [],
  nationalIds: [],
  minimumConfidence: 0.6,
}

/** Finds what is sensitive. Takes time proportional to what it is given. */
export interface Detector {
  /** In the order of the text, without overlaps. */
  inText(text: string, context?: TextContext): readonly Detected[]
  /** In every text of a value, keys of maps included, in the order of the value. What AWS made (ids, ARNs) is none. */
  inValue(value: Json): readonly DetectedIn[]
}

/** What `redact: strict` hides besides. */
export type Hidden = 'name' | 'address' | 'principal'

/** Stand-ins for values: the same for the same value and key, from which nobody without the key finds the value. */
export interface Fingerprints {
  /** `#k2q7hm4xw3na`: two letters that tell the key, and 50 bits of an HMAC-SHA-256. Empty where there is no key. */
  of(what: SensitiveClass | Hidden, text: string): string
}
