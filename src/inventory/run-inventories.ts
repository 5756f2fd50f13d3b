import { join } from 'node:path'
import type { Collected } from '../model/collected.ts'
import type { KindModel } from '../model/kind.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { Environment } from '../model/resource.ts'
import { InventoryFile } from './file.ts'
import { keptFolder, withoutKept } from './kept-back.ts'
import type { InventoryOrigin } from './record.ts'
import type { InventoryWriter } from './writer.ts'

interface Place {
  readonly reportDir: string
  /** The file's name. */
  readonly name: string
  /** Whether what is read in a region stays on the runner; null: nothing does. */
  readonly isKept: ((region: string) => boolean) | null
}

/** An inventory that is written, and what it holds of a scope. */
interface Copy {
  readonly file: InventoryFile
  readonly of: (scope: Collected) => Collected
}

/**
 * The inventories that a run writes: one in the report folder; where something stays on the runner, that one lacks it, and one
 * with everything lies beside. With one account in two files, neither could be searched or evaluated with the other.
 */
export class RunInventories {
  readonly #copies: readonly Copy[]

  private constructor(copies: readonly Copy[]) {
    this.#copies = copies
  }

  static async create(
    { reportDir, name, isKept }: Place,
    origin: InventoryOrigin,
    model: KindModel,
    privacy: Parameters<typeof InventoryWriter.create>[3],
  ): Promise<RunInventories> {
    const create = (folder: string): Promise<InventoryFile> =>
      InventoryFile.create(join(folder, name), origin, model, privacy)
    if (isKept === null) return new RunInventories([{ file: await create(reportDir), of: (scope) => scope }])
    return new RunInventories([
      { file: await create(reportDir), of: (scope) => withoutKept(scope, isKept, model) },
      { file: await create(keptFolder(reportDir)), of: (scope) => scope },
    ])
  }

  /** Why one is not there, as sentences; empty while nothing went wrong. */
  get failures(): readonly string[] {
    return this.#copies.flatMap(({ file }) => file.failure ?? [])
  }

  leaveOut(accounts: readonly LeftOutAccount[]): void {
    for (const { file } of this.#copies) file.leaveOut(accounts)
  }

  endAccount(id: string): void {
    for (const { file } of this.#copies) file.endAccount(id)
  }

  async write(scope: Collected, environment?: Environment): Promise<void> {
    for (const { file, of } of this.#copies) await file.write(of(scope), environment)
  }

  async close(): Promise<void> {
    for (const { file } of this.#copies) await file.close()
  }

  async discard(): Promise<void> {
    for (const { file } of this.#copies) await file.discard()
  }
}
