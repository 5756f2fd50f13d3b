import { KINDS } from '../clouds/clouds.ts'
import { withEnvironments } from '../accounts/environment.ts'
import { settle } from '../evaluate/settle.ts'
import { Exceptions } from '../exceptions/exceptions.ts'
import type { Account } from '../model/resource.ts'
import type { ScanResult } from '../model/scan.ts'
import type { Settings } from '../model/settings.ts'
import { SavedInventories } from '../offline/saved-inventories.ts'
import { Memory } from '../past/memory.ts'
import { watchPresence } from '../past/presence.ts'
import type { LoadedRules } from '../rules/load/load.ts'
import type { Host } from './host.ts'
import { firstPrivacy } from './privacy.ts'
import { readAndEvaluate } from './read.ts'

/** What rules find, before anything is accepted, compared or sent. */
export interface TriedRules extends Omit<ScanResult, 'accounts'> {
  readonly accounts: readonly Account[]
}

/**
 * Evaluates the inventories that the settings name, as a scan does, and nothing else: no exceptions, no history, nothing
 * is written.
 * @param rulesAt the rules as of a time, which is the inventory's
 */
export async function tryRules(
  settings: Settings,
  host: Host,
  rulesAt: (time: Date) => LoadedRules,
): Promise<TriedRules> {
  const startedAt = host.now()
  const saved = await SavedInventories.open(settings, KINDS)
  const { accountRules } = rulesAt(saved?.newest ?? startedAt)
  const { loaded } = Memory.none()
  const presence = watchPresence(loaded)
  const exceptions = Exceptions.none
  const { privacy } = firstPrivacy(settings, loaded)
  const job = { settings, host, accountRules, exceptions, presence, privacy, startedAt, rulesAt, saved }
  const { scan } = await readAndEvaluate(job)
  const settled = settle(scan)
  return { ...settled, accounts: withEnvironments(settled.accounts, settled.leftOut, settings) }
}
