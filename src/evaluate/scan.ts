import type { Collected } from '../model/collected.ts'
import { CrossScopeEvaluation } from './cross-scope.ts'
import { evaluateScope } from './evaluate-scope.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { Resource } from '../model/resource.ts'
import type { ScanResult } from '../model/scan.ts'
import type { Settings } from '../model/settings.ts'
import type { AccountRules } from '../rules/load/account-rules.ts'
import { RunTally } from './tally.ts'

/** Is called for every resource that is there, such as by who wants to know whether one still is. */
export interface Onlooker {
  saw(resource: Resource): void
}

/** Evaluates scopes as they come, counts what it found in them and forgets them. */
export class Scan {
  readonly #rules: AccountRules
  readonly #onlooker: Onlooker
  readonly #tally: RunTally
  readonly #crossScope: CrossScopeEvaluation

  constructor(settings: Settings, rules: AccountRules, onlooker: Onlooker) {
    this.#rules = rules
    this.#onlooker = onlooker
    this.#tally = new RunTally(settings)
    this.#crossScope = new CrossScopeEvaluation((account) => rules.of(account))
  }

  leaveOut(accounts: readonly LeftOutAccount[]): void {
    this.#tally.leaveOut(accounts)
  }

  add(scope: Collected): void {
    for (const resource of scope.resources) if (resource.gone === undefined) this.#onlooker.saw(resource)
    const account = this.#tally.account(scope.account)
    const content = { ...scope, account, above: this.#tally.accountItself(scope) }
    this.#tally.addScope(scope)
    this.#tally.addResult(evaluateScope(this.#rules.of(account.id), content))
    this.#crossScope.add(content)
  }

  /** To be called when nothing more comes of the account: what was kept of it for its other regions goes. */
  endAccount(id: string): void {
    this.#tally.addResult(this.#crossScope.finish(id))
    this.#tally.forgetAccountItself(id)
  }

  finish(): ScanResult {
    for (const id of this.#crossScope.open) this.endAccount(id)
    return this.#tally.result()
  }
}
