import type { Search } from './language/ast.ts'
import { type CompileOptions, prepareSearch, readable } from './terms/compile.ts'
import { KindNames } from './graph/kinds.ts'
import { mixedOperators } from './language/mixed-operators.ts'
import { parseSearch } from './language/parse.ts'
import { printSearch } from './language/print.ts'
import { Problems } from './language/problems.ts'
import { expandSearch } from './templates/templates.ts'
import { nestedTerms, partsOf, termsOf } from './language/walk.ts'

interface Explanation {
  /** The search as it is grouped, fully parenthesised. */
  readonly canonical: string
  /** Concrete kinds that it needs; names that are not kinds are listed as given. */
  readonly kinds: readonly string[]
  /** IAM actions with which these kinds are listed. */
  readonly actions: readonly string[]
  readonly warnings: readonly string[]
  /** How sections, short names and types are understood. */
  readonly notes: readonly string[]
}

/** Explains whatever can be read, even what is not evaluated. Throws SearchError where it cannot be read. */
export function explainSearch(text: string, options: CompileOptions): Explanation {
  const expanded = expandSearch(text, options)
  const search = parseSearch(expanded)
  const problems = new Problems(expanded, true)
  const mixed = mixedOperators(search)
  if (mixed !== null) problems.warn(mixed)
  const { parts, needs } = prepareSearch(search, options, problems)
  const kindNames = new KindNames(options.model)
  const unknown = unknownKinds(search, kindNames)
  const kinds = new Set(readable(new Set([...parts.kinds, ...needs.kinds, ...needs.named])))
  // If a step leads nowhere, what was meant is still more helpful than nothing.
  if (needs.deadEnd || unknown.length > 0) {
    for (const term of partsOf(search)) {
      const named = kindNames.possible(term)
      if (named.length < kindNames.all.length) for (const kind of named) kinds.add(kind)
    }
  }
  const actions = new Set([...kinds].flatMap((kind) => options.model.get(kind)?.actions ?? []))
  for (const action of needs.costlyActions(options.model)) actions.add(action)
  return {
    canonical: printSearch(search),
    kinds: [...kinds, ...unknown],
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
