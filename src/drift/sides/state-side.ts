import type { Scope } from '../../model/resource.ts'
import { maskedState } from '../masked-state.ts'
import type { AcceptedState } from '../state/accepted-state.ts'
import type { ReadingGate } from './masked-inventory.ts'
import type { Side, SideKind } from './side.ts'

/** What is accepted, as something to compare with. */
export class StateSide implements Side {
  readonly name: string
  readonly #state: AcceptedState
  readonly #kinds: ReadonlySet<string> | null
  readonly #gate: ReadingGate

  /** @param kinds null: all */
  constructor(name: string, state: AcceptedState, kinds: ReadonlySet<string> | null, gate: ReadingGate) {
    this.#gate = gate
    this.name = name
    this.#state = state
    this.#kinds = kinds
  }

  async *all(): AsyncGenerator<SideKind> {
    for await (const { kind, ...scope } of this.places()) {
      const found = await this.of(scope, kind)
      if (found !== null) yield found
    }
  }

  async of(scope: Scope, kind: string): Promise<SideKind | null> {
    const { account, region } = scope
    const accepted = await this.#state.of(account, region, kind)
    if (accepted === null) return null
    if ('problem' in accepted)
      return { account, region, kind, at: '', listed: false, gap: accepted.problem, resources: new Map() }
    const { at, resources } = maskedState(accepted, this.#gate)
    return { account, region, kind, at, listed: true, gap: null, resources }
  }

  async *places(): AsyncGenerator<Scope & { readonly kind: string }> {
    for (const scope of await this.#state.scopes())
      for (const kind of await this.#state.kindsIn(scope))
        if (this.#kinds === null || this.#kinds.has(kind)) yield { ...scope, kind }
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}
