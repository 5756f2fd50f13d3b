import { findInventories } from '../../offline/find-inventories.ts'
import { headerOf } from '../../inventory/scopes.ts'
import { UserError } from '../../model/errors.ts'
import type { Settings } from '../../model/settings.ts'
import { type LastInventory, lastInventory } from '../../proposal/last-inventory.ts'
import { type FormerWorkspace, formerWorkspace } from '../../proposal/former-workspace.ts'
import { putComment } from '../../proposal/comment.ts'
import { scanKey } from '../../past/stores/scan-key.ts'
import { REPORT_BYTES } from '../../report/formats/report-markdown.ts'
import { SUMMARY_BYTES } from '../../report/formats/summary/summary.ts'
import { type PreviewPlace, renderNoPreview, renderPreview } from '../../report/preview/preview.ts'
import { alertsSentence, findingsSentence } from '../../report/preview/preview-words.ts'
import type { Outgoing } from '../../sensitive/outgoing.ts'
import { readSettings } from '../../settings/read-settings.ts'
import { USUAL_PRIVACY } from '../../settings/usual-privacy.ts'
import type { Host, PullRequestTools } from '../host.ts'
import { FormerProblem, judgeBoth } from '../preview/judge.ts'
import { passedRepository } from '../passed-repository.ts'
import { firstPrivacy } from '../privacy.ts'
import { selectRules, withExceptions } from '../prologue.ts'
import type { StepResult } from '../result.ts'

/** What is to be said of the pull request. */
interface Said {
  readonly line: string
  readonly failure: string | null
  readonly render: (place: PreviewPlace) => string
  /** The same for the comment, where that may not say all of it. */
  readonly renderComment?: (place: PreviewPlace) => string
  /** Page of the scan that wrote the inventory; null where that is not known. */
  readonly scan: string | null
}

/**
 * What a pull request changes: the last inventory judged with it and without it. AWS is not read, nothing is sent and nothing
 * is remembered. The step fails where the proposed rules or settings do not load; what they find fails nothing.
 */
export async function previewPullRequest(settings: Settings, host: Host): Promise<StepResult> {
  const tools = await toolsOf(host)
  const { outgoing } = firstPrivacy(settings, { status: 'none' })
  return say(await whatItChanges(settings, host, tools), settings.githubToken, host, tools, outgoing)
}

/**
 * The same where the settings do not load, so that the comment does not go on saying what an earlier push would have changed.
 * It quotes what stands in a file, which whoever reads the pull request can read; what an input holds may be a secret, which
 * the log and the summary of a run mask, and a comment does not.
 * @param githubToken as the input has it
 */
export async function previewWithoutSettings(
  problem: UserError,
  githubToken: string,
  host: Host,
): Promise<StepResult> {
  const tools = await toolsOf(host)
  const said = problemOf(problem, '')
  const quiet = nothingCompared(
    'With this pull request, the inputs of the action are wrong: its log says how.',
  )
  const isOfFile = IN_FILE.test(problem.message)
  const { outgoing } = firstPrivacy(USUAL_PRIVACY, { status: 'none' })
  return say(isOfFile ? said : { ...said, renderComment: quiet.render }, githubToken, host, tools, outgoing)
}

/** `file:line: `, as each line of what is wrong with a file begins. */
const IN_FILE = /^[^\s:]+:\d+: /

async function toolsOf(host: Host): Promise<PullRequestTools> {
  if (host.openPullRequest === undefined)
    throw new UserError('mode: received "preview", expected a workflow on pull_request.')
  return host.openPullRequest()
}

/** In the comment and in the summary. */
async function say(
  { line, failure, render, renderComment = render, scan }: Said,
  githubToken: string,
  host: Host,
  tools: PullRequestTools,
  outgoing: Outgoing,
): Promise<StepResult> {
  const { pullRequest } = tools
  const place = { isPublic: false, commit: pullRequest.head, run: host.links.run, scan, uncommented: null }
  const text = renderComment({ ...place, bytes: REPORT_BYTES, isPublic: pullRequest.isPublic })
  const uncommented = host.signal.aborted
    ? CANCELLED
    : await comment(text, githubToken, host, tools, outgoing)
  if (uncommented !== null) host.logger.info(`No comment was written: ${uncommented}.`)
  return {
    outgoing,
    outputs: {},
    line,
    failure,
    summary: render({ ...place, uncommented, bytes: SUMMARY_BYTES }),
  }
}

const CANCELLED = 'the run was cancelled'

/**
 * One comment for each job of a workflow that previews, and for each alert-scope and config that its inputs name: what is in
 * the file may not load. Gives a clause that says why there is none; null: there is.
 */
