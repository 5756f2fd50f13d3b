import { watchPresence } from '../past/presence.ts'
import type { Settings } from '../model/settings.ts'
import { loadFrameworks } from '../rules/compliance/load-frameworks.ts'
import { finishJob, type JobResult } from './finish.ts'
import { recall, selectRules } from './prepare.ts'
import { readAndEvaluate } from './read.ts'
import type { JobTools } from './tools.ts'
import { count } from '../text/words.ts'

export type { JobResult } from './finish.ts'
export type { JobTools } from './tools.ts'

/**
 * The whole job: settings → collect → evaluate → compare → alert → report. Throws a UserError for what the user has to
 * mend before anything can be read; faults of AWS or PagerDuty are results.
 */
export async function runJob(settings: Settings, tools: JobTools): Promise<JobResult> {
  const { logger } = tools
  const startedAt = tools.now()
  const { rules, accountRules, warnings } = selectRules(settings, startedAt)
  const frameworks = loadFrameworks()
  const loaded = await recall(settings, tools)
  logger.info(`Checking ${count(rules.length, 'rule')}.`)

  const presence = watchPresence(loaded)
  const read = await logger.group('Reading AWS', () =>
    readAndEvaluate({ settings, rules: accountRules, presence, startedAt, tools }),
  )
  return finishJob({ settings, tools, startedAt, rules, warnings, frameworks, loaded, presence, ...read })
}
