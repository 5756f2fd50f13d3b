import { accountsWith } from '../evaluate/gap-causes.ts'
import type { AccountSize } from '../model/history.ts'
import type { Run } from '../model/run.ts'

/**
 * How much there was to read in each account of the run. For an account that was not read to its end, the larger of this
 * run's and the last run's size counts, so that a refused call today does not make it look small tomorrow.
 */
export function accountSizes(
  run: Pick<Run, 'accounts' | 'coverage'>,
  before: Readonly<Record<string, AccountSize>>,
): Readonly<Record<string, AccountSize>> {
  const sizes = new Map<string, AccountSize>()
  for (const { account, kind, regions, count } of run.coverage.complete) {
    // What is worked out of a kind, or asked beside its listing, is named after it with a dot: it has no resources of its own.
    if (kind.includes('.')) continue
    const { listings, resources } = sizes.get(account) ?? NOTHING
    sizes.set(account, { listings: listings + regions.length, resources: resources + count })
  }
  const withGaps = accountsWith(run.coverage.gaps)
  const known = run.accounts.flatMap(({ id }) => {
    const now = sizes.get(id)
    const then = withGaps.has(id) ? before[id] : undefined
    const size = now === undefined || then === undefined ? (now ?? then) : larger(now, then)
    return size === undefined ? [] : [[id, size] as const]
  })
  return Object.fromEntries(known)
}

const NOTHING: AccountSize = { listings: 0, resources: 0 }

function larger(a: AccountSize, b: AccountSize): AccountSize {
  return {
    listings: Math.max(a.listings, b.listings),
    resources: Math.max(a.resources, b.resources),
  }
}
