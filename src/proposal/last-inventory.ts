import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonObject } from '../model/json.ts'
import { listAll } from '../repository/pages.ts'
import type { Refusal, Repository } from '../repository/repository.ts'
import { whyRefused } from '../repository/why-refused.ts'
import { compareText } from '../text/compare.ts'
import { unpackInventories } from './unpack.ts'

/** Gets a file of the repository into the folder of a machine. Gives why it could not; null: it is there. */
export type Download = (route: string, file: string, mostBytes: number) => Promise<Refusal | null>

/** Inventories of one scan, in a folder of their own. */
export interface LastInventory {
  readonly paths: readonly string[]
  remove(): Promise<void>
}

interface Artifact {
  readonly id: number
  readonly name: string
  readonly run: number
  /** ISO time. */
  readonly at: string
  readonly bytes: number
}

const PERMISSION = 'actions: read'
/** Names end in the attempt of the run: who repeats a scan more often names its inventory. */
const ATTEMPTS = [1, 2, 3]
/** Of which the event is looked up. */
const MOST_RUNS = 5
/** Events after which a workflow runs with what is on the branch, and nobody's proposal. */
const OWN_EVENTS: ReadonlySet<unknown> = new Set([
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'push',
])
/** Of all archives. An inventory of 10,000 accounts has some hundred megabytes, and an archive is unpacked in memory. */
const MOST_BYTES = 1024 ** 3

/**
 * The inventory of the newest scan on the default branch, from the artifacts that the workflows of docs/examples keep. What a
 * pull request or a fork ran may have left artifacts of the same name: none of those is taken. Gives a clause that says why
 * there is none.
 * @param temporary a folder for temporary files
 */
export async function lastInventory(
  repository: Repository,
  branch: string | null,
  download: Download,
  temporary: string,
): Promise<LastInventory | string> {
  if (branch === null) return 'the event does not say which branch scans run on'
  const reports = await reportsOn(repository, branch)
  if ('status' in reports) return whyRefused(reports, PERMISSION)
  const scan = await newestScan(repository, reports)
  if (scan === null)
    return `no scan on ${branch} has left an artifact named cloud-baseline-report-1 that is still kept`
  if ('status' in scan) return whyRefused(scan, PERMISSION)
  const parts = await partsOf(repository, scan)
  if ('status' in parts) return whyRefused(parts, PERMISSION)
  const bytes = parts.reduce((sum, one) => sum + one.bytes, 0)
  if (bytes > MOST_BYTES) return `the artifacts of run ${scan.run} have more than 1 GiB`
  const folder = await mkdtemp(join(temporary, 'cloud-baseline-inventory-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const paths = await fetchAll(parts, folder, download)
  if (typeof paths !== 'string' && paths.length > 0) return { paths, remove }
  await remove()
  return typeof paths === 'string' ? paths : `the artifact ${scan.name} of run ${scan.run} holds no inventory`
}

/** The newest first. */
async function reportsOn(repository: Repository, branch: string): Promise<readonly Artifact[] | Refusal> {
  const found: Artifact[] = []
  for (const attempt of ATTEMPTS) {
    const body = { name: `cloud-baseline-report-${attempt}`, per_page: 100 }
    const answer = await repository.ask({ method: 'GET', route: '/actions/artifacts', body })
    if (answer.status === 'refused') return answer
    const { artifacts } = (answer.data ?? {}) as { readonly artifacts?: unknown }
    found.push(...artifactsIn(artifacts, (run) => run['head_branch'] === branch))
  }
  return found.toSorted((a, b) => compareText(b.at, a.at))
}

/** Those that are still there, of runs of this repository. */
function artifactsIn(list: unknown, isMeant: (run: JsonObject) => boolean): readonly Artifact[] {
  return (Array.isArray(list) ? (list as readonly JsonObject[]) : []).flatMap((one): Artifact[] => {
    const { id, name, expired, created_at: at, size_in_bytes: bytes } = one
    const run = (one['workflow_run'] ?? {}) as JsonObject
    const isOwn =
      typeof run['repository_id'] === 'number' && run['head_repository_id'] === run['repository_id']
    if (expired !== false || !isOwn || !isMeant(run)) return []
    if (typeof id !== 'number' || typeof name !== 'string' || typeof run['id'] !== 'number') return []
    return [
      {
        id,
        name,
        run: run['id'],
        at: typeof at === 'string' ? at : '',
        bytes: typeof bytes === 'number' ? bytes : 0,
      },
    ]
  })
}

async function newestScan(
  repository: Repository,
  reports: readonly Artifact[],
): Promise<Artifact | Refusal | null> {
  const runs = new Map(reports.toReversed().map((report) => [report.run, report]))
  const newest = [...runs.values()].toSorted((a, b) => compareText(b.at, a.at)).slice(0, MOST_RUNS)
  for (const report of newest) {
    const answer = await repository.ask({ method: 'GET', route: `/actions/runs/${report.run}` })
    if (answer.status === 'refused') return answer
    const { event } = (answer.data ?? {}) as { readonly event?: unknown }
    if (OWN_EVENTS.has(event)) return report
  }
  return null
}

/** A divided run keeps the inventories of its shards beside the report, under names with the attempt that planned it. */
async function partsOf(repository: Repository, scan: Artifact): Promise<readonly Artifact[] | Refusal> {
  const route = `/actions/runs/${scan.run}/artifacts`
  const listed = await listAll(
    repository,
    route,
    {},
    (data) => (data as JsonObject | null)?.['artifacts'],
    10,
  )
  if (listed.status === 'endless') return { status: 'refused', code: null, message: 'with a list that ends' }
  if (listed.status === 'refused') return listed
  const attemptOf = ({ name }: Artifact): number =>
    Number(/^cloud-baseline-(\d+)-inventory-\d+-of-\d+$/.exec(name)?.[1] ?? 0)
  const parts = artifactsIn(listed.entries, (run) => run['id'] === scan.run).filter(
    (one) => attemptOf(one) > 0,
  )
  const last = Math.max(0, ...parts.map(attemptOf))
  return parts.length === 0 ? [scan] : parts.filter((one) => attemptOf(one) === last)
}

async function fetchAll(
  artifacts: readonly Artifact[],
  folder: string,
  download: Download,
): Promise<readonly string[] | string> {
  const paths: string[] = []
  for (const { id, name } of artifacts) {
    const archive = join(folder, `${id}.zip`)
    const refusal = await download(`/actions/artifacts/${id}/zip`, archive, MOST_BYTES)
    if (refusal !== null) {
      const why = refusal.code === null ? refusal.message : whyRefused(refusal, PERMISSION)
      return `the artifact ${name} cannot be read: ${why}`
    }
    const unpacked = await unpackInventories(archive, folder, String(id), MOST_BYTES)
    if (typeof unpacked === 'string') return `the artifact ${name} cannot be unpacked: ${unpacked}`
    paths.push(...unpacked)
    await rm(archive)
  }
  return paths
}
