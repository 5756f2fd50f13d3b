import { fork } from 'node:child_process'
import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeInventory } from './inventory.ts'
import type { Watched } from './search-worker.ts'

const FILTER =
  'is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol = "-1" and ip_ranges[*].cidr_ip = "0.0.0.0/0"}'
const COUNT = 'aggregate(kind, /ancestors.region.reported.name as region: sum(1) as count): all'

export interface SearchFigures {
  readonly resources: number
  readonly compressed: number
  readonly characters: number
  readonly floor: Watched
  readonly filter: Watched
  readonly count: Watched
  /** The same aggregate in a heap that cannot grow: what is live must fit into it. */
  readonly countInSmallHeap: Watched
}

/** Megabytes of the old generation. */
export const SMALL_HEAP = 32
/** The young one stays small, too: left to grow, it counts against the old one, which V8 then collects without end. */
const IN_SMALL_HEAP = [`--max-old-space-size=${SMALL_HEAP}`, '--max-semi-space-size=8']

/** Writes an inventory of that many resources into the folder, and searches it. */
export async function searchInventory(folder: string, resources: number): Promise<SearchFigures> {
  const file = join(folder, `${resources}.ndjson.gz`)
  await writeInventory(file, resources)
  const { size: compressed } = await stat(file)
  const floor = await watched(file)
  return {
    resources,
    compressed,
    characters: floor.characters,
    floor,
    filter: await watched(file, FILTER),
    count: await watched(file, COUNT),
    countInSmallHeap: await watched(file, COUNT, IN_SMALL_HEAP),
  }
}

async function watched(file: string, query?: string, execArgv: readonly string[] = []): Promise<Watched> {
  const args = query === undefined ? [file] : [file, query]
  const worker = fork(fileURLToPath(new URL('search-worker.ts', import.meta.url)), args, {
    execArgv: [...execArgv],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(worker, 'exit')
  const told = await Promise.race([once(worker, 'message'), ended.then(() => null)])
  await ended
  if (told === null) throw new Error(`The search of ${file} ended without figures.`)
  return told[0] as Watched
}
