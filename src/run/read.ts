import { join } from 'node:path'
import { CLOUD } from '../clouds/clouds.ts'
import type { AccountIdentity } from '../model/collected.ts'
import { InventoryFile } from '../inventory/file.ts'
import type { Presence } from '../past/presence.ts'
import type { ScanResult } from '../model/scan.ts'
import type { Settings } from '../model/settings.ts'
import type { AccountRules } from '../rules/load/account-rules.ts'
import { neededKinds } from '../rules/load/needed-kinds.ts'
import { collectRequest } from './prepare.ts'
import { Scan } from '../evaluate/scan.ts'
import type { JobTools } from './tools.ts'
import { count } from '../text/words.ts'
import { keepYoungSpace } from '../host/memory.ts'

export const INVENTORY_FILE = 'inventory.ndjson.gz'

export interface ReadingJob {
  readonly settings: Settings
  readonly rules: AccountRules
  readonly presence: Presence
  readonly startedAt: Date
  readonly tools: JobTools
  /** The inventory's name in the report folder. */
  readonly inventory?: string
  /** The accounts to read; absent: those that the settings say. */
  readonly found?: readonly AccountIdentity[]
}

export interface ReadResult {
  readonly scan: ScanResult
  /** Sentences about files that could not be written. */
  readonly unwritten: readonly string[]
}

/** Scopes stream through: read, written to the inventory, evaluated, counted and forgotten. */
export async function readAndEvaluate(job: ReadingJob): Promise<ReadResult> {
  const { settings, rules, presence, startedAt } = job
  const found = job.found === undefined ? {} : { found: job.found }
  const { logger, now, environment, runId } = job.tools
  const inventory = await InventoryFile.create(join(settings.reportDir, job.inventory ?? INVENTORY_FILE), {
    run: runId,
    at: startedAt.toISOString(),
  })
  try {
    const scan = new Scan(settings, rules, presence)
    const timeout = AbortSignal.timeout(settings.timeoutMinutes * 60_000)
    const signal = AbortSignal.any([timeout, job.tools.signal])
    const isKnown = presence.watches.bind(presence)
    const request = { ...collectRequest(settings), ...found, kinds: neededKinds(rules.all), isKnown }
    const onLeftOut = scan.leaveOut.bind(scan)
    const onAccountEnd = scan.endAccount.bind(scan)
    const collectTools = { logger, signal, now, environment, onLeftOut, onAccountEnd }
    keepYoungSpace()
    for await (const scope of CLOUD.collect(request, collectTools)) {
      keepYoungSpace()
      await inventory.write(scope)
      scan.add(scope)
    }
    await inventory.close()
    const result = scan.finish()
    logger.info(`Evaluated ${count(rules.all.length, 'rule')} on ${count(sizeOf(result), 'resource')}.`)
    return { scan: result, unwritten: inventory.failure === null ? [] : [inventory.failure] }
  } catch (error) {
    await inventory.discard()
    throw error
  }
}

function sizeOf({ resources }: ScanResult): number {
  return Object.values(resources).reduce((sum, number) => sum + number, 0)
}
