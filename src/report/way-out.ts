import { CLOUD } from '../clouds/clouds.ts'
import { EVERYTHING } from '../model/coverage.ts'
import { patternsIn, regionsOf } from '../accounts/region-pattern.ts'
import type { Run } from '../model/run.ts'
import type { GapBlock } from './gap-blocks.ts'

/** Read wherever regions may be listed, which says nothing of the region itself. */
const REGION = 'aws_region'

/** What to do about regions that a policy keeps accounts out of, as a clause; null for any other gap. */
export function wayOut(run: Run, block: GapBlock): string | null {
  if (block.deniedBy === null) return null
  const { regions, accounts } = block
  if (regions.includes(EVERYTHING)) {
    return block.actions.includes(CLOUD.regionsAction)
      ? 'name the regions to read by their codes in regions'
      : null
  }
  if (!block.kinds.includes(EVERYTHING)) return null
  const them = regions.length === 1 ? 'it' : 'them'
  const own = accounts.filter((id) => run.settings.perAccount[id]?.regions !== undefined)
  const isRead = regions.some((region) => isReadElsewhere(run, region, accounts))
  const where = accounts.length === 1 ? "the account's entry" : "the accounts' entries"
  if (own.length === 0 && !isRead) return leaveOut(them, run.settings.regions, regions)
  const lists = new Set(accounts.map((id) => regionsOf(run.settings, id)))
  const [list = []] = lists
  const wish = lists.size === 1 ? list : []
  return `${leaveOut(them, wish, regions)} (in ${where} of the configuration file)`
}

function leaveOut(them: string, patterns: readonly string[], regions: readonly string[]): string {
  const takenIn = patternsIn(patterns)
  const kept = patterns.filter((pattern) => !regions.includes(pattern))
  if (takenIn.length > 0 && patternsIn(kept).length === 0) return `leave ${them} out of regions`
  const out = regions.filter((region) => !takenIn.includes(region)).map((region) => `!${region}`)
  const list = [...(takenIn.length === 0 ? ['all'] : []), ...kept, ...out]
  return `leave ${them} out with regions: ${list.join(', ')}`
}

/** Whether another account was read there: what leaves the region out of all would leave out that one as well. */
function isReadElsewhere({ coverage }: Run, region: string, accounts: readonly string[]): boolean {
  return coverage.complete.some(
    ({ account, kind, regions }) =>
      kind !== REGION && !accounts.includes(account) && regions.includes(region),
  )
}
