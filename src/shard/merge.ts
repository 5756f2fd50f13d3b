import { GapTally } from '../evaluate/gap-causes.ts'
import { DataTally } from '../evaluate/data-tally.ts'
import { inOrder } from '../evaluate/in-order.ts'
import { DriftTally } from '../evaluate/drift-tally.ts'
import { NO_DRIFT } from '../model/change.ts'
import { NOTHING_LOOKED_THROUGH } from '../model/data-map.ts'
import { SharedTally } from '../evaluate/shared-tally.ts'
import { NOTHING_SHARED } from '../model/shared.ts'
import { compareText } from '../text/compare.ts'
import type { PartContent } from './part.ts'

export const NOTHING_FOUND: PartContent = {
  scan: {
    accounts: [],
    leftOut: [],
    coverage: { complete: [], gaps: [], unused: [] },
    resources: {},
    outcomes: [],
    violations: [],
    shared: NOTHING_SHARED,
    drift: NO_DRIFT,
    sensitive: NOTHING_LOOKED_THROUGH,
  },
  present: [],
  sealed: [],
}

/**
 * What parts of different accounts found together. In which order they come and whether some were merged before makes
 * no difference, and what all parts give is what one run over all accounts would have found.
 */
export function mergeParts(parts: readonly PartContent[]): PartContent {
  const scans = parts.map(({ scan }) => scan)
  const resources = new Map<string, number>()
  for (const scan of scans) {
    for (const [kind, count] of Object.entries(scan.resources))
      resources.set(kind, (resources.get(kind) ?? 0) + count)
  }
  const shared = new SharedTally()
  const gaps = new GapTally()
  const drift = new DriftTally()
  const sensitive = new DataTally()
  for (const scan of scans) {
    shared.add(scan.shared)
    drift.add(scan.drift)
    sensitive.add(scan.sensitive)
    gaps.merge(scan.coverage.gaps)
  }
  return {
    scan: inOrder({
      accounts: scans.flatMap(({ accounts }) => accounts),
      leftOut: scans.flatMap(({ leftOut }) => leftOut),
      coverage: {
        complete: scans.flatMap(({ coverage }) => coverage.complete),
        gaps: gaps.result(),
        unused: scans.flatMap(({ coverage }) => coverage.unused ?? []),
      },
      resources: Object.fromEntries(resources),
      outcomes: scans.flatMap(({ outcomes }) => outcomes),
      violations: scans.flatMap(({ violations }) => violations),
      shared: shared.result(),
      drift: drift.result(),
      sensitive: sensitive.result(),
    }),
    present: parts.flatMap(({ present }) => present).toSorted((a, b) => compareText(keyOf(a), keyOf(b))),
    sealed: parts.flatMap(({ sealed }) => sealed),
  }
}

function keyOf({ account, region, kind, id }: PartContent['present'][number]): string {
  return [account, region, kind, id].join('\n')
}
