import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as cache from '@actions/cache'
import { messageOf } from '../../model/errors.ts'
import type { CacheAnswer, CacheClient, CacheEntry } from '../../past/stores/cache.ts'

/**
 * Where the file lies while it is packed or unpacked, below the workspace: entries are found by a hash of this text, so it
 * has to be the same on every machine and in every job.
 */
const FILE = '.cloud-baseline-history/history.json.gz'
/** For a history of the largest size. Without a limit a hanging server keeps the package waiting for hours. */
const LIMIT_MS = 60_000

/**
 * Over @actions/cache, which says what is wrong in the log alone, as warnings of its own: what it writes there is held
 * back, and becomes the reason.
 * @param environment the runner's, which the package reads itself
 */
export function openCache(
  environment: NodeJS.ProcessEnv,
  workspace: string,
  limit: number = LIMIT_MS,
): CacheClient {
  const mode = (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase()
  const missing = whyMissing(environment)
  const noReading = missing ?? (mode === 'none' || mode === 'write-only' ? noMode(mode, 'read') : null)
  const noWriting = missing ?? (mode === 'none' || mode === 'read' ? noMode(mode, 'written') : null)
  const path = join(workspace, FILE)

  const find = async (prefix: string, lookupOnly: boolean): Promise<CacheAnswer<string | null>> => {
    if (noReading !== null) return { status: 'failed', reason: noReading }
    const options = { lookupOnly, timeoutInMs: limit, segmentTimeoutInMs: limit }
    const { value, said } = await listening(limit, () => cache.restoreCache([FILE], prefix, [], options))
    const reason = reasonIn(said)
    if (reason !== null) return { status: 'failed', reason }
    return { status: 'answered', value: value ?? null }
  }

  return {
    async restore(prefix) {
      await remove(path)
      const found = await find(prefix, false)
      if (found.status === 'failed')
        return damageOf(found, TAR_FAILED.test(found.reason) ? await find(prefix, true) : found)
      if (found.value === null) return { status: 'answered', value: null }
      const key = found.value
      try {
        return { status: 'answered', value: { key, bytes: await readFile(path) } }
      } catch (error) {
        return {
          status: 'answered',
          value: { key, damage: `its archive holds no history (${messageOf(error)})` },
        }
      } finally {
        await remove(path)
      }
    },
    // A mode that does not let a job read lets it write all the same.
    newest: async (prefix) =>
      noReading !== null && noWriting === null ? { status: 'answered', value: null } : find(prefix, true),
    async save(key, bytes) {
      if (noWriting !== null) return { status: 'failed', reason: noWriting }
      try {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, bytes)
        const { value, said } = await listening(limit, () => cache.saveCache([FILE], key))
        if (value !== undefined && value !== -1) return { status: 'answered', value: 'saved' }
        if (/another job may be creating this cache/.test(said)) return { status: 'answered', value: 'taken' }
        return { status: 'failed', reason: reasonIn(said) ?? 'the cache service did not take it' }
      } catch (error) {
        return { status: 'failed', reason: messageOf(error) }
      } finally {
        await remove(path)
      }
    },
  }
}

/** The package's words for an archive that cannot be unpacked; what it cannot download is another matter. */
const TAR_FAILED = /\btar\b.{0,3}failed with error/i

function damageOf(
  failed: Extract<CacheAnswer<null>, { status: 'failed' }>,
  newest: CacheAnswer<string | null>,
): CacheAnswer<CacheEntry | null> {
  if (newest.status === 'failed' || newest.value === null) return failed
  return { status: 'answered', value: { key: newest.value, damage: 'its archive cannot be unpacked' } }
}

function whyMissing(environment: NodeJS.ProcessEnv): string | null {
  const server = URL.parse(environment['GITHUB_SERVER_URL'] || 'https://github.com')?.hostname ?? ''
  const isGitHub = /^github\.com$|\.ghe\.com$|\.localhost$/i.test(server)
  const other = 'set the input history to branch:NAME or to a file'
  if (!isGitHub) return `GitHub Enterprise Server has no cache service of the second version, so ${other}`
  if (!environment['ACTIONS_CACHE_SERVICE_V2'] || !environment['ACTIONS_RESULTS_URL'])
    return `there is no cache service of the second version here (ACTIONS_CACHE_SERVICE_V2 is not set; only an action in a workflow of GitHub has one), so ${other}`
  return null
}

function noMode(mode: string, verb: string): string {
  return `the cache must not be ${verb} in this run (cache-mode: ${mode}, which GitHub also sets for events that anybody can cause)`
}

interface Heard<T> {
  /** Undefined where there was no answer in time. */
  readonly value: T | undefined
  /** What it wrote into the log. */
  readonly said: string
}

/** Whose output it is: only what the work itself writes is held back, also what it writes when nobody waits any longer. */
const LISTENED = new AsyncLocalStorage<string[]>()
let isListening = false

function listen(): void {
  if (isListening) return
  isListening = true
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const lines = LISTENED.getStore()
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    // Masks have to reach the runner.
    if (lines === undefined || text.startsWith('::add-mask::'))
      return Reflect.apply(write, null, [chunk, ...rest])
    lines.push(text)
    return true
  }
}

async function listening<T>(limit: number, work: () => Promise<T>): Promise<Heard<T>> {
  listen()
  const lines: string[] = []
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limit)
  })
  try {
    const value = await Promise.race([LISTENED.run(lines, work), late])
    if (value === 'late')
      return { value: undefined, said: `::warning::no answer within ${Math.ceil(limit / 1000)} seconds` }
    return { value, said: lines.join('') }
  } catch (error) {
    return { value: undefined, said: `::warning::${messageOf(error)}` }
  } finally {
    clearTimeout(timer)
  }
}

/** The last thing that it complains about; null where it does not. */
function reasonIn(said: string): string | null {
  const complaints = said.split('\n').flatMap((line) => {
    const text =
      /^::(?:warning|error)[^:]*::(.*)$/.exec(line)?.[1] ??
      /^(Failed to (?:save|restore): .*)$/.exec(line)?.[1]
    return text === undefined ? [] : [decoded(text)]
  })
  const last = complaints
    .at(-1)
    ?.replace(/^Failed to (?:save|restore): /, '')
    .replace(/\.$/, '')
  return last === undefined ? null : `the cache service failed (${last})`
}

/** As @actions/core encodes the text of a command. */
function decoded(text: string): string {
  return text.replaceAll('%0A', ' ').replaceAll('%0D', ' ').replaceAll('%25', '%').trim()
}

async function remove(path: string): Promise<void> {
  await rm(dirname(path), { recursive: true, force: true })
}
