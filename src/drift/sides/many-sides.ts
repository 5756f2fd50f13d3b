import { HeldAccounts } from '../../inventory/held-accounts.ts'
import type { Scope } from '../../model/resource.ts'
import type { Side, SideKind } from './side.ts'

/** Several inventories as one side, such as the parts of a divided run. An account is in one of them. */
export class ManySides implements Side {
  readonly name: string
  readonly #sides: readonly Side[]
  readonly #held = new HeldAccounts()

  constructor(name: string, sides: readonly Side[]) {
    this.name = name
    this.#sides = sides
  }

  async *all(): AsyncGenerator<SideKind> {
    for (const side of this.#sides)
      for await (const kind of side.all()) {
        this.#held.note(kind.account, side.name)
        yield kind
      }
  }

  async of(scope: Scope, kind: string): Promise<SideKind | null> {
    for (const side of this.#sides) {
      const found = await side.of(scope, kind)
      if (found !== null) return found
    }
    return null
  }

  async *places(): AsyncGenerator<Scope & { readonly kind: string }> {
    for (const side of this.#sides)
      for await (const place of side.places()) {
        this.#held.note(place.account, side.name)
        yield place
      }
  }

  async close(): Promise<void> {
    for (const side of this.#sides) await side.close()
  }
}
