import { basename, join } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { writeWhole } from '../files/write-whole.ts'
import { messageOf, UserError } from '../model/errors.ts'
import { type Shard, shardName } from '../model/mode.ts'
import type { Outgoing } from '../sensitive/outgoing.ts'
import { VERSION } from '../text/version.ts'
import type { KnownPlan } from './plan-file.ts'
import { accountsOf } from './plan.ts'
import { PART_SCHEMA, type PartContent, type PartHeader } from './part.ts'
import { serializePart } from './part-records.ts'

export const PART_FILE = /^part-(\d{1,3})-of-(\d{1,3})\.ndjson\.gz$/

/** The shard that a part's file names. */
export function shardOfFile(path: string): Shard {
  const [, number, of] = PART_FILE.exec(basename(path)) ?? []
  return { number: Number(number), of: Number(of) }
}

/** What the part of a shard says of itself. */
export function headerFor({ plan, digest }: KnownPlan, shard: Shard): PartHeader {
  return {
    schema: PART_SCHEMA,
    version: VERSION,
    workflow: plan.workflow,
    plan: digest,
    shard,
    accounts: accountsOf(plan, shard.number).map(({ id }) => id),
  }
}

/** Writes the part of a shard whole or not at all. Throws a UserError where the folder cannot be written. */
export async function writePart(
  directory: string,
  known: KnownPlan,
  shard: Shard,
  content: PartContent,
  outgoing: Outgoing,
): Promise<void> {
  const name = `part-${shardName(shard)}.ndjson.gz`
  const path = join(directory, name)
  try {
    await makeFolder(directory)
    const lines = serializePart(headerFor(known, shard), content)
    await writeWhole(path, outgoing.to(name).parts(lines), { gzip: true })
  } catch (error) {
    throw new UserError(`The part cannot be written to ${path}: ${messageOf(error)}.`)
  }
}
