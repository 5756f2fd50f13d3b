import { join } from 'node:path'
import { environmentWhileReading } from '../accounts/environment.ts'
import { keepsRegion } from '../accounts/kept-regions.ts'
import { CLOUD, DERIVED, KINDS } from '../clouds/clouds.ts'
import { deriving } from '../derive/stage.ts'
import type { AccountIdentity } from '../model/collected.ts'
import type { Gap } from '../model/coverage.ts'
import { keptFolder } from '../inventory/kept-back.ts'
import type { InventoryPart } from '../inventory/record.ts'
import { RunInventories } from '../inventory/run-inventories.ts'
import type { KnownOrganisation } from '../model/trust.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { Told } from '../model/sensitive.ts'
import type { ScanResult } from '../model/scan.ts'
import { keptHere } from '../report/words/kept-words.ts'
import { meetAccounts } from '../sensitive/masked-account.ts'
import { watchedKinds } from '../rules/change/watched-kinds.ts'
import { kindsToRead, neededKinds } from '../rules/load/needed-kinds.ts'
import type { AccountRules } from '../rules/load/account-rules.ts'
import { ChangeScan } from '../evaluate/changes/change-scan.ts'
import { AcceptedState } from '../drift/state/accepted-state.ts'
import { Scan } from '../evaluate/scan.ts'
import { lookedForBy } from '../sensitive/looked-for.ts'
import type { Observed } from './describe-run.ts'
import { askedBy, rulesInTime } from './evaluate-saved.ts'
import { collectRequest, type Job } from './prologue.ts'
import { aboutNobody } from '../shard/unread.ts'
import { count } from '../text/words.ts'

const INVENTORY_FILE = 'inventory.ndjson.gz'

interface Reading {
  /** The inventory's name in the report folder. */
  readonly inventory?: string
  /** The accounts to read; absent: those that the settings say. */
  readonly found?: readonly AccountIdentity[]
  readonly organisation?: KnownOrganisation
  /** What was not known of accounts when they were found; whoever found them counts it. */
  readonly gaps?: readonly Gap[]
  /** Accounts that were left out then; whoever found them counts them. */
  readonly leftOut?: readonly LeftOutAccount[]
  /** Which part of a divided run this is. */
  readonly part?: InventoryPart
  /** Of what is masked in the names of these accounts: see ScopeView. */
  readonly told?: Told
}

/** Scopes stream through: read, derived, written to the inventory, evaluated, counted and forgotten. */
export async function readAndEvaluate(
  job: Pick<
    Job,
    | 'settings'
    | 'host'
    | 'accountRules'
    | 'exceptions'
    | 'presence'
    | 'startedAt'
    | 'rulesAt'
    | 'saved'
    | 'privacy'
  >,
  { inventory: name = INVENTORY_FILE, gaps = [], leftOut = [], part, told = {}, ...found }: Reading = {},
): Promise<Observed> {
  const { settings, accountRules, presence, startedAt, saved, privacy } = job
  const { logger, now, environment, runId, relieveMemory } = job.host
  const { internetShare, trustedAccounts, reportDir, dataRegion } = settings
  const isKept = dataRegion.length === 0 ? null : (region: string): boolean => keepsRegion(dataRegion, region)
  const trusted = trustedAccounts.length === 0 ? {} : { trustedAccounts: trustedAccounts.toSorted() }
  const at = startedAt.toISOString()
  const lookedFor = lookedForBy(settings.privacy)
  const origin = { run: runId, at, internetShare, ...trusted, lookedFor, ...(part && { part }) }
  // What is evaluated is an inventory already, and may be the very file.
  const inventory =
    saved === null ? await RunInventories.create({ reportDir, name, isKept }, origin, KINDS, privacy) : null
  try {
    const rules = saved === null ? accountRules : rulesInTime(job, saved)
    const scan = new Scan(settings, rules, presence, privacy)
    scan.know(gaps)
    const changes = await openChanges(job, rules)
    inventory?.leaveOut(leftOut)
    for (const gap of gaps) await inventory?.write(aboutNobody(gap))
    const isKnown = presence.watches.bind(presence)
    const kinds = saved === null ? kindsToRead(accountRules.all, settings) : neededKinds(accountRules.all)
    const { detector, fingerprints } = privacy
    const stage = deriving(kinds, DERIVED, { ...settings, detector, fingerprints, told })
    const request = { ...collectRequest(job), ...found, kinds, deriving: stage, isKnown }
    const onFound = (accounts: readonly AccountIdentity[], others: readonly LeftOutAccount[]): void =>
      meetAccounts([...accounts, ...others], privacy)
    const onLeftOut = (accounts: readonly LeftOutAccount[]): void => {
      meetAccounts(accounts, privacy)
      inventory?.leaveOut(accounts)
      scan.leaveOut(accounts)
    }
    const onAccountEnd = (id: string): void => {
      inventory?.endAccount(id)
      scan.endAccount(id)
    }
    const signal = readingSignal(job)
    const collectTools = { logger, signal, now, environment, onFound, onLeftOut, onAccountEnd }
    const scopes =
      saved === null
        ? CLOUD.collect(request, collectTools)
        : saved.collect(request, collectTools, askedBy(accountRules.all, kinds))
    relieveMemory()
    for await (const scope of scopes) {
      relieveMemory()
      meetAccounts([scope.account], privacy)
      privacy.meet(scope.resources)
      await inventory?.write(scope, environmentWhileReading(scope.account, settings))
      scan.add(scope)
      if (changes !== null) scan.addChanges(await changes.judge(scope, scan.account(scope.account)))
    }
    await inventory?.close()
    const result = scan.finish()
    logger.info(`Evaluated ${count(judgingRules(result), 'rule')} on ${count(sizeOf(result), 'resource')}.`)
    const unwritten = inventory?.failures ?? []
    if (inventory !== null && isKept !== null && unwritten.length === 0)
      logger.info(keptHere(settings, join(keptFolder(reportDir), name)))
    return { scan: result, unwritten }
  } catch (error) {
    await inventory?.discard()
    throw error
  }
}

/** What compares scopes with the accepted state; null where there is none. */
async function openChanges(
  {
    settings: { acceptedState, perAccount, workspace },
    accountRules,
    presence,
    saved,
    privacy,
  }: Pick<Job, 'settings' | 'accountRules' | 'presence' | 'saved' | 'privacy'>,
  rules: Pick<AccountRules, 'of'>,
): Promise<ChangeScan | null> {
  if (acceptedState === null) return null
  return new ChangeScan({
    rules,
    kinds: watchedKinds(accountRules.all),
    texts: saved === null ? 'read' : 'withheld',
    accepted: await AcceptedState.open(acceptedState, workspace),
    privacy,
    isImmutable: (account) => perAccount[account]?.immutable === true,
    openIn: presence.watched.bind(presence),
  })
}

/** Aborted when reading has to end: at the time limit, or when somebody wants the run to end. */
export function readingSignal({ settings, host }: Pick<Job, 'settings' | 'host'>): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(settings.timeoutMinutes * 60_000), host.signal])
}

/** Rules that were asked anywhere: what accounts have of one with their own values is one rule. */
function judgingRules({ outcomes }: ScanResult): number {
  return new Set(outcomes.map(({ rule }) => rule)).size
}

function sizeOf({ resources }: ScanResult): number {
  return Object.values(resources).reduce((sum, number) => sum + number, 0)
}
