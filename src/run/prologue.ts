import { basename, dirname } from 'node:path'
import { asksForUnits } from '../accounts/environment.ts'
import { KINDS } from '../clouds/clouds.ts'
import type { CollectRequest } from '../clouds/cloud.ts'
import type { Exceptions } from '../exceptions/exceptions.ts'
import { loadExceptions } from '../exceptions/load.ts'
import { removeLeftovers } from '../files/leftovers.ts'
import { keptFolder } from '../inventory/kept-back.ts'
import type { LoadedHistory, ScanIdentity } from '../model/history.ts'
import { UserError } from '../model/errors.ts'
import { readsNothingMore } from '../model/rule.ts'
import type { Settings } from '../model/settings.ts'
import { SavedInventories } from '../offline/saved-inventories.ts'
import { type Presence, watchFor, watchPresence } from '../past/presence.ts'
import { Memory } from '../past/memory.ts'
import { withOpenedKey } from '../past/pseudonyms/sealed-key.ts'
import { behindLinks } from '../past/stores/file.ts'
import { isInUse } from '../rules/change/rules-in-use.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { checkRoutedRules } from '../rules/load/routed-rules.ts'
import { loadRules, type LoadedRules } from '../rules/load/load.ts'
import { accountParameters } from '../settings/account-parameters.ts'
import { meetAccounts } from '../sensitive/masked-account.ts'
import { type Agreement, agreementOf } from '../shard/settings-digest.ts'
import { accountsOf } from '../shard/plan.ts'
import { openedPlan } from '../shard/sealed-plan.ts'
import { checkSettings, checkShard, type KnownPlan, readPlan } from '../shard/plan-file.ts'
import { some } from '../text/words.ts'
import { hidesIds } from './hides-ids.ts'
import type { Host } from './host.ts'
import {
  firstPrivacy,
  maskedHistory,
  type MaskedHistory,
  plannedPrivacy,
  type PrivacyOfRun,
} from './privacy.ts'
import { withStrictLog } from './strict-log.ts'
import { storeOf } from './store-of.ts'
import { keySecrets } from './target-secrets.ts'

/** What a job knows before it does anything. */
export interface Job extends LoadedRules, PrivacyOfRun, MaskedHistory {
  readonly settings: Settings
  readonly host: Host
  /** To all jobs of a run the same time. */
  readonly startedAt: Date
  /** Now when rules ask for the age of something: the beginning, or the time of what is evaluated instead. */
  readonly asOf: Date
  /** The same rules as of another time. */
  readonly rulesAt: (time: Date) => LoadedRules
  /** What is evaluated in place of accounts; null: accounts are read. */
  readonly saved: SavedInventories | null
  /** What the jobs of one run have to agree on. */
  readonly agreed: Agreement
  readonly exceptions: Exceptions
  /** Where this job leaves what the next run will know. */
  readonly memory: Memory
  /** Whether what this run stores holds pseudonyms, since everybody can read it. */
  readonly hidesIds: boolean
  readonly presence: Presence
}

type Remembered = Pick<Job, 'loaded' | 'memory' | 'hidesIds'>
type Prepared = Omit<Job, 'presence' | keyof PrivacyOfRun | keyof MaskedHistory | keyof Remembered>

/** A job of a run that is divided. */
export interface PlannedJob extends Job {
  readonly known: KnownPlan
}

/** The beginning of a run: its time is now, and it watches for what the last run left open. */
export async function beginJob(settings: Settings, host: Host): Promise<Job> {
  const saved = await SavedInventories.open(settings, KINDS)
  const job = prepare(settings, host, host.now(), saved)
  const remembered = await recall(settings, host)
  const gate = firstPrivacy(settings, remembered.loaded)
  const masked = maskedHistory(remembered.loaded, gate.privacy)
  const quiet = withStrictLog(host, gate.privacy)
  return { ...job, ...remembered, ...gate, ...masked, host: quiet, presence: watchPresence(masked.loaded) }
}

/** A later job of a run: its time, and what it watches for, are the plan's. Throws a UserError where it is of another. */
export async function resumeJob(settings: Settings, host: Host): Promise<PlannedJob> {
  const { mode } = settings
  const found = await readPlan(settings.reportDir, host.workflowRun)
  if (mode.name === 'collect') checkShard(found, mode.shard)
  const job = prepare(settings, host, new Date(found.plan.at))
  checkSettings(found, job.agreed)
  const gate = plannedPrivacy(settings, found)
  const plan = openedPlan(found, settings.privacyKey)
  const known = { ...found, plan }
  const planned = { ...job, ...gate, known, host: withStrictLog(host, gate.privacy) }
  meetAccounts([...plan.accounts, ...plan.leftOut], gate.privacy)
  if (mode.name !== 'collect') {
    const remembered = await recall(settings, host)
    const masked = maskedHistory(remembered.loaded, gate.privacy)
    return { ...planned, ...remembered, ...masked, presence: watchFor(plan.watched, plan.salt) }
  }
  const ids = new Set(accountsOf(plan, mode.shard.number).map(({ id }) => id))
  const watched = plan.watched.filter(({ account }) => ids.has(account))
  // The history is the merge's.
  const memory = Memory.none()
  const presence = watchFor(watched, plan.salt)
  const nothing = { loaded: memory.loaded, maskedNow: new Set<string>() }
  return { ...planned, memory, ...nothing, hidesIds: false, presence }
}

