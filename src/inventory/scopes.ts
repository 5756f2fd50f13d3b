import type { Collected } from '../model/collected.ts'
import { EVERYTHING, type Complete, type Gap } from '../model/coverage.ts'
import { UserError } from '../model/errors.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { Environment, Resource, Scope } from '../model/resource.ts'
import { readInventory } from './reader.ts'
import { FORMER_SCHEMA, type InventoryHeader, INVENTORY_SCHEMA, type RecordedAccount } from './record.ts'

/** What an inventory holds, piece by piece, in its order. */
export type InventoryPiece =
  | { readonly leftOut: LeftOutAccount }
  /** With the environment of its account, as the run that read it knew it; absent: the inventory does not say. */
  | { readonly scope: Collected; readonly environment?: Environment }
  /** The id of an account of which nothing more comes. */
  | { readonly accountEnd: string }

/** A scope that is being read. */
interface OpenScope extends Scope {
  readonly resources: Resource[]
  readonly complete: Complete[]
  readonly gaps: Gap[]
}

/** The header alone. Throws a UserError where the file is no inventory, or one that does not say where scopes end. */
export async function headerOf(path: string): Promise<InventoryHeader> {
  for await (const record of readInventory(path)) {
    if (record.type !== 'header') break
    const { type: _, ...header } = record
    if (header.schema === INVENTORY_SCHEMA) return header
    throw new UserError(
      `${path}:1: The inventory has schema ${FORMER_SCHEMA}, expected ${INVENTORY_SCHEMA}: it does not say all that an evaluation needs, such as which accounts were left out. Collect it again.`,
    )
  }
  throw new Error('The first record of an inventory is its header')
}

/**
 * The scopes of an inventory as they were collected, one at a time: memory does not follow the file's size. Throws a
 * UserError with file and line where something is missing, damaged or out of place; that may be at the very end, so what is
 * made of it counts only when all of it came.
 */
export async function* scopesOf(path: string): AsyncGenerator<InventoryPiece> {
  const accounts = new Map<string, RecordedAccount>()
  let open: OpenScope | null = null
  let line = 0
  const misplaced = (): UserError =>
    new UserError(`${path}:${line}: The inventory is damaged: this record belongs to another scope.`)
  const finished = ({ account, region, ...content }: OpenScope): InventoryPiece => {
    const recorded = account === EVERYTHING ? NOBODY : accounts.get(account)
    if (recorded === undefined) throw misplaced()
    const { environment, ...identity } = recorded
    const scope = { account: identity, region, ...content }
    return environment === undefined ? { scope } : { scope, environment }
  }
  for await (const record of readInventory(path)) {
    line += 1
    if (record.type === 'resource' || record.type === 'complete' || record.type === 'gap') {
      if (open === null) throw misplaced()
      if (record.type === 'gap') open.gaps.push(withoutType(record))
      else if (record.account !== open.account || record.region !== open.region) throw misplaced()
      else if (record.type === 'resource') open.resources.push(withoutType(record))
      else open.complete.push(withoutType(record))
      continue
    }
    if (open !== null) yield finished(open)
    open = null
    if (record.type === 'leftOut') yield { leftOut: withoutType(record) }
    else if (record.type === 'account') accounts.set(record.id, withoutType(record))
    else if (record.type === 'scope') {
      const { account, region } = record
      if (account !== EVERYTHING && !accounts.has(account)) throw misplaced()
      open = { account, region, resources: [], complete: [], gaps: [] }
    } else if (record.type === 'accountEnd') {
      if (!accounts.delete(record.id) && record.id !== EVERYTHING) throw misplaced()
      yield { accountEnd: record.id }
    }
  }
}

const NOBODY: RecordedAccount = { id: EVERYTHING, name: EVERYTHING, partition: EVERYTHING }

function withoutType<T extends { readonly type: string }>(record: T): Omit<T, 'type'> {
  const { type: _, ...rest } = record
  return rest
}
