import { execFile } from 'node:child_process'
import type { Git } from '../proposal/git.ts'

/** Far more than reading some thousand files takes. */
const LIMIT_MS = 60_000
/** Files that settings and rules lie in, all together. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Git as it is installed, for commands that only read. The workspace holds what somebody proposes: nothing in it may start a
 * program or a download, and the runner's secrets are not in git's environment.
 */
export function gitFrom(environment: NodeJS.ProcessEnv): Git {
  const { PATH, HOME } = environment
  const env = {
    ...(PATH === undefined ? {} : { PATH }),
    ...(HOME === undefined ? {} : { HOME }),
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
  return (folder, parameters, input = '') =>
    new Promise((resolve) => {
      // A workspace in a container belongs to another user, which git refuses unless it is told.
      const fixed = [
        '-c',
        `safe.directory=${folder}`,
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.hooksPath=/dev/null',
      ]
      const options = {
        cwd: folder,
        env,
        timeout: LIMIT_MS,
        maxBuffer: MOST_BYTES,
        encoding: 'buffer',
      } as const
      const git = execFile('git', [...fixed, ...parameters], options, (error, output) =>
        resolve(error === null ? output : null),
      )
      // It may end before it has read everything.
      git.stdin?.on('error', () => undefined)
      git.stdin?.end(input)
    })
}
