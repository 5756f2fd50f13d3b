import type { Navigation, Part, Search, Term, With } from './ast.ts'
import { leftSpine } from './print-terms.ts'

/** Every term that stands by itself: filters of parts, arrows, with clauses and inner searches. */
export function* termsOf(search: Search): Generator<Term> {
  for (const part of search.parts) yield* termsOfPart(part)
}

function* termsOfPart(part: Part): Generator<Term> {
  if (part.term !== null) yield part.term
  for (const merge of part.merges) yield* termsOf(merge.search)
  if (part.postFilter !== null) yield part.postFilter
  if (part.with !== null) yield* termsOfWith(part.with)
  if (part.navigation !== null) yield* termsOfNavigation(part.navigation)
}

function* termsOfWith(clause: With): Generator<Term> {
  yield* termsOfNavigation(clause.navigation)
  if (clause.term !== null) yield clause.term
  if (clause.nested !== null) yield* termsOfWith(clause.nested)
}

function* termsOfNavigation(navigation: Navigation): Generator<Term> {
  if (navigation.filter !== null) yield navigation.filter
}

/** The term and all terms inside it. */
export function* nestedTerms(term: Term): Generator<Term> {
  yield term
  if (term.type === 'not' || term.type === 'context') yield* nestedTerms(term.term)
  if (term.type !== 'pair') return
  const { first, rest } = leftSpine(term)
  yield* nestedTerms(first)
  for (const pair of rest) yield* nestedTerms(pair.right)
}

/** What each part and each `with` asks of the resources it looks at; null: nothing. Filters of arrows ask edges. */
export function* partsOf(search: Search): Generator<Term | null> {
  for (const part of search.parts) {
    yield part.term
    for (const merge of part.merges) yield* innerParts(merge.search)
    for (let clause = part.with; clause !== null; clause = clause.nested) yield clause.term
  }
}

/** The first part of a merge is the resource itself. */
function* innerParts(search: Search): Generator<Term | null> {
  const [, ...terms] = partsOf(search)
  yield* terms
}
