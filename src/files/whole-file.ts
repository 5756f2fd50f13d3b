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
 * a killed run leaves of it, removeLeftovers finds.
 */
export class WholeFile {
  /** Ends by itself where it fails. */
  readonly stream: Writable
  readonly #path: string
  readonly #temporary: string

  private constructor(path: string, temporary: string, file: FileHandle, flush: boolean) {
    this.#path = path
    this.#temporary = temporary
    this.stream = file.createWriteStream({ flush })
  }

  /** In a folder that is there. */
  static async create(
    path: string,
    { flush = true, hidden = false }: WholeFileOptions = {},
  ): Promise<WholeFile> {
    const temporary = temporaryName(hidden ? join(dirname(path), `.${basename(path)}`) : path)
    return new WholeFile(path, temporary, await open(temporary, 'wx'), flush)
  }

  /** Gives it its name, in place of whatever had it. To be called when the stream has ended. */
  async keep(): Promise<void> {
    await rename(this.#temporary, this.#path)
  }

  /** Leaves nothing of it. To be called when the stream has ended, well or not. */
  async discard(): Promise<void> {
    await rm(this.#temporary, { force: true })
  }
}
