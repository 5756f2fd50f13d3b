import type { ReportedException } from '../model/exception.ts'
import type { Finding } from '../model/finding.ts'
import { isAcceptedItself } from '../past/standing.ts'
import type { Run } from '../model/run.ts'
import { compareText } from '../text/compare.ts'
import { count } from '../text/words.ts'
import { placeWords } from '../words/exception-words.ts'

/** An entry of the exceptions file with what it accepts. */
export interface AcceptedGroup {
  readonly exception: ReportedException
  /** Never empty. */
  readonly findings: readonly Finding[]
}

/** What reports say of the exceptions file. */
export interface ExceptionLists {
  /** The next to expire first. */
  readonly accepted: readonly AcceptedGroup[]
  /** Those that accept something and expire soon, the next first. */
  readonly expiring: readonly ReportedException[]
  /** Those of which findings count again. */
  readonly expired: readonly ReportedException[]
  readonly stale: readonly ReportedException[]
  readonly unchecked: readonly ReportedException[]
}

export function exceptionLists({ exceptions, findings }: Run): ExceptionLists {
  const accepted = Map.groupBy(findings.filter(isAcceptedItself), ({ exception }) => exception?.place.line)
  const sorted = exceptions.toSorted(soonestFirst)
  const withStatus = (status: ReportedException['status']): readonly ReportedException[] =>
    exceptions.filter((one) => one.status === status)
  return {
    accepted: sorted.flatMap((exception) => {
      const own = accepted.get(exception.place.line)
      return own === undefined ? [] : [{ exception, findings: own }]
    }),
    expiring: sorted.filter(({ expiring, accepted: number }) => expiring && number > 0),
    expired: withStatus('expired').filter(({ matches }) => matches > 0),
    stale: withStatus('stale'),
    unchecked: withStatus('unchecked'),
  }
}

function soonestFirst(a: ReportedException, b: ReportedException): number {
  return compareText(a.expires ?? NEVER, b.expires ?? NEVER) || a.place.line - b.place.line
}

/** Behind every date. */
const NEVER = '9999-99-99'

/** `.github/….yml:12 expires on 2027-01-31 (7 days left, 3 findings, network-team@example.com)`. */
export function expiringWords(exception: ReportedException): string {
  const { expires, daysLeft, accepted, owner } = exception
  return `${placeWords(exception)} expires on ${expires} (${count(daysLeft ?? 0, 'day')} left, ${count(accepted, 'finding')}, ${owner})`
}

/** `.github/….yml:12 expired on 2027-01-31: 3 findings count again (network-team@example.com)`. */
export function expiredWords(exception: ReportedException): string {
  const { expires, owner } = exception
  return `${placeWords(exception)} expired on ${expires}: ${againWords(exception)} (${owner})`
}

/** `3 findings count again`. */
export function againWords({ matches }: ReportedException): string {
  return matches === 1 ? '1 finding counts again' : `${count(matches, 'finding')} count again`
}

/** `.github/….yml:12 matches nothing, although everything that it speaks of was read`. */
export function staleWords(exception: ReportedException): string {
  return `${placeWords(exception)} matches nothing, although everything that it speaks of was read: take it out`
}

/** `.github/….yml:12: no account of this run is meant by "lab-*"`. */
export function uncheckedWords(exception: ReportedException): string {
  return `${placeWords(exception)}: ${exception.why ?? 'not everything was read'}`
}
