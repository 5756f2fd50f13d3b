import { statSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { KINDS } from '../../clouds/clouds.ts'
import { leadsOut } from '../../files/leads-out.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { shortPath } from '../../files/short-path.ts'
import { readTextFile } from '../../files/read-regular-file.ts'
import { writeWhole } from '../../files/write-whole.ts'
import { messageOf, UserError } from '../../model/errors.ts'
import type { Scope } from '../../model/resource.ts'
import { compareText } from '../../text/compare.ts'
import { VERSION } from '../../text/version.ts'
import { visible } from '../../text/visible.ts'
import type { Normalised } from '../normalise/normalised.ts'
import { unknownOf } from '../normalise/normaliser.ts'
import { shapeOf } from '../normalise/shape.ts'
import {
  contentDigest,
  parseState,
  UnusableFile,
  type WrittenResource,
  type WrittenState,
  writtenParts,
} from './accepted-file.ts'
import { isSafe, statePath } from './state-path.ts'
import { withCommas } from '../../text/words.ts'

/** More does not fit into a text of JavaScript by far; a kind of 100,000 resources takes some 100 MB. */
const MOST_BYTES = 250_000_000

/** What is accepted of a kind in a scope. */
export interface AcceptedKind extends Scope {
  readonly kind: string
  /** ISO time at which it was read. */
  readonly at: string
  readonly by: string
  readonly reason: string
  /** The properties that were read and are compared; the others are known of no resource. */
  readonly properties: readonly string[]
  /** By id. */
  readonly resources: ReadonlyMap<string, Normalised>
}

/** A file that is there and cannot be relied upon: what changed is not known. */
export interface UnusableState {
  /** A sentence with the file, and the line where one is to blame. */
  readonly problem: string
}

/** The folder with what is accepted: a file per account, region and kind, each read when it is asked for. */
export class AcceptedState {
  readonly #folder: string
  readonly #workspace: string

  private constructor(folder: string, workspace: string) {
    this.#folder = folder
    this.#workspace = workspace
  }

  /**
   * A folder that is not there yet accepts nothing. Throws a UserError for what is no folder.
   * @param workspace from where sentences name files
   */
  static open(folder: string, workspace = ''): Promise<AcceptedState> {
    const stats = statSync(folder, { throwIfNoEntry: false })
    if (stats !== undefined && !stats.isDirectory())
      return Promise.reject(
        new UserError(
          `accepted-state: received ${JSON.stringify(visible(folder))}, expected a folder, there or not yet: it is a file.`,
        ),
      )
    return Promise.resolve(new AcceptedState(folder, workspace))
  }

  /** Null: nothing is accepted there. */
  async of(account: string, region: string, kind: string): Promise<AcceptedKind | UnusableState | null> {
    const model = KINDS.get(kind)
    const path = statePath(this.#folder, { account, region }, kind)
    if (path === null || model === undefined) return null
    try {
      const state = this.#read(path)
      if (state === null) return null
      if (state.account !== account || state.region !== region || state.kind !== kind)
        throw new UnusableFile(
          `it is the state of ${state.kind} in ${state.region} of ${state.account}, so it lies in the wrong place`,
        )
      return acceptedKind(state)
    } catch (error) {
      return { problem: problemOf(shortPath(path, this.#workspace), error) }
    }
  }

  /**
   * Writes what is accepted of a kind. False: the file has it already, and stays as it is. Throws a UserError where it
   * cannot be written.
   */
  async save(accepted: AcceptedKind): Promise<boolean> {
    const { account, region, kind } = accepted
    const path = statePath(this.#folder, accepted, kind)
    if (path === null)
      throw new UserError(
        `${visible(kind)} in ${visible(region)} of ${visible(account)} cannot be accepted: these are no names for files.`,
      )
    const state = writtenState(accepted)
    const before = await this.of(account, region, kind)
    if (
      before !== null &&
      !('problem' in before) &&
      contentDigest(writtenState(before)) === contentDigest(state)
    )
      return false
    try {
      // Before a folder is made below a link, which nothing is to be made behind.
      for (const part of [dirname(dirname(path)), dirname(path), path]) refuseOutside(part, this.#folder)
      await makeFolder(dirname(path))
      await writeWhole(path, withinLimit(writtenParts(state)))
    } catch (error) {
      throw new UserError(
        `The accepted state cannot be written to ${visible(path)}: ${visible(messageOf(error))}.`,
      )
    }
    return true
  }

  /** Every scope with a file, in order. */
  async scopes(): Promise<readonly Scope[]> {
    const scopes: Scope[] = []
    for (const account of await foldersIn(this.#folder))
      for (const region of await foldersIn(join(this.#folder, account))) scopes.push({ account, region })
    return scopes
  }

  /** The kinds of which there are files in a scope, in order. */
  async kindsIn({ account, region }: Scope): Promise<readonly string[]> {
    if (!isSafe(account) || !isSafe(region)) return []
    const names = await readdir(join(this.#folder, account, region)).catch(() => [])
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((kind) => KINDS.has(kind))
      .toSorted(compareText)
  }

  /** The kinds of which there are files in any scope. */
  async kinds(): Promise<ReadonlySet<string>> {
    const kinds = new Set<string>()
    for (const scope of await this.scopes()) for (const kind of await this.kindsIn(scope)) kinds.add(kind)
    return kinds
  }

  /** Takes back what is accepted of a kind. */
  async remove(scope: Scope, kind: string): Promise<void> {
    const path = statePath(this.#folder, scope, kind)
    if (path === null || leadsOut(path, this.#folder)) return
    await rm(path, { force: true })
  }

  #read(path: string): WrittenState | null {
    try {
      refuseOutside(path, this.#folder)
      return parseState(readTextFile(path, MOST_BYTES))
    } catch (error) {
      if ((error as { readonly code?: unknown }).code === 'ENOENT') return null
      throw error
    }
  }
}

/** Whoever may propose files could have others read, or written, by links. */
function refuseOutside(path: string, folder: string): void {
  if (leadsOut(path, folder)) throw new UnusableFile('a symbolic link leads out of the folder')
}

function* withinLimit(parts: Iterable<string>): Generator<string> {
  let length = 0
  for (const part of parts) {
    length += Buffer.byteLength(part)
    if (length > MOST_BYTES) throw new Error(`it would have more than ${withCommas(MOST_BYTES)} bytes`)
    yield part
  }
}

function acceptedKind(state: WrittenState): AcceptedKind | null {
  const { account, region, kind, capturedAt: at, acceptedBy: by, reason, properties, resources } = state
  const model = KINDS.get(kind)
  if (model === undefined) return null
  const shape = shapeOf(model)
  const unknown = unknownOf(shape, properties)
  const normalised = Object.entries(resources).map(
    ([id, { name, value }]) => [id, { id, name, value, unknown, shape }] as const,
  )
  return { account, region, kind, at, by, reason, properties, resources: new Map(normalised) }
}

function writtenState({ at, by, resources, ...state }: AcceptedKind): WrittenState {
  const written = [...resources.values()].map(({ id, name, value }): [string, WrittenResource] => [
    id,
    { name, value },
  ])
  return {
    ...state,
    version: VERSION,
    capturedAt: at,
    acceptedBy: by,
    resources: Object.fromEntries(written),
  }
}

function problemOf(path: string, error: unknown): string {
  const line = error instanceof UnusableFile && error.line !== null ? `:${error.line}` : ''
  return (
    `${visible(path)}${line}: This accepted state cannot be used: ${visible(messageOf(error))}. ` +
    'What changed there is not known. Accept the state again, or restore the file.'
  )
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && isSafe(entry.name))
    .map(({ name }) => name)
    .toSorted(compareText)
}
