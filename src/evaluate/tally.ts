import type { AccountIdentity, Collected } from '../model/collected.ts'
import type { ScopeResult } from './evaluate-scope.ts'
import { EVERYTHING } from '../model/coverage.ts'
import type { Violation } from '../model/finding.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { Safe } from '../model/safe.ts'
import type { ScannedAccount } from '../model/resource.ts'
import type { ScanResult } from '../model/scan.ts'
import type { DriftFacts } from '../model/change.ts'
import { DataTally } from './data-tally.ts'
import { DriftTally } from './drift-tally.ts'
import { inOrder } from './in-order.ts'
import type { Settings } from '../model/settings.ts'
import { GapTally } from './gap-causes.ts'
import { SharedTally } from './shared-tally.ts'
import { RegionTally } from './region-tally.ts'
import { environmentOf } from '../accounts/environment.ts'

/** Keeps of every scope what the run needs: findings, coverage and counts, never the resources. */
export class RunTally {
  readonly #settings: Settings
  readonly #accounts = new Map<string, ScannedAccount>()
  readonly #leftOut: LeftOutAccount[] = []
  readonly #gaps = new GapTally()
  readonly #regions = new RegionTally()
  readonly #violations: Violation[] = []
  readonly #resources = new Map<string, number>()
  readonly #shared = new SharedTally()
  readonly #drift = new DriftTally()
  readonly #sensitive = new DataTally()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** The account as the run knows it, with its environment. */
  account(identity: AccountIdentity): ScannedAccount {
    const known = this.#accounts.get(identity.id)
    if (known !== undefined) return known
    const account: ScannedAccount = { ...identity, environment: environmentOf(identity, this.#settings) }
    // `*`: not even the account of the credentials is known, so it is none that could be listed.
    if (identity.id !== EVERYTHING) this.#accounts.set(identity.id, account)
    return account
  }

  leaveOut(accounts: readonly LeftOutAccount[]): void {
    this.#leftOut.push(...accounts)
  }

  addResult({ outcomes, violations, shared }: Safe<ScopeResult>): void {
    this.#shared.add(shared)
    this.#regions.addOutcomes(outcomes)
    for (const violation of violations) this.#violations.push(violation)
  }

  addDrift(facts: Safe<DriftFacts>): void {
    this.#drift.add(facts)
  }

  addScope(scope: Collected): void {
    this.#regions.addComplete(scope.complete)
    this.#gaps.add(scope.gaps.filter(({ others }) => others !== true))
    this.#sensitive.addResources(scope.resources)
    for (const { kind } of scope.resources) this.#resources.set(kind, (this.#resources.get(kind) ?? 0) + 1)
  }

  result(): ScanResult {
    const { outcomes, complete, unused = [] } = this.#regions.result()
    return inOrder({
      accounts: [...this.#accounts.values()],
      leftOut: this.#leftOut,
      coverage: { complete, gaps: this.#gaps.result(), unused },
      resources: Object.fromEntries(this.#resources),
      outcomes,
      violations: this.#violations,
      shared: this.#shared.result(),
      drift: this.#drift.result(),
      sensitive: this.#sensitive.result(),
    })
  }
}
