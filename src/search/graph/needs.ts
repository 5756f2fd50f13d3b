import { type KindModel, needOf } from '../../model/kind.ts'
import type { Corridor } from './kind-graph.ts'
import type { Structure } from './structure.ts'

/** A condition on texts. */
export interface Comparison {
  /** The last names of the path to them; what stands before is said elsewhere, such as before `.{…}`. */
  readonly names: readonly string[]
  /** Whether what it says of such a text is open where something in the text is masked. */
  isOpen(masked: string): boolean
}

/** What a search asks for beyond the resource that it judges; filled while it is compiled. */
export class Needs {
  readonly #structure: Structure
  /** Kinds whose complete listing the answer depends on. */
  readonly kinds = new Set<string>()
  /** Kinds of which it takes the name alone. */
  readonly named = new Set<string>()
  crossesScopes = false
  /** Whether it looks at neighbours of a resource, or at more than id and name of its account and region. */
  graph = false
  /** Whether it asks about the environment of accounts. */
  environment = false
  /** Whether some term asks more than id and region of what a resource lies in, or about what is further around it. */
  around = false
  /** Names in all its paths. */
  readonly names = new Set<string>()
  /** What it asks of texts beside that they are there. */
  readonly comparisons: Comparison[] = []
  /** Whether some step can never lead anywhere. */
  deadEnd = false

  constructor(structure: Structure) {
    this.#structure = structure
  }

  add(kinds: Iterable<string>): void {
    for (const kind of kinds) this.kinds.add(kind)
  }

  /** Accounts and regions on the way are known without being listed. */
  addCorridor({ kinds, crosses }: Corridor): void {
    this.graph = true
    for (const kind of kinds) if (this.#structure.levelOf(kind) === null) this.kinds.add(kind)
    this.crossesScopes ||= crosses
  }

  /** What is read of these kinds only where it is named, as coverage calls it. */
  costly(model: KindModel): readonly string[] {
    return this.#costly(model).map(({ kind, property }) => needOf(kind, property))
  }

  costlyActions(model: KindModel): readonly string[] {
    return this.#costly(model).flatMap(({ actions }) => actions)
  }

  #costly(
    model: KindModel,
  ): readonly { readonly kind: string; readonly property: string; readonly actions: readonly string[] }[] {
    return [...this.kinds].flatMap((kind) =>
      Object.entries(model.get(kind)?.costly ?? {})
        .filter(([property]) => this.names.has(property))
        .map(([property, actions]) => ({ kind, property, actions })),
    )
  }
}
