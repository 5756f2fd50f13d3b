import type { Controls } from '../../../model/controls.ts'
import type { Parents } from './organization-units.ts'

export const NOTHING_CONTROLLED: Controls = { policies: {}, attached: {}, bound: {} }

/** What was read of the policies of an organisation. */
interface ReadPolicies {
  /** Those that policies may bind. */
  readonly accounts: readonly string[]
  /** Null: not asked, or not known. */
  readonly parents: Parents | null
  /** What each policy is attached to. */
  readonly targets: ReadonlyMap<string, readonly string[]>
  /** Policies of which that could not be read. */
  readonly unplaced: readonly string[]
  /** What each policy says, as far as it was read. */
  readonly documents: ReadonlyMap<string, string>
  /** Ids of the organisation's own policies: all others allow everything. */
  readonly own: ReadonlySet<string>
}

/** A policy that may be there, or not. */
const PERHAPS = 'unplaced'

/**
 * Which policies bind which accounts, without the places that have none but AWS's own. What was not read makes it too wide, never
 * too narrow: a policy that may be attached anywhere may allow anything there, and denies nothing; and of an account whose
 * units are not known only the root and its own place count.
 */
export function bindAccounts(read: ReadPolicies): Controls {
  const { accounts, parents, targets, unplaced, documents, own } = read
  const attached: Record<string, string[]> = {}
  for (const [id, places] of targets) {
    if (own.has(id)) for (const place of places) attached[place] = []
  }
  for (const [id, places] of targets) for (const place of places) attached[place]?.push(id)
  if (unplaced.length > 0) for (const policies of Object.values(attached)) policies.push(PERHAPS)
  const roots = Object.keys(attached).filter((place) => place.startsWith('r-'))
  const bound = accounts.flatMap((account) => {
    const above = parents?.get(account) ?? roots
    const places = [...above, account].filter((place) => attached[place] !== undefined)
    return places.length === 0 ? [] : [[account, places] as const]
  })
  const used = new Set(Object.values(attached).flat())
  const policies = [...used].map((id) => [id, documents.get(id) ?? null] as const)
  return { policies: Object.fromEntries(policies), attached, bound: Object.fromEntries(bound) }
}
