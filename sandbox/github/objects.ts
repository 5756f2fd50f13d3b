import { createHash } from 'node:crypto'

/** An entry of a tree. Only what the API can make: files and folders. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree'
  readonly sha: string
}

export interface Commit {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
}

/** Git's objects of a repository, named by their content as git names them. */
export class GitObjects {
  readonly blobs = new Map<string, Buffer>()
  readonly trees = new Map<string, readonly TreeEntry[]>()
  readonly commits = new Map<string, Commit>()

  addBlob(bytes: Buffer): string {
    const sha = nameOf('blob', bytes)
    this.blobs.set(sha, bytes)
    return sha
  }

  addTree(entries: readonly TreeEntry[]): string {
    const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    const lines = sorted.map(({ mode, path, sha }) => `${mode} ${path}\0${sha}`)
    const sha = nameOf('tree', Buffer.from(lines.join('')))
    this.trees.set(sha, sorted)
    return sha
  }

  /** Two commits of one content and time are the same to git; a number stands for the time. */
  addCommit(commit: Commit): string {
    const sha = nameOf('commit', Buffer.from(JSON.stringify([this.commits.size, commit])))
    this.commits.set(sha, commit)
    return sha
  }

  /** Whether one commit is the other or comes before it. */
  isAncestor(ancestor: string, of: string): boolean {
    if (ancestor === of) return true
    return this.commits.get(of)?.parents.some((parent) => this.isAncestor(ancestor, parent)) ?? false
  }
}

function nameOf(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}
