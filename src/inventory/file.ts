import { UserError } from '../model/errors.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import { InventoryWriter } from './writer.ts'

/**
 * The inventory of a run, which goes on without one if the file cannot be written: a missing inventory is no reason not
 * to page somebody now.
 */
export class InventoryFile {
  #writer: InventoryWriter | null = null
  #failure: string | null = null

  static async create(...of: Parameters<typeof InventoryWriter.create>): Promise<InventoryFile> {
    const file = new InventoryFile()
    await file.#try(async () => {
      file.#writer = await InventoryWriter.create(...of)
    })
    return file
  }

  /** Why there is none, as a sentence; null while nothing went wrong. */
  get failure(): string | null {
    return this.#failure
  }

  leaveOut(accounts: readonly LeftOutAccount[]): void {
    this.#writer?.leaveOut(accounts)
  }

  endAccount(id: string): void {
    this.#writer?.endAccount(id)
  }

  async write(...scope: Parameters<InventoryWriter['write']>): Promise<void> {
    await this.#try(() => this.#writer?.write(...scope))
  }

  async close(): Promise<void> {
    await this.#try(() => this.#writer?.close())
  }

  async discard(): Promise<void> {
    await this.#writer?.discard()
  }

  async #try(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.#failure = error.message
      const writer = this.#writer
      this.#writer = null
      await writer?.discard().catch(() => undefined)
    }
  }
}
