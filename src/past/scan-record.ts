import { isProduction } from '../accounts/environment.ts'
import { EVERYTHING } from '../model/coverage.ts'
import type { History, ScanIdentity, ScanRecord } from '../model/history.ts'
import type { Run } from '../model/run.ts'
import { allRegionsRead } from './regions-read.ts'
import { scopeOf } from './scope.ts'

/**
 * What the next run learns of this scan. Where none of the regions was read before, they may be another scan's, by mixed-up
 * settings or a mixed-up history: they are not taken over.
 */
export function nextScanRecord(identity: ScanIdentity, run: Run): ScanRecord {
  const { before } = run
  const read = [...allRegionsRead(run.coverage)]
  const isAnother =
    before !== null && before.regions.length > 0 && !read.some((region) => before.regions.includes(region))
  const scope = scopeOf(run)
  return {
    ...identity,
    accounts: sorted(
      [...(before?.accounts ?? []), ...run.accounts.map(({ id }) => id)].filter((id) => id !== EVERYTHING),
    ),
    regions: sorted([...(before?.regions ?? []), ...(isAnother ? [] : read)]),
    production: sorted([
      ...run.accounts.filter(isProduction).map(({ id }) => id),
      // Until somebody says so, what was production stays it.
      ...(before?.production ?? []).filter((id) => scope.mayBeProduction(id)),
    ]),
  }
}

/**
 * Whether a history may be this scan's own. What is not known, outside of GitHub or in an older history, is no
 * objection, and a scan that is newly given an alert-scope keeps what it knew without one.
 */
export function isOwn(history: ScanIdentity, scan: ScanIdentity): boolean {
  return (
    agree(history.repository, scan.repository) &&
    agree(history.workflow, scan.workflow) &&
    (history.name === '' || history.name === scan.name)
  )
}

/** What a history says of its scan; in older ones, what follows from the accounts that the last run read. */
export function recordOf({ scan, sizes, ledgers }: History): ScanRecord | null {
  const accounts = Object.keys(sizes)
  if (scan !== null || accounts.length === 0) return scan
  const alerts = Object.values(ledgers).flatMap((ledger) => Object.values(ledger.alerts))
  const production = alerts.flatMap(({ account }) => account ?? [])
  return {
    repository: null,
    workflow: null,
    name: '',
    accounts: sorted(accounts),
    regions: [],
    production: sorted(production.filter((id) => accounts.includes(id))),
  }
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted()
}
