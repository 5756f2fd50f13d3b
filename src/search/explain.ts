import type { Search } from './ast.ts'
import { ancestorKinds, type CompileOptions, startCompilation } from './compile.ts'
import { KindNames } from './kinds.ts'
import { matchTerm } from './match-term.ts'
import { mixedOperators } from './mixed-operators.ts'
import { parseSearch } from './parse.ts'
import { printSearch } from './print.ts'
import { Problems } from './problems.ts'
import { reportedScope } from './properties.ts'
import { refuseUnevaluated } from './refuse.ts'
import { kindsInOrder } from './sections.ts'
import { nestedTerms, partsOf, termsOf } from './walk.ts'

export interface Explanation {
  /** The search as it is grouped, fully parenthesised. */
  readonly canonical: string
  /** Concrete kinds that it needs; names that are no kind are listed as they were given. */
  readonly kinds: readonly string[]
  /** IAM actions with which these kinds are listed. */
  readonly actions: readonly string[]
  readonly warnings: readonly string[]
  /** How sections, short names and types are understood. */
  readonly notes: readonly string[]
}

/** Explains whatever can be read, also what is not evaluated. Throws SearchError where it can not be read. */
export function explainSearch(text: string, options: CompileOptions): Explanation {
  const search = parseSearch(text)
  const problems = new Problems(text, true)
  const mixed = mixedOperators(search)
  if (mixed !== null) problems.warn(mixed)
  refuseUnevaluated(search, problems)
  const kindNames = new KindNames(options.model)
  const kinds = new Set<string>()
  for (const term of partsOf(search)) {
    const subjects = kindNames.possible(term)
    const compilation = startCompilation(options, kindNames, subjects, problems)
    const place = { scope: reportedScope(kindsInOrder(compilation)), inContext: false }
    if (term !== null) matchTerm(term, place, compilation)
    for (const kind of [...subjects, ...ancestorKinds(compilation)]) kinds.add(kind)
  }
  const actions = new Set([...kinds].flatMap((kind) => options.model.get(kind)?.actions ?? []))
  return {
    canonical: printSearch(search),
    kinds: [...kinds, ...unknownKinds(search, kindNames)],
    actions: [...actions].toSorted(),
    warnings: problems.warnings,
    notes: problems.notes,
  }
}

function unknownKinds(search: Search, kindNames: KindNames): readonly string[] {
  const unknown = new Set<string>()
  for (const outer of termsOf(search)) {
    for (const term of nestedTerms(outer)) {
      if (term.type !== 'is') continue
      for (const { text } of term.names) if (!kindNames.isKnown(text)) unknown.add(text)
    }
  }
  return [...unknown]
}
