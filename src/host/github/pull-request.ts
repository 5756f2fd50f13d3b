import { tmpdir } from 'node:os'
import { readTextFile } from '../../files/read-regular-file.ts'
import { fileReason } from '../../files/file-reason.ts'
import { UserError } from '../../model/errors.ts'
import { readPullRequest } from '../../proposal/pull-request.ts'
import type { PullRequestTools } from '../../run/host.ts'
import type { ReadInput } from '../../settings/inputs.ts'
import { gitFrom } from '../git.ts'
import { download } from './download.ts'
import { workflowFrom } from './links.ts'

/** GitHub's largest payloads have 25 MB (Webhook events and payloads). */
const MOST_BYTES = 26 * 1024 * 1024

/** What the runner knows of the pull request. Throws a UserError where it says nothing of one. */
export function openPullRequest(environment: NodeJS.ProcessEnv, readInput: ReadInput): PullRequestTools {
  return {
    pullRequest: readPullRequest(payloadOf(environment['GITHUB_EVENT_PATH'] ?? '')),
    readInput,
    git: gitFrom(environment),
    download: (token, signal) => (route, file, mostBytes) =>
      download({ token, name: workflowFrom(environment).repository ?? '', signal }, route, file, mostBytes),
    temporary: environment['RUNNER_TEMP'] || tmpdir(),
  }
}

function payloadOf(path: string): unknown {
  try {
    return JSON.parse(readTextFile(path, MOST_BYTES))
  } catch (error) {
    throw new UserError(
      `mode: received preview, but the event's payload (GITHUB_EVENT_PATH) cannot be read: ${fileReason(error)}.`,
    )
  }
}
