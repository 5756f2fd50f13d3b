import { Account, type AccountOptions } from './account.ts'
import { Identities } from './identities.ts'
import { organizationsState } from './organizations/state.ts'
import { DEFAULT_REGIONS, OPT_IN_REGIONS } from './region-codes.ts'
import { sealRegion } from './rendered.ts'

interface OrganisationOptions {
  /** Every region of this cloud; the real commercial ones unless given. */
  readonly regions?: readonly string[]
}

/** Accounts, their regions and what is in them. All of it may be changed at any time, also while a server shows it. */
export class Organisation {
  readonly regionCodes: readonly string[]
  readonly identities: Identities
  /** The account that the organisation belongs to; null: Organizations is not in use. */
  management: string | null = null
  /** Policies, delegations and features. */
  readonly organizations = organizationsState()
  /** Accounts that may list the others as well. */
  delegated: readonly string[] = []
  /** Accounts that are no members, though what is here reaches them. */
  readonly left = new Set<string>()
  /** Whether accounts are listed with the ids of the units above them. */
  tellsPaths = true
  readonly #accounts = new Map<string, Account>()

  constructor(options: OrganisationOptions = {}) {
    this.regionCodes = options.regions ?? [...DEFAULT_REGIONS, ...OPT_IN_REGIONS]
    this.identities = new Identities((id) => this.#accounts.get(id))
  }

  get accounts(): readonly Account[] {
    return [...this.#accounts.values()]
  }

  addAccount(options: AccountOptions): Account {
    if (!/^\d{12}$/.test(options.id)) throw new RangeError(`Account ids have 12 digits, not '${options.id}'`)
    if (this.#accounts.has(options.id)) throw new RangeError(`Account ${options.id} is there already`)
    const account = new Account(options, this.regionCodes)
    this.#accounts.set(account.id, account)
    this.identities.addKeys(account)
    return account
  }

  account(id: string): Account {
    const account = this.#accounts.get(id)
    if (account === undefined) throw new RangeError(`The organisation has no account ${id}`)
    return account
  }

  /** Freezes everything there is, and lets each object be rendered once only: for large organisations. */
  seal(): this {
    for (const account of this.#accounts.values()) {
      for (const region of account.regions) sealRegion(region)
    }
    return this
  }
}
