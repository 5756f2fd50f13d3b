import type { Collected } from '../../model/collected.ts'
import { maskedAccount } from '../../sensitive/masked-account.ts'
import type { Privacy } from '../../sensitive/privacy.ts'
import type { SavedInventory } from './saved-inventory.ts'

/** What of a gate (sensitive/privacy.ts) an inventory passes that is read. */
export type ReadingGate = Pick<Privacy, 'redact' | 'text' | 'resource' | 'value' | 'meet'>

/**
 * The inventory as a run with this gate would have written it, whatever wrote it.
 * @param kinds of which resources are wanted; undefined: of all
 */
export function maskedInventory(
  saved: SavedInventory,
  gate: ReadingGate,
  kinds?: ReadonlySet<string>,
): SavedInventory {
  return { ...saved, scopes: () => maskedScopes(saved.scopes(), gate, kinds) }
}

async function* maskedScopes(
  scopes: AsyncIterable<Collected>,
  gate: ReadingGate,
  kinds: ReadonlySet<string> | undefined,
): AsyncGenerator<Collected> {
  for await (const { account, resources, gaps, ...scope } of scopes) {
    const wanted = kinds === undefined ? resources : resources.filter(({ kind }) => kinds.has(kind))
    yield {
      ...scope,
      account: maskedAccount(account, gate),
      gaps: gate.value(gaps),
      resources: wanted.map((one) => gate.resource(one)),
    }
  }
}
