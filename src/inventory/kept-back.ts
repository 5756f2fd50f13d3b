import type { Collected } from '../model/collected.ts'
import type { Gap } from '../model/coverage.ts'
import type { KindModel } from '../model/kind.ts'
import type { Resource } from '../model/resource.ts'
import { nothingOf } from './nothing-of.ts'

const REASON = 'kept-on-runner'
const MESSAGE =
  'What was read there stays on the runner that read it, in the inventory beside its report folder (data-region).'

/** The folder of the inventories that stay on the runner: beside that of the report, which workflows upload. */
export function keptFolder(reportDir: string): string {
  return `${reportDir}-kept`
}

/**
 * The scope as an inventory may have it that leaves the runner: with a gap in place of what stays there. Of what belongs to the
 * account as a whole, such as buckets, that is what lies in a region that is kept, or may lie in one.
 */
export function withoutKept(
  scope: Collected,
  isKept: (region: string) => boolean,
  model: KindModel,
): Collected {
  const { account, region, resources, complete, gaps } = scope
  if (isKept(region)) return nothingOf(account, region, MESSAGE, REASON)
  const staying = new Set(resources.filter((resource) => liesInKept(resource, isKept, model)))
  if (staying.size === 0) return scope
  const kinds = new Set(Array.from(staying, ({ kind }) => kind))
  const kept = Array.from(kinds, (kind): Gap => {
    const about = { account: account.id, region, kind, reason: REASON, action: null } as const
    return { ...about, message: MESSAGE }
  })
  return {
    account,
    region,
    resources: resources.filter((resource) => !staying.has(resource)),
    complete: complete.filter(({ kind }) => !kinds.has(kind.split('.', 1)[0] ?? kind)),
    gaps: [...gaps, ...kept],
  }
}

function liesInKept(
  { kind, reported }: Resource,
  isKept: (region: string) => boolean,
  model: KindModel,
): boolean {
  const regionIn = model.get(kind)?.regionIn
  if (regionIn === undefined) return false
  const home = reported[regionIn]
  return typeof home !== 'string' || isKept(home)
}
