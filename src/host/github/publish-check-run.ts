import * as core from '@actions/core'
import { scanKey } from '../../past/stores/scan-key.ts'
import type { Shown } from '../../report/shown.ts'
import type { Run } from '../../model/run.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { logLine } from '../../text/log-line.ts'
import { visible } from '../../text/visible.ts'
import { showCheckRun } from './check-run.ts'
import { commitFrom, workflowFrom } from './links.ts'

const PRODUCT = 'Cloud Baseline'
const NAME_LIMIT = 100

/** Where the settings ask for it, the check run of this run. What becomes of it does not change the run's verdict. */
export async function publishCheckRun(
  { settings, links }: Pick<Run, 'settings' | 'links'>,
  shown: Shown,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  if (!settings.checkRun) return
  if (settings.dryRun) {
    core.info('No check run is written: this is a dry run.')
    return
  }
  const workflow = workflowFrom(environment)
  const commit = commitFrom(environment)
  if (settings.githubToken === '') return warn('the input github-token is empty')
  if (workflow.repository === null) return warn('GITHUB_REPOSITORY is not set')
  if (commit === null) return warn('the commit of this run is not known')
  const { openRepository } = await import('./repository.ts')
  const job = environment['GITHUB_JOB'] ?? ''
  const place = {
    name: nameOf([workflow.workflow?.split(', ')[0] ?? '', job, settings.alertScope]),
    key: scanKey({ ...workflow, name: settings.alertScope }, job),
    commit,
    page: links.run,
  }
  const repository = openRepository(settings.githubToken, workflow.repository)
  const why = await showCheckRun(repository, place, shown.checkRun())
  if (why !== null) warn(why)
}

/** Of checks with the same name at one commit, GitHub shows the last one alone. */
function nameOf(parts: readonly string[]): string {
  const own = parts.filter((part) => part !== '' && part !== PRODUCT).map(visible)
  return limitCodePoints(own.length === 0 ? PRODUCT : `${PRODUCT} (${own.join(', ')})`, NAME_LIMIT)
}

function warn(why: string): void {
  core.warning(logLine(`The check run is missing or not whole: ${why}.`))
}
