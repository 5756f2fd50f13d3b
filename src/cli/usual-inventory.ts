import { statSync } from 'node:fs'
import { specOf } from '../settings/inputs.ts'

/** What a scan with the default settings leaves where it runs. */
export const USUAL_INVENTORY = `${specOf('report-dir').default}/inventory.ndjson.gz`

/** The one that a scan left here, if there is one. */
export function usualInventory(): readonly string[] {
  const isThere = statSync(USUAL_INVENTORY, { throwIfNoEntry: false })?.isFile() === true
  return isThere ? [USUAL_INVENTORY] : []
}
