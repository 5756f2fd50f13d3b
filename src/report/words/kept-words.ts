import { keptWords } from '../../accounts/kept-regions.ts'
import { shortPath } from '../../files/short-path.ts'
import type { Run } from '../../model/run.ts'
import type { Settings } from '../../model/settings.ts'

/** What the inventory of the report folder lacks; null where that is nothing, or none was written. Without a full stop. */
export function keptOnRunner({
  inventories,
  settings,
}: Pick<Run, 'inventories' | 'settings'>): string | null {
  const { dataRegion } = settings
  if (inventories !== undefined || dataRegion.length === 0) return null
  return `Whatever was read in ${keptWords(dataRegion)} stays on the runner that read it, beside its report folder, and is not in the inventory of this report (data-region); where the runner is thrown away after its job, it goes with it`
}

/** The same for the log of the job that read it. @param path of the whole inventory */
export function keptHere(
  { dataRegion, workspace }: Pick<Settings, 'dataRegion' | 'workspace'>,
  path: string,
): string {
  return `Whatever was read in ${keptWords(dataRegion)} is not in the inventory of the report folder (data-region). Everything is in ${shortPath(path, workspace)}, which stays on this runner; where that is thrown away after the job, it goes with it.`
}
