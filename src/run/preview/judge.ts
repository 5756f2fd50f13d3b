import { foreseeAlerts } from '../../alert/foresee.ts'
import { headerOf } from '../../inventory/scopes.ts'
import { UserError } from '../../model/errors.ts'
import type { LoadedHistory } from '../../model/history.ts'
import type { Preview } from '../../model/preview.ts'
import type { Run, SafeRun } from '../../model/run.ts'
import type { Settings } from '../../model/settings.ts'
import { watchPresence } from '../../past/presence.ts'
import { nextHistory } from '../../past/remember.ts'
import { differenceOf } from '../../preview/difference.ts'
import { quote } from '../../text/words.ts'
import { describeRun } from '../describe-run.ts'
import type { Host } from '../host.ts'
import { maskedRun } from '../mask-run.ts'
import { beginJob, type Job, scanIdentity } from '../prologue.ts'
import { readAndEvaluate } from '../read.ts'

/** Settings that evaluate an inventory, with notes on what it cannot answer otherwise. */
interface Collected {
  readonly settings: Settings
  readonly notes: readonly string[]
}

/** That the state before the pull request cannot be judged, and why: a sentence, which may have several lines. */
export class FormerProblem extends Error {}

/**
 * Judges the same inventories by the settings as they would be and as they are without the pull request, in the order in which
 * scans would: what the one found is the last run of the other. Nothing is sent or written. Throws a UserError for what is
 * wrong in the proposed settings, and a FormerProblem for what is wrong in the others.
 * @param former reads the settings without the pull request; may throw a UserError
 * @param paths absolute paths of the inventories; never empty
 */
export async function judgeBoth(
  proposed: Settings,
  former: () => Settings,
  paths: readonly string[],
  host: Host,
): Promise<Preview> {
  const { settings, notes } = await asCollected(proposed, paths)
  const job = await beginJob(settings, host)
  const before = await judgeFormer(former, paths, job)
  const loaded: LoadedHistory = { status: 'loaded', history: historyAfter(before, host) }
  const after = await judge({ ...job, loaded, presence: watchPresence(loaded) }, 'with the pull request')
  return {
    before,
    after,
    difference: differenceOf(before, after),
    alerts: foreseeAlerts(before, after),
    notes,
  }
}

/** Masks as the other does, so that the same resource is called the same. */
async function judgeFormer(
  former: () => Settings,
  paths: readonly string[],
  { host, privacy }: Pick<Job, 'host' | 'privacy'>,
): Promise<SafeRun> {
  try {
    const { settings } = await asCollected(former(), paths)
    return await judge({ ...(await beginJob(settings, host)), privacy }, 'without the pull request')
  } catch (error) {
    throw error instanceof UserError ? new FormerProblem(error.message) : error
  }
}

async function judge(job: Job, what: string): Promise<SafeRun> {
  const observed = await job.host.logger.group(`Reading the inventory, ${what}`, () => readAndEvaluate(job))
  // Nobody is told of frameworks here.
  return maskedRun(describeRun(job, observed, []), job.privacy)
}

function historyAfter(run: Run, host: Host): Extract<LoadedHistory, { status: 'loaded' }>['history'] {
  const scan = scanIdentity(run.settings, host)
  return nextHistory({ loaded: { status: 'none' }, run, ledgers: {}, scan, now: run.finishedAt })
}

/** What the settings decide while reading was decided by the scan: another value takes effect with the next one. */
async function asCollected(settings: Settings, paths: readonly string[]): Promise<Collected> {
  const [first = ''] = paths
  const { internetShare, trustedAccounts = [] } = await headerOf(first)
  const notes: string[] = []
  const note = (name: string, given: string, collected: string): void => {
    notes.push(
      `${name} is ${given}, and the inventory was collected with ${collected}: what hangs on it is judged as it was collected, and the next scan decides it anew.`,
    )
  }
  if (settings.internetShare !== internetShare)
    note('internet-share', String(settings.internetShare), String(internetShare))
  const [given, collected] = [settings.trustedAccounts.toSorted().join(', '), trustedAccounts.join(', ')]
  if (given !== collected) note('trusted-accounts', quote(given), quote(collected))
  return { settings: { ...settings, inventory: paths, internetShare, trustedAccounts }, notes }
}
