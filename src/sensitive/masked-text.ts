import {
  CLASS_LABELS,
  SENSITIVE_CLASSES,
  type Detected,
  type Hidden,
  type SensitiveClass,
} from '../model/sensitive.ts'

/** What stands in a text for something that was masked. */
export interface MaskedPart {
  /** `e-mail`, `name`. */
  readonly label: string
  /** Null for a name, an address or a principal, which `redact: strict` hides. */
  readonly class: SensitiveClass | null
  /** As in Detected; empty where nothing of it is shown. */
  readonly form: string
  readonly masked: string
  /** With its #; empty where there is none. */
  readonly fingerprint: string
}

const HIDDEN: readonly Hidden[] = ['name', 'address', 'principal']

const CLASS_OF: ReadonlyMap<string, SensitiveClass> = new Map(
  SENSITIVE_CLASSES.map((name) => [CLASS_LABELS[name], name]),
)

/**
 * What is shown of each class, and of no class more: whatever else stands in brackets behind a label was written by somebody,
 * and is looked at like any text.
 */
const SHOWN: Readonly<Record<SensitiveClass, string | null>> = {
  credential: null,
  payment_card: String.raw`\*{4}\d{4}`,
  iban: String.raw`[A-Z]{2}\*{4}[A-Za-z\d]{4}`,
  national_id: String.raw`\*{4}[^\[\]#]{1,2}`,
  home_address: String.raw`\d{1,3}(?:\.\*){3}|[\da-fA-F]{0,4}:\*`,
  phone: String.raw`\*{3}\d{1,2}`,
  email: String.raw`[^\s\[\]#@]{0,2}\*{3}@[^\s\[\]#@]{1,255}`,
  person: String.raw`[^\s\[\]#*]{1,2}\*{3}(?: [^\s\[\]#*]{1,2}\*{3}){0,7}`,
}

/** Of what is told by what it is more exactly: words alone, such as no secret is. */
const FORMS: Readonly<Record<SensitiveClass, string | null>> = {
  credential: String.raw`webhook|[A-Za-z-]{1,24}(?: (?:[A-Za-z-]{1,24}|\(JWT\))){1,9}`,
  payment_card: '[A-Z][A-Za-z ]{1,24}',
  iban: '[A-Z]{2}',
  national_id: String.raw`[A-Z]{2} [\p{L}.()'/ -]{1,60}`,
  home_address: 'IPv[46]',
  phone: '[A-Z]{2}',
  email: null,
  person: null,
}
const FINGERPRINT = '(?: #[a-z2-7]{12})?'

/** `[e-mail b***@example.com #k2q7hm4xw3na]`, `[credential: private key #…]`, `[name #…]`. */
const MASKED = new RegExp(
  [
    ...SENSITIVE_CLASSES.map((name) => {
      const form = FORMS[name] === null ? '' : `(?:: (?:${FORMS[name]}))?`
      const shown = SHOWN[name] === null ? '' : `(?: (?:${SHOWN[name]}))?`
      return String.raw`\[${CLASS_LABELS[name]}${form}${shown}${FINGERPRINT}\]`
    }),
    String.raw`\[(?:${HIDDEN.join('|')})${FINGERPRINT}\]`,
  ].join('|'),
  'gu',
)