async function comment(
  text: string,
  githubToken: string,
  host: Host,
  { pullRequest, readInput }: PullRequestTools,
  outgoing: Outgoing,
): Promise<string | null> {
  if (githubToken === '') return 'the input github-token is empty'
  const repository = await host.openRepository(githubToken)
  if (repository === null) return 'GITHUB_REPOSITORY is not set'
  const name = [readInput('alert-scope'), readInput('config')]
    .map((one) => one.trim())
    .join(' ')
    .trim()
  const key = scanKey({ ...host.workflow, name }, host.environment['GITHUB_JOB'] ?? '')
  const passed = passedRepository(repository, outgoing.to('the comment on the pull request'))
  return putComment(passed, pullRequest, `<!-- cloud-baseline-preview ${key} -->`, text)
}

async function whatItChanges(settings: Settings, host: Host, tools: PullRequestTools): Promise<Said> {
  const given = findInventories(settings.inventory, settings.workspace).map(({ path }) => path)
  if (given.length > 0) return judged(settings, given, host, tools)
  const last = await findLast(settings, host, tools)
  if (typeof last === 'string') return withoutInventory(settings, host, last)
  try {
    return await judged(settings, last.paths, host, tools)
  } finally {
    await last.remove()
  }
}

/** Or a clause on why there is none. */
async function findLast(
  { githubToken }: Settings,
  host: Host,
  { pullRequest, download, temporary }: PullRequestTools,
): Promise<LastInventory | string> {
  if (githubToken === '') return 'the input github-token is empty'
  const repository = await host.openRepository(githubToken)
  if (repository === null) return 'GITHUB_REPOSITORY is not set'
  const get = download(githubToken, host.signal)
  return host.logger.group('Getting the inventory of the last scan', () =>
    lastInventory(repository, pullRequest.defaultBranch, get, temporary),
  )
}

async function judged(
  settings: Settings,
  paths: readonly string[],
  host: Host,
  tools: PullRequestTools,
): Promise<Said> {
  const unfit = await whyUnfit(paths)
  if (unfit !== null) return withoutInventory(settings, host, unfit)
  const { workspace } = settings
  const before = await formerWorkspace({ ...tools, workspace }, tools.pullRequest)
  try {
    return await compared(settings, paths, before, host, tools)
  } catch (error) {
    return problemOf(error, before.folder)
  } finally {
    await before.remove()
  }
}

/** Why one of them cannot be judged, as a clause: the pull request cannot help it. */
async function whyUnfit(paths: readonly string[]): Promise<string | null> {
  try {
    for (const path of paths) await headerOf(path)
    return null
  } catch (error) {
    if (error instanceof UserError) return error.message.replace(/\.$/, '')
    throw error
  }
}

async function compared(
  settings: Settings,
  paths: readonly string[],
  before: FormerWorkspace,
  host: Host,
  { readInput }: PullRequestTools,
): Promise<Said> {
  const { workspace } = settings
  const former = (): Settings =>
    readSettings(
      // A path may be written in full.
      (name) => readInput(name).replaceAll(workspace, before.folder),
      before.folder,
      host.environment,
    )
  const judgement = await judgeBoth(settings, former, paths, host)
  if (host.signal.aborted) return nothingCompared('The run was cancelled before everything was judged.')
  const preview = { ...judgement, notes: [...before.notes, ...judgement.notes] }
  return {
    line: `${findingsSentence(preview.difference)}. ${alertsSentence(preview.alerts)}.`,
    failure: null,
    render: (place) => renderPreview(preview, place),
    scan: scanPage(host, preview.after.inventories?.[0]?.run),
  }
}

/** That rules and settings load is certain all the same. */
function withoutInventory(settings: Settings, host: Host, reason: string): Said {
  try {
    withExceptions(selectRules(settings, host.now()), settings, host.now())
  } catch (error) {
    return problemOf(error, '')
  }
  return nothingCompared(
    `Rules and settings load. What they would find is unknown: no inventory of a scan could be had (${reason}).`,
  )
}

/** @param folder whose name means nothing to people; empty: none */
function problemOf(error: unknown, folder: string): Said {
  if (!(error instanceof UserError || error instanceof FormerProblem)) throw error
  const message = folder === '' ? error.message : error.message.replaceAll(`${folder}/`, '')
  if (error instanceof FormerProblem) {
    return nothingCompared(
      `Rules and settings load with this pull request. Without it they do not, so nothing can be compared: ${message}`,
    )
  }
  return nothingCompared(`With this pull request, rules or settings are wrong: ${message}`, message)
}

function nothingCompared(sentence: string, failure: string | null = null): Said {
  const [line = ''] = sentence.split('\n')
  return { line, failure, render: (place) => renderNoPreview(sentence, place), scan: null }
}

/** Runs of a workflow have a number and, behind it, that of the attempt. */
function scanPage({ links }: Host, run: string | undefined): string | null {
  const [, id] = /^(\d+)-\d+$/.exec(run ?? '') ?? []
  return id === undefined ? null : (links.run?.replace(/\d+$/, id) ?? null)
}
