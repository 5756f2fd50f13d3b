import { isRegionCode, patternsIn } from '../../accounts/region-pattern.ts'
import { CLOUD } from '../../clouds/clouds.ts'
import type { AccountSize } from '../../model/history.ts'
import type { Settings } from '../../model/settings.ts'
import { openResources } from '../../past/presence.ts'
import { kindsToRead, neededKinds } from '../../rules/load/needed-kinds.ts'
import { makePlan, matrixOf } from '../../shard/plan.ts'
import { writePlan } from '../../shard/plan-file.ts'
import { VERSION } from '../../text/version.ts'
import { count } from '../../text/words.ts'
import { maskedPlan } from '../masked-plan.ts'
import { collectRequest, type Job } from '../prologue.ts'
import { readingSignal } from '../read.ts'
import { revealedAccounts } from '../unveil.ts'
import type { StepResult } from '../result.ts'

/** settings → accounts → plan.json, which all other jobs of the run work by. */
export async function planShards(job: Job, wished: number | null): Promise<StepResult> {
  const { settings, host, outgoing } = job
  const { logger, now, environment } = host
  const kinds = neededKinds(job.accountRules.all)
  const found = await CLOUD.findAccounts(
    { ...collectRequest(job), kinds: kindsToRead(job.accountRules.all, settings) },
    { logger, signal: readingSignal(job), now, environment },
  )
  const loaded = revealedAccounts(job, found.accounts)
  const salt = loaded.status === 'loaded' ? loaded.history.salt : undefined
  for (const { message } of found.gaps) logger.warning(message)
  const plan = makePlan({
    ...found,
    version: VERSION,
    workflow: host.workflowRun,
    at: job.startedAt.toISOString(),
    agreed: job.agreed,
    watched: openResources(loaded),
    ...(salt === undefined ? {} : { salt }),
    privacy: job.planned,
    sizes: loaded.status === 'loaded' ? loaded.history.sizes : {},
    unknown: sizeOfUnknown(settings, kinds),
    wished,
  })
  await writePlan(settings.reportDir, maskedPlan(plan, job.privacy), outgoing)
  return {
    outgoing,
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
