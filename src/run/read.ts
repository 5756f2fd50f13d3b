import { join } from 'node:path'
import { CLOUD, DERIVED, KINDS } from '../clouds/clouds.ts'
import { deriving } from '../derive/stage.ts'
import type { AccountIdentity } from '../model/collected.ts'
import type { Gap } from '../model/coverage.ts'
import { InventoryFile } from '../inventory/file.ts'
import type { ScanResult } from '../model/scan.ts'
import { neededKinds } from '../rules/load/needed-kinds.ts'
import { ChangeScan } from '../evaluate/changes/change-scan.ts'
import { AcceptedState } from '../drift/state/accepted-state.ts'
import { Scan } from '../evaluate/scan.ts'
import type { Observed } from './describe-run.ts'
import { collectRequest, type Job } from './prologue.ts'
import { count } from '../text/words.ts'

const INVENTORY_FILE = 'inventory.ndjson.gz'

interface Reading {
  /** The inventory's name in the report folder. */
  readonly inventory?: string
  /** The accounts to read; absent: those that the settings say. */
  readonly found?: readonly AccountIdentity[]
  /** What was not known of accounts when they were found; whoever found them counts it. */
  readonly gaps?: readonly Gap[]
}

/** Scopes stream through: read, derived, written to the inventory, evaluated, counted and forgotten. */
export async function readAndEvaluate(
  job: Pick<Job, 'settings' | 'host' | 'accountRules' | 'presence' | 'startedAt'>,
  { inventory: name = INVENTORY_FILE, gaps = [], ...found }: Reading = {},
): Promise<Observed> {
  const { settings, accountRules, presence, startedAt } = job
  const { logger, now, environment, runId, relieveMemory } = job.host
  const header = { run: runId, at: startedAt.toISOString() }
  const inventory = await InventoryFile.create(join(settings.reportDir, name), header, KINDS)
  try {
    const scan = new Scan(settings, accountRules, presence)
    scan.know(gaps)
    const changes = await openChanges(job)
    const isKnown = presence.watches.bind(presence)
    const kinds = neededKinds(accountRules.all)
    const stage = deriving(kinds, DERIVED, settings)
    const request = { ...collectRequest(settings), ...found, kinds, deriving: stage, isKnown }
    const onLeftOut = scan.leaveOut.bind(scan)
    const onAccountEnd = scan.endAccount.bind(scan)
    const signal = readingSignal(job)
    const collectTools = { logger, signal, now, environment, onLeftOut, onAccountEnd }
    relieveMemory()
    for await (const scope of CLOUD.collect(request, collectTools)) {
      relieveMemory()
      await inventory.write(scope)
      scan.add(scope)
      if (changes !== null) scan.addChanges(await changes.judge(scope, scan.account(scope.account)))
    }
    await inventory.close()
    const result = scan.finish()
    logger.info(
      `Evaluated ${count(accountRules.all.length, 'rule')} on ${count(sizeOf(result), 'resource')}.`,
    )
    return { scan: result, unwritten: inventory.failure === null ? [] : [inventory.failure] }
  } catch (error) {
    await inventory.discard()
    throw error
  }
}

/** What compares scopes with the accepted state; null where there is none. */
async function openChanges({
  settings: { acceptedState, perAccount },
  accountRules,
  presence,
}: Pick<Job, 'settings' | 'accountRules' | 'presence'>): Promise<ChangeScan | null> {
  if (acceptedState === null) return null
  return new ChangeScan({
    rules: accountRules,
    accepted: await AcceptedState.open(acceptedState),
    isImmutable: (account) => perAccount[account]?.immutable === true,
    openIn: presence.watched.bind(presence),
  })
}

/** Aborted when reading has to end: at the time limit, or when somebody wants the run to end. */
export function readingSignal({ settings, host }: Pick<Job, 'settings' | 'host'>): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(settings.timeoutMinutes * 60_000), host.signal])
}

function sizeOf({ resources }: ScanResult): number {
  return Object.values(resources).reduce((sum, number) => sum + number, 0)
}
