import { cloudTrailState } from '../../sandbox/aws/cloudtrail/state.ts'
import type { Organisation } from '../../sandbox/aws/organisation.ts'

const DAY = 24 * 60 * 60 * 1000

/** `2027-01-31`, so many days from today (UTC). */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
}

/** The environment of a step whose clock runs so many days ahead. */
export function inDays(days: number): Readonly<Record<string, string>> {
  const module = `
    const ahead = ${days * DAY}
    const Real = Date
    globalThis.Date = class Date extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + ahead) : super(...given) }
      static now() { return Real.now() + ahead }
    }`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(module)}` }
}

/** CloudTrail goes on delivering while so many days pass. */
export function deliverLogsFor(organisation: Organisation, days: number): void {
  for (const account of organisation.accounts)
    for (const { status } of account.of(cloudTrailState))
      status.LatestCloudWatchLogsDeliveryTime = new Date(daysFromNow(days))
}
