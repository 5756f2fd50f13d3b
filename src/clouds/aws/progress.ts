import { leftOutWords } from '../../accounts/left-out.ts'
import type { LeftOutAccount } from '../../model/left-out.ts'
import { reportedGaps } from '../../model/coverage.ts'
import type { Logger } from '../../model/logger.ts'
import { roughDuration } from '../../text/duration.ts'
import { count, withCommas } from '../../text/words.ts'
import type { AccountIdentity, Collected } from '../../model/collected.ts'
import type { RequestCounts } from './client/call.ts'
import { Remaining } from './remaining.ts'

/** With so many accounts each has a line of its own; with more, only those of which something was not read. */
const FEW_ACCOUNTS = 10
/** Lines about single accounts where there are many; the report names all gaps. */
const MOST_ACCOUNT_LINES = 30
/** Time between two lines about the whole, by how long the run has taken: a log of hours stays readable. */
const INTERVALS_MS = [
  { until: 60_000, every: 5_000 },
  { until: 600_000, every: 10_000 },
  { until: Infinity, every: 30_000 },
] as const
/** The same while nothing moves. */
const STALLED_INTERVAL_MS = 30_000

/** Tells how far collecting has come: now and then in a log, all the time where a line can be replaced. */
export class Progress {
  readonly #logger: Logger
  readonly #now: () => Date
  readonly #counts: RequestCounts
  readonly #started: number
  readonly #remaining = new Remaining()
  #told: number
  #toldRequests = 0
  #accountLines = 0
  #resources = 0
  #gaps = 0

  constructor(logger: Logger, now: () => Date, counts: RequestCounts) {
    this.#logger = logger
    this.#now = now
    this.#counts = counts
    this.#started = now().getTime()
    this.#told = this.#started
  }

  begin(accounts: number, leftOut: readonly LeftOutAccount[] = []): void {
    this.#remaining.accounts = accounts
    if (leftOut.length > 0) this.#logger.info(leftOutLine(leftOut))
    if (accounts > 1) this.#logger.info(`Reading ${count(accounts, 'account')}.`)
  }

  account(account: AccountIdentity): AccountProgress {
    return new AccountProgress(this, this.#now, account)
  }

  regionsFound(regions: number): void {
    this.#remaining.opened(regions)
  }

  add(collected: Collected): void {
    this.#resources += collected.resources.length
    this.#gaps += reportedGaps(collected.gaps).length
  }

  regionDone(): void {
    this.#remaining.regionsDone += 1
    this.tick()
  }

  accountDone(line: string, isWhole: boolean): void {
    this.#remaining.accountsDone += 1
    if (this.#remaining.accounts > FEW_ACCOUNTS && (isWhole || this.#accountLines >= MOST_ACCOUNT_LINES))
      return
    this.#accountLines += 1
    this.#logger.info(line)
    if (this.#remaining.accounts > FEW_ACCOUNTS && this.#accountLines === MOST_ACCOUNT_LINES)
      this.#logger.info('The report lists the gaps of further accounts.')
  }

  /** Says where things stand, unless that was said a moment ago. */
  tick(): void {
    const now = this.#now().getTime()
    if (this.#logger.live !== undefined) {
      this.#logger.live(this.#standing(now))
      return
    }
    const moved = this.#counts.requests !== this.#toldRequests
    const took = now - this.#started
    const interval = INTERVALS_MS.find(({ until }) => took < until)?.every ?? STALLED_INTERVAL_MS
    if (now - this.#told < (moved ? interval : STALLED_INTERVAL_MS)) return
    this.#told = now
    this.#toldRequests = this.#counts.requests
    this.#logger.info(this.#standing(now))
  }

  end(): void {
    const took = this.#now().getTime() - this.#started
    this.#logger.info(
      `Collected ${this.#totals()} from ${count(this.#remaining.accounts, 'account')} in ${seconds(took)} with ${this.#requests(took)}.`,
    )
  }

  #standing(now: number): string {
    const took = now - this.#started
    const left = this.#remaining.left(took)
    const time = `${roughDuration(took)}${left === null ? '' : `, about ${roughDuration(left)} left`}`
    return `… ${this.#remaining.done()} read, ${this.#totals()}; ${this.#requests(took)}; ${time}`
  }

  #totals(): string {
    return `${count(this.#resources, 'resource')}, ${count(this.#gaps, 'gap')}`
  }

  #requests(took: number): string {
    const { requests, throttled } = this.#counts
    const rate = took < 1000 ? '' : `, ${count(Math.round((requests * 1000) / took), 'a second', 'a second')}`
    return `${count(requests, 'request')}${rate}${throttled === 0 ? '' : `, ${withCommas(throttled)} throttled`}`
  }
}

/** What the log says of one account. */
export class AccountProgress {
  readonly #whole: Progress
  readonly #now: () => Date
  readonly #account: AccountIdentity
  readonly #started: number
  readonly #reasons = new Map<string, number>()
  #resources = 0

  constructor(whole: Progress, now: () => Date, account: AccountIdentity) {
    this.#whole = whole
    this.#now = now
    this.#account = account
    this.#started = now().getTime()
  }

  regionsFound(regions: number): void {
    this.#whole.regionsFound(regions)
  }

  add(collected: Collected): void {
    this.#whole.add(collected)
    this.#resources += collected.resources.length
    for (const { reason, action } of reportedGaps(collected.gaps)) {
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
    this.#whole.accountDone(
      `${name}: ${count(this.#resources, 'resource')}, ${took}${missing}`,
      gaps.length === 0,
    )
  }
}

/** Names are for people who wonder where an account is; result.json has them all. */
const MOST_NAMES = 20

function leftOutLine(accounts: readonly LeftOutAccount[]): string {
  const names = accounts
    .slice(0, MOST_NAMES)
    .map(({ id, name, why }) => `${name === id ? id : `${name} (${id})`} ${why.replace('-', ' ')}`)
  const rest = accounts.length - names.length
  if (rest > 0) names.push(`${rest} more`)
  return `${count(accounts.length, 'account')} of the organisation left out (${leftOutWords(accounts)}): ${names.join(', ')}`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
