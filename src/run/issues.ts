import { setTimeout as wait } from 'node:timers/promises'
import { scanKey } from '../past/stores/scan-key.ts'
import type { View } from '../report/view.ts'
import { whyRefused } from '../repository/why-refused.ts'
import { knownIssues } from '../tickets/known.ts'
import { planTickets } from '../tickets/plan.ts'
import { PERMISSION, sendTickets } from '../tickets/send.ts'
import { visibilityOf } from './hides-ids.ts'
import { passedRepository } from './passed-repository.ts'
import { type Job, scanIdentity } from './prologue.ts'

/** Opens, changes and closes the issues of the repository. Gives sentences on what was not done: no cause to fail. */
export async function keepIssues(view: View, { settings, host, outgoing }: Job): Promise<readonly string[]> {
  if (settings.issues === 'off') return []
  const { logger, environment } = host
  const quiet = whyNone(view, environment['GITHUB_EVENT_NAME'] ?? '')
  if (quiet !== null) {
    logger.info(`Issues are left as they are: ${quiet}.`)
    return []
  }
  if (settings.githubToken === '') return [none('the input github-token is empty')]
  const repository = await host.openRepository(settings.githubToken)
  if (repository === null) return [none('GITHUB_REPOSITORY is not set')]
  const visibility = await visibilityOf(settings, host)
  if (visibility === 'public')
    return [none('the repository is public, and everybody could read the ids and names in them')]
  if (visibility !== 'not-public')
    return [none(`whether the repository is public is not known (${visibility.why})`)]
  const known = await knownIssues(repository, settings.alertScope)
  if (known.status === 'endless')
    return [none(`the repository has more than ${known.most} issues with the label`)]
  if (known.status === 'refused') return [none(whyRefused(known, PERMISSION))]
  const scan = scanKey(scanIdentity(settings, host), environment['GITHUB_JOB'] ?? '')
  const actions = planTickets(view, known.issues, scan)
  const passed = passedRepository(repository, outgoing.to('issues'))
  const { done, warnings } = await sendTickets(passed, actions, (ms) => wait(ms), host.signal)
  if (done.length > 0) logger.info(`Issues: ${done.join(', ')}.`)
  return warnings.map((warning) => `issues: ${warning}`)
}

/** Why this run is none to write issues, as a clause; null where it is one. */
function whyNone({ run }: View, event: string): string | null {
  if (run.cancelled === true) return 'the run was cancelled'
  if (run.settings.dryRun) return 'this is a dry run'
  if (event.startsWith('pull_request')) return 'a pull request changes nothing yet'
  return null
}

function none(why: string): string {
  return `issues: No issue was written: ${why}.`
}
