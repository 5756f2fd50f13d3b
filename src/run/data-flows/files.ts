import type { Settings } from '../../model/settings.ts'
import { FORMATS } from '../../report/formats.ts'
import { type DataFlow, fileFlow, findingsOf, keyOf } from './data-flow.ts'

/** Of the formats that hold something else than findings. */
const HOLDS: Readonly<Record<string, string>> = {
  metrics: 'numbers, with ids and names of accounts, regions and rules',
  'ecs-changes': 'what differs from the accepted state: resources, and values before and after',
}

/** The files of the report folder. */
export function fileFlows(settings: Settings): readonly DataFlow[] {
  const findings = findingsOf(settings)
  const written = FORMATS.filter(({ name, always }) => always === true || settings.formats.includes(name))
  return [
    ...written.map(({ name, file }) => fileFlow(file, HOLDS[name] ?? findings)),
    fileFlow(
      'inventory.ndjson.gz',
      'every resource that was read, with its tags; of user data hash and length alone',
      'as the others; a few days are enough, since the next run writes it anew',
    ),
    ...(settings.mode.name === 'run'
      ? []
      : [
          fileFlow(
            'plan.json, and the parts of the shards',
            `accounts, resources with open findings, the organisation's policies, and an inventory for each part${keyOf(settings)}`,
            'as the others; a day is enough, since the last job of the run reads them',
          ),
        ]),
    fileFlow(
      'pagerduty.ndjson and the like, one for each target',
      'what was sent there, without keys, addresses and secrets',
    ),
  ]
}
