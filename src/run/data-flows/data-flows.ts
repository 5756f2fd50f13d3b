import { reports } from '../../model/mode.ts'
import type { Settings } from '../../model/settings.ts'
import type { DataFlow } from './data-flow.ts'
import { fileFlows } from './files.ts'
import { githubFlows } from './github.ts'
import { receiverFlows } from './receivers.ts'

export type { DataFlow } from './data-flow.ts'

/**
 * Everything that leaves the machine or is kept, by the settings: what does not happen by them as well, so that nobody has to
 * guess. Of a job of a divided run, what this job writes and sends. docs/privacy.md says the same in general.
 * @param isDry whether nothing is sent
 */
export function dataFlows(settings: Settings, isDry: boolean): readonly DataFlow[] {
  const isSaved = settings.inventory.length > 0
  return [
    {
      what: 'requests to AWS',
      to: 'AWS; its log of calls shows them to whoever may read that',
      holds: 'what is listed and described; none changes anything',
      where: 'the regions that are read',
      kept: 'as your trails keep it',
      happens: isSaved ? 'no' : 'yes',
      by: isSaved ? 'inventory' : '',
    },
    ...githubFlows(settings),
    ...fileFlows(settings),
    ...(reports(settings.mode) ? receiverFlows(settings, isDry) : []),
  ]
}
