import { headerOf, scopesOf } from '../../inventory/scopes.ts'
import type { InventoryPart } from '../../inventory/record.ts'
import type { Collected } from '../../model/collected.ts'

/** An inventory in a file, which can be gone through more than once. */
export interface SavedInventory {
  /** What it is called in sentences. */
  readonly name: string
  /** ISO time at which it was collected. */
  readonly at: string
  /** Which part of a divided run it is; absent: all of it. */
  readonly part?: InventoryPart
  /** See InventoryHeader. */
  readonly properties: Readonly<Record<string, readonly string[]>>
  /** Rejects with a UserError where it is damaged, which may be at its very end. */
  scopes(): AsyncIterable<Collected>
}

/** Throws a UserError where the file is no inventory. */
export async function openInventory(path: string): Promise<SavedInventory> {
  const { at, properties, part } = await headerOf(path)
  return { name: path, at, properties, ...(part === undefined ? {} : { part }), scopes: () => scopesIn(path) }
}

async function* scopesIn(path: string): AsyncGenerator<Collected> {
  for await (const piece of scopesOf(path)) if ('scope' in piece) yield piece.scope
}
