import { readInventory } from '../../inventory/reader.ts'
import type { AccountIdentity, Collected } from '../../model/collected.ts'
import { EVERYTHING, type Complete, type Gap } from '../../model/coverage.ts'
import { UserError } from '../../model/errors.ts'
import type { Resource, Scope } from '../../model/resource.ts'

/** ISO time at which an inventory was collected. */
export async function collectedAt(path: string): Promise<string> {
  for await (const record of readInventory(path)) if (record.type === 'header') return record.at
  throw new Error('The first record of an inventory is its header')
}

interface OpenScope extends Scope {
  readonly resources: Resource[]
  readonly complete: Complete[]
  readonly gaps: Gap[]
}

/**
 * The scopes of an inventory, one at a time: its writer puts the coverage of a scope before its resources. Throws a
 * UserError where the inventory is damaged, which may be at the very end.
 */
export async function* savedScopes(path: string): AsyncGenerator<Collected> {
  const accounts = new Map<string, AccountIdentity>()
  let open: OpenScope | null = null
  let line = 0
  for await (const record of readInventory(path)) {
    line += 1
    if (record.type === 'account') accounts.set(record.id, record)
    if (record.type !== 'resource' && record.type !== 'complete' && record.type !== 'gap') continue
    const isNew = open?.account !== record.account || open.region !== record.region
    const isNext = record.type !== 'resource' && (open?.resources.length ?? 0) > 0
    if (open === null || isNew || isNext) {
      if (record.type === 'resource')
        throw new UserError(
          `${path}:${line}: The inventory is damaged: this record belongs to another scope.`,
        )
      if (open !== null) yield closed(open, accounts)
      open = { account: record.account, region: record.region, resources: [], complete: [], gaps: [] }
    }
    if (record.type === 'resource') open.resources.push(record)
    else if (record.type === 'complete') open.complete.push(record)
    else open.gaps.push(record)
  }
  if (open !== null) yield closed(open, accounts)
}

function closed(
  { account, region, ...content }: OpenScope,
  accounts: ReadonlyMap<string, AccountIdentity>,
): Collected {
  const nobody = { id: account, name: account, partition: EVERYTHING }
  return { account: accounts.get(account) ?? nobody, region, ...content }
}
