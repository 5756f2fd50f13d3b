import type { KindModel } from '../model/kind.ts'
import {
  compileRead,
  nestedTerms,
  printSearch,
  type Query,
  readSearch,
  type Search,
  type Term,
  termsOf,
} from '../search/index.ts'
import type { Json } from '../model/json.ts'
import { UserError } from '../model/errors.ts'
import { withCommas } from '../text/words.ts'

/** A search that finds here what it found in Resoto. */
export interface Carried {
  /** As the rule has it. */
  readonly text: string
  readonly search: Search
  readonly query: Query
  /** What is good to know. */
  readonly remarks: readonly string[]
}

export interface MeaningOptions {
  readonly model: KindModel
  readonly now: Date
  /** What `{{name}}` stands for. */
  readonly values?: Readonly<Record<string, Json>>
}

/** The search as a rule may have it, or the reason why its meaning would be another one here. */
export function carrySearch(given: string, options: MeaningOptions): Carried | string {
  try {
    const ordered = withoutOrder(given, options)
    if (typeof ordered === 'string') return ordered
    const { text } = ordered
    const read = readSearch(text, options)
    if (read.misplaced !== null) return `${read.misplaced}; a rule finds every resource that violates it`
    const query = compileRead(read, options)
    const fatal = query.warnings.find((warning) => !isHarmless(warning, query))
    if (fatal !== undefined) return withoutStop(fatal)
    if (query.subjects.length === 0) return 'it cannot be true of any kind of resource that is read'
    if (query.asksEnvironment)
      return '`environment` is that of the account here; in Resoto it was a property of the resource'
    if (text.length > MOST_CHARACTERS)
      return `it has ${withCommas(text.length)} characters, and that of a rule at most ${withCommas(MOST_CHARACTERS)}`
    const plain = grouped(read.mixed !== null, text, read.search)
    return {
      text: plain.text,
      search: read.search,
      query,
      remarks: [
        ...ordered.remarks,
        ...plain.remarks,
        ...query.warnings.map(withoutStop),
        ...kindRemarks(read.search, query),
        ...releaseRemarks(read.search),
        ...timeRemarks(text),
      ],
    }
  } catch (error) {
    if (error instanceof UserError) return withoutStop(error.message)
    throw error
  }
}

/** Warnings about how a value is read; all others say that something is never, or always, true here. */
function isHarmless(warning: string, query: Query): boolean {
  return (
    query.unknownValues.includes(warning) ||
    / wants a list; /.test(warning) ||
    / is read as the number /.test(warning)
  )
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

/** `sort`, `limit` and `reversed` at the end chose among the results. */
function withoutOrder(
  text: string,
  options: MeaningOptions,
): { readonly text: string; readonly remarks: readonly string[] } | string {
  const { search, misplaced, expanded } = readSearch(text, options)
  const last = search.parts.at(-1)
  if (misplaced === null || last === undefined || search.aggregate !== null) return { text, remarks: [] }
  const before = search.parts.slice(0, -1)
  const inOrder = last.limit !== null || last.sorts.length > 0 || last.reversed
  if (!inOrder || before.some(({ limit, tag }) => limit !== null || tag !== null))
    return { text, remarks: [] }
  if (expanded !== text) return 'it has `sort` or `limit` beside values that are put in; take them out'
  const kept = { ...search, parts: [...before, { ...last, limit: null, sorts: [], reversed: false }] }
  return {
    text: printSearch(kept),
    remarks: ['`sort` and `limit` are left out: a rule finds everything that violates it'],
  }
}

/** Resoto reads `and` and `or` from the left, as it is done here: the parentheses only show it. */
function grouped(
  mixed: boolean,
  text: string,
  search: Search,
): { readonly text: string; readonly remarks: readonly string[] } {
  if (!mixed) return { text, remarks: [] }
  const remark = '`and` and `or` are mixed without parentheses: both programs read them from left to right'
  if (/\{\{|@[A-Za-z_]+@/.test(text)) return { text, remarks: [remark] }
  const printed = printSearch(search)
  if (printed.length > MOST_CHARACTERS) return { text, remarks: [remark] }
  return { text: printed, remarks: [`${remark}, and the rule has the parentheses that show it`] }
}

/** See schema/rule.json. */
const MOST_CHARACTERS = 20_000

const SEVERAL = 12
/** Each pair of a search that is longer would be looked through again and again. */
const MOST_TERMS = 1_000

function kindRemarks(search: Search, { subjects }: Query): readonly string[] {
  const terms = allTerms(search)
  if (!terms.some(({ type }) => type === 'is'))
    return [
      'it names no kind with is(): it asks every kind that is read here, and Resoto asked every kind that it had',
    ]
  return subjects.length > SEVERAL
    ? [`it is about ${subjects.length} kinds here; Resoto had more, and those of other clouds`]
    : []
}

function allTerms(search: Search): readonly Term[] {
  return [...termsOf(search)].flatMap((term) => Array.from(nestedTerms(term)))
}

/** What Resoto's own releases disagreed about (docs/search-language.md, Surprises). */
function releaseRemarks(search: Search): readonly string[] {
  const terms = allTerms(search)
  if (terms.length > MOST_TERMS || !terms.some(asksList)) return []
  const remarks: string[] = []
  if (terms.some((term) => term.type === 'not' && asksLists(term.term)))
    remarks.push('`not` before a list means that no element is so; in Resoto that depended on the release')
  if (terms.some((term) => term.type === 'predicate' && ['all', 'none'].includes(term.modifier ?? '')))
    remarks.push(
      '`all` and `none` mean every and no element; releases of Resoto from July 2024 on read them as `any`',
    )
  if (terms.some((term) => term.type === 'pair' && term.operator === 'or' && hangsOnList(term)))
    remarks.push(
      '`or` beside a list holds where the other side does; some releases of Resoto missed it where the list was empty',
    )
  return remarks
}

/** Where one side of the two asks a list and the other does not, or one asks `.{…}`. */
function hangsOnList({ left, right }: Extract<Term, { type: 'pair' }>): boolean {
  const isContext = (term: Term): boolean => term.type === 'context' && asksLists(term)
  return asksLists(left) !== asksLists(right) || isContext(left) || isContext(right)
}

function asksLists(term: Term): boolean {
  for (const one of nestedTerms(term)) if (asksList(one)) return true
  return false
}

function asksList(term: Term): boolean {
  if (term.type === 'predicate' && term.modifier !== null) return true
  return (term.type === 'predicate' || term.type === 'context') && term.path.text.includes('[')
}

function timeRemarks(text: string): readonly string[] {
  return /@[A-Za-z_]+@/.test(text) ? ['times between @ are those of the run, in UTC'] : []
}
