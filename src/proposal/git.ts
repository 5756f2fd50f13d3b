/** Runs git in a folder and gives what it writes; null where it ends with an error, or takes too long or says too much. */
export type Git = (folder: string, parameters: readonly string[], input?: string) => Promise<Buffer | null>

/** What differs between two commits at a path: what is there in the first one; null: nothing. */
export interface ChangedPath {
  readonly path: string
  readonly before: { readonly mode: string; readonly id: string } | null
}

/** Modes of git's trees. */
export const SYMBOLIC_LINK = '120000'
export const SUBMODULE = '160000'

/** The full name of what the parameters name; null where the repository does not have it. */
export async function commitOf(git: Git, folder: string, name: string): Promise<string | null> {
  const output = await git(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  return output === null ? null : output.toString('utf8').trim()
}

/** Null where one of the commits is not there. */
export async function changedPaths(
  git: Git,
  folder: string,
  before: string,
  after: string,
): Promise<readonly ChangedPath[] | null> {
  const output = await git(folder, ['diff-tree', '-r', '-z', '--no-renames', '--raw', before, after])
  if (output === null) return null
  // `:100644 100644 0a1b… 2c3d… M`, then the path.
  const parts = output.toString('utf8').split('\0')
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, index): ChangedPath => {
    const [mode = '', , id = ''] = (parts[2 * index] ?? '').slice(1).split(' ')
    return { path: parts[2 * index + 1] ?? '', before: /^0+$/.test(mode) ? null : { mode, id } }
  })
}

/** Contents by name; null where one of them is not there. */
export async function blobsOf(
  git: Git,
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer> | null> {
  const blobs = new Map<string, Buffer>()
  if (ids.length === 0) return blobs
  const output = await git(folder, ['cat-file', '--batch'], `${[...new Set(ids)].join('\n')}\n`)
  if (output === null) return null
  // `0a1b… blob 12`, a line break, the content, a line break.
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at)
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('utf8', at, end)) ?? []
    if (id === undefined || size === undefined) return null
    const start = end + 1
    blobs.set(id, output.subarray(start, start + Number(size)))
    at = start + Number(size) + 1
  }
  return blobs
}
