import { keptRegions } from '../../accounts/kept-regions.ts'
import { shortPath } from '../../files/short-path.ts'
import type { Coverage } from '../../model/coverage.ts'
import type { Run } from '../../model/run.ts'
import type { Settings } from '../../model/settings.ts'
import { some } from '../../text/words.ts'

const MOST = 5

/** What is not in the inventory of the report folder; null where nothing is kept back. Without a full stop. */
export function keptOnRunner({
  inventories,
  settings,
  coverage,
}: Pick<Run, 'inventories' | 'settings' | 'coverage'>): string | null {
  if (inventories !== undefined) return null
  const regions = keptRegions(settings.dataRegion, coverage)
  if (regions.length === 0) return null
  return `What was read in ${some(regions, MOST, 'region')} stays on the runner that read it, beside its report folder, and is not in the inventory of this report (data-region); where the runner is thrown away after its job, it goes with it`
}

/** The same for the log of the job that read it, whether or not anything is kept back. @param path of the whole inventory */
export function keptHere(
  { dataRegion, workspace }: Pick<Settings, 'dataRegion' | 'workspace'>,
  coverage: Pick<Coverage, 'complete'>,
  path: string,
): string {
  const regions = keptRegions(dataRegion, coverage)
  if (regions.length === 0)
    return `data-region: nothing was read in ${dataRegion.join(', ')}, so that nothing is kept back.`
  return `What was read in ${some(regions, MOST, 'region')} is not in the inventory of the report folder (data-region). Everything is in ${shortPath(path, workspace)}, which stays on this runner; where that is thrown away after the job, it goes with it.`
}
