import { matchesAny } from '../accounts/account-pattern.ts'
import { meansRegion, patternsIn, regionsOf } from '../accounts/region-pattern.ts'
import type { CollectRequest } from '../clouds/cloud.ts'
import { nothingOf } from '../inventory/nothing-of.ts'
import type { AccountIdentity, Collected } from '../model/collected.ts'
import { EVERYTHING } from '../model/coverage.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import { fitsGlob } from '../text/glob.ts'

type Wanted = Pick<CollectRequest, 'accounts' | 'excludeAccounts' | 'regions' | 'perAccount'>

/**
 * Which accounts and regions of an inventory are evaluated: those that the settings mean. Where they name something that
 * is not in it, that is a gap. Without names it is all that the inventory holds.
 */
export class Choice {
  readonly #wanted: Wanted
  readonly #ids: ReadonlySet<string>

  constructor(wanted: Wanted) {
    this.#wanted = wanted
    this.#ids = new Set(wanted.accounts)
  }

  means({ id }: AccountIdentity): boolean {
    return this.#ids.size === 0 || this.#ids.has(id) || id === EVERYTHING
  }

  excludes(account: AccountIdentity): boolean {
    const { excludeAccounts = [] } = this.#wanted
    return account.id !== EVERYTHING && matchesAny(excludeAccounts, account)
  }

  /** The account as a whole, and what is not known of it, always are. */
  meansRegion(account: string, region: string): boolean {
    const patterns = this.#regionsOf(account)
    return (
      region === GLOBAL_REGION ||
      region === EVERYTHING ||
      patterns.includes(region) ||
      meansRegion(patterns, region)
    )
  }

  /** Gaps for the regions that are to be read in the account and of which it has nothing. */
  lackingRegions(account: AccountIdentity, held: ReadonlySet<string>): readonly Collected[] {
    if (held.has(EVERYTHING)) return []
    const patterns = this.#regionsOf(account.id)
    const lacking = patternsIn(patterns).filter(
      (pattern) => ![...held].some((region) => region !== GLOBAL_REGION && fitsGlob(pattern, region)),
    )
    const isAny = [...held].some((region) => region !== GLOBAL_REGION && this.meansRegion(account.id, region))
    if (lacking.length === 0 && !isAny)
      return [
        nothingOf(account, EVERYTHING, 'The inventory holds no region of this account that is to be read.'),
      ]
    return lacking.map((region) =>
      nothingOf(account, region, `The inventory holds nothing of ${region} in this account.`),
    )
  }

  /** The same for accounts. */
  lackingAccounts(held: { has(account: string): boolean }): readonly Collected[] {
    const { accounts } = this.#wanted
    return [...new Set(accounts)]
      .filter((id) => !held.has(id))
      .map((id) =>
        nothingOf(
          { id, name: id, partition: EVERYTHING },
          EVERYTHING,
          'The inventory holds nothing of this account.',
        ),
      )
  }

  #regionsOf(account: string): readonly string[] {
    const { regions, perAccount = {} } = this.#wanted
    return regionsOf({ regions, perAccount }, account)
  }
}

/** Whoever they are, there is no account of which this is known. */
export const NOBODY: AccountIdentity = { id: EVERYTHING, name: EVERYTHING, partition: EVERYTHING }
