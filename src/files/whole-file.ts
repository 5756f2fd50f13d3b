import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { temporaryName } from './leftovers.ts'

export interface WholeFileOptions {
  /** Whether it is on the disk before it gets its name, so that no crash leaves an empty one. Absent: yes. */
  readonly flush?: boolean
  /** Whether its name starts with a dot while it is written: in folders that are not ours. */
  readonly hidden?: boolean
}

/**
 * A file that appears under its name whole or not at all: it is written under another one beside it, and then renamed. What
 * a killed run leaves of it, removeLeftovers finds. It is written either through a stream or piece by piece.
 */
export class WholeFile {
  readonly #path: string
  readonly #temporary: string
  readonly #handle: FileHandle
  readonly #flush: boolean

  private constructor(path: string, temporary: string, handle: FileHandle, flush: boolean) {
    this.#path = path
    this.#temporary = temporary
    this.#handle = handle
    this.#flush = flush
  }

  /** In a folder that is there. */
  static async create(
    path: string,
    { flush = true, hidden = false }: WholeFileOptions = {},
  ): Promise<WholeFile> {
    const temporary = temporaryName(hidden ? join(dirname(path), `.${basename(path)}`) : path)
    return new WholeFile(path, temporary, await open(temporary, 'wx'), flush)
  }

  /** To be called once. It closes the file by itself where it ends, well or not. */
  stream(): Writable {
    return this.#handle.createWriteStream({ flush: this.#flush })
  }

  /** The bytes are the caller's again when it is done. */
  async write(bytes: Uint8Array): Promise<void> {
    await this.#handle.writeFile(bytes)
  }

  /** To be called behind the last write. */
  async end(): Promise<void> {
    if (this.#flush) await this.#handle.sync()
    await this.#handle.close()
  }

  /** Gives it its name, in place of whatever had it. To be called when it has ended. */
  async keep(): Promise<void> {
    await rename(this.#temporary, this.#path)
  }

  /** Leaves nothing of it, whether it has ended or not. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined)
    await rm(this.#temporary, { force: true })
  }
}
