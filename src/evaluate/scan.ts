import type { Collected } from '../model/collected.ts'
import { CrossScopeEvaluation } from './cross-scope.ts'
import { evaluateScope } from './evaluate-scope.ts'
import type { Presence } from '../past/presence.ts'
import type { LeftOutAccount } from '../accounts/left-out.ts'
import type { ScanResult } from '../model/scan.ts'
import type { Settings } from '../model/settings.ts'
import type { AccountRules } from '../rules/load/account-rules.ts'
import { RunTally } from './tally.ts'

/** Evaluates scopes as they come, counts what it found in them and forgets them. */
export class Scan {
  readonly #rules: AccountRules
  readonly #presence: Presence
  readonly #tally: RunTally
  readonly #crossScope: CrossScopeEvaluation

  constructor(settings: Settings, rules: AccountRules, presence: Presence) {
    this.#rules = rules
    this.#presence = presence
    this.#tally = new RunTally(settings)
    this.#crossScope = new CrossScopeEvaluation((account) => rules.of(account))
  }

  leaveOut(accounts: readonly LeftOutAccount[]): void {
    this.#tally.leaveOut(accounts)
  }

  add(scope: Collected): void {
    for (const resource of scope.resources) if (resource.gone === undefined) this.#presence.saw(resource)
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
