import { count, withCommas } from '../../text/words.ts'

/** Less than this says nothing about how long the rest takes. */
const LEAST_SHARE = 0.05
const LEAST_MS = 5_000

/** How much of the work is done, and how long the rest takes. */
export class Remaining {
  accounts = 0
  accountsDone = 0
  regionsDone = 0
  #regions = 0
  #accountsOpened = 0

  /** An account turned out to have so many regions to read. */
  opened(regions: number): void {
    this.#accountsOpened += 1
    this.#regions += regions
  }

  /** `12 of 100 accounts and 204 of 340 known regions`. */
  done(): string {
    const known = this.#accountsOpened < this.accounts ? 'known region' : 'region'
    return `${withCommas(this.accountsDone)} of ${count(this.accounts, 'account')} and ${withCommas(this.regionsDone)} of ${count(this.#regions, known)}`
  }

  /**
   * Milliseconds; null while nobody can say. Accounts that were not opened yet are taken to have as many regions as
   * the others.
   */
  left(took: number): number | null {
    if (this.#accountsOpened === 0 || this.regionsDone === 0 || took < LEAST_MS) return null
    const unopened = Math.max(0, this.accounts - Math.max(this.#accountsOpened, this.accountsDone))
    const all = this.#regions + (unopened * this.#regions) / this.#accountsOpened
    const share = this.regionsDone / all
    return share < LEAST_SHARE ? null : (took * (1 - share)) / share
  }
}
