import type { AccountIdentity, Collected } from './collect/collected.ts'
import type { ScopeResult } from './evaluate/evaluate-scope.ts'
import { type Complete, EVERYTHING, type Gap } from './model/coverage.ts'
import type { Outcome, Violation } from './model/finding.ts'
import { type Account, GLOBAL_REGION, type Resource } from './model/resource.ts'
import type { Run } from './model/run.ts'
import type { Settings } from './model/settings.ts'
import { environmentOf } from './settings/environments.ts'
import { compareText } from './text/compare.ts'

export interface TallyResult extends Pick<Run, 'accounts' | 'coverage' | 'resources' | 'outcomes'> {
  readonly violations: readonly Violation[]
}

/** Keeps of every scope what the run needs: findings, coverage and counts, never the resources. */
export class RunTally {
  readonly #settings: Settings
  readonly #accounts = new Map<string, Account>()
  readonly #complete: Complete[] = []
  readonly #gaps: Gap[] = []
  readonly #outcomes: Outcome[] = []
  readonly #violations: Violation[] = []
  readonly #resources = new Map<string, number>()
  readonly #accountResources = new Map<string, readonly Resource[]>()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** The account as the run knows it, with its environment. */
  account(identity: AccountIdentity): Account {
    const known = this.#accounts.get(identity.id)
    if (known !== undefined) return known
    const account = { ...identity, environment: environmentOf(identity, this.#settings) }
    // `*`: not even the account of the credentials is known, so it is none that could be listed.
    if (identity.id !== EVERYTHING) this.#accounts.set(identity.id, account)
    return account
  }

  /** The account as a resource: of all scopes of an account, the one that holds it comes first. */
  accountItself({ account, region, resources }: Collected): readonly Resource[] {
    if (region === GLOBAL_REGION) this.#accountResources.set(account.id, resources)
    return region === GLOBAL_REGION ? [] : (this.#accountResources.get(account.id) ?? [])
  }

  addResult({ outcomes, violations }: ScopeResult): void {
    for (const outcome of outcomes) this.#outcomes.push(outcome)
    for (const violation of violations) this.#violations.push(violation)
  }

  addScope(scope: Collected): void {
    this.#complete.push(...scope.complete)
    this.#gaps.push(...scope.gaps)
    for (const { kind } of scope.resources) this.#resources.set(kind, (this.#resources.get(kind) ?? 0) + 1)
  }

  /** In an order that does not depend on which scope was read first. */
  result(): TallyResult {
    return {
      accounts: [...this.#accounts.values()].toSorted((a, b) => compareText(a.id, b.id)),
      coverage: { complete: this.#complete.toSorted(byPlace), gaps: this.#gaps.toSorted(byPlace) },
      resources: Object.fromEntries([...this.#resources].toSorted(([a], [b]) => compareText(a, b))),
      outcomes: this.#outcomes.toSorted(
        (a, b) => compareText(a.rule, b.rule) || byPlace({ ...a, kind: '' }, { ...b, kind: '' }),
      ),
      violations: this.#violations,
    }
  }
}

interface Place {
  readonly account: string
  readonly region: string
  readonly kind: string
}

function byPlace(a: Place, b: Place): number {
  return compareText(a.account, b.account) || compareText(a.region, b.region) || compareText(a.kind, b.kind)
}
