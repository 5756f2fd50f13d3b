import { forEachLimited } from '../../../concurrency/limit.ts'
import type { Connection } from '../client/connection.ts'
import { failureOf, malformed, MalformedAnswer } from '../client/failure.ts'
import type { Operation } from '../client/operation.ts'
import { type ListOperation, pagesOf } from '../reading/pages.ts'
import { isRecord } from '../reading/value-path.ts'
import { organizations, PAGE_SIZE } from '../services/organizations/operation.ts'

export const LIST_UNITS = organizations('ListOrganizationalUnitsForParent')
export const LIST_PARENTS = organizations('ListParents')

/** An account and where it is. */
export interface Placed {
  readonly id: string
  /** Ids of the root and the units above it, from the root down; null where AWS does not tell. */
  readonly parents: readonly string[] | null
}

/** Organizations takes few calls a second, counted over the whole organisation. */
const REQUESTS = 4

/**
 * The unit of each account by the account's id: names from the root down, such as `Workloads/Production`; empty for the
 * root. It takes a call for the root and each unit with units below it that hold accounts; where AWS does not list the
 * ids above an account, also one for each account and each unit. Throws a CallFailure.
 */
export async function unitsOf(
  members: readonly Placed[],
  connection: Connection,
): Promise<ReadonlyMap<string, string>> {
  const parents = await parentsOf(members, connection)
  const holders = new Set([...parents.values()].flatMap((ids) => ids.slice(0, -1)))
  const names = new Map<string, string>()
  await forEachLimited(holders, REQUESTS, async (id) => {
    for (const unit of await listed(LIST_UNITS, 'OrganizationalUnits', { ParentId: id }, connection)) {
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

/** By account: ids of the root and the units above it, from the root down. */
async function parentsOf(
  members: readonly Placed[],
  connection: Connection,
): Promise<ReadonlyMap<string, readonly string[]>> {
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
  await forEachLimited(members, REQUESTS, async ({ id, parents }) => {
    known.set(id, parents ?? (await climb(id)))
  })
  return known
}

interface Parent {
  readonly id: string
  readonly isRoot: boolean
}

async function askForParent(child: string, connection: Connection): Promise<Parent> {
  const [parent] = await listed(LIST_PARENTS, 'Parents', { ChildId: child }, connection)
  const id = parent?.['Id']
  if (typeof id !== 'string') throw malformed(LIST_PARENTS, `nothing is above ${child}`)
  return { id, isRoot: parent?.['Type'] === 'ROOT' }
}

async function listed(
  operation: Operation,
  list: string,
  parameters: ListOperation['parameters'] & object,
  connection: Connection,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const all: Readonly<Record<string, unknown>>[] = []
  try {
    for await (const page of pagesOf({ ...operation, list, pageSize: PAGE_SIZE, parameters }, connection)) {
      for (const item of page) {
        if (!isRecord(item)) throw new MalformedAnswer(`the answer holds ${list} that are none`)
        all.push(item)
      }
    }
  } catch (thrown) {
    throw failureOf(thrown, operation)
  }
  return all
}
