import type { Kind, KindModel } from '../../model/kind.ts'
import type { Pair, Term } from '../language/ast.ts'
import { leftSpine } from '../language/print-terms.ts'

/** Whether a term is true of a resource whose kind is all that is known; null: it depends. */
type Verdict = (kind: string) => boolean | null

const depends: Verdict = () => null

/** The model as `is()` sees it: a name stands for its kind or for all kinds that have it as a base. */
export class KindNames {
  readonly all: readonly string[]
  readonly #concrete = new Map<string, Set<string>>()

  constructor(model: KindModel) {
    this.all = [...model.keys()]
    for (const kind of model.values()) {
      for (const name of [kind.name, ...kind.bases]) this.#add(name, kind)
    }
  }

  #add(name: string, kind: Kind): void {
    const known = this.#concrete.get(name)
    if (known === undefined) this.#concrete.set(name, new Set([kind.name]))
    else known.add(kind.name)
  }

  get names(): Iterable<string> {
    return this.#concrete.keys()
  }

  isKnown(name: string): boolean {
    return this.#concrete.has(name)
  }

  /** Concrete kinds of which at least one of the names is true. */
  concrete(names: readonly string[]): ReadonlySet<string> {
    const result = new Set<string>()
    for (const name of names) for (const kind of this.#concrete.get(name) ?? []) result.add(kind)
    return result
  }

  /** Concrete kinds of which the term may be true. */
  possible(term: Term | null): readonly string[] {
    if (term === null) return this.all
    const verdict = this.#verdict(term)
    return this.all.filter((kind) => verdict(kind) !== false)
  }

  #verdict(term: Term): Verdict {
    switch (term.type) {
      case 'all':
        return () => true
      case 'is': {
        const kinds = this.concrete(term.names.map((name) => name.text))
        return (kind) => kinds.has(kind)
      }
      case 'not': {
        const inner = this.#verdict(term.term)
        return (kind) => {
          const answer = inner(kind)
          return answer === null ? null : !answer
        }
      }
      case 'pair':
        return this.#verdictOfPair(term)
      case 'id':
      case 'fulltext':
      case 'function':
      case 'predicate':
      case 'context':
      default:
        return depends
    }
  }

  #verdictOfPair(pair: Pair): Verdict {
    const { first, rest } = leftSpine(pair)
    const start = this.#verdict(first)
    const parts = rest.map(({ operator, right }) => ({ operator, verdict: this.#verdict(right) }))
    return (kind) => {
      let answer = start(kind)
      for (const { operator, verdict } of parts) {
        const deciding = operator === 'or'
        if (answer === deciding) continue
        const other = verdict(kind)
        answer = other === deciding ? deciding : answer === null || other === null ? null : !deciding
      }
      return answer
    }
  }
}
