import { findAccounts } from '../clouds/aws/access/find-accounts.ts'
import { workflowFrom } from '../host/github/links.ts'
import { openResources, watchFor } from '../past/presence.ts'
import type { AccountSize } from '../model/history.ts'
import { isRegionCode, patternsIn } from '../accounts/region-pattern.ts'
import { type Shard, shardName, shardText } from '../model/mode.ts'
import type { Settings } from '../model/settings.ts'
import { loadFrameworks } from '../rules/compliance/load-frameworks.ts'
import { neededKinds } from '../rules/load/needed-kinds.ts'
import { finishJob, type JobResult } from './finish.ts'
import { clearLeftovers, collectRequest, recall, selectRules } from './prepare.ts'
import { readAndEvaluate } from './read.ts'
import { runJob } from './run.ts'
import { numberOfGaps } from '../evaluate/gap-causes.ts'
import { Scan } from '../evaluate/scan.ts'
import type { JobTools } from './tools.ts'
import { basisOf } from '../shard/basis.ts'
import { gatherParts } from '../shard/gather-parts.ts'
import { mergeParts } from '../shard/merge.ts'
import { writePart } from '../shard/part-file.ts'
import { checkNetwork } from '../settings/check-network.ts'
import { accountsOf, identityOf, makePlan, matrixOf } from '../shard/plan.ts'
import { checkBasis, checkShard, readPlan, writePlan } from '../shard/plan-file.ts'
import { unreadScopes } from '../shard/unread.ts'
import { count } from '../text/words.ts'
import { VERSION } from '../text/version.ts'

/** What a job that reports nothing has to say. */
export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>
  /** For log and summary; holds nothing but numbers of ours. */
  readonly line: string
  /** Why the step fails; null where it does not. */
  readonly failure: string | null
}

/** Does what the settings' mode says. Only a run and a merge report. Throws as runJob does. */
export async function runMode(settings: Settings, tools: JobTools): Promise<JobResult | StepResult> {
  const { mode } = settings
  checkNetwork(settings, tools.environment)
  await clearLeftovers(settings)
  if (mode.name === 'plan') return planJob(settings, mode.shards, tools)
  if (mode.name === 'collect') return collectJob(settings, mode.shard, tools)
  return mode.name === 'merge' ? mergeJob(settings, tools) : runJob(settings, tools)
}

/** settings → accounts → plan.json, which all other jobs of the run work by. */
async function planJob(settings: Settings, wished: number | null, tools: JobTools): Promise<StepResult> {
  const { logger, now, environment } = tools
  const at = now()
  const { rules, accountRules } = selectRules(settings, at)
  const loaded = await recall(settings, tools)
  const kinds = neededKinds(accountRules.all)
  const signal = AbortSignal.any([AbortSignal.timeout(settings.timeoutMinutes * 60_000), tools.signal])
  const found = await findAccounts(
    { ...collectRequest(settings), kinds },
    { logger, signal, now, environment },
  )
  for (const { message } of found.gaps) logger.warning(message)
  const plan = makePlan({
    ...found,
    version: VERSION,
    workflow: workflowFrom(environment),
    at: at.toISOString(),
    basis: basisOf(settings, rules),
    watched: openResources(loaded),
    sizes: loaded.status === 'loaded' ? loaded.history.sizes : {},
    unknown: sizeOfUnknown(settings, kinds),
    wished,
  })
  await writePlan(settings.reportDir, plan)
  return {
    failure: null,
    outputs: { matrix: matrixOf(plan) },
    line: `Planned ${count(plan.shards, 'shard')} for ${count(plan.accounts.length, 'account')}.`,
  }
}

/** Regions that are enabled in an account where nobody chose any (AWS General Reference, 2026). */
const USUAL_REGIONS = 17

/** An account with nothing in it: each kind is listed in each region all the same. Properties of kinds cost no listing. */
function sizeOfUnknown({ regions }: Settings, needs: readonly string[]): AccountSize {
  const kinds = needs.filter((need) => !need.includes('.')).length
  const named = patternsIn(regions)
  const number = named.length > 0 && named.every(isRegionCode) ? named.length : USUAL_REGIONS
  return { listings: number * kinds, resources: 0 }
}

/** plan.json → collect → evaluate → a part. What is wrong in the accounts fails the merge, not this. */
async function collectJob(settings: Settings, shard: Shard, tools: JobTools): Promise<StepResult> {
  const known = await readPlan(settings.reportDir, workflowFrom(tools.environment))
  const { plan } = known
  checkShard(known, shard)
  const startedAt = new Date(plan.at)
  const { rules, accountRules } = selectRules(settings, startedAt)
  checkBasis(known, basisOf(settings, rules))

  const accounts = accountsOf(plan, shard.number)
  const ids = new Set(accounts.map(({ id }) => id))
  const presence = watchFor(plan.watched.filter(({ account }) => ids.has(account)))
  const { scan, unwritten } = await tools.logger.group(`Reading AWS, shard ${shardText(shard)}`, () =>
    readAndEvaluate({
      settings,
      rules: accountRules,
      presence,
      startedAt,
      tools,
      inventory: `inventory-${shardName(shard)}.ndjson.gz`,
      found: accounts.map(identityOf),
    }),
  )
  await writePart(settings.reportDir, known, shard, { scan, present: presence.seen() })
  const resources = Object.values(scan.resources).reduce((sum, number) => sum + number, 0)
  const gaps = count(numberOfGaps(scan.coverage.gaps), 'gap')
  return {
    outputs: {},
    failure: unwritten.join(' ') || null,
    line: `Shard ${shardText(shard)}: ${count(accounts.length, 'account')}, ${count(resources, 'resource')}, ${gaps}. The merge reports.`,
  }
}

/** plan.json and parts → compare → alert → report. */
async function mergeJob(settings: Settings, tools: JobTools): Promise<JobResult> {
  const { logger } = tools
  const known = await readPlan(settings.reportDir, workflowFrom(tools.environment))
  const { plan } = known
  const startedAt = new Date(plan.at)
  const { rules, accountRules, warnings } = selectRules(settings, startedAt)
  checkBasis(known, basisOf(settings, rules))
  const frameworks = loadFrameworks()
  const loaded = await recall(settings, tools)

  const gathered = await gatherParts(settings.reportDir, known)
  for (const { reason } of gathered.missing) logger.warning(reason)
  const presence = watchFor(plan.watched)
  const unread = new Scan(settings, accountRules, presence)
  unread.leaveOut(plan.leftOut)
  for (const scope of unreadScopes(plan, gathered)) unread.add(scope)
  const { scan, present } = mergeParts([...gathered.contents, { scan: unread.finish(), present: [] }])
  for (const place of present) presence.saw(place)
  const parts = `${gathered.contents.length} of ${count(plan.shards, 'part')}`
  logger.info(`Merged ${parts}: ${count(scan.accounts.length, 'account')}.`)
  return finishJob({
    settings,
    tools,
    startedAt,
    rules,
    warnings,
    frameworks,
    loaded,
    presence,
    scan,
    unwritten: [],
  })
}
