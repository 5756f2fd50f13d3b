import { CLASS_LABELS, SENSITIVE_CLASSES, type Detected, type SensitiveClass } from '../model/sensitive.ts'
import type { Hidden } from './fingerprints.ts'

/** What stands in a text for something that was masked. */
export interface MaskedPart {
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

/** `[e-mail b***@example.com #k2q7hm4xw3na]`, `[credential: private key #…]`, `[name #…]`. */
const MASKED = new RegExp(
  String.raw`\[(?<label>${[...CLASS_OF.keys(), ...HIDDEN].join('|')})(?:: (?<form>[^\[\]#]{1,80}))?(?: (?<masked>[^\[\]#]{1,80}?))?(?: (?<fingerprint>#[a-z2-7]{12}))?\]`,
  'g',
)

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
  if (!isMasked(text)) return text
  return text.replaceAll(MASKED, (_, ...given: readonly unknown[]) => {
    const { label = '', fingerprint } = given.at(-1) as Readonly<Record<string, string | undefined>>
    return `[${[label, ...(fingerprint === undefined ? [] : [fingerprint])].join(' ')}]`
  })
}

/** What was masked in the text, in its order. */
export function maskedParts(text: string): readonly MaskedPart[] {
  return matchesIn(text).map(({ groups = {} }) => ({
    class: CLASS_OF.get(groups['label'] ?? '') ?? null,
    form: groups['form'] ?? '',
    masked: groups['masked'] ?? '',
    fingerprint: groups['fingerprint'] ?? '',
  }))
}

/** Where a text has something in place of what was masked. */
export interface MaskedSpan {
  /** In UTF-16 units: the text is `slice(start, end)`. */
  readonly start: number
  readonly end: number
  /** `e-mail`, `name`. */
  readonly label: string
  /** What of it is shown, in its order; between these stood what is not. Two at least, which may be empty. */
  readonly shown: readonly string[]
}

export function maskedSpans(text: string): readonly MaskedSpan[] {
  return matchesIn(text).map(({ 0: stand, index, groups = {} }) => ({
    start: index,
    end: index + stand.length,
    label: groups['label'] ?? '',
    shown: groups['label'] === CLASS_LABELS.email ? pieces(groups['masked'] ?? '') : ['', ''],
  }))
}

/** Of e-mail alone: numbers are shown without what divided them, and of a credential nothing is. Its @ may have been `%40`. */
function pieces(masked: string): readonly string[] {
  const [first = '', domain] = masked.split('***@')
  return domain === undefined ? ['', ''] : [first, domain]
}

function matchesIn(text: string): readonly RegExpExecArray[] {
  return text.includes('[') ? [...text.matchAll(MASKED)] : []
}

/** The text with what was masked in it as `of` has it. */
export function withOriginals(text: string, of: (masked: string) => string): string {
  return isMasked(text) ? text.replaceAll(MASKED, (stand) => of(stand)) : text
}
