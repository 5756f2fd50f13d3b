import { readFileSync } from 'node:fs'
import type { RunLinks } from '../../model/run.ts'
import type { Host } from '../../run/host.ts'

/** Links to this run, to the repository's files at this commit and to the action's own, from the runner's variables. */
export function linksFrom(environment: NodeJS.ProcessEnv): RunLinks {
  const server = environment['GITHUB_SERVER_URL']
  const repository = environment['GITHUB_REPOSITORY']
  const run = environment['GITHUB_RUN_ID']
  const sha = environment['GITHUB_SHA']
  const action = environment['GITHUB_ACTION_REPOSITORY']
  const ref = environment['GITHUB_ACTION_REF']
  const own = server && repository ? `${server}/${repository}` : null
  return {
    run: own && run ? `${own}/actions/runs/${run}` : null,
    files: own && sha ? `${own}/blob/${sha}/` : null,
    packs: server && action && ref ? `${server}/${action}/blob/${ref}/` : null,
    workflow: workflowFileFrom(environment, repository),
  }
}

/** Null where the workflow is another repository's: an organisation may require one that none of its repositories has. */
function workflowFileFrom(environment: NodeJS.ProcessEnv, repository: string | undefined): string | null {
  const path = environment['GITHUB_WORKFLOW_REF']?.split('@')[0]
  return repository && path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : null
}

/**
 * The commit that a check of this run belongs to; null where none is known. On pull requests GITHUB_SHA is a merge that only
 * GitHub has, and checks stand at the head.
 */
export function commitFrom(environment: NodeJS.ProcessEnv): string | null {
  const isPullRequest = environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true
  return (isPullRequest ? headIn(environment['GITHUB_EVENT_PATH']) : environment['GITHUB_SHA']) || null
}

function headIn(eventPath: string | undefined): string | null {
  if (!eventPath) return null
  try {
    const event = JSON.parse(readFileSync(eventPath, 'utf8')) as {
      readonly pull_request?: { readonly head?: { readonly sha?: unknown } }
    } | null
    const sha = event?.pull_request?.head?.sha
    return typeof sha === 'string' ? sha : null
  } catch {
    return null
  }
}

/** An id that tells runs apart, also repeated attempts of one. */
export function runIdFrom(environment: NodeJS.ProcessEnv, now: Date): string {
  const run = environment['GITHUB_RUN_ID']
  return run ? `${run}-${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}` : now.toISOString()
}

/** The id of the workflow's run, the same for all its jobs and attempts; null outside of GitHub. */
export function workflowRunFrom(environment: NodeJS.ProcessEnv): string | null {
  return environment['GITHUB_RUN_ID'] || null
}

/**
 * Which workflow this is: GITHUB_WORKFLOW_REF names the file of the workflow that was started, whatever other it calls
 * (`owner/name/.github/workflows/scan.yml@refs/heads/main`); branches of one workflow are the same scan.
 */
export function workflowFrom(environment: NodeJS.ProcessEnv): Host['workflow'] {
  const repository = environment['GITHUB_REPOSITORY'] || null
  const file = environment['GITHUB_WORKFLOW_REF']?.split('@')[0]?.split('/').slice(2).join('/')
  const names = [environment['GITHUB_WORKFLOW'], file].filter((name) => name !== undefined && name !== '')
  return { repository, workflow: names.length === 0 ? null : names.join(', ') }
}
