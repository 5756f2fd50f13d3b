import { basename } from 'node:path'
import { keptWords } from '../../accounts/kept-regions.ts'
import { keptFolder } from '../../inventory/kept-back.ts'
import { reports, shardName } from '../../model/mode.ts'
import type { Settings } from '../../model/settings.ts'
import { FORMATS } from '../../report/formats.ts'
import { type DataFlow, fileFlow, findingsOf, keyOf } from './data-flow.ts'

/** Of the formats that hold something else than findings. */
const HOLDS: Readonly<Record<string, string>> = {
  metrics: 'numbers, with ids and names of accounts, regions and rules',
  'ecs-changes': 'what differs from the accepted state: resources, and values before and after',
}

const RESOURCES = 'every resource that was read, with its tags; of user data hash and length alone'

/** The files of the report folder that a job writes by its mode, and the inventory that stays beside it. */
export function fileFlows(settings: Settings): readonly DataFlow[] {
  const { mode } = settings
  return [
    ...(reports(mode) ? reportFlows(settings) : []),
    ...(mode.name === 'run' || mode.name === 'collect' ? inventoryFlows(settings) : []),
    ...handedOn(settings),
  ]
}

function reportFlows(settings: Settings): readonly DataFlow[] {
  const findings = findingsOf(settings)
  const written = FORMATS.filter(({ name, always }) => always === true || settings.formats.includes(name))
  return [
    ...written.map(({ name, file }) => fileFlow(file, HOLDS[name] ?? findings)),
    fileFlow(
      'pagerduty.ndjson and the like, one for each target',
      'what was sent there, without keys, addresses and secrets',
    ),
  ]
}

function inventoryFlows({ dataRegion, inventory, mode, reportDir }: Settings): readonly DataFlow[] {
  const isKept = dataRegion.length > 0 && inventory.length === 0
  return [
    fileFlow(
      mode.name === 'collect' ? `inventory-${shardName(mode.shard)}.ndjson.gz` : 'inventory.ndjson.gz',
      `${RESOURCES}${dataRegion.length === 0 ? '' : `; nothing of ${keptWords(dataRegion)}`}`,
      'as the others; a few days are enough, since the next run writes it anew',
    ),
    {
      what: 'inventory of data-region',
      to: 'whoever may read the disk of the runner',
      holds: RESOURCES,
      where: `the runner that reads, in ${basename(keptFolder(reportDir))} beside the report folder`,
      kept: 'until the next run there writes it anew or somebody deletes it; as long as the job on a runner that is thrown away after it',
      happens: isKept ? 'yes' : 'no',
      by: 'data-region',
    },
  ]
}

const FOR_THE_RUN = 'as the others; a day is enough, since the last job of the run reads them'

/** What a job leaves for the jobs of the same run that follow it. */
function handedOn(settings: Settings): readonly DataFlow[] {
  const { mode } = settings
  if (mode.name === 'plan') {
    const holds = `accounts, resources with open findings, the organisation's policies${keyOf(settings)}`
    return [fileFlow('plan.json', holds, FOR_THE_RUN)]
  }
  if (mode.name !== 'collect') return []
  const holds = `${findingsOf({ attribution: false })}, numbers of resources, ids of what other accounts share, what was read and what was not`
  return [fileFlow(`part-${shardName(mode.shard)}.ndjson.gz`, holds, FOR_THE_RUN)]
}
