import type { Evidence } from '../model/evidence.ts'
import type { KindModel } from '../model/kind.ts'
import type { Resource } from '../model/resource.ts'
import type { Compilation } from './compilation.ts'
import { EvidenceList } from './evidence-list.ts'
import { KindNames } from './kinds.ts'
import type { Surroundings } from './matcher.ts'
import { matchTerm } from './match-term.ts'
import { parseSearch } from './parse.ts'
import { printSearch } from './print.ts'
import { Problems } from './problems.ts'
import { reportedScope } from './properties.ts'
import { refuseUnevaluated } from './refuse.ts'
import { kindsInOrder } from './sections.ts'

export type { Surrounding, Surroundings } from './matcher.ts'

export interface CompileOptions {
  readonly model: KindModel
  /** One moment for the whole run: durations and ages are counted from it. */
  readonly now: Date
}

export interface Query {
  readonly text: string
  readonly canonical: string
  /** Concrete kinds that a match can have. */
  readonly subjects: readonly string[]
  /** All concrete kinds whose complete listing the answer depends on (subjects included). */
  readonly kinds: readonly string[]
  readonly warnings: readonly string[]
  /** What makes the search true of the resource, or null where it is not. */
  match(resource: Resource, surroundings: Surroundings): readonly Evidence[] | null
}

/** A search ready to be asked about resources one by one. Throws SearchError. */
export function compileSearch(text: string, options: CompileOptions): Query {
  const search = parseSearch(text)
  const problems = new Problems(text, false)
  refuseUnevaluated(search, problems)
  const term = search.parts[0]?.term ?? { type: 'all' as const, at: 0 }
  const kindNames = new KindNames(options.model)
  const subjects = kindNames.possible(term)
  const compilation = startCompilation(options, kindNames, subjects, problems)
  const place = { scope: reportedScope(kindsInOrder(compilation)), inContext: false }
  const matcher = matchTerm(term, place, compilation)
  if (subjects.length === 0) {
    problems.warn('No kind can match this search: its `is()` terms exclude each other.')
  }
  return {
    text,
    canonical: printSearch(search),
    subjects,
    kinds: [...new Set([...subjects, ...ancestorKinds(compilation)])],
    warnings: problems.warnings,
    match: (resource, surroundings) => {
      const frame = { resource, surroundings }
      if (!matcher.test(resource.reported, frame)) return null
      const found = new EvidenceList()
      matcher.collect(resource.reported, frame, '', true, found)
      return found.toArray()
    },
  }
}

/** What compiling shares; `subjects` are names of kinds. */
export function startCompilation(
  { model, now }: CompileOptions,
  kindNames: KindNames,
  subjects: readonly string[],
  problems: Problems,
): Compilation {
  return {
    model,
    kindNames,
    subjects: subjects.flatMap((name) => model.get(name) ?? []),
    now: now.getTime(),
    problems,
    ancestors: new Map(),
  }
}

/** Ids of accounts and names of regions are known without listing them; other properties are not. */
export function ancestorKinds({ model, ancestors }: Compilation): readonly string[] {
  return [...ancestors].flatMap(([ancestor, properties]) => {
    const free = ancestor === 'account' ? ['id'] : ['id', 'name']
    if ([...properties].every((property) => free.includes(property))) return []
    return [...model.values()].filter((kind) => kind.bases.includes(ancestor)).map((kind) => kind.name)
  })
}
