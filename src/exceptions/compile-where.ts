import type { KindModel } from '../model/kind.ts'
import { compileRead, compileSearch, type Query, readSearch } from '../search/index.ts'

/** What is wrong with a `where`, as a sentence. */
export class WhereProblem extends Error {}

/** Compiles each search once for each kind, however many entries ask it. */
export class WhereCompiler {
  readonly #model: KindModel
  readonly #now: Date
  readonly #known = new Map<string, Query | string>()

  constructor(model: KindModel, now: Date) {
    this.#model = model
    this.#now = now
  }

  /**
   * The search for each of the kinds that has what it asks about. Throws a SearchError where it is none, and a WhereProblem
   * where it is more than one resource can answer, may not mean what it says, or no kind has what it asks about.
   */
  compile(where: string, kinds: readonly string[]): ReadonlyMap<string, Query> {
    const options = { model: this.#model, now: this.#now, values: {} }
    const read = readSearch(where, options)
    if (read.misplaced !== null)
      throw new WhereProblem(`${read.misplaced}; expected a search about one resource.`)
    if (read.mixed !== null) throw new WhereProblem(read.mixed)
    const alone = compileRead(read, options)
    if (!alone.streams) {
      throw new WhereProblem(
        'it follows edges or looks at more than one resource, expected a search that judges one resource.',
      )
    }
    if (kinds.length === 0) {
      const fault = faultOf(alone)
      if (fault !== undefined) throw new WhereProblem(fault)
    }
    const compiled = kinds.map((kind) => [kind, this.#ofKind(where, kind)] as const)
    const faults = compiled.flatMap(([, found]) => (typeof found === 'string' ? [found] : []))
    const [fault] = faults
    if (fault !== undefined && faults.length === kinds.length) throw new WhereProblem(fault)
    return new Map(
      compiled.flatMap(([kind, found]) => (typeof found === 'string' ? [] : [[kind, found] as const])),
    )
  }

  /** The search, or what makes it meaningless for the kind. */
  #ofKind(where: string, kind: string): Query | string {
    const text = `is(${kind}) and (${where})`
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const query = compileSearch(text, { model: this.#model, now: this.#now, values: {} })
    const found = faultOf(query) ?? query
    this.#known.set(text, found)
    return found
  }
}

/** The first warning that makes it meaningless. */
function faultOf({ warnings, unknownValues }: Query): string | undefined {
  return warnings.find((warning) => !unknownValues.includes(warning))
}

/** What is said of values that nothing is known to have in any of the kinds: a cloud may have added them since. */
export function valueWarnings(queries: ReadonlyMap<string, Query>): readonly string[] {
  const [first, ...others] = queries.values()
  return (first?.unknownValues ?? []).filter((warning) =>
    others.every(({ unknownValues }) => unknownValues.includes(warning)),
  )
}
