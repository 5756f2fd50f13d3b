import { resolve } from 'node:path'
import { maskedInventory, type ReadingGate } from '../drift/sides/masked-inventory.ts'
import { openInventory, type SavedInventory } from '../drift/sides/saved-inventory.ts'
import { UserError } from '../model/errors.ts'
import { KINDS } from '../clouds/clouds.ts'
import { findInventories, type FoundInventory } from '../offline/find-inventories.ts'
import { nearest } from '../text/nearest.ts'
import { parseList } from '../settings/values.ts'
import { meetNames } from './meet-names.ts'
import { USUAL_INVENTORY, usualInventory } from './usual-inventory.ts'
import { CALL } from '../text/call.ts'

const ALL_KINDS = 'all'

/**
 * The inventories that a command is about, each once: paths and globs, as the input `inventory` takes them; where none is
 * named, the one that a scan left here. Throws a UserError where there is none.
 */
export function inventoriesGiven(
  names: readonly string[] | undefined,
  command: string,
): readonly FoundInventory[] {
  const entries = (names ?? []).flatMap(parseList)
  // Of commas alone nobody can tell what was meant.
  if (names !== undefined && names.length > 0 && entries.length === 0)
    throw new UserError(
      `${command}: received ${JSON.stringify(names.join(' '))} as --inventory, expected at least one path or glob, or no --inventory.`,
    )
  const found = entries.length > 0 ? entries : usualInventory()
  if (found.length > 0) return findInventories(found, resolve('.'))
  throw new UserError(
    `${command}: received no --inventory, and there is no ${USUAL_INVENTORY} here, expected the path of an inventory.ndjson.gz that a scan wrote, or a glob for several.`,
  )
}

/** @param kinds of which resources are wanted; undefined: of all */
export async function openInventories(
  found: readonly FoundInventory[],
  gate: ReadingGate,
  kinds?: ReadonlySet<string>,
): Promise<readonly SavedInventory[]> {
  const opened = await Promise.all(found.map(({ file }) => openInventory(file)))
  await meetNames(
    found.map(({ file }) => file),
    gate,
  )
  return opened.map((saved) => maskedInventory(saved, gate, kinds))
}

/** The kinds that --kinds names; undefined, as with `all`: every kind. */
export function kindsGiven(kinds: string | undefined): ReadonlySet<string> | undefined {
  if (kinds === undefined || kinds.trim() === ALL_KINDS) return undefined
  const names = parseList(kinds)
  for (const name of names) {
    if (KINDS.has(name)) continue
    const meant = nearest(name, [...KINDS.keys()])
    const help = meant === null ? `expected kinds that \`${CALL} kinds\` lists` : `did you mean ${meant}?`
    throw new UserError(`--kinds: received ${JSON.stringify(name)}, ${help}${meant === null ? '.' : ''}`)
  }
  return new Set(names)
}
