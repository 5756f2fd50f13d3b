import { environmentWhileReading } from '../accounts/environment.ts'
import type { AccountIdentity, Collected } from '../model/collected.ts'
import { EVERYTHING, type Gap } from '../model/coverage.ts'
import { AccountLevels } from './account-levels.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import type { ChangeResult } from './changes/change-scan.ts'
import type { NamedPlace } from '../model/finding.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import type { ScannedAccount } from '../model/resource.ts'
import type { ScanResult } from '../model/scan.ts'
import type { Settings } from '../model/settings.ts'
import type { AccountRules } from '../rules/load/account-rules.ts'
import { type CompiledRule, searchesOf } from '../rules/load/compiled-rule.ts'
import { RunTally } from './tally.ts'

/** Is called for every resource that is there, such as by who wants to know whether one still is. */
interface Onlooker {
  saw(resource: NamedPlace): void
}

/** Evaluates the rules about the state in scopes as they come, counts what it found in them and forgets them. */
export class Scan {
  readonly #onlooker: Onlooker
  readonly #tally: RunTally
  readonly #levels: AccountLevels

  readonly #privacy: Privacy
  readonly #settings: Settings
  readonly #rules: Pick<AccountRules, 'of'>

  /** @param privacy masks everything that is kept */
  constructor(settings: Settings, rules: Pick<AccountRules, 'of'>, onlooker: Onlooker, privacy: Privacy) {
    this.#privacy = privacy
    this.#settings = settings
    this.#rules = rules
    this.#onlooker = onlooker
    this.#tally = new RunTally(settings)
    this.#levels = new AccountLevels((account) => rules.of(account), privacy)
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
    for (const resource of scope.resources) {
      if (resource.gone === undefined) this.#onlooker.saw(this.#privacy.identity(resource))
    }
    const account = this.#tally.account(scope.account)
    const known = { ...scope, gaps: [...scope.gaps, ...this.#openEnvironment(scope)] }
    this.#tally.addScope(known)
    this.#tally.addResult(this.#levels.add(known, account))
  }

  /** A gap of the account where rules ask for its environment and the settings leave it open. */
  #openEnvironment({ account, region }: Collected): readonly Gap[] {
    if (region !== GLOBAL_REGION || account.id === EVERYTHING) return []
    const environment = environmentWhileReading(account, this.#settings)
    if (environment.certain) return []
    const kind = kindAskedFor(this.#rules.of(account.id))
    if (kind === null) return []
    const message = `Rules ask for the environment of the account, and ${environment.why}.`
    const about = { account: account.id, region, kind, properties: ['environment'] }
    return [{ ...about, reason: 'not-decided', action: null, message }]
  }

  /** The account as the run knows it, with its environment. */
  account(identity: AccountIdentity): ScannedAccount {
    return this.#tally.account(identity)
  }

  /** What the rules about changes say of a scope. */
  addChanges({ facts, result }: ChangeResult): void {
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

/** The kind of accounts, where rules ask for their environment; null: none does. */
function kindAskedFor(rules: readonly CompiledRule[]): string | null {
  const asking = rules.find(asksEnvironment)
  if (asking === undefined) return null
  const { structure } = asking.query
  return [...structure.kinds].find((kind) => structure.levelOf(kind) === 'account') ?? null
}

function asksEnvironment(compiled: CompiledRule): boolean {
  return (
    [...searchesOf(compiled), ...compiled.lowerings.map(({ query }) => query)].some(
      (query) => query.asksEnvironment,
    ) || compiled.exceptions?.names.has('environment') === true
  )
}
