import { count } from '../../text/words.ts'
import type { Observed } from '../describe-run.ts'
import type { Job } from '../prologue.ts'
import { readAndEvaluate } from '../read.ts'

/** All accounts in one job. */
export async function readWhole(job: Job): Promise<Observed> {
  const { logger } = job.host
  logger.info(`Checking ${count(job.rules.length, 'rule')}.`)
  const title = job.saved === null ? 'Reading AWS' : 'Reading the inventory'
  return logger.group(title, () => readAndEvaluate(job))
}
