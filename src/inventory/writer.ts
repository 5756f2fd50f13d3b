import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { makeFolder } from '../files/make-folder.ts'
import { WholeFile } from '../files/whole-file.ts'
import { messageOf, UserError } from '../model/errors.ts'
import { EVERYTHING } from '../model/coverage.ts'
import { withoutHidden } from '../text/json.ts'
import type { KindModel } from '../model/kind.ts'
import type { Collected } from '../model/collected.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { Environment, Resource } from '../model/resource.ts'
import type { Safe } from '../model/safe.ts'
import { VERSION } from '../text/version.ts'
import { INVENTORY_SCHEMA, type InventoryOrigin, type InventoryRecord } from './record.ts'
import { Withheld } from './withheld.ts'

/** Characters handed to the compressor at a time. */
const BATCH = 131_072
/** At most this much may wait for it: 1 MB. */
const BATCHES_AHEAD = 8
/** A third of the time of zlib's default level, for a fifth more bytes. */
const LEVEL = 3

/** What of the gate of privacy (sensitive/privacy.ts) an inventory passes. */
interface Masking {
  resource(resource: Resource): Resource
  value<T>(value: T): Safe<T>
}

/**
 * Writes an inventory scope by scope. The file appears under its name when it is whole: what a broken run leaves
 * behind is never taken for an inventory. Calls follow each other; they are not made side by side.
 */
export class InventoryWriter {
  readonly #path: string
  readonly #withheld: Withheld
  readonly #privacy: Masking
  readonly #file: WholeFile
  readonly #gzip: Gzip = createGzip({ level: LEVEL })
  readonly #written: Promise<{ readonly failure: unknown } | null>
  readonly #accounts = new Set<string>()
  readonly #compressing: Promise<unknown>[] = []
  #batch = ''
  #resources = 0

  private constructor(path: string, file: WholeFile, withheld: Withheld, privacy: Masking) {
    this.#withheld = withheld
    this.#privacy = privacy
    this.#path = path
    this.#file = file
    this.#written = pipeline(this.#gzip, file.stream()).then(
      () => null,
      (failure: unknown) => ({ failure }),
    )
  }

  /**
   * Creates the folder if there is none. Withholds what the model marks as holding secrets, and masks what is sensitive.
   * Throws a UserError where the file cannot be written.
   */
  static async create(
    path: string,
    origin: InventoryOrigin,
    model: KindModel,
    privacy: Masking,
  ): Promise<InventoryWriter> {
    const writer = await makeFolder(dirname(path))
      .then(() => WholeFile.create(path, { flush: false }))
      .then((file) => new InventoryWriter(path, file, new Withheld(model), privacy))
      .catch((error: unknown) => {
        throw notWritable(path, error)
      })
    const properties = Object.fromEntries(
      [...model.values()].map((kind) => [kind.name, Object.keys(kind.properties)]),
    )
    writer.#add({ type: 'header', schema: INVENTORY_SCHEMA, version: VERSION, ...origin, properties })
    return writer
  }

  /** To be called before the first scope. */
  leaveOut(accounts: readonly LeftOutAccount[]): void {
    for (const account of accounts) this.#add({ type: 'leftOut', ...this.#privacy.value(account) })
  }

  /** To be called after the account's last scope. */
  endAccount(id: string): void {
    this.#add({ type: 'accountEnd', id })
  }

  /** Waits for the disk, so that memory does not fill. `environment`: that of the account, for its first scope. */
  async write(collected: Collected, environment?: Environment): Promise<void> {
    const { id } = collected.account
    if (id !== EVERYTHING && !this.#accounts.has(id)) {
      this.#accounts.add(id)
      const { name, partition, unit } = this.#privacy.value(collected.account)
      this.#add({
        type: 'account',
        id,
        name,
        partition,
        ...(unit === undefined ? {} : { unit }),
        ...(environment === undefined ? {} : { environment }),
      })
    }
    this.#add({ type: 'scope', account: id, region: collected.region })
    for (const complete of collected.complete) this.#add({ type: 'complete', ...complete })
    for (const gap of collected.gaps) this.#add({ type: 'gap', ...this.#privacy.value(gap) })
    for (const resource of collected.resources) {
      this.#resources += 1
      this.#add({ type: 'resource', ...this.#privacy.resource(this.#withheld.without(resource)) })
      if (this.#batch.length >= BATCH) await this.#flush()
    }
    if (this.#batch.length >= BATCH) await this.#flush()
  }

  /** Writes the rest and gives the file its name. */
  async close(): Promise<void> {
    this.#add({ type: 'end', resources: this.#resources })
    this.#gzip.end(withoutHidden(this.#batch))
    const ended = await this.#written
    if (ended !== null) throw notWritable(this.#path, ended.failure)
    await this.#file.keep().catch((error: unknown) => {
      throw notWritable(this.#path, error)
    })
  }

  /** Leaves no file. An earlier inventory under the same name stays. */
  async discard(): Promise<void> {
    this.#gzip.destroy()
    await this.#written
    await this.#file.discard()
  }

  #add(record: InventoryRecord): void {
    this.#batch += `${JSON.stringify(record)}\n`
  }

  /** Hands what was gathered to the compressor, which works beside this thread and may lag behind a little. */
  async #flush(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    this.#gzip.write(withoutHidden(this.#batch), resolve)
    this.#batch = ''
    this.#compressing.push(promise)
    if (this.#compressing.length <= BATCHES_AHEAD) return
    const failure = await this.#compressing.shift()
    // A full disk ends both streams; the file's error has the reason.
    if (failure) throw notWritable(this.#path, (await this.#written)?.failure ?? failure)
  }
}

function notWritable(path: string, error: unknown): UserError {
  return new UserError(
    `The inventory cannot be written to ${path}: ${messageOf(error)}. Choose a report-dir that can be written and has room.`,
  )
}
