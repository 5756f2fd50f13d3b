import type { Logger } from '../../model/logger.ts'
import { count } from '../../text/words.ts'
import type { AccountIdentity, Collected } from '../collected.ts'

/** At most one line about the whole in this time; the accounts' own lines come beside it. */
const INTERVAL_MS = 5_000
/** The same while nothing moves. */
const STALLED_INTERVAL_MS = 30_000

/** Tells the log how far collecting has come. */
export class Progress {
  readonly #logger: Logger
  readonly #now: () => Date
  readonly #started: number
  #told: number
  #toldRegions = 0
  #accounts = 0
  #accountsDone = 0
  #regions = 0
  #regionsDone = 0
  #resources = 0
  #gaps = 0

  constructor(logger: Logger, now: () => Date) {
    this.#logger = logger
    this.#now = now
    this.#started = now().getTime()
    this.#told = this.#started
  }

  begin(accounts: number): void {
    this.#accounts = accounts
    if (accounts > 1) this.#logger.info(`Reading ${count(accounts, 'account')}.`)
  }

  account(account: AccountIdentity): AccountProgress {
    return new AccountProgress(this, this.#logger, this.#now, account)
  }

  regionsFound(regions: number): void {
    this.#regions += regions
  }

  add(collected: Collected): void {
    this.#resources += collected.resources.length
    this.#gaps += collected.gaps.length
  }

  regionDone(): void {
    this.#regionsDone += 1
    this.tick()
  }

  accountDone(): void {
    this.#accountsDone += 1
  }

  /** Says where things stand, unless that was said a moment ago. */
  tick(): void {
    const now = this.#now().getTime()
    const moved = this.#regionsDone !== this.#toldRegions
    if (now - this.#told < (moved ? INTERVAL_MS : STALLED_INTERVAL_MS)) return
    this.#told = now
    this.#toldRegions = this.#regionsDone
    this.#logger.info(
      `… ${this.#regionsDone} of ${count(this.#regions, 'region')} in ${this.#accountsDone} of ${count(this.#accounts, 'account')} read, ${this.#totals()}, ${seconds(now - this.#started)}`,
    )
  }

  end(): void {
    const took = this.#now().getTime() - this.#started
    this.#logger.info(
      `Collected ${this.#totals()} from ${count(this.#accounts, 'account')} in ${seconds(took)}.`,
    )
  }

  #totals(): string {
    return `${count(this.#resources, 'resource')}, ${count(this.#gaps, 'gap')}`
  }
}

/** The lines about one account. */
export class AccountProgress {
  readonly #whole: Progress
  readonly #logger: Logger
  readonly #now: () => Date
  readonly #account: AccountIdentity
  readonly #started: number
  readonly #reasons = new Map<string, number>()
  #resources = 0

  constructor(whole: Progress, logger: Logger, now: () => Date, account: AccountIdentity) {
    this.#whole = whole
    this.#logger = logger
    this.#now = now
    this.#account = account
    this.#started = now().getTime()
  }

  regionsFound(regions: number): void {
    this.#whole.regionsFound(regions)
    this.#logger.info(`Account ${this.#account.id}: reading ${count(regions, 'region')}`)
  }

  add(collected: Collected): void {
    this.#whole.add(collected)
    this.#resources += collected.resources.length
    for (const { reason, action } of collected.gaps) {
      const what = action === null ? reason : `${reason} ${action}`
      this.#reasons.set(what, (this.#reasons.get(what) ?? 0) + 1)
    }
  }

  regionDone(): void {
    this.#whole.regionDone()
  }

  end(): void {
    const took = seconds(this.#now().getTime() - this.#started)
    const gaps = [...this.#reasons].map(([what, times]) => (times === 1 ? what : `${what} ×${times}`))
    const missing = gaps.length === 0 ? '' : `; not read: ${gaps.join(', ')}`
    const name = this.#account.id === '*' ? 'No account could be opened' : `Account ${this.#account.id}`
    this.#logger.info(`${name}: ${count(this.#resources, 'resource')}, ${took}${missing}`)
    this.#whole.accountDone()
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
