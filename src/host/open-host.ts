import type { LogPlace } from '../model/logger.ts'
import type { Settings } from '../model/settings.ts'
import type { Host } from '../run/host.ts'
import { lineMask } from '../sensitive/line-mask.ts'
import { maskedLogger } from '../sensitive/masked-logger.ts'
import { linksFrom, runIdFrom, workflowFrom, workflowRunFrom } from './github/links.ts'
import { keepYoungSpace } from './memory.ts'
import { watchSignals } from './signals.ts'

/** A host whose signals are watched. */
interface OpenHost extends Host {
  /** From now on a signal does again what it does by itself. */
  release(): void
}

/** What a runner and a terminal have in common. A terminal may well be in a workflow: then the links are the same. */
export function openHost(
  settings: Pick<Settings, 'redact' | 'privacy'>,
  own: Pick<Host, 'environment' | 'publish' | 'publishesWarnings' | 'openPullRequest'> & {
    readonly logger: LogPlace
  },
): OpenHost {
  const { environment } = own
  const logger = maskedLogger(own.logger, lineMask(settings))
  return {
    ...own,
    logger,
    ...watchSignals(logger),
    now: currentTime,
    links: linksFrom(environment),
    runId: runIdFrom(environment, currentTime()),
    workflowRun: workflowRunFrom(environment),
    workflow: workflowFrom(environment),
    openRepository: async (token) => {
      const { repository } = workflowFrom(environment)
      if (repository === null) return null
      const github = await import('./github/repository.ts')
      return github.openRepository(token, repository)
    },
    openCache: async () => {
      const { openCache } = await import('./github/cache.ts')
      return openCache(environment, environment['GITHUB_WORKSPACE'] || '.')
    },
    relieveMemory: keepYoungSpace,
  }
}

function currentTime(): Date {
  return new Date()
}
