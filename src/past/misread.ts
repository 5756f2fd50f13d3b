import type { LoadedHistory } from '../model/history.ts'
import type { PastOfRun } from '../model/run.ts'
import { count, enumerate } from '../text/words.ts'
import { leftOutSentence } from './format/fit.ts'
import { allRegionsRead } from './regions-read.ts'
import { type ScopedRun, scopeOf } from './scope.ts'

/**
 * Settings that can hardly be meant, in view of what the last run knew: sentences with which the step fails. What was
 * production stays production until somebody says otherwise.
 */
export function misreadSettings(run: ScopedRun): readonly string[] {
  const { productionDoubt } = scopeOf(run)
  const before = new Set(run.before?.production)
  const lost = run.accounts.filter(({ id, environment }) => before.has(id) && !environment.certain)
  if (productionDoubt === null || lost.length === 0) return []
  const were = count(lost.length, 'account')
  const are = lost.length === 1 ? 'is' : 'are'
  return [
    `${productionDoubt}, but ${were} of the last run ${lost.length === 1 ? 'was' : 'were'} production and ${are} no longer: nothing new there pages, and what is open is held. Correct production-accounts, or set it to none where no account is production`,
  ]
}

/** Ahead by more than the clocks of two machines may differ. */
const AHEAD_MS = 5 * 60_000

/** What is odd about the history, as sentences. */
export function pastWarnings(
  run: ScopedRun & { readonly past: PastOfRun; readonly startedAt: Date },
  loaded: LoadedHistory,
): readonly string[] {
  const leftOut = loaded.status === 'loaded' ? leftOutSentence('last', loaded.history.leftOut) : null
  return [
    ...(leftOut === null ? [] : [leftOut]),
    ...fromTheFuture(run.past, run.startedAt),
    ...ofOtherRegions(run),
  ]
}

function fromTheFuture({ previousAt }: PastOfRun, startedAt: Date): readonly string[] {
  if (previousAt === null || Date.parse(previousAt) - startedAt.getTime() <= AHEAD_MS) return []
  return [
    `The history says that the last run was at ${previousAt}, which is after this one began (${startedAt.toISOString()}): the clock of this machine or of that one is wrong, and so are the times and ages that follow from them.`,
  ]
}

function ofOtherRegions({ before, coverage }: ScopedRun): readonly string[] {
  if (before === null || before.regions.length === 0) return []
  const read = allRegionsRead(coverage)
  if (read.size === 0 || [...read].some((region) => before.regions.includes(region))) return []
  const former = enumerate([...before.regions.slice(0, 5), ...(before.regions.length > 5 ? ['more'] : [])])
  return [
    `The history is of a scan of ${former}, of which this run read nothing: it may be another scan's, so what is open there is held. Give each scan a history and an alert-scope of its own. If the regions of this scan were changed, name one of the former ones beside the new ones in one run, which then withdraws the others.`,
  ]
}
