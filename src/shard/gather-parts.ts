import { basename } from 'node:path'
import { UserError } from '../model/errors.ts'
import { shardText } from '../model/mode.ts'
import { show } from '../text/schema-problems.ts'
import { SharedTexts } from '../text/shared-texts.ts'
import { findFiles } from './find-files.ts'
import type { PartContent, PartHeader } from './part.ts'
import { headerFor, PART_FILE, shardOfFile } from './part-file.ts'
import { DamagedPart } from './part-records.ts'
import type { KnownPlan } from './plan-file.ts'
import { type Part, readPart } from './read-part.ts'
import { openedOriginals } from './sealed-originals.ts'

interface MissingPart {
  readonly shard: number
  /** A sentence. */
  readonly reason: string
}

export interface GatheredParts {
  readonly contents: readonly PartContent[]
  /** What their jobs masked, by what stands for it; empty without the key. */
  readonly originals: ReadonlyMap<string, string>
  readonly missing: readonly MissingPart[]
}

interface OpenedPart extends Part {
  readonly originals: ReadonlyMap<string, string>
}

interface ReadFile extends OpenedPart {
  readonly path: string
}

/**
 * Reads the parts of the plan from wherever they lie below the folder, one after the other. A shard whose part is not
 * there, or damaged, is missing. Throws a UserError where there is no part at all, a part of something else, or
 * different parts of one shard: each would give a report about something other than this run.
 * @param key with which the jobs sealed what they masked
 */
export async function gatherParts(
  directory: string,
  known: KnownPlan,
  key: string | null,
): Promise<GatheredParts> {
  const paths = await findFiles(directory, PART_FILE)
  if (paths.length === 0 && known.plan.shards > 0) {
    throw new UserError(
      `No part was found in ${directory}, expected ${known.plan.shards}. Jobs with mode: collect write them; bring them to this job as artifacts, into its report-dir.`,
    )
  }
  const whole = new Map<number, ReadFile>()
  const damaged = new Map<number, string>()
  const texts = new SharedTexts()
  for (const path of paths) {
    const read = await readOne(path, known, texts, key)
    const { number } = shardOfFile(path)
    if (read instanceof DamagedPart) damaged.set(number, `${basename(path)} is damaged: ${read.message}.`)
    else whole.set(number, onlyOne(whole.get(number), { ...read, path }))
  }
  const missing: MissingPart[] = []
  for (let shard = 1; shard <= known.plan.shards; shard += 1) {
    if (whole.has(shard)) continue
    const lost = `Shard ${shard} of ${known.plan.shards} left no part: its job failed, was cancelled or did not hand it over.`
    missing.push({ shard, reason: damaged.get(shard) ?? lost })
  }
  const read = [...whole.values()]
  return {
    contents: read.map(({ content }) => content),
    originals: new Map(read.flatMap(({ originals }) => Array.from(originals))),
    missing,
  }
}

async function readOne(
  path: string,
  known: KnownPlan,
  texts: SharedTexts,
  key: string | null,
): Promise<OpenedPart | DamagedPart> {
  const { of } = shardOfFile(path)
  if (of !== known.plan.shards) throw foreign(path, `is one of ${of}`, `${known.plan.shards} in all`)
  try {
    const part = await readPart(path, texts, (header) => checkHeader(path, header, known))
    return { ...part, originals: key === null ? new Map() : openedOriginals(part.content.sealed, known, key) }
  } catch (error) {
    if (error instanceof DamagedPart) return error
    throw error
  }
}

function checkHeader(path: string, header: PartHeader, known: KnownPlan): void {
  const expected = headerFor(known, header.shard)
  const { version, workflow, plan, shard } = header
  if (version !== expected.version)
    throw foreign(path, `is of Cloud Baseline ${show(version)}`, show(expected.version))
  if (workflow !== expected.workflow)
    throw foreign(path, `is of workflow run ${show(workflow)}`, show(expected.workflow))
  if (plan !== expected.plan) throw foreign(path, 'was made by another plan', `that of ${known.path}`)
  if (shardText(shard) !== shardText(shardOfFile(path)))
    throw foreign(path, `holds shard ${shardText(shard)}`, 'what its name says')
  if (header.accounts.join() !== expected.accounts.join())
    throw foreign(path, 'read other accounts', `those of ${known.path}`)
}

function foreign(path: string, is: string, expected: string): UserError {
  return new UserError(
    `${path} ${is}, expected ${expected}: it belongs to another run. Start with an empty report-dir, and give merge the parts of its own plan.`,
  )
}

/** Copies of a part do no harm; of two different ones, nobody knows which is right. */
function onlyOne(before: ReadFile | undefined, next: ReadFile): ReadFile {
  if (before === undefined || before.digest === next.digest) return next
  throw new UserError(
    `${before.path} and ${next.path} are different parts of one shard, expected one. Let a job that is repeated replace its artifact.`,
  )
}
