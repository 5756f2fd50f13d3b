import type { JsonObject } from '../../model/json.ts'
import { visible } from '../../text/visible.ts'
import type { Refusal, Repository } from '../../repository/repository.ts'
import { whyRefused } from '../../repository/why-refused.ts'
import type { Found, HistoryStore, Saved } from './store.ts'

interface BranchStoreOptions {
  /** Loads the client only when it is needed. A clause where there is none. */
  readonly open: () => Promise<Repository | string>
  readonly branch: string
  /** The name of the history's file there, without its ending. */
  readonly name: string
  /** The commits' message. */
  readonly message: string
  /** Whether no earlier run can have saved anything. */
  readonly isFirst: boolean
}

/** Of the files that scans keep on a branch. */
const ENDING = '.history.json.gz'
const READ = 'contents: read'
const WRITE = 'contents: write'

class Refused extends Error {}
class Moved extends Error {}

interface Entry {
  readonly path: string
  readonly sha: string
}

/**
 * A file on a branch that has nothing in common with the others (an orphan): a commit for each save, made through the Git
 * Data API. The branch is only moved from the commit that was loaded, never forced, which GitHub refuses where another run
 * was quicker.
 */
export function branchStore({ open, branch, name, message, isFirst }: BranchStoreOptions): HistoryStore {
  const path = `${name}${ENDING}`
  const shown = visible(branch)
  const route = branch.split('/').map(encodeURIComponent).join('/')

  const tip = async (repository: Repository): Promise<string | null> => {
    const answer = await repository.ask({ method: 'GET', route: `/git/ref/heads/${route}` })
    if (answer.status === 'answered') return textAt(answer.data, 'object', 'sha')
    if (isEmpty(answer)) return null
    if (answer.code !== 404) throw new Refused(whyRefused(answer, READ))
    // A branch that is not there and a repository that the token may not see look the same.
    const seen = await repository.ask({ method: 'GET', route: '' })
    if (seen.status === 'refused') throw new Refused(whyRefused(seen, READ))
    return null
  }

  const load = async (repository: Repository): Promise<Found> => {
    const commit = await tip(repository)
    if (commit === null) return { status: 'absent' }
    const tree = await read(repository, `/git/trees/${await treeOf(repository, commit)}`)
    const entries = entriesOf(tree)
    const other = entries.find((entry) => !entry.path.endsWith(ENDING))
    if (other !== undefined) return { status: 'taken', reason: takenBy(shown, other.path) }
    const entry = entries.find((one) => one.path === path)
    if (entry === undefined) return { status: 'absent' }
    const blob = await read(repository, `/git/blobs/${entry.sha}`)
    return { status: 'found', bytes: Buffer.from(textAt(blob, 'content'), 'base64'), version: commit }
  }

  const commit = async (repository: Repository, bytes: Buffer, parent: string | null): Promise<string> => {
    const blob = await write(repository, '/git/blobs', {
      content: bytes.toString('base64'),
      encoding: 'base64',
    })
    const base = parent === null ? {} : { base_tree: await treeOf(repository, parent) }
    const tree = await write(repository, '/git/trees', {
      ...base,
      tree: [{ path, mode: '100644', type: 'blob', sha: blob }],
    })
    const parents = parent === null ? [] : [parent]
    return write(repository, '/git/commits', { message, tree, parents })
  }

  const move = async (repository: Repository, sha: string, isNew: boolean): Promise<void> => {
    const answer = isNew
      ? await repository.ask({
          method: 'POST',
          route: '/git/refs',
          body: { ref: `refs/heads/${branch}`, sha },
        })
      : await repository.ask({
          method: 'PATCH',
          route: `/git/refs/heads/${route}`,
          body: { sha, force: false },
        })
    if (answer.status === 'answered') return
    if (wasQuicker(answer)) throw new Moved()
    throw new Refused(whyNotMoved(answer, shown))
  }

  const save = async (repository: Repository, bytes: Buffer, version: string | null): Promise<Saved> => {
    // The file may be new on a branch that other scans have.
    const parent = await tip(repository)
    if (version !== null && parent !== version) return { status: 'moved' }
    if (version === null && parent !== null) {
      const found = await load(repository)
      if (found.status === 'taken') return { status: 'refused', reason: found.reason }
      if (found.status !== 'absent') return { status: 'moved' }
    }
    const sha = await commit(repository, bytes, parent)
    await move(repository, sha, parent === null)
    return { status: 'saved', version: sha }
  }

  return {
    place: `on the branch ${shown}`,
    form: 'packed',
    isCostly: true,
    isVital: true,
    ofDamaged: 'A new history follows it on the branch, where the former commits keep the old one.',
    ofForeign: 'Give each scan of this workflow an alert-scope of its own.',
    async load() {
      const repository = await open()
      if (typeof repository === 'string') return { status: 'unavailable', reason: repository }
      const found = await load(repository).catch((error: unknown): Found => {
        if (error instanceof Refused) return { status: 'unavailable', reason: error.message }
        throw error
      })
      return found.status === 'absent' && !isFirst ? { status: 'lost', reason: LOST } : found
    },
    async save(bytes, { version }) {
      const repository = await open()
      if (typeof repository === 'string') return { status: 'refused', reason: repository }
      return save(repository, bytes, version).catch((error: unknown) => {
        if (error instanceof Refused) return { status: 'refused', reason: error.message }
        if (error instanceof Moved) return { status: 'moved' }
        throw error
      })
    },
  }
}

