import { EVERYTHING } from '../model/coverage.ts'
import { UserError } from '../model/errors.ts'

/** In which of several inventories each account is: in one alone, since they may have been read at different times. */
export class HeldAccounts {
  readonly #files = new Map<string, string>()

  has(account: string): boolean {
    return this.#files.has(account)
  }

  /** Throws a UserError where another file has the account, too: one of the two is not what is there. */
  note(account: string, file: string): void {
    if (account === EVERYTHING) return
    const before = this.#files.get(account)
    if (before !== undefined && before !== file) {
      throw new UserError(
        `inventory: ${before} and ${file} both hold account ${account}, expected each account once; leave one of them out.`,
      )
    }
    this.#files.set(account, file)
  }
}
