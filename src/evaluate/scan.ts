import type { AccountIdentity, Collected } from '../model/collected.ts'
import type { Gap } from '../model/coverage.ts'
import { AccountLevels } from './account-levels.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { Resource } from '../model/resource.ts'
import type { ScopeResult } from './evaluate-scope.ts'
import type { DriftFacts } from '../model/change.ts'
import type { ScannedAccount } from '../model/resource.ts'
import type { ScanResult } from '../model/scan.ts'
import type { Settings } from '../model/settings.ts'
import type { AccountRules } from '../rules/load/account-rules.ts'
import { RunTally } from './tally.ts'

/** Is called for every resource that is there, such as by who wants to know whether one still is. */
interface Onlooker {
  saw(resource: Resource): void
}

/** Evaluates the rules about the state in scopes as they come, counts what it found in them and forgets them. */
export class Scan {
  readonly #onlooker: Onlooker
  readonly #tally: RunTally
  readonly #levels: AccountLevels

  constructor(settings: Settings, rules: Pick<AccountRules, 'of'>, onlooker: Onlooker) {
    this.#onlooker = onlooker
    this.#tally = new RunTally(settings)
    this.#levels = new AccountLevels((account) => rules.of(account))
  }

  leaveOut(accounts: readonly LeftOutAccount[]): void {
    this.#tally.leaveOut(accounts)
  }

  /** What another job found out that it could not know of accounts, and counts: here it keeps rules from being certain. */
  know(gaps: readonly Gap[]): void {
    this.#levels.know(gaps)
  }

  /** Of an account the account itself comes first. */
  add(scope: Collected): void {
    for (const resource of scope.resources) if (resource.gone === undefined) this.#onlooker.saw(resource)
    this.#tally.addScope(scope)
    this.#tally.addResult(this.#levels.add(scope, this.#tally.account(scope.account)))
  }

  /** The account as the run knows it, with its environment. */
  account(identity: AccountIdentity): ScannedAccount {
    return this.#tally.account(identity)
  }

  /** What the rules about changes say of a scope. */
  addChanges({ facts, ...result }: ScopeResult & { readonly facts: DriftFacts }): void {
    this.#tally.addResult(result)
    this.#tally.addDrift(facts)
  }

  /** To be called when nothing more comes of the account: what was kept of it goes. */
  endAccount(id: string): void {
    this.#tally.addResult(this.#levels.finish(id))
  }

  finish(): ScanResult {
    for (const id of this.#levels.open) this.endAccount(id)
    return this.#tally.result()
  }
}
