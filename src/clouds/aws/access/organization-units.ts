import { forEachLimited } from '../../../concurrency/limit.ts'
import type { Connection } from '../client/connection.ts'
import { malformed } from '../client/failure.ts'
import type { ListOperation } from '../reading/pages.ts'
import { organizations, PAGE_SIZE } from '../services/organizations/operation.ts'
import { listAll, REQUESTS_OF_ORGANIZATIONS } from './list-all.ts'

export const LIST_UNITS: ListOperation = {
  ...organizations('ListOrganizationalUnitsForParent'),
  list: 'OrganizationalUnits',
  pageSize: PAGE_SIZE,
}
export const LIST_PARENTS: ListOperation = {
  ...organizations('ListParents'),
  list: 'Parents',
  pageSize: PAGE_SIZE,
}

/** An account and where it is. */
export interface Placed {
  readonly id: string
  /** Ids of the root and the units above it, from the root down; null where AWS does not tell. */
  readonly parents: readonly string[] | null
}

/** By account: ids of the root and the units above it, from the root down. */
export type Parents = ReadonlyMap<string, readonly string[]>

/**
 * The unit of each account by the account's id: names from the root down, such as `Workloads/Production`; empty for the
 * root. It takes a call for the root and each unit with units below it that hold accounts. Throws a CallFailure.
 */
export async function unitsOf(
  parents: Parents,
  connection: Connection,
): Promise<ReadonlyMap<string, string>> {
  const holders = new Set([...parents.values()].flatMap((ids) => ids.slice(0, -1)))
  const names = new Map<string, string>()
  await forEachLimited(holders, REQUESTS_OF_ORGANIZATIONS, async (id) => {
    for (const unit of await listAll({ ...LIST_UNITS, parameters: { ParentId: id } }, connection)) {
      if (typeof unit['Name'] === 'string') names.set(String(unit['Id']), unit['Name'])
    }
  })
  const nameOf = (id: string): string => {
    const name = names.get(id)
    if (name === undefined) throw malformed(LIST_UNITS, `the unit ${id} is not listed`)
    return name
  }
  return new Map([...parents].map(([id, ids]) => [id, ids.slice(1).map(nameOf).join('/')]))
}

/**
 * Where the accounts are. Where AWS does not list the ids above an account, it takes a call for each account and each unit.
 * Throws a CallFailure.
 */
export async function parentsOf(members: readonly Placed[], connection: Connection): Promise<Parents> {
  const known = new Map<string, readonly string[]>()
  const above = new Map<string, Promise<Parent>>()
  const parentOf = (child: string): Promise<Parent> => {
    const parent = above.get(child) ?? askForParent(child, connection)
    above.set(child, parent)
    return parent
  }
  const climb = async (account: string): Promise<readonly string[]> => {
    const ids: string[] = []
    for (let parent = await parentOf(account); ; parent = await parentOf(parent.id)) {
      if (ids.includes(parent.id)) throw malformed(LIST_PARENTS, `${parent.id} is above itself`)
      ids.unshift(parent.id)
      if (parent.isRoot) return ids
    }
  }
  await forEachLimited(members, REQUESTS_OF_ORGANIZATIONS, async ({ id, parents }) => {
    known.set(id, parents ?? (await climb(id)))
  })
  return known
}

interface Parent {
  readonly id: string
  readonly isRoot: boolean
}

async function askForParent(child: string, connection: Connection): Promise<Parent> {
  const [parent] = await listAll({ ...LIST_PARENTS, parameters: { ChildId: child } }, connection)
  const id = parent?.['Id']
  if (typeof id !== 'string') throw malformed(LIST_PARENTS, `nothing is above ${child}`)
  return { id, isRoot: parent?.['Type'] === 'ROOT' }
}