function prepare(
  settings: Settings,
  host: Host,
  startedAt: Date,
  saved: SavedInventories | null = null,
): Prepared {
  const asOf = saved?.newest ?? startedAt
  const rulesAt = (time: Date): LoadedRules & Pick<Job, 'exceptions'> =>
    withExceptions(selectRules(settings, time), settings, startedAt, time)
  const selected = rulesAt(asOf)
  if (saved === null && settings.collect === 'rules') refuseOnlookersAlone(selected.rules)
  const agreed = agreementOf(settings, selected.rules, selected.exceptions.entries)
  return { ...selected, rulesAt, settings, host, startedAt, asOf, saved, agreed }
}

/** Rules that judge what others have read would pass without having seen anything. Throws a UserError. */
function refuseOnlookersAlone(rules: readonly CompiledRule[]): void {
  if (rules.length === 0 || !rules.every(({ rule }) => readsNothingMore(rule))) return
  const ids = rules.map(({ rule }) => rule.id)
  throw new UserError(
    `rules: received ${some(ids, MOST_NAMED)}, which ${ids.length === 1 ? 'judges' : 'judge'} what other rules have read, and none of these; expected others beside ${ids.length === 1 ? 'it' : 'them'}, such as default, or collect: all.`,
  )
}

const MOST_NAMED = 3

/** The rules with the entries of the exceptions file. Throws a UserError for what is wrong with it. */
export function withExceptions(
  loaded: LoadedRules,
  { exceptions: path, workspace, exceptionsMaxDays: maxDays }: Settings,
  now: Date,
  asOf = now,
): LoadedRules & Pick<Job, 'exceptions'> {
  const options = { workspace, now, asOf, maxDays, rules: loaded.rules, model: KINDS }
  const exceptions = loadExceptions(path, options)
  return { ...exceptions.among(loaded), exceptions }
}

/** The rules that the settings select and that have anything to do with them. Throws a UserError for what is wrong with them. */
export function selectRules(settings: Settings, now: Date): LoadedRules {
  const loaded = loadRules(settings.rules, {
    workspace: settings.workspace,
    selectionPlace: settings.rulesPlace,
    services: settings.services,
    model: KINDS,
    now,
    parameters: settings.parameters,
    accounts: accountParameters(settings.perAccount),
    nationalIds: settings.privacy.nationalIds,
    alertTags: [...new Set(settings.routes.flatMap(({ tags }) => Object.keys(tags)))],
    examples: 'own',
  })
  checkRoutedRules(
    settings.routes,
    loaded.rules.map(({ rule }) => rule),
  )
  const isWanted = (compiled: CompiledRule): boolean => isInUse(compiled, settings)
  return {
    ...loaded,
    rules: loaded.rules.filter(isWanted),
    accountRules: loaded.accountRules.filter(isWanted),
  }
}

/** What the last run knew; the log says what is wrong with it, unless the report does where the log goes. Throws a UserError where the path is no file's. */
async function recall(settings: Settings, host: Host): Promise<Remembered> {
  const hides = await hidesIds(settings, host)
  const scan = scanIdentity(settings, host)
  const memory = await Memory.open(storeOf(settings, host, scan), scan)
  const loaded = withKey(memory.loaded, settings)
  // A plan has no report.
  const isShown = host.publishesWarnings === true && settings.mode.name !== 'plan'
  if (loaded.status !== 'loaded' && loaded.status !== 'none' && !isShown) host.logger.warning(loaded.message)
  return { memory, loaded, hidesIds: hides }
}

/** The history with the key that it masks with, where it is sealed and this run can open it. */
function withKey(loaded: LoadedHistory, settings: Settings): LoadedHistory {
  if (loaded.status !== 'loaded') return loaded
  return { ...loaded, history: withOpenedKey(loaded.history, keySecrets(settings)) }
}

/** Whose history it is. */
export function scanIdentity({ alertScope }: Settings, { workflow }: Host): ScanIdentity {
  return { ...workflow, name: alertScope }
}

/** Removes what a killed run left half-written, lest it be uploaded with the report. */
export async function clearLeftovers({ reportDir, history }: Settings): Promise<void> {
  for (const folder of [reportDir, keptFolder(reportDir)]) await removeLeftovers(folder, () => true)
  if (history.store !== 'file') return
  const target = await behindLinks(history.path)
  await removeLeftovers(dirname(target), (name) => name === `.${basename(target)}`)
}

/** What the settings say about accounts, for whoever reads or lists them. */
export function collectRequest({
  settings,
  exceptions,
}: Pick<Job, 'settings' | 'exceptions'>): Omit<CollectRequest, 'kinds'> {
  return { ...settings, units: asksForUnits(settings) || exceptions.askForUnits }
}