const LOST =
  'this is the first run that keeps one there, or it was there under the name of another job, or somebody deleted it'

async function read(repository: Repository, route: string): Promise<unknown> {
  const answer = await repository.ask({ method: 'GET', route })
  if (answer.status === 'refused') throw new Refused(whyRefused(answer, READ))
  return answer.data
}

async function treeOf(repository: Repository, commit: string): Promise<string> {
  return textAt(await read(repository, `/git/commits/${commit}`), 'tree', 'sha')
}

/** Gives the name of the object that was made. */
async function write(repository: Repository, route: string, body: JsonObject): Promise<string> {
  const answer = await repository.ask({ method: 'POST', route, body })
  if (answer.status === 'answered') return textAt(answer.data, 'sha')
  if (isEmpty(answer))
    throw new Refused('the repository is empty, and GitHub makes no branch there before its first commit')
  throw new Refused(whyRefused(answer, WRITE))
}

function isEmpty({ code, message }: Refusal): boolean {
  return code === 409 && /repository is empty/i.test(message)
}

/** GitHub's words where a branch is not, or no longer, where it was seen. */
function wasQuicker({ code, message }: Refusal): boolean {
  if (code === 409) return true
  return (
    code === 422 &&
    /not a fast[- ]forward|reference already exists|reference does not exist|reference cannot be updated/i.test(
      message,
    )
  )
}

function whyNotMoved(refusal: Refusal, branch: string): string {
  if (refusal.code === 422 && /protected|rule/i.test(refusal.message)) {
    const said = visible(refusal.message.replaceAll(/\s+/g, ' '))
    return `a branch protection or a ruleset keeps the workflow from pushing to it (${said}): leave the branch ${branch} out of it`
  }
  return whyRefused(refusal, WRITE)
}

function takenBy(branch: string, file: string): string {
  return `the branch ${branch} holds something else (${visible(file)}): give history the name of a branch that nothing else uses, such as branch:cloud-baseline-history`
}

function entriesOf(tree: unknown): readonly Entry[] {
  const entries = (tree as { readonly tree?: unknown } | null)?.tree
  if (!Array.isArray(entries)) throw new Refused(UNEXPECTED)
  return (entries as readonly unknown[]).map((entry) => ({
    path: textAt(entry, 'path'),
    sha: textAt(entry, 'sha'),
  }))
}

function textAt(value: unknown, ...steps: readonly string[]): string {
  let at = value
  for (const step of steps) at = (at as Readonly<Record<string, unknown>> | null | undefined)?.[step]
  if (typeof at !== 'string') throw new Refused(UNEXPECTED)
  return at
}

const UNEXPECTED = 'GitHub answered something that is not in its documentation'
