import type { Kind, KindModel } from '../model/kind.ts'
import type { Term } from './ast.ts'
import { leftSpine } from './print-terms.ts'

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
    return term === null ? this.all : this.all.filter((kind) => this.#verdict(term, kind) !== false)
  }

  /** Whether the term is true of a resource whose kind is all that is known; null: it depends. */
  #verdict(term: Term, kind: string): boolean | null {
    switch (term.type) {
      case 'all':
        return true
      case 'is':
        return this.concrete(term.names.map((name) => name.text)).has(kind)
      case 'not': {
        const inner = this.#verdict(term.term, kind)
        return inner === null ? null : !inner
      }
      case 'pair': {
        const { first, rest } = leftSpine(term)
        let verdict = this.#verdict(first, kind)
        for (const { operator, right } of rest) {
          const deciding = operator === 'or'
          if (verdict === deciding) continue
          const other = this.#verdict(right, kind)
          verdict = other === deciding ? deciding : verdict === null || other === null ? null : !deciding
        }
        return verdict
      }
      case 'id':
      case 'fulltext':
      case 'function':
      case 'predicate':
      case 'context':
      default:
        return null
    }
  }
}
