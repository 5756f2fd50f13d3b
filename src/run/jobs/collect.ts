import { numberOfGaps } from '../../evaluate/gap-causes.ts'
import { type Shard, shardName, shardText } from '../../model/mode.ts'
import { accountsOf, identityOf, organisationOf } from '../../shard/plan.ts'
import { writePart } from '../../shard/part-file.ts'
import { maskedAccount } from '../../sensitive/masked-account.ts'
import { sealedOriginals } from '../../shard/sealed-originals.ts'
import { count } from '../../text/words.ts'
import type { PlannedJob } from '../prologue.ts'
import { readAndEvaluate } from '../read.ts'
import type { StepResult } from '../result.ts'

/** plan.json → collect → evaluate → a part. What is wrong in the accounts fails the merge, not this. */
export async function collectShard(job: PlannedJob, shard: Shard): Promise<StepResult> {
  const { settings, known, presence, outgoing } = job
  const accounts = accountsOf(known.plan, shard.number)
  const organisation = organisationOf(known.plan)
  const { scan, unwritten } = await job.host.logger.group(`Reading AWS, shard ${shardText(shard)}`, () =>
    readAndEvaluate(job, {
      inventory: `inventory-${shardName(shard)}.ndjson.gz`,
      found: accounts.map(identityOf),
      gaps: known.plan.gaps,
      leftOut: known.plan.leftOut,
      ...(organisation && { organisation }),
      part: { ...shard, plan: known.digest },
      told: known.plan.privacy.told ?? {},
    }),
  )
  const { coverage } = scan
  // What rules found is masked already: gaps repeat what AWS says, and accounts were told by their names until now.
  const masked = {
    ...scan,
    accounts: scan.accounts.map((one) => maskedAccount(one, job.privacy)),
    coverage: { ...coverage, gaps: job.privacy.value(coverage.gaps) },
  }
  const { privacyKey } = settings
  const { entries } = job.exceptions
  const sealed =
    privacyKey === null ? [] : sealedOriginals({ scan, exceptions: entries }, job.privacy, known, privacyKey)
  const content = { scan: masked, present: presence.seen(), sealed }
  await writePart(settings.reportDir, known, shard, content, outgoing)
  const resources = Object.values(scan.resources).reduce((sum, number) => sum + number, 0)
  const gaps = count(numberOfGaps(scan.coverage.gaps), 'gap')
  return {
    outgoing,
    outputs: {},
    failure: unwritten.join(' ') || null,
    line: `Shard ${shardText(shard)}: ${count(accounts.length, 'account')}, ${count(resources, 'resource')}, ${gaps}. The merge reports.`,
  }
}
