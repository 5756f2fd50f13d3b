import { SENSITIVE_CLASSES, type SensitiveClass } from '../../model/sensitive.ts'
import { type Literal, nestedTerms, parseSearch, type Query, type Term, termsOf } from '../../search/index.ts'
import { DEFAULT } from './select-files.ts'

/** National ids are looked for of the countries alone that the configuration names: none, where it names none. */
const CLASS: SensitiveClass = 'national_id'

/** The rule that ships for them. It is off by default, since it would pass without a look. */
const RULE = 'aws-privacy-national-ids-in-metadata'

/**
 * The selection with the rule about national ids where all that ships is selected and countries are named: whoever names
 * one wants to hear of its ids.
 */
export function withNationalIds(
  selection: readonly string[],
  { nationalIds = [], services = [] }: { nationalIds?: readonly string[]; services?: readonly string[] },
): readonly string[] {
  if (nationalIds.length === 0 || services.length > 0) return selection
  const isByDefault = selection.every((entry) => entry.startsWith('!'))
  if (isByDefault) return [DEFAULT, RULE, ...selection]
  return selection.includes(DEFAULT) ? [...selection, RULE] : selection
}

/** Whether the search is about the national ids that resources hold. */
export function asksForNationalIds({ canonical }: Pick<Query, 'canonical'>): boolean {
  if (!canonical.includes('class')) return false
  const terms = [...termsOf(parseSearch(canonical))]
  return terms.some((term) => [...nestedTerms(term)].some(isAboutThem))
}

function isAboutThem(term: Term): boolean {
  if (term.type !== 'predicate') return false
  const { path, operator, value } = term
  const isAsked = operator === '==' || operator === 'in' || operator === '=~'
  if (!isAsked || path.segments.at(-1)?.name !== 'class') return false
  return namesClass(value) || (operator === '=~' && value.type === 'string' && fitsClass(value.value))
}

function namesClass(value: Literal): boolean {
  if (value.type === 'list') return value.items.some(namesClass)
  return value.type === 'string' && value.value.includes(CLASS)
}

/** What fits every class asks for none. */
function fitsClass(pattern: string): boolean {
  try {
    const expression = new RegExp(pattern, 'i')
    return expression.test(CLASS) && !SENSITIVE_CLASSES.every((one) => expression.test(one))
  } catch {
    // Whoever compiles the search says what is wrong with it.
    return false
  }
}

/** What is wrong with such a rule where no country is named. */
export function noCountries(rule: string): string {
  return `search: ${rule} asks for national ids, but privacy in the configuration file names no country whose ids are looked for, so that it would pass without a look; expected one there, as in national-ids: [DE], or the rule left out.`
}