/** The parts of what fits MASKED. */
const PARTS =
  /^\[(?<label>[a-zA-Z -]+?)(?:: (?<form>[^[\]#*]+?))?(?: (?<masked>[^\s#]*\*[^#]*?))?(?: (?<fingerprint>#[a-z2-7]{12}))?\]$/u

/** As it may be shown in place of the text. @param shows whether something of it may be seen */
export function maskedText(
  { class: name, form, masked }: Pick<Detected, 'class' | 'form' | 'masked'>,
  fingerprint: string,
  shows: boolean,
): string {
  const words = [
    shows && form !== '' ? `${CLASS_LABELS[name]}: ${form}` : CLASS_LABELS[name],
    ...(shows && masked !== '' ? [masked] : []),
    ...(fingerprint === '' ? [] : [fingerprint]),
  ]
  return `[${words.join(' ')}]`
}

/** The same of what only `redact: strict` hides. */
export function hiddenText(what: Hidden, fingerprint: string): string {
  return fingerprint === '' ? `[${what}]` : `[${what} ${fingerprint}]`
}

/** Whether something in the text was masked: it is not what the cloud has, and nothing can be looked up by it. */
export function isMasked(text: string): boolean {
  return text.includes('[') && text.search(MASKED) >= 0
}

/** Whether the text is nothing but what stands for a name that was hidden. */
export function isHiddenName(text: string): boolean {
  const [only] = maskedSpans(text)
  return only?.label === ('name' satisfies Hidden) && only.start === 0 && only.end === text.length
}

/** What was masked with `redact: standard`, as `strict` would have it. */
export function withNothingShown(text: string): string {
  return withOriginals(text, (stand) => {
    const { label, fingerprint } = partOf(stand)
    return `[${[label, ...(fingerprint === '' ? [] : [fingerprint])].join(' ')}]`
  })
}

/** What was masked in the text, in its order. */
export function maskedParts(text: string): readonly MaskedPart[] {
  return matchesIn(text).map(({ 0: stand }) => partOf(stand))
}

/** Where a text has something in place of what was masked. */
export interface MaskedSpan {
  /** In UTF-16 units: the text is `slice(start, end)`. */
  readonly start: number
  readonly end: number
  readonly label: string
  /** What of it is shown, in its order; between these stood what is not. Two at least, which may be empty. */
  readonly shown: readonly string[]
}

export function maskedSpans(text: string): readonly MaskedSpan[] {
  return matchesIn(text).map(({ 0: stand, index }) => {
    const { label, class: name, masked } = partOf(stand)
    const shown = name === 'email' ? pieces(masked) : ['', '']
    return { start: index, end: index + stand.length, label, shown }
  })
}

/** A name, an address or a principal, as `redact: strict` hides them. */
export interface HiddenSpan {
  readonly start: number
  readonly end: number
  readonly label: Hidden
  readonly fingerprint: string
}

export function hiddenSpans(text: string): readonly HiddenSpan[] {
  return matchesIn(text).flatMap(({ 0: stand, index }) => {
    const { label, fingerprint } = partOf(stand)
    const hidden = HIDDEN.find((one) => one === label)
    if (hidden === undefined || fingerprint === '') return []
    return [{ start: index, end: index + stand.length, label: hidden, fingerprint }]
  })
}

/** The text with what `by` makes of what stands around what was masked. */
export function aroundMasked(text: string, by: (piece: string) => string): string {
  const spans = matchesIn(text)
  if (spans.length === 0) return by(text)
  let changed = ''
  let at = 0
  for (const { 0: stand, index } of spans) {
    changed += by(text.slice(at, index)) + stand
    at = index + stand.length
  }
  return changed + by(text.slice(at))
}

/** The text with what was masked in it as `of` has it. */
export function withOriginals(text: string, of: (masked: string) => string): string {
  return isMasked(text) ? text.replaceAll(MASKED, (stand) => of(stand)) : text
}

/** Of e-mail alone: numbers are shown without what divided them, and of a credential nothing is. Its @ may have been `%40`. */
function pieces(masked: string): readonly string[] {
  const [first = '', domain] = masked.split('***@')
  return domain === undefined ? ['', ''] : [first, domain]
}

function matchesIn(text: string): readonly RegExpExecArray[] {
  return text.includes('[') ? [...text.matchAll(MASKED)] : []
}

function partOf(stand: string): MaskedPart {
  const { label = '', form = '', masked = '', fingerprint = '' } = PARTS.exec(stand)?.groups ?? {}
  return { label, class: CLASS_OF.get(label) ?? null, form, masked, fingerprint }
}
