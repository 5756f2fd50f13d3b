import type { ScanIdentity } from '../model/history.ts'
import type { Settings } from '../model/settings.ts'
import { branchStore } from '../past/stores/branch.ts'
import { cacheStore } from '../past/stores/cache.ts'
import { fileStore } from '../past/stores/file.ts'
import { scanKey } from '../past/stores/scan-key.ts'
import type { HistoryStore } from '../past/stores/store.ts'
import type { Host } from './host.ts'

/** Where the settings say that the history is kept; null: nowhere. */
export function storeOf(settings: Settings, host: Host, scan: ScanIdentity): HistoryStore | null {
  const { history, workspace } = settings
  const { environment, runId } = host
  if (history.store === 'none') return null
  if (history.store === 'file') return fileStore(history.path, workspace)
  // The jobs of a divided run share a history; other jobs of a workflow are other scans.
  const isFirst = environment['GITHUB_RUN_NUMBER'] === '1' && environment['GITHUB_RUN_ATTEMPT'] === '1'
  const name = scanKey(scan, settings.mode.name === 'run' ? (environment['GITHUB_JOB'] ?? '') : 'shards')
  if (history.store === 'branch') {
    const open = openRepository(settings, host)
    return branchStore({ open, branch: history.name, name, message: commitMessage(host), isFirst })
  }
  return cacheStore({
    open: host.openCache,
    prefix: `cloud-baseline-history-${name}-`,
    runId,
    isFirst,
  })
}

function openRepository({ githubToken }: Settings, host: Host): Parameters<typeof branchStore>[0]['open'] {
  return async () => {
    if (host.workflow.repository === null)
      return 'GITHUB_REPOSITORY is not set, which only a workflow of GitHub does'
    if (githubToken === '') return 'the input github-token is empty'
    return (await host.openRepository(githubToken)) ?? 'GITHUB_REPOSITORY is not set'
  }
}

function commitMessage({ workflow, runId, links }: Host): string {
  const what = workflow.workflow?.split(',')[0] ?? 'a scan'
  return `History of ${what}, run ${runId}${links.run === null ? '' : `\n\n${links.run}`}`
}
