import type { PlayedArtifact } from './artifacts.ts'
import type { PlayedCheckRun } from './check-runs.ts'
import type { PlayedIssue } from './issues.ts'
import type { PlayedComment } from './comments.ts'
import { GitObjects, type TreeEntry } from './objects.ts'

export type Visibility = 'public' | 'private' | 'internal'

/** What a token may do with the repository's content. */
export type ContentsPermission = 'none' | 'read' | 'write'

/** What a job's `permissions` may grant beside contents. */
export type Grant =
  'checks: write' | 'issues: write' | 'pull-requests: read' | 'pull-requests: write' | 'actions: read'

/** A repository, with its branches. */
export class GitHubRepository {
  readonly name: string
  readonly objects = new GitObjects()
  /** Commits by branch. */
  readonly branches = new Map<string, string>()
  visibility: Visibility = 'private'
  defaultBranch = 'main'
  /** Branches that nobody may push to, each with GitHub's sentence. */
  readonly protectedBranches = new Map<string, string>()
  /** By token. A token that is not here is nobody's. */
  readonly tokens = new Map<string, ContentsPermission>()
  /** By token: what it may do besides. */
  readonly grants = new Map<string, readonly Grant[]>()
  /** In the order in which they were made. */
  readonly checkRuns: PlayedCheckRun[] = []
  readonly issues: PlayedIssue[] = []
  readonly labels = new Set<string>()
  hasIssues = true
  /** Whether tokens may set labels: otherwise GitHub drops them without a word. */
  mayLabel = true
  /** The same, of pull requests. */
  readonly comments: PlayedComment[] = []
  /** The same, of runs of workflows. */
  readonly artifacts: PlayedArtifact[] = []

  constructor(name: string) {
    this.name = name
    this.commitTo('main', { 'README.md': Buffer.from('# Policies\n') })
  }

  /** As somebody pushes it. */
  commitTo(branch: string, files: Readonly<Record<string, Buffer>>, message = 'A commit'): string {
    const parent = this.branches.get(branch)
    const entries = Object.entries(files).map(([path, bytes]): TreeEntry => ({
      path,
      mode: '100644',
      type: 'blob',
      sha: this.objects.addBlob(bytes),
    }))
    const tree = this.objects.addTree(entries)
    const commit = this.objects.addCommit({ message, tree, parents: parent === undefined ? [] : [parent] })
    this.branches.set(branch, commit)
    return commit
  }

  /** Of the newest commit, by path. */
  filesOf(branch: string): ReadonlyMap<string, Buffer> {
    const commit = this.objects.commits.get(this.branches.get(branch) ?? '')
    const entries = this.objects.trees.get(commit?.tree ?? '') ?? []
    return new Map(
      entries.flatMap(({ path, sha }) => {
        const bytes = this.objects.blobs.get(sha)
        return bytes === undefined ? [] : [[path, bytes] as const]
      }),
    )
  }

  /** Messages of the branch's commits, the newest first. */
  log(branch: string): readonly string[] {
    const messages: string[] = []
    for (let at = this.branches.get(branch); at !== undefined;) {
      const commit = this.objects.commits.get(at)
      if (commit === undefined) break
      messages.push(commit.message)
      at = commit.parents[0]
    }
    return messages
  }
}
