import { Scan } from '../../evaluate/scan.ts'
import { gatherParts } from '../../shard/gather-parts.ts'
import { namedAsPlanned } from '../../shard/plan.ts'
import { mergeParts, NOTHING_FOUND } from '../../shard/merge.ts'
import { unreadScopes } from '../../shard/unread.ts'
import { count } from '../../text/words.ts'
import type { Observed } from '../describe-run.ts'
import type { PlannedJob } from '../prologue.ts'

/** plan.json and parts → what one job over all accounts would have observed. What no part brings is a gap. */
export async function mergeShards(job: PlannedJob): Promise<Observed> {
  const { settings, accountRules, known, presence, privacy } = job
  const { logger } = job.host
  const { plan } = known
  const gathered = await gatherParts(settings.reportDir, known, settings.privacyKey)
  for (const { reason } of gathered.missing) logger.warning(reason)
  const unread = new Scan(settings, accountRules, presence, privacy)
  unread.leaveOut(plan.leftOut)
  for (const scope of unreadScopes(plan, gathered)) unread.add(scope)
  const merged = mergeParts([...gathered.contents, { ...NOTHING_FOUND, scan: unread.finish() }])
  privacy.recall(gathered.originals)
  // Parts hold masks of names that the plan, as it was opened, has as they are.
  const scan = { ...merged.scan, accounts: namedAsPlanned(merged.scan.accounts, plan) }
  for (const place of merged.present) presence.saw(place)
  const parts = `${gathered.contents.length} of ${count(plan.shards, 'part')}`
  logger.info(`Merged ${parts}: ${count(scan.accounts.length, 'account')}.`)
  return { scan, unwritten: [] }
}
