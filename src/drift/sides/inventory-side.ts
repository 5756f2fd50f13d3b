import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KINDS } from '../../clouds/clouds.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Scope } from '../../model/resource.ts'
import { SharedTexts } from '../../text/shared-texts.ts'
import { Normaliser, type PresentKind } from '../normalise/normaliser.ts'
import { shapeOf } from '../normalise/shape.ts'
import type { SavedInventory } from './saved-inventory.ts'
import { gapClause } from '../gap-clause.ts'
import type { Side, SideKind } from './side.ts'

/** Where a kind lies in the file beside. */
interface Entry extends Scope {
  readonly kind: string
  readonly listed: boolean
  readonly gap: string | null
  readonly offset: number
  readonly length: number
}

/** Id, name, value, unknown paths. */
type Row = readonly [string, string, JsonObject, readonly string[]]

/**
 * An inventory, to compare with. Another one may have its scopes in another order: `of` puts what is compared into a file
 * beside, once, and memory follows the number of scopes and kinds, not that of resources.
 */
export class InventorySide implements Side {
  readonly name: string
  readonly #inventory: SavedInventory
  readonly #normaliser: Normaliser
  #index: Promise<ReadonlyMap<string, Entry>> | null = null
  #folder: string | null = null
  #file: FileHandle | null = null

  /** @param kinds null: all */
  constructor(inventory: SavedInventory, kinds: ReadonlySet<string> | null) {
    this.name = inventory.name
    this.#inventory = inventory
    this.#normaliser = new Normaliser(KINDS, 'withheld', kinds ?? KINDS.keys())
  }

  async *all(): AsyncGenerator<SideKind> {
    for await (const present of this.#present()) yield sideKind(present, this.#inventory.at)
  }

  async of({ account, region }: Scope, kind: string): Promise<SideKind | null> {
    const entry = (await this.#entries()).get(keyOf({ account, region }, kind))
    const model = KINDS.get(kind)
    if (entry === undefined || model === undefined) return null
    const { offset, length, ...known } = entry
    const text = Buffer.alloc(length)
    if (length > 0) await this.#file?.read(text, 0, length, offset)
    const rows = JSON.parse(text.toString('utf8') || '[]') as readonly Row[]
    const shape = shapeOf(model)
    const resources = rows.map(
      ([id, name, value, unknown]) => [id, { id, name, value, unknown: new Set(unknown), shape }] as const,
    )
    return { ...known, at: this.#inventory.at, resources: new Map(resources) }
  }

  async *places(): AsyncGenerator<Scope & { readonly kind: string }> {
    yield* (await this.#entries()).values()
  }

  async close(): Promise<void> {
    await this.#file?.close()
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true })
  }

  #entries(): Promise<ReadonlyMap<string, Entry>> {
    this.#index ??= this.#spill()
    return this.#index
  }

  async #spill(): Promise<ReadonlyMap<string, Entry>> {
    this.#folder = await mkdtemp(join(tmpdir(), 'cloud-baseline-'))
    const file = await open(join(this.#folder, 'resources'), 'wx+')
    this.#file = file
    const shared = new SharedTexts()
    const index = new Map<string, Entry>()
    let offset = 0
    for await (const present of this.#present()) {
      const { resources, ...known } = sideKind(present, this.#inventory.at)
      const rows = Array.from(resources.values(), ({ id, name, value, unknown }): Row => [
        id,
        name,
        value,
        [...unknown],
      ])
      const text = Buffer.from(rows.length === 0 ? '' : JSON.stringify(rows))
      if (text.length > 0) await file.write(text, 0, text.length, offset)
      const { account, region, kind, listed, gap } = known
      index.set(keyOf(known, kind), {
        account: shared.one(account),
        region: shared.one(region),
        kind: shared.one(kind),
        listed,
        gap,
        offset,
        length: text.length,
      })
      offset += text.length
    }
    return index
  }

  async *#present(): AsyncGenerator<PresentKind> {
    const { properties } = this.#inventory
    for await (const scope of this.#inventory.scopes()) yield* this.#normaliser.kindsOf(scope, properties)
  }
}

export function keyOf({ account, region }: Scope, kind: string): string {
  return `${account} ${region} ${kind}`
}

function sideKind({ account, region, kind, listed, gaps, resources }: PresentKind, at: string): SideKind {
  const [gap] = gaps
  return { account, region, kind, at, listed, gap: gap === undefined ? null : gapClause(gap), resources }
}
