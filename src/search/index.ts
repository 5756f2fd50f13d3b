/**
 * The public face of the search: code outside this folder imports nothing else from it. Read → compile → ask, of one
 * resource or of a graph; and how certain the answer is where something was not read.
 */
export { explainSearch } from './explain.ts'
export { buildGraph } from './graph/graph.ts'
export { surroundingsOf } from './graph/surroundings.ts'
export { graphsOf, isVisibleTo } from './graph/visible.ts'
export type { Literal, Operator, Path, Predicate, Search, Term } from './language/ast.ts'
export { briefTerm } from './language/brief-term.ts'
export { parseDuration, printDuration } from './language/durations.ts'
export { printSearch } from './language/print.ts'
export { parseSearch } from './language/parse.ts'
export { parseTime } from './language/times.ts'
export { SearchError } from './language/search-error.ts'
export { nestedTerms, termsOf } from './language/walk.ts'
export { expandStored } from './templates/templates.ts'
export { textOfValue } from './templates/template-values.ts'
export {
  asksForUnread,
  type GapsOf,
  isCertain,
  isComplete,
  isSureOf,
  matchSurely,
  missingOf,
  openMasked,
  openPoints,
  undecidedIn,
  uncertainKinds,
} from './terms/certainty.ts'
export { evidenceWords, refusalWords } from './terms/refusal-words.ts'
export { coerce } from './terms/coerce.ts'
export { compileRead, compileSearch, readSearch } from './terms/compile.ts'
export type { Held } from './terms/compilation.ts'
export { unknownValue } from './terms/known-values.ts'
export { holdsMasked } from './terms/masked.ts'
export { shortPath } from './terms/short-path.ts'
export type { Surroundings } from './terms/matcher.ts'
export type { AggregateRow, Column, Match, Query, ShownColumns } from './terms/query.ts'
